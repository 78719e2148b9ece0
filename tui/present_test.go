package tui

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"pgregory.net/rapid"

	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/library"
)

// lectern is a class with guests, as a server holds it.
type lectern struct {
	class *room.Class
	ended bool
	kept  Kept
}

func (l *lectern) Class(f func(*room.Class)) { f(l.class) }
func (l *lectern) Joining() Joining {
	return Joining{Code: "7K2M", Connect: "ssh -p 2222 192.0.2.7", Addresses: 3}
}
func (l *lectern) Kept() Kept { return l.kept }
func (l *lectern) End()       { l.ended = true }

// ofCase makes the subject of a class on a case of the library.
func ofCase(t testing.TB, id string) func(*liability.Rules) room.Subject {
	t.Helper()
	c, ok := library.Get(id)
	if !ok {
		t.Fatalf("no case %s", id)
	}
	return func(r *liability.Rules) room.Subject { return room.OfLibrary(c, r, "bangxin test") }
}

// classroom gives a session with a class, without a terminal.
func classroom(o Options, width, height int) *checked {
	o.Rules, o.AsOf, o.Program = liability.Default(), today(), "bangxin test"
	c := &checked{Model: New(o)}
	c.Init()
	c.Update(tea.WindowSizeMsg{Width: width, Height: height})
	return c
}

// presenting gives the class on the screen.
func presenting(t testing.TB, c *checked) *presentScreen {
	t.Helper()
	if _, waiting := c.top().(*lobby); waiting {
		c.press(" ")
	}
	s, ok := c.top().(*presentScreen)
	if !ok {
		t.Fatalf("on the screen is %T", c.top())
	}
	return s
}

// frames presses keys and gives every frame on the way.
func (c *checked) frames(names ...string) (all string) {
	for _, n := range names {
		c.press(n)
		all += plain(c)
	}
	return all
}

func noFaults(t testing.TB, what string, c *checked) {
	t.Helper()
	if len(c.wrong) > 0 {
		t.Errorf("%s: %d faults, the first: %s", what, len(c.wrong), c.wrong[0])
	}
}

// toStep goes to the step with an id.
func (c *checked) toStep(t testing.TB, id string) *presentScreen {
	t.Helper()
	s := presenting(t, c)
	s.class(func(k *room.Class) {
		for i, x := range k.Steps() {
			if x.ID == id {
				k.Goto(i)
				return
			}
		}
		t.Fatalf("no step %s", id)
	})
	s.turned()
	return s
}

// A whole class on many cases, in both languages and all sizes: every step is
// asked, counted, revealed, gone on from; at the end esc asks, and leads back.
func TestClassFromBeginningToEnd(t *testing.T) {
	for i, x := range library.All() {
		if i%10 != 0 {
			continue
		}
		lang, size := law.Langs()[i/10%2], sizes()[i/20%3]
		c := drive(lang, size[0], size[1])
		c.push(newCase(x))
		c.press("p")
		s := presenting(t, c)
		for range 200 {
			v := s.view()
			if v.Revealed && v.Number == v.Steps {
				break
			}
			if !v.Revealed && !v.Counted && s.page == s.pages-1 {
				c.press("v", "1", "2", "enter", "down", "3", "up", "esc", "n", "down", "esc", "g", "down", "esc")
			}
			c.press(" ")
		}
		if v := s.view(); !v.Revealed || v.Number != v.Steps {
			t.Errorf("%s: the class stands at step %d of %d", x.ID, v.Number, v.Steps)
		}
		for range 60 {
			c.press("pgup")
		}
		if v := s.view(); v.Number != 1 || s.page != 0 {
			t.Errorf("%s: back leads to step %d, page %d", x.ID, v.Number, s.page)
		}
		c.press("esc")
		if !s.leaving {
			t.Errorf("%s: the class ended unasked", x.ID)
		}
		c.press("esc", "esc", "y")
		if _, ok := c.top().(*caseScreen); !ok {
			t.Errorf("%s: the class led to %T", x.ID, c.top())
		}
		noFaults(t, x.ID, c)
	}
}

