package tui

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"bangxin/interview"
	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
)

// analysed is a session in its analysis, the spine answered.
func analysed(lang law.Lang, width, height int) (*checked, *analysisScreen) {
	c := drive(lang, width, height)
	c.press("s", "11", "enter", "2", "enter", "01", "enter", "2", "enter", "26万", "enter", "9200", "enter", "3", "enter")
	a := newAnalysis()
	c.push(a)
	c.View()
	return c, a
}

func plain(c *checked) string { return ansi.Strip(c.View()) }

// openAll opens every level.
func openAll(c *checked, a *analysisScreen) {
	for !a.deepest {
		c.press("o")
	}
}

// Each press of o opens one level and no more, the last closes all; also where
// nearly nothing is known, the first levels can be read.
func TestOpenLevels(t *testing.T) {
	c := drive(law.ZH, 80, 24)
	facts := fact.Facts{fact.HelpKinds: {Value: fact.Get(fact.HelpKinds).Pick("payment_settlement")}}
	for _, d := range fact.All() {
		if _, given := facts[d.ID]; !given && !c.rules.Assumes(d.ID) {
			facts[d.ID] = fact.Answer{State: fact.Unknown}
		}
	}
	c.iv = interview.Resume(c.rules, today(), "bangxin test", facts)
	a := newAnalysis()
	c.push(a)
	c.press("up") // the rival readings are there then
	levels := levelsOf(c.iv.Analysis())
	shut, before := len(a.lines), 0
	var lengths []int
	for n := range levels {
		if a.deepest {
			t.Fatalf("deepest after %d levels of %d", n, len(levels))
		}
		c.press("o")
		lengths = append(lengths, len(a.lines))
		for depth, paths := range levels {
			for _, p := range paths {
				if got := a.open[p]; got != (depth <= n) {
					t.Fatalf("after %d presses %s, of level %d, is open: %v", n+1, p, depth, got)
				}
			}
		}
		if len(a.lines) <= before {
			t.Errorf("level %d shows %d lines, the one before %d", n+1, len(a.lines), before)
		}
		before = len(a.lines)
	}
	t.Logf("lines, closed and at each level: %d %v", shut, lengths)
	if lengths[0] > 8*shut {
		t.Errorf("the first level goes from %d lines to %d", shut, lengths[0])
	}
	if v := plain(c); !strings.Contains(v, "全部合上") {
		t.Errorf("it does not say that o closes:\n%s", v)
	}
	c.press("o")
	if len(a.lines) != shut || strings.Contains(plain(c), "全部合上") {
		t.Errorf("%d lines after closing, %d at first", len(a.lines), shut)
	}
}

// The cursor comes to every row from the first to the last and back, and every
// row it stands on is in sight with its sign.
func TestCursorReachesEveryRow(t *testing.T) {
	c, a := analysed(law.ZH, 80, 24)
	openAll(c, a)
	seen := map[string]bool{}
	walk := func(key string) {
		for range 3000 {
			c.press(key)
			v := plain(c)
			if r := a.row(); r != nil {
				seen[r.path] = true
				if r.lines.from >= a.pager.top && r.lines.from < a.pager.top+a.pager.height && !strings.Contains(v, " > ") {
					t.Fatalf("the row %s has no sign:\n%s", r.path, v)
				}
			}
			if key == "down" && a.index() == len(a.rows)-1 || key == "up" && a.index() == 0 {
				return
			}
		}
		t.Fatalf("%q does not come to an end; it stands at %q", key, a.at)
	}
	walk("down")
	if len(seen) != len(a.rows) {
		t.Errorf("down came to %d of %d rows", len(seen), len(a.rows))
	}
	seen = map[string]bool{a.at: true}
	walk("up")
	if len(seen) != len(a.rows) {
		t.Errorf("up came to %d of %d rows", len(seen), len(a.rows))
	}
	if len(c.wrong) > 0 {
		t.Error(c.wrong[0])
	}
}

