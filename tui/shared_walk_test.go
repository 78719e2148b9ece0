package tui

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"bangxin/interview/room"
	"bangxin/law"
)

// Two terminals of a lawyer and a client press keys at random and hear of one another
// late. In the end all show what stands; while somebody else has the keyboard nobody
// changes what was said; and no answer goes but by being withdrawn.
func TestSharedWalk(t *testing.T) {
	keys := []string{
		"1", "1", "2", "0", "3", "26万", "2016-05", "enter", "enter", "enter", "enter", "esc", "tab", "n", "x", "d", "r", "a", "g", "up", "down", " ", "f4", "f6", "w", "ctrl+u", "l", "?", "j",
	}
	for seed := range uint64(4) {
		r := rand.New(rand.NewPCG(seed, 7))
		h := newTestHub(nil)
		one, in1 := h.on(t, law.ZH)
		two, in2 := h.on(t, law.EN)
		client, inC := h.client(t, law.EN)
		all := []*checked{one, two, client}
		queues := []*queue{in1, in2, inC}
		var pressed []string
		for range 60 {
			i, key := r.IntN(3), keys[r.IntN(len(keys))]
			was := h.shared.State()
			all[i].press(key)
			pressed = append(pressed, fmt.Sprintf("%d:%s", i, key))
			now := h.shared.State()
			for id, a := range was.Facts {
				b, still := now.Facts[id]
				if !still && key != "w" {
					t.Fatalf("seed %d: %s was lost by %v", seed, id, pressed)
				}
				owns := was.Keyboard == room.Client == (i == 2)
				if !owns && (!still || a.State != b.State || a.Value != b.Value) {
					t.Fatalf("seed %d: %s was changed without the keyboard by %v", seed, id, pressed)
				}
				if i == 2 && a.Note != b.Note {
					t.Fatalf("seed %d: the client changed the note on %s: %v", seed, id, pressed)
				}
			}
			if r.IntN(3) == 0 {
				j := r.IntN(3)
				queues[j].deliver(all[j])
			}
		}
		for range 3 {
			for j := range all {
				queues[j].deliver(all[j])
			}
		}
		stands := h.shared.State()
		for _, c := range []*checked{one, two} {
			if d := room.Compare(stands.Facts, c.own().iv.Facts()); len(d) > 0 {
				t.Errorf("seed %d: a screen differs by %v after %v", seed, d, pressed)
			}
		}
		for _, s := range client.stack {
			x, ok := s.(*clientScreen)
			if !ok {
				continue
			}
			if v := h.shared.ClientView(); x.view.Asked != v.Asked || len(x.view.Answers) != len(v.Answers) || x.view.Keyboard != v.Keyboard || (x.view.Shown == nil) != (v.Shown == nil) {
				t.Errorf("seed %d: the client is shown %+v, what stands is %+v", seed, x.view, v)
			}
		}
	}
}