// Every screen of a class as a person sees it in a terminal.
func TestClassScreens(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			t.Run(fmt.Sprintf("%s %dx%d", lang, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				s := start(t, Options{Lang: lang, Class: ofCase(t, "b-gao-gu-shi-students-gu"), Tick: tea.Tick}, size[0], size[1])
				classScreens(s)
			})
		}
	}
}

func classScreens(s *terminal) {
	w := s.m.w
	p := w.Present
	s.see(s.w(p.Title), s.w(law.T("案情", "The facts")))
	s.Keys("g")
	s.see(s.w(p.Jump), s.w(p.Hidden))
	s.Keys("down", "down", "down", "down", "down", "down", "enter")
	s.see(s.w(law.T("情节严重", "Serious circumstances")), s.w(law.T("请表决", "Please vote")))
	s.Keys("v")
	s.see(s.w(p.Typing))
	s.Type("8")
	s.Keys("enter")
	s.Type("x")
	s.Keys("enter")
	s.see(s.w(law.T("请输入", "Type a whole")))
	s.Keys("backspace")
	s.Type("１２") // as an input method types digits
	s.Keys("enter", "esc")
	s.see(s.w(p.Counted))
	s.Keys("space")
	s.WaitFor("20", s.w(p.Court), s.w(p.Program))
	s.Keys("t")
	s.WaitFor("1:00")
	s.Keys("n")
	s.see(s.w(p.Notes), s.w(p.NotesHelp), s.w(p.NotesFinds))
	s.Keys("end", "esc", "c")
	s.WaitFor(s.w(w.Keys.OpenLaw.Word))
	s.Keys("esc", "b")
	s.see(s.w(w.Beside.Title))
	s.WaitFor(strings.Split(fmt.Sprintf(s.w(w.Beside.Which), 1, 99), "99")[0])
	s.Keys("right", "right", "left", "end", "home")
	s.WaitFor(strings.Split(fmt.Sprintf(s.w(w.Beside.Which), 2, 99), "99")[0])
	s.Keys("esc", "f")
	s.see(s.w(p.Choose), s.w(p.Tested))
	s.Type(s.w(law.T("本人银行账户", "own bank")))
	s.Keys("enter")
	s.see(s.w(fact.Get(fact.AccountsOwn).Name), s.w(p.NewValue))
	s.Keys("enter")
	s.see(s.w(p.SameValue))
	s.Keys("ctrl+u")
	s.Type("2")
	s.Keys("enter")
	s.see(s.w(p.Changed), s.w(law.T("请表决", "Please vote")))
	s.Keys("v", "3", "esc", "space")
	s.WaitFor(s.w(p.After), s.w(law.T("待定", "open")))
	s.Keys("d")
	s.see(s.w(p.Compared), s.w(p.Changed))
	s.Keys("end", "esc", "x")
	s.WaitGone(s.w(p.Compared))
	s.Keys("g", "end", "enter")
	s.see(s.w(law.T("裁判", "The decision")), s.w(w.Library.NotProsecuted))
	s.Keys("esc")
	s.see(s.w(p.LeaveAsk))
	s.Keys("y")
	s.see(s.w(w.Welcome.Tagline))
}

// A fact told only after the vote is not given away where a fact is chosen to be
// changed, nor by the change; once its element is revealed it is shown.
func TestChangingAFactTellsNoneKeptBack(t *testing.T) {
	for _, lang := range law.Langs() {
		c := classroom(Options{Lang: lang, Class: ofCase(t, "b-zhai-ke-phone-relay")}, 120, 40)
		def := fact.Get(fact.KnowledgeLevel)
		name, was := c.say(def.Name), c.givenInClass(factsOf(presenting(t, c)), def.ID)
		seen := func() string {
			all := c.frames("f")
			for _, r := range name {
				all += c.frames(string(r))
			}
			all += c.frames("enter")
			return all
		}
		// As one of the options it may stand there, not as what the fact is.
		isNow := func(all string) bool {
			return strings.Contains(all, "      "+was) || strings.Contains(all, c.say(c.w.Present.Now)+"  "+was) || strings.Contains(all, was+" →")
		}
		c.toStep(t, "assisting.help")
		if all := seen(); isNow(all) || !strings.Contains(all, c.say(c.w.Present.NotTold)) {
			t.Errorf("%s: the fact kept back is shown, or nothing stands for it", lang)
		}
		if all := c.frames("0", "enter"); isNow(all) || !strings.Contains(all, c.say(c.w.Present.NotTold)) {
			t.Errorf("%s: the change tells what the fact was:\n%s", lang, plain(c))
		}
		c.press("x")
		c.toStep(t, "assisting.knowledge")
		c.press(" ")
		if all := seen(); !isNow(all) {
			t.Errorf("%s: not shown after its element", lang)
		}
	}
}