// Steps open and close by enter, by the arrows and by number; a provision opens
// from its row, and back is the same place.
func TestOpenAndClose(t *testing.T) {
	c, a := analysed(law.ZH, 80, 24)
	c.press("6")
	v := plain(c)
	for _, want := range []string{"260,000 / 200,000 元", "超出 60,000 元", "还差 800 元", "规则"} {
		if !strings.Contains(v, want) {
			t.Fatalf("the open step lacks %q:\n%s", want, v)
		}
	}
	element := a.at
	c.press("left")
	if strings.Contains(plain(c), "还差 800 元") {
		t.Error("the left arrow did not close the step")
	}
	c.press("right")
	for r := a.row(); r == nil || r.cite.IsZero(); r = a.row() {
		c.press("down")
		c.View()
	}
	top, at := a.pager.top, a.at
	before := plain(c)
	c.press("enter")
	if _, ok := c.top().(*provisionScreen); !ok {
		t.Fatalf("enter on a provision led to %T", c.top())
	}
	c.View()
	c.press("pgdown", "esc")
	if a.pager.top != top || a.at != at || plain(c) != before {
		t.Error("back is not the same place")
	}
	c.press("left")
	if a.at != element {
		t.Errorf("left from a row inside leads to %q, not to its step %q", a.at, element)
	}
}

// What is open and what is assumed can be answered from where it stands, and the
// analysis changes with it.
func TestAnswerFromTheAnalysis(t *testing.T) {
	c, a := analysed(law.ZH, 80, 24)
	for a.row() == nil || a.row().fact == "" {
		c.press("down")
		c.View()
	}
	id := a.row().fact
	c.press("enter")
	q, ok := c.top().(*questionScreen)
	if !ok || q.edit != id {
		t.Fatalf("enter led to %T", c.top())
	}
	if id != fact.PersonCapacity {
		t.Fatalf("the first assumption is %s; the test knows person.capacity", id)
	}
	before := plain(c)
	c.press("4", "enter") // a company
	if c.top() != screen(a) {
		t.Fatalf("the answer led to %T", c.top())
	}
	if plain(c) == before || strings.Contains(plain(c), "以自然人身份") {
		t.Error("the analysis still assumes what was answered")
	}
}

// The part cited is marked, line by line, and nothing else.
func TestProvisionMarks(t *testing.T) {
	for _, cite := range []string{"interpretation-2019-15:12.1.2", "interpretation-2019-15:12.2", "criminal-law:287-2.1", "opinion-2016-32:4(3).1.5"} {
		for _, lang := range law.Langs() {
			c := drive(lang, 80, 120)
			at := law.Cite(cite)
			c.push(newProvision(at))
			p, err := corpus.Get(at)
			if err != nil {
				t.Fatal(err)
			}
			var marked strings.Builder
			for _, l := range strings.Split(plain(c), "\n") {
				if words, ok := strings.CutPrefix(l, "  > "); ok {
					marked.WriteString(strings.TrimSpace(words))
				}
			}
			got := strings.ReplaceAll(marked.String(), " ", "")
			if want := strings.NewReplacer("\n", "", " ", "").Replace(p.Text); lang == law.ZH && got != want || !strings.Contains(got, want) && lang == law.EN {
				t.Errorf("%s in %s: marked is\n%s\nwant\n%s", cite, lang, got, want)
			}
		}
	}
}

// What is no quotation says so, and a provision without text is no blank screen.
func TestProvisionSaysWhatItIs(t *testing.T) {
	for _, i := range corpus.All() {
		for _, p := range append(corpus.Articles(i.ID), corpus.Unverified(i.ID)...) {
			if p.Kind == corpus.Verbatim || p.Citation.Article == "" {
				continue
			}
			for _, lang := range law.Langs() {
				c := drive(lang, 100, 50)
				c.push(newProvision(p.Citation))
				words := p.Kind.Name().In(lang)
				if v := plain(c); !strings.Contains(v, words) {
					t.Errorf("%s in %s does not say %q:\n%s", p.Citation, lang, words, v)
				}
				if len(c.wrong) > 0 {
					t.Errorf("%s: %s", p.Citation, c.wrong[0])
				}
			}
		}
	}
}

func TestFieldBlock(t *testing.T) {
	f := Field{Lines: true}
	f.Set("一二三\nab")
	lines, x, y := f.Block(5)
	if got := strings.Join(lines, "|"); got != "一二|三|ab" || x != 2 || y != 2 {
		t.Errorf("%s, caret at %d,%d", got, x, y)
	}
	f.Home()
	f.Right()
	f.Right()
	if _, x, y = f.Block(5); x != 0 || y != 1 {
		t.Errorf("the caret before 三 is at %d,%d", x, y)
	}
}
