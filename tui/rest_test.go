package tui

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"bangxin/interview"
	"bangxin/law"
	"bangxin/law/liability"
)

// Of two sessions in which the same keys are pressed one rests between the keys. It
// shows the same all the time, and has let go of what can be made anew.
func TestRestIsNotSeen(t *testing.T) {
	keys := []string{
		"1", "2", "0", "26万", "enter", "enter", "enter", "enter", "esc", "tab", "a", "a", "r", "w", "w", "f", "v", "t", "e", "f",
		"up", "down", "down", "left", "right", "right", "pgdown", "end", "home", "l", "n", "x", "c", "b", "k", "u", "w", " ", "f4",
	}
	visited := map[string]bool{}
	for seed, size := range [][2]int{{80, 24}, {120, 40}, {120, 40}, {80, 24}} {
		r := rand.New(rand.NewPCG(uint64(seed), 11))
		awake, rests := drive(law.ZH, size[0], size[1]), drive(law.ZH, size[0], size[1])
		var pressed []string
		press := func(key string) {
			pressed = append(pressed, key)
			awake.press(key)
			rests.press(key)
		}
		begin := []string{"s", "11", "enter", "2", "enter", "01", "enter", "2", "enter", "26万", "enter", "9200", "enter", "a"}
		if seed == 0 {
			begin = []string{"c", "down", "enter"} // a case of the library
		}
		for _, key := range begin {
			press(key)
		}
		for n := range 100 {
			if n > 0 {
				key := keys[r.IntN(len(keys))]
				if _, list := rests.top().(*libraryScreen); list && key == "k" {
					key = "esc" // a class that is held is no matter at rest
				}
				press(key)
			}
			visited[reflect.TypeOf(rests.top()).Elem().Name()] = true
			if r.IntN(2) == 0 {
				rests.Rest()
				if x := lasting(rests.Model); x != nil {
					t.Fatalf("seed %d: it keeps %T after %q", seed, x, pressed)
				}
			}
			if a, b := awake.Model.View(), rests.Model.View(); a != b {
				t.Fatalf("seed %d: after %q it shows\n%s\nand not\n%s", seed, pressed, b, a)
			}
		}
		if a, b := awake.Facts(), rests.Facts(); !reflect.DeepEqual(a, b) {
			t.Fatalf("seed %d: the answers differ after %q", seed, pressed)
		}
	}
	for _, name := range []string{"questionScreen", "analysisScreen", "review", "whatIfScreen", "compareScreen", "caseScreen"} {
		if !visited[name] {
			t.Errorf("no walk comes to %s", name)
		}
	}
}

// lasting finds an analysis of a whole matter, or a part of one, that a session holds
// on to.
func lasting(m *Model) any {
	large := map[reflect.Type]bool{
		reflect.TypeFor[liability.Analysis](): true, reflect.TypeFor[liability.Step](): true, reflect.TypeFor[liability.Offence](): true,
	}
	// What every session shares counts for none.
	shared := map[reflect.Type]bool{reflect.TypeFor[liability.Rules](): true}
	type place struct {
		at uintptr
		of reflect.Type
	}
	seen := map[place]bool{}
	var find func(v reflect.Value) any
	find = func(v reflect.Value) any {
		if !v.IsValid() || shared[v.Type()] {
			return nil
		}
		if large[v.Type()] {
			return reflect.New(v.Type()).Elem().Interface()
		}
		switch v.Kind() {
		case reflect.Pointer:
			if v.IsNil() || seen[place{v.Pointer(), v.Type()}] {
				return nil
			}
			seen[place{v.Pointer(), v.Type()}] = true
			return find(v.Elem())
		case reflect.Interface:
			return find(v.Elem())
		case reflect.Struct:
			for i := range v.NumField() {
				if x := find(v.Field(i)); x != nil {
					return x
				}
			}
		case reflect.Slice, reflect.Array:
			for i := range v.Len() {
				if x := find(v.Index(i)); x != nil {
					return x
				}
			}
		case reflect.Map:
			for it := v.MapRange(); it.Next(); {
				if x := find(it.Value()); x != nil {
					return x
				}
			}
		}
		return nil
	}
	if m.memo.lines != nil {
		return m.memo
	}
	for _, s := range m.stack {
		if x := find(reflect.ValueOf(s)); x != nil {
			return x
		}
	}
	for _, of := range append([]matter{m.matter}, m.outer...) {
		if x := find(reflect.ValueOf(of)); x != nil {
			return x
		}
	}
	return nil
}

// An interview that has let its analysis go gives the same one again.
func TestLetGo(t *testing.T) {
	c := answeredSession()
	iv := c.iv
	before := iv.Analysis()
	iv.LetGo()
	if after := iv.Analysis(); after == before || after.Receipt != before.Receipt || !reflect.DeepEqual(interview.StandingOf(before), interview.StandingOf(after)) {
		t.Error("the analysis made anew is not the one of before")
	}
}

// Copies that nobody looks at rest too.
func TestCopiesRest(t *testing.T) {
	c := answeredSession()
	kept := c.newCopy()
	kept.from = c.newCopy().iv
	kept.iv.Analysis()
	kept.from.Analysis()
	c.copies = append(c.copies, kept)
	c.Rest()
	if x := lasting(c.Model); x != nil {
		t.Errorf("it keeps %T", x)
	}
}