// Who keeps a record of the class is told so where it ends.
func TestEndingAClassSaysWhatIsKept(t *testing.T) {
	for _, kept := range []func(*casefile.Class) error{nil, func(*casefile.Class) error { return nil }} {
		c := classroom(Options{Lang: law.EN, Class: ofCase(t, "b-zhai-ke-phone-relay"), KeepClass: kept}, 120, 40)
		c.press("v", "1", "esc")
		all := c.frames("esc")
		if got := strings.Contains(all, "is written to the file"); got != (kept != nil) {
			t.Errorf("with a record %t: says so %t:\n%s", kept != nil, got, all)
		}
	}
}

// Esc pressed by mistake sends nobody out of a room, before the first vote too.
func TestAClassWithGuestsEndsOnlyWhenAsked(t *testing.T) {
	c := classroom(Options{Lang: law.EN, Class: ofCase(t, "b-zhai-ke-phone-relay")}, 120, 40)
	s := presenting(t, c)
	s.class(func(k *room.Class) {
		if err := k.Join(room.Voter("one")); err != nil {
			t.Fatal(err)
		}
	})
	c.press("esc")
	if !s.leaving {
		t.Error("the class ended unasked")
	}
	c.press("esc")
	if c.top() != screen(s) || s.leaving {
		t.Error("esc does not go on with the class")
	}
}

// Before the reveal the projector shows the same whatever was typed and voted, in
// all sizes and both languages.
func TestProjectorHidesTheVotes(t *testing.T) {
	for i, size := range sizes() {
		lang := law.Langs()[i%2]
		var shown []string
		for _, hands := range [][]string{{"3", "1", "7", "9"}, {"9", "8", "1", "2"}} {
			l := &lectern{}
			c := classroom(Options{Lang: lang, Class: ofCase(t, "b-zhai-ke-phone-relay"), Lectern: func(k *room.Class) Lectern {
				l.class = k
				return l
			}}, size[0], size[1])
			c.toStep(t, "assisting.knowledge")
			all := c.frames("v")
			for _, h := range hands {
				all += c.frames(h, "enter")
			}
			for g := range 5 {
				v := room.Voter(fmt.Sprint(g))
				if l.class.Join(v) != nil || l.class.Vote(v, l.class.View().Ballot, room.Vote{Option: l.class.Step().Options[int(hands[g%4][0]-'0')%4].ID, Argument: []string{"depth.against", "intent.for"}[int(hands[0][0]-'0')%2]}) != nil {
					t.Fatal("a guest could not vote")
				}
				c.Update(ClassChanged{})
				all += plain(c)
			}
			all += c.frames("g", "esc", "c", "esc", "f1", "esc", "l", "l")
			shown = append(shown, all)
			c.press(" ")
			if v := plain(c); !strings.Contains(v, "#") {
				t.Errorf("nothing is revealed:\n%s", v)
			}
			shown = append(shown, plain(c))
			noFaults(t, lang.String(), c)
		}
		if shown[0] != shown[2] {
			t.Errorf("%dx%d: the projector tells the votes apart before the reveal", size[0], size[1])
		}
		if shown[1] == shown[3] {
			t.Errorf("%dx%d: the reveal shows no difference", size[0], size[1])
		}
	}
}

// Nothing of the end is on the screen before the last step but what was revealed.
func TestProjectorDoesNotTellTheEnd(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, x := range []string{"b-gao-gu-shi-students-gu", "b-zhai-ke-phone-relay", "b-xu-baidu-nonprosecution"} {
			c := classroom(Options{Lang: lang, Class: ofCase(t, x)}, 120, 40)
			s := presenting(t, c)
			var all string
			n := s.view().Steps
			for i := range n - 1 {
				s.class(func(k *room.Class) { k.Goto(i) })
				s.turned()
				all += plain(c) + c.frames("g", "esc")
				for s.page < s.pages-1 {
					all += c.frames(" ")
				}
			}
			for _, word := range []string{"不起诉案", "相对不起诉", "抗诉被驳回", "not prosecuted at", "protest was dismissed"} {
				if strings.Contains(all, word) {
					t.Errorf("%s: %q is told before the end", x, word)
				}
			}
			noFaults(t, x, c)
		}
	}
}

