package tui

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
	"github.com/muesli/termenv"

	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/tui/theme"
)

// castCase is a case with everything private in it that a file can hold.
func castCase() *casefile.File {
	kinds := fact.Answer{Value: fact.Get(fact.HelpKinds).Pick("payment_settlement"), Note: "SECRET-NOTE", Evidence: []fact.Evidence{{What: "SECRET-PAPER", From: "SECRET-WANG"}}}
	l := fact.Log{}.With(fact.HelpKinds, kinds).With(fact.HelpedCount, fact.Answer{Value: fact.Int(2)}).
		With(fact.AmountsSettlement, fact.Answer{Value: fact.Money(30 * fact.Wan)}).
		With(fact.HelpedStatus, fact.Answer{Value: fact.Get(fact.HelpedStatus).Pick("confirmed")}).Without(fact.HelpedCount).
		With(fact.AmountsSettlement, fact.Answer{Value: fact.Money(1 * fact.Wan)})
	facts := l.At(len(l))
	facts[fact.HelpKinds] = kinds
	return &casefile.File{Title: "SECRET-TITLE", TitleEN: "SECRET-EN", Story: law.T("SECRET-STORY", "SECRET-TOLD"), Facts: facts, Log: l}
}

func recorded(t *testing.T, o CastOptions) []byte {
	t.Helper()
	o.Rules, o.AsOf, o.File = liability.Default(), today(), castCase()
	var b bytes.Buffer
	if err := WriteCast(&b, o); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

type castEvent struct {
	time float64
	code string
	data string
}

// played reads a recording as a player does.
func played(t *testing.T, data []byte) (map[string]any, []castEvent) {
	t.Helper()
	lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	var head map[string]any
	if err := json.Unmarshal([]byte(lines[0]), &head); err != nil {
		t.Fatal(err)
	}
	var events []castEvent
	for _, l := range lines[1:] {
		var e []any
		if err := json.Unmarshal([]byte(l), &e); err != nil || len(e) != 3 {
			t.Fatalf("not an event: %s (%v)", l, err)
		}
		events = append(events, castEvent{e[0].(float64), e[1].(string), e[2].(string)})
	}
	return head, events
}

// A recording shows in a terminal what the screen shows: at every marker the step,
// in both languages and all sizes, with times that do not go back.
func TestCastPlays(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			t.Run(fmt.Sprintf("%s %dx%d", lang, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				o := CastOptions{Options: Options{Lang: lang, Theme: theme.Options{Profile: termenv.ANSI256}}, Width: size[0], Height: size[1]}
				head, events := played(t, recorded(t, o))
				if head["version"] != 2.0 || head["width"] != float64(size[0]) || head["height"] != float64(size[1]) {
					t.Errorf("the header is %v", head)
				}
				m := New(Options{Lang: lang})
				em := vt.NewEmulator(size[0], size[1])
				look := func() string {
					var b strings.Builder
					for y := range em.Height() {
						for x := 0; x < em.Width(); {
							c := em.CellAt(x, y)
							if c == nil || c.Width == 0 {
								x++
								continue
							}
							b.WriteString(c.Content)
							x += c.Width
						}
						b.WriteByte('\n')
					}
					return b.String()
				}
				last, step := 0.0, -1
				var texts []string
				for _, e := range events {
					if e.time < last {
						t.Fatalf("time goes back from %v to %v", last, e.time)
					}
					last = e.time
					switch e.code {
					case "m":
						step++
						if !strings.HasPrefix(e.data, fmt.Sprint(step, " ")) {
							t.Errorf("marker %q is not of step %d", e.data, step)
						}
					case "o":
						_, _ = em.Write([]byte(e.data))
						if place := fmt.Sprintf(m.say(m.w.Replay.Place), step, 6); step >= 0 && !strings.Contains(look(), place) {
							t.Errorf("after the marker of step %d it shows\n%s", step, look())
						}
						texts = append(texts, look())
					default:
						t.Errorf("an event %q", e.code)
					}
				}
				if step != 6 {
					t.Errorf("%d steps marked, want 6", step)
				}
				all := strings.Join(texts, "\n")
				for _, want := range []law.Text{law.T("300,000", "300,000"), law.Met.Name(), m.w.Replay.Withdrawn, m.w.Replay.Before} {
					if !strings.Contains(all, m.say(want)) {
						t.Errorf("it never shows %q", m.say(want))
					}
				}
				if strings.Contains(all, m.say(m.w.Keys.Branch.Word)+"   ") || strings.Contains(ansi.Strip(all), "F1") {
					t.Error("it shows keys that nobody can press")
				}
			})
		}
	}
}

// The same case gives the same bytes, and nothing private is in them unless asked
// for; even then no note, evidence or story is.
func TestCastIsTheSameAndPrivate(t *testing.T) {
	for _, lang := range law.Langs() {
		o := CastOptions{Options: Options{Lang: lang}}
		a, b := recorded(t, o), recorded(t, o)
		if !bytes.Equal(a, b) {
			t.Error("two recordings of one case differ")
		}
		if bytes.Contains(a, []byte("SECRET")) {
			t.Error("a recording shows what was typed")
		}
		o.Private = true
		c := recorded(t, o)
		if !bytes.Contains(c, []byte("SECRET")) {
			t.Error("the title is masked where it was asked for")
		}
		for _, never := range []string{"NOTE", "PAPER", "WANG", "STORY", "TOLD"} {
			if bytes.Contains(c, []byte("SECRET-"+never)) {
				t.Errorf("a recording shows SECRET-%s", never)
			}
		}
		if slices.ContainsFunc(bytes.Split(a, []byte("\n")), func(l []byte) bool { return bytes.Contains(l, []byte("bangxin:caret")) }) {
			t.Error("a recording holds marks of the program's own")
		}
	}
}