// What is private in a case file of one's own is on no screen of a class.
func TestNothingPrivateInAClass(t *testing.T) {
	const secret = "SECRET"
	answer := func(v fact.Value) fact.Answer {
		return fact.Answer{State: fact.Known, Value: v, Standing: fact.Disputed, Note: secret, Evidence: []fact.Evidence{{What: secret, From: secret, Date: secret}}}
	}
	f := &casefile.File{
		Title: secret, TitleEN: secret, Story: law.T(secret+"。", secret+"."), HasAsOf: true, AsOf: today(),
		Facts: fact.Facts{
			fact.HelpKinds: answer(fact.Get(fact.HelpKinds).Pick("promotion")), fact.HelpedCount: answer(fact.Int(3)),
			fact.AmountsGains: answer(fact.Money(20000_00)), fact.KnowledgeLevel: answer(fact.Get(fact.KnowledgeLevel).Pick("some_crime")),
		},
	}
	walk := func(told bool) string {
		c := classroom(Options{Class: func(r *liability.Rules) room.Subject {
			return room.OfFile(f, today(), told, r, "bangxin test")
		}}, 120, 40)
		s := presenting(t, c)
		all := plain(c)
		for range s.view().Steps {
			for s.page < s.pages-1 {
				all += c.frames(" ")
			}
			all += c.frames("n", "end", "esc", "g", "esc", "f", "esc", " ", " ")
		}
		all += c.frames("b", "end", "esc", "f", "enter", "up", "enter", "d", "end", "esc")
		noFaults(t, "private", c)
		return all
	}
	if all := walk(false); strings.Contains(all, secret) {
		t.Error("something private was on the screen")
	}
	if all := walk(true); !strings.Contains(all, secret) {
		t.Error("a story that may be shown was not")
	}
}

// A fact changed live, with guests: both votes side by side, who moved in totals,
// which finding moved; and all of it back when the change is taken back.
func TestFactChangedLive(t *testing.T) {
	for _, size := range sizes() {
		l := &lectern{}
		c := classroom(Options{Lang: law.EN, Class: ofCase(t, "b-gao-gu-shi-students-gu"), Lectern: func(k *room.Class) Lectern {
			l.class = k
			return l
		}}, size[0], size[1])
		s := c.toStep(t, "assisting.seriousness")
		vote := func(options ...string) {
			for i, o := range options {
				v := room.Voter(fmt.Sprint(i))
				_ = l.class.Join(v)
				if err := l.class.Vote(v, l.class.View().Ballot, room.Vote{Option: o, Argument: "many.against"}); err != nil {
					t.Fatal(err)
				}
			}
		}
		vote("met", "met", "met", "open")
		if v := plain(c); !strings.Contains(v, "4 votes in, 4 terminals present") || !strings.Contains(v, "7K2M") {
			t.Errorf("guests are not shown:\n%s", v)
		}
		c.press(" ", "f", "down", "down", "down", "down", "down", "enter", "ctrl+u", "2", "enter")
		if s.view().Change == nil || s.view().Change.Fact != fact.AccountsOwn {
			t.Fatalf("nothing was changed:\n%s", plain(c))
		}
		vote("not_met", "not_met", "met", "open")
		c.press(" ")
		all := plain(c)
		for range 60 {
			all += c.frames("down")
		}
		all = strings.Join(strings.Fields(all), " ")
		for _, want := range []string{"before", "after", "2 moved, 2 stayed", "met → not met: 2", "met → open", "3 accounts → 2 accounts", "4 votes before, 4 after"} {
			if !strings.Contains(all, want) {
				t.Errorf("%v: %q is not shown:\n%s", size, want, all)
			}
		}
		// The two votes on one option, with who found so, beside or above one another.
		if !regexp.MustCompile(`#+ 3 Decision Program (│ |after )#+ 1`).MatchString(all) {
			t.Errorf("%v: the votes before and after do not stand together:\n%s", size, all)
		}
		c.press("x")
		if v := s.view(); v.Change != nil || !v.Revealed || v.Tally.Votes["met"] != 3 {
			t.Errorf("taken back, the class shows %+v", v)
		}
		c.press("esc", "y")
		if !l.ended {
			t.Error("the lectern was not told of the end")
		}
		noFaults(t, fmt.Sprint(size), c)
	}
}

// The timer counts the seconds of the clock it is given, adds a minute a press and
// stops with the step.
func TestClassTimer(t *testing.T) {
	var ticks []tea.Msg
	tick := func(after time.Duration, f func(time.Time) tea.Msg) tea.Cmd {
		if after != time.Second {
			t.Errorf("a tick after %v", after)
		}
		return func() tea.Msg {
			ticks = append(ticks, f(time.Time{}))
			return nil
		}
	}
	c := classroom(Options{Lang: law.EN, Class: ofCase(t, "b-zhai-ke-phone-relay"), Tick: tick}, 80, 24)
	second := func() {
		t.Helper()
		if len(ticks) != 1 {
			t.Fatalf("%d ticks are due", len(ticks))
		}
		msg := ticks[0]
		ticks = nil
		_, cmd := c.Update(msg)
		c.run(cmd)
	}
	c.toStep(t, "assisting.help")
	c.press("t")
	second()
	c.press("t")
	second()
	if v := plain(c); !strings.Contains(v, "1:58 left") {
		t.Errorf("two seconds of two minutes:\n%s", v)
	}
	for range 118 {
		second()
	}
	if v := plain(c); !strings.Contains(v, "time is up") || len(ticks) != 0 {
		t.Errorf("after two minutes, %d ticks to come:\n%s", len(ticks), v)
	}
	c.press("T")
	if v := plain(c); strings.Contains(v, "time is up") || strings.Contains(v, "stop timer") {
		t.Errorf("stopped, it still stands there:\n%s", v)
	}
	c.press("t")
	stale := ticks[0]
	ticks = nil
	c.press(" ", " ", "t") // revealed, the next step, a timer of its own
	c.Update(stale)
	if v := plain(c); !strings.Contains(v, "1:00 left") || len(ticks) != 1 {
		t.Errorf("a second of the timer before was counted:\n%s", v)
	}
	c = classroom(Options{Class: ofCase(t, "b-zhai-ke-phone-relay")}, 80, 24)
	if strings.Contains(plain(c), c.say(c.w.ClassKeys.Timer.Word)) {
		t.Error("a timer without a clock is offered")
	}
}

// ctrl+c in a class with votes asks first.
func TestClassIsNotLostByAccident(t *testing.T) {
	c := classroom(Options{Class: ofCase(t, "b-zhai-ke-phone-relay")}, 80, 24)
	c.press("v", "3", "enter", "esc", "ctrl+c")
	if s := presenting(t, c); !s.leaving {
		t.Error("not asked")
	}
	c.press("esc")
	if s := presenting(t, c); s.leaving || !s.begun() {
		t.Error("the class is gone")
	}
	_, cmd := c.Update(keyMsg("ctrl+c"))
	if c.run(cmd) {
		t.Error("it quit at the first ctrl+c")
	}
	_, cmd = c.Update(keyMsg("ctrl+c"))
	if !c.run(cmd) {
		t.Error("the second ctrl+c did not quit")
	}
}

// Pages of the facts lose no line, break no block that fits, and are never higher
// than the screen.
func TestPaged(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		height := rapid.IntRange(3, 12).Draw(t, "height")
		var blocks [][]string
		var lines []string
		for i := range rapid.IntRange(1, 15).Draw(t, "blocks") {
			if rapid.IntRange(0, 5).Draw(t, "kind") == 0 {
				blocks = append(blocks, nil)
				continue
			}
			var b []string
			for j := range rapid.IntRange(1, 16).Draw(t, "lines") {
				b = append(b, fmt.Sprintf("%d.%d", i, j))
			}
			lines = append(lines, b...)
			blocks = append(blocks, b)
		}
		var got []string
		where := map[string]int{}
		for n, p := range paged(blocks, height) {
			if len(p) > height || len(p) == 0 {
				t.Fatalf("a page of %d lines on %d", len(p), height)
			}
			for _, l := range p {
				if l != "" {
					got = append(got, l)
					where[l] = n
				}
			}
		}
		if !slices.Equal(got, lines) {
			t.Fatalf("%v became %v", lines, got)
		}
		for _, b := range blocks {
			if len(b) > 0 && len(b) <= height && where[b[0]] != where[b[len(b)-1]] {
				t.Fatalf("%v is broken over pages of %d", b, height)
			}
		}
	})
}

// The course opens from the library, and a lesson from it.
func TestCourseScreen(t *testing.T) {
	for i, size := range sizes() {
		c := drive(law.Langs()[i%2], size[0], size[1])
		c.press("c", "k")
		if _, ok := c.top().(*courseScreen); !ok {
			t.Fatalf("the library led to %T", c.top())
		}
		all := plain(c) + c.frames("down", "down", "down", "down", "down")
		for _, l := range library.Course() {
			if !strings.Contains(all, c.say(l.Topic)) {
				t.Errorf("%s is not listed", l.Case.ID)
			}
		}
		c.press("enter")
		if s := presenting(t, c); s.of != library.Course()[5].Case {
			t.Errorf("the sixth lesson is on %v", s.of)
		}
		c.press("esc", "esc", "p")
		if s := presenting(t, c); s.of != library.All()[0] {
			t.Errorf("the first case of the list is on %v", s.of)
		}
		noFaults(t, fmt.Sprint(size), c)
	}
}

// Cases set beside one another: the screen names every factor that the library
// finds, and moves from the case most on point to the next.
func TestBesideScreen(t *testing.T) {
	for i, size := range sizes()[:3] {
		x, _ := library.Get("b-jingde-smart-contract-li")
		c := drive(law.Langs()[i%2], size[0], size[1])
		c.push(newCase(x))
		c.press("down")
		c.press("b")
		s, ok := c.top().(*besideScreen)
		if !ok || !s.ready || len(s.cases) < 20 {
			t.Fatalf("%T", c.top())
		}
		b := s.cases[0]
		all := plain(c)
		for range 80 {
			all += c.frames("down")
		}
		begin := func(t law.Text) string { return string([]rune(c.say(t))[:min(10, len([]rune(c.say(t))))]) }
		for _, f := range b.Shared {
			if !strings.Contains(all, begin(f.Name)) {
				t.Errorf("%v: %s is not shown", size, f.ID)
			}
		}
		for _, d := range append(append([]library.Difference(nil), b.OnlyHere...), b.OnlyThere...) {
			if !strings.Contains(all, begin(d.Name)) {
				t.Errorf("%v: %s is not shown", size, d.ID)
			}
		}
		c.press("left", "right", "right", "left")
		if s.at != 1 {
			t.Errorf("at case %d", s.at)
		}
		noFaults(t, fmt.Sprint(size), c)
	}
}

func factsOf(s *presentScreen) (facts fact.Facts) {
	s.class(func(c *room.Class) { facts = c.Facts() })
	return facts
}

// A trainer whose class guests can join finds it in the menu, and nobody else does.
func TestTheMenuHoldsAClass(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			c := classroom(Options{Lang: lang, Views: true, Lectern: func(k *room.Class) Lectern { return &lectern{class: k} }}, size[0], size[1])
			if !strings.Contains(plain(c), c.say(c.w.Course.Item)) {
				t.Fatalf("%s %v: the menu does not offer it", lang, size)
			}
			c.press("p", "down", "enter")
			s := presenting(t, c)
			if s.of.ID != library.Course()[1].Case.ID || s.lectern.Joining().Code == "" {
				t.Errorf("%s %v: %s is held", lang, size, s.of.ID)
			}
			noFaults(t, fmt.Sprint(lang, size), c)
		}
	}
	c := classroom(Options{Lang: law.ZH}, 80, 24)
	if strings.Contains(plain(c), c.say(c.w.Course.Item)) {
		t.Error("offered without guests")
	}
	c.press("p")
	if _, ok := c.top().(*welcome); !ok {
		t.Errorf("p led to %T", c.top())
	}
}
