package tui

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"bangxin/interview"
	saved "bangxin/interview/matter"
	"bangxin/interview/room"
	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
)

// testHub is one matter on several screens, in memory. Messages wait until they
// are delivered, so that a test decides what has been heard of.
type testHub struct {
	mu      sync.Mutex
	shared  *room.Shared
	code    room.Code
	minutes int
	lawyers []*testLink
	seat    *testSeat
	saves   int
	began   *saved.Matter
}

func newTestHub(facts fact.Facts) *testHub {
	h := &testHub{shared: room.Share(interview.Resume(liability.Default(), today(), "test", facts), law.T("甲案机密", "secret title"))}
	return h
}

// testLink is the hold of one lawyer's screen.
type testLink struct {
	hub  *testHub
	post func(tea.Msg)
}

func (l *testLink) ID() string   { return "m1" }
func (l *testLink) Path() string { return "" }
func (l *testLink) Close() error { return nil }

func (l *testLink) Save(*saved.Matter, law.Day) error {
	l.hub.mu.Lock()
	defer l.hub.mu.Unlock()
	l.hub.saves++
	return nil
}

func (h *testHub) state() LinkMsg {
	return LinkMsg{Matter: "m1", State: h.shared.State(), Code: h.code, Minutes: h.minutes, Shares: true}
}

func (l *testLink) State() LinkMsg {
	l.hub.mu.Lock()
	defer l.hub.mu.Unlock()
	return l.hub.state()
}

// do does something and tells everybody but who did it.
func (h *testHub) do(who any, f func() error) (LinkMsg, room.ClientView, error) {
	h.mu.Lock()
	err := f()
	state, view := h.state(), h.shared.ClientView()
	lawyers, seat := h.lawyers, h.seat
	h.mu.Unlock()
	for _, l := range lawyers {
		if l != who {
			l.post(state)
		}
	}
	if seat != nil && seat != who {
		seat.post(SeatMsg{view})
	}
	return state, view, err
}

func (l *testLink) Edit(e room.Edit) (LinkMsg, error) {
	s, _, err := l.hub.do(l, func() error { return l.hub.shared.Edit(e) })
	return s, err
}

func (l *testLink) Turn(a room.Act) (LinkMsg, error) {
	s, _, err := l.hub.do(l, func() error { return l.hub.shared.Turn(a) })
	return s, err
}

func (l *testLink) Invite() (LinkMsg, error) {
	l.hub.code, l.hub.minutes = "ACDEFHJK", 10
	return l.State(), nil
}

func (l *testLink) Withdraw() LinkMsg {
	l.hub.code = ""
	return l.State()
}

// testDesk gives the links of a hub to one session.
type testDesk struct {
	hub  *testHub
	post func(tea.Msg)
}

func (d *testDesk) link() *testLink {
	d.hub.mu.Lock()
	defer d.hub.mu.Unlock()
	l := &testLink{d.hub, d.post}
	d.hub.lawyers = append(d.hub.lawyers, l)
	return l
}

func (d *testDesk) Begin(x *saved.Matter, _ law.Day) (Link, error) {
	d.hub.mu.Lock()
	iv := interview.Resume(liability.Default(), today(), "test", x.Case.Facts)
	d.hub.shared, d.hub.began = room.Share(iv, law.T(x.Case.Title, x.Case.TitleEN)), x
	d.hub.mu.Unlock()
	return d.link(), nil
}

func (d *testDesk) Open(string) (Link, *saved.Matter, error) { panic("not used") }

// testSeat is a client's.
type testSeat struct {
	hub  *testHub
	post func(tea.Msg)
}

func (s *testSeat) View() room.ClientView {
	s.hub.mu.Lock()
	defer s.hub.mu.Unlock()
	return s.hub.shared.ClientView()
}

func (s *testSeat) Says(a room.Saying) (room.ClientView, error) {
	_, v, err := s.hub.do(s, func() error { return s.hub.shared.Says(a) })
	return v, err
}

func (s *testSeat) Moves(step room.Step, to fact.ID) (room.ClientView, error) {
	_, v, err := s.hub.do(s, func() error { return s.hub.shared.Moves(step, to) })
	return v, err
}

func (s *testSeat) Save() error { return nil }

// testEntrance lets in who types the code of the hub.
type testEntrance struct {
	hub  *testHub
	post func(tea.Msg)
	back bool // a seat was left
}

func (e *testEntrance) Enter(code string) (Seat, error) {
	e.hub.mu.Lock()
	if c, ok := room.ReadCode(code); !ok || c != e.hub.code {
		e.hub.mu.Unlock()
		return nil, room.ErrWrongCode
	}
	e.hub.seat, e.hub.code = &testSeat{e.hub, e.post}, ""
	seat := e.hub.seat
	e.hub.mu.Unlock()
	_, _, err := e.hub.do(seat, func() error { return e.hub.shared.Joins("c") })
	return seat, err
}

func (e *testEntrance) Return() (Seat, error) {
	if !e.back {
		return nil, nil
	}
	e.hub.seat = &testSeat{e.hub, e.post}
	_, _, err := e.hub.do(e.hub.seat, func() error { return e.hub.shared.Returns("c") })
	return e.hub.seat, err
}

// queue holds what was posted to a session until it is delivered.
type queue struct{ msgs []tea.Msg }

func (q *queue) post(m tea.Msg) { q.msgs = append(q.msgs, m) }

func (q *queue) deliver(c *checked) {
	for len(q.msgs) > 0 {
		m := q.msgs[0]
		q.msgs = q.msgs[1:]
		_, cmd := c.Update(m)
		c.run(cmd)
		c.View()
	}
}

// on gives a session that shows the matter of a hub, at the question.
func (h *testHub) on(t *testing.T, lang law.Lang) (*checked, *queue) {
	t.Helper()
	q := &queue{}
	store := testStore(t)
	c := &checked{Model: New(Options{
		Rules: liability.Default(), AsOf: today(), Lang: lang, Program: "bangxin test", Store: store, Remote: true, Keys: storeKeys(t, store),
		Desk: &testDesk{h, q.post},
	})}
	c.Init()
	c.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	l := (&testDesk{h, q.post}).link()
	c.saving.handle = l
	c.attach(l, fact.Facts{}, room.Place{})
	c.saving.mark = c.markNow()
	c.toQuestion()
	t.Cleanup(func() {
		for _, fault := range c.wrong {
			t.Error(fault)
		}
	})
	return c, q
}

// client gives the session of a client who has joined.
func (h *testHub) client(t *testing.T, lang law.Lang) (*checked, *queue) {
	t.Helper()
	q := &queue{}
	h.code = "ACDEFHJK"
	c := &checked{Model: New(Options{
		Rules: liability.Default(), AsOf: today(), Lang: lang, Program: "bangxin test", Remote: true, Entrance: &testEntrance{hub: h, post: q.post},
	})}
	c.Init()
	c.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	c.press("j")
	c.press("acde-fhjk", "enter")
	t.Cleanup(func() {
		for _, fault := range c.wrong {
			t.Error(fault)
		}
	})
	return c, q
}

func (c *checked) shows(t *testing.T, texts ...law.Text) {
	t.Helper()
	v := plainView(c)
	for _, x := range texts {
		if s := text.Truncate(c.say(x), 24, ""); !strings.Contains(v, s) {
			t.Errorf("%q is not on the screen:\n%s", s, v)
		}
	}
}

func plainView(c *checked) string { return sgr.ReplaceAllString(c.View(), "") }

// Two terminals of one person show the same answers and stand at the same question;
// what is being typed on one is not lost by what the other does.
func TestTwoTerminals(t *testing.T) {
	h := newTestHub(nil)
	one, in1 := h.on(t, law.ZH)
	two, in2 := h.on(t, law.EN)
	one.press("1", "1", "enter")
	in2.deliver(two)
	two.shows(t, script.For(fact.HelpedCount).Ask)
	if one.Facts().Hash() != two.Facts().Hash() || len(two.Facts()) != 1 {
		t.Fatalf("%v and %v", one.Facts(), two.Facts())
	}
	// Both answer the same question; the first has not been heard of.
	two.press("5")
	one.press("3", "enter")
	in2.deliver(two)
	two.shows(t, script.For(fact.HelpedCount).Ask, law.T("", "5"))
	v := plainView(two)
	if !strings.Contains(v, "Another screen has just answered") || !strings.Contains(v, " > 5") {
		t.Errorf("what was typed is not there, or nothing is said:\n%s", v)
	}
	if got := two.Facts()[fact.HelpedCount].Value; got != fact.Int(3) {
		t.Errorf("the answer became %v", got)
	}
	two.press("enter")
	in1.deliver(one)
	if got := one.Facts()[fact.HelpedCount].Value; got != fact.Int(5) {
		t.Errorf("the later answer is not the one that stands: %v", got)
	}
	// A note on one and another value on the other: neither is lost.
	one.press("esc", "tab", "n")
	one.press("机密", "enter")
	two.press("esc", "ctrl+u", "6", "enter")
	in1.deliver(one)
	in2.deliver(two)
	for _, c := range []*checked{one, two} {
		if a := c.Facts()[fact.HelpedCount]; a.Note != "机密" || a.Value != fact.Int(6) {
			t.Errorf("%+v", a)
		}
	}
	if h.saves == 0 {
		t.Error("nothing was saved")
	}
}

// What one screen has not heard of yet neither undoes what it did nor lets it do what
// it may not.
func TestLateNews(t *testing.T) {
	h := newTestHub(nil)
	one, in1 := h.on(t, law.ZH)
	two, _ := h.on(t, law.ZH)
	two.press("1", "1", "enter", "3", "enter") // one has not heard of it
	one.press("1", "2", "enter")
	in1.deliver(one) // older than what one has just been given
	if d := room.Compare(h.shared.State().Facts, one.Facts()); len(d) > 0 || len(one.Facts()) != 2 {
		t.Errorf("old news changed the screen: %v", d)
	}

	client, _ := h.client(t, law.ZH)
	in1.deliver(one)
	one.press("f4")
	two.press("1", "enter") // two has not heard of the client either
	two.shows(t, two.w.Shared.NotYours, script.For(fact.HelpedCrimes).Ask)
	for _, facts := range []fact.Facts{h.shared.State().Facts, two.Facts()} {
		if _, given := facts[fact.HelpedCrimes]; given || len(facts) != 2 {
			t.Errorf("an answer was given while the client has the keyboard: %v", facts)
		}
	}
	_ = client
}

// A note that was written before there was an answer stands beside the answer that
// the other side gives.
func TestNoteBeforeTheAnswer(t *testing.T) {
	h := newTestHub(nil)
	lawyer, in := h.on(t, law.ZH)
	client, inC := h.client(t, law.ZH)
	in.deliver(lawyer)
	lawyer.press("f4")
	inC.deliver(client)
	lawyer.press("n")
	lawyer.press("先记下", "enter")
	client.press("1", "1", "enter")
	in.deliver(lawyer)
	if a := h.shared.State().Facts[fact.HelpKinds]; a.Note != "先记下" {
		t.Errorf("%+v", a)
	}
}

// The whole of a shared interview from both sides.
func TestLawyerAndClient(t *testing.T) {
	for _, lang := range law.Langs() {
		h := newTestHub(fact.Facts{fact.PriceAbnormal: {Value: fact.Bool(true), Standing: fact.Disputed, Note: "CANARY"}})
		lawyer, in := h.on(t, lang)
		lawyer.press("j", "c")
		w := lawyer.w.Shared
		lawyer.shows(t, law.T("ACDE-FHJK", "ACDE-FHJK"), w.Sees, w.Never)
		lawyer.press("esc")
		client, inC := h.client(t, lang)
		client.shows(t, w.TheirTurn, script.For(fact.HelpKinds).Ask)
		in.deliver(lawyer)
		lawyer.shows(t, w.Here, script.For(fact.HelpKinds).Ask)

		client.press("1", "1", "enter", "x", "esc") // nothing of it does anything
		if n := len(h.shared.State().Facts); n != 1 {
			t.Fatalf("without the keyboard there are %d answers", n)
		}
		lawyer.press("f4")
		inC.deliver(client)
		client.shows(t, w.YourTurn)
		lawyer.shows(t, w.Theirs, w.Watching, w.ToCome)
		lawyer.press("q")
		lawyer.shows(t, law.T("当事人的座位留 0 分钟", "The client's seat is kept for 0"))
		lawyer.press("esc")
		lawyer.press("1", "1", "enter", "x")
		if n := len(h.shared.State().Facts); n != 1 {
			t.Fatalf("the lawyer answers without the keyboard")
		}
		client.press("1", "1", "enter", "2")
		in.deliver(lawyer)
		lawyer.shows(t, script.For(fact.HelpedCount).Ask)
		client.shows(t, script.For(fact.HelpedCount).Ask)
		if v := plainView(lawyer); !strings.Contains(v, lawyer.say(fact.Get(fact.HelpKinds).Name)) {
			t.Errorf("what the client said is not told:\n%s", v)
		}

		// The lawyer takes the keyboard back while the client types.
		lawyer.press("f4")
		if _, err := h.seat.Says(room.Saying{Fact: fact.HelpedCount, Value: fact.Int(2)}); err == nil {
			t.Fatal("the client answers without the keyboard")
		}
		inC.deliver(client)
		client.shows(t, w.TakenBack, w.TheirTurn)
		lawyer.press("f4")
		inC.deliver(client)
		if v := plainView(client); !strings.Contains(v, " > 2") {
			t.Errorf("what the client had typed is gone:\n%s", v)
		} else if strings.Contains(v, text.Truncate(client.say(w.TakenBack), 20, "")) {
			t.Errorf("the keyboard is the client's again, and yet it is said to be taken back:\n%s", v)
		}
		// And once more, the client not having heard of it.
		lawyer.Update(tea.KeyMsg{Type: tea.KeyCtrlO}) // as F4, for who has none
		client.press("enter")
		client.shows(t, w.TakenBack)
		lawyer.press("f4")
		inC.deliver(client)
		client.press("enter")
		client.shows(t, script.For(fact.HelpedCrimes).Ask)

		// The analysis, shown and put away.
		if v := plainView(client); strings.Contains(v, client.say(w.AnalysisShown)) {
			t.Error("the analysis is shown")
		}
		client.press("a")
		client.shows(t, script.For(fact.HelpedCrimes).Ask)
		in.deliver(lawyer)
		lawyer.press("f6")
		inC.deliver(client)
		client.shows(t, w.AnalysisShown)
		client.press("a")
		client.shows(t, w.AnalysisTitle, client.w.Analysis.Conclusion)
		client.press("down", "enter", "esc", "a")
		lawyer.press("f6")
		inC.deliver(client)
		client.shows(t, w.AnalysisHidden, script.For(fact.HelpedCrimes).Ask)

		// All answers, one of them given anew.
		client.press("r")
		client.shows(t, w.Answers, script.For(fact.HelpedCount).Ask)
		client.press("down", "down", "enter")
		client.shows(t, script.For(fact.HelpedCount).Ask)
		client.press("ctrl+u", "4", "enter")
		if got := h.shared.State().Facts[fact.HelpedCount].Value; got != fact.Int(4) {
			t.Errorf("the count is %v", got)
		}
		in.deliver(lawyer)
		lawyer.press("j", "x")
		lawyer.shows(t, w.EndAsk)
		lawyer.press("y")
		lawyer.shows(t, w.Intro)
		inC.deliver(client)
		client.shows(t, w.Ended)
		client.press("enter")
		client.shows(t, w.Item)
		for _, c := range []*checked{client} {
			if strings.Contains(fmt.Sprintf("%+v", c.stack), "CANARY") {
				t.Error("the client's session holds a note")
			}
		}
	}
}

// A client who comes back is at the same question without a code; a wrong code says
// so and lets nobody in.
func TestJoining(t *testing.T) {
	h := newTestHub(nil)
	lawyer, in := h.on(t, law.ZH)
	client, _ := h.client(t, law.ZH)
	in.deliver(lawyer)
	lawyer.press("f4")
	h.shared.Leaves()
	q := &queue{}
	c := &checked{Model: New(Options{
		Rules: liability.Default(), AsOf: today(), AskLang: true, Program: "bangxin test", Remote: true, Entrance: &testEntrance{hub: h, post: q.post, back: true},
	})}
	c.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	c.run(c.Init())
	c.shows(t, c.w.Welcome.Pick)
	c.press("2")
	c.shows(t, c.w.Shared.YourTurn, script.For(fact.HelpKinds).Ask)
	_ = client
	d := &checked{Model: New(Options{Rules: liability.Default(), AsOf: today(), Program: "bangxin test", Remote: true, Entrance: &testEntrance{hub: h, post: q.post}})}
	d.Init()
	d.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	d.press("j")
	d.press("AAAA-AAAA", "enter")
	d.shows(t, d.w.Shared.WrongCode)
	for _, x := range []*checked{c, d} {
		for _, fault := range x.wrong {
			t.Error(fault)
		}
	}
}

// The screens of both sides in the emulator, in both languages and at the sizes
// every screen must stand in. The frames are checked by the sessions.
func TestSharedScreens(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range [][2]int{{60, 20}, {80, 24}, {120, 40}} {
			t.Run(fmt.Sprintf("%s %dx%d", lang, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				sharedScreens(t, lang, size)
			})
		}
	}
}

func sharedScreens(t *testing.T, lang law.Lang, size [2]int) {
	h := newTestHub(nil)
	store := testStore(t)
	desk, entrance := &testDesk{hub: h}, &testEntrance{hub: h}
	lawyer := start(t, Options{Lang: lang, Store: store, Keys: storeKeys(t, store), Remote: true, Desk: desk, View: liability.ViewLawyer}, size[0], size[1])
	desk.post = func(m tea.Msg) { go lawyer.Send(m) }
	client := start(t, Options{Lang: lang, Remote: true, Entrance: entrance, View: liability.ViewClient}, size[0], size[1])
	entrance.post = func(m tea.Msg) { go client.Send(m) }
	w := lawyer.m.w.Shared

	lawyer.Keys("s")
	lawyer.see(lawyer.w(script.For(fact.HelpKinds).Ask))
	lawyer.Type("11")
	lawyer.Keys("enter")
	lawyer.see(lawyer.w(script.For(fact.HelpedCount).Ask))
	lawyer.Keys("tab")
	lawyer.WaitFor("j " + lawyer.w(lawyer.m.w.Keys.Share.Word))
	lawyer.Keys("j")
	lawyer.see(lawyer.w(w.Intro), lawyer.w(w.Sees))
	lawyer.Keys("c")
	lawyer.WaitFor("ACDE-FHJK")
	client.WaitFor(" > " + client.w(w.Item)) // what a client comes for
	client.Keys("enter")
	client.see(client.w(w.EnterHelp))
	client.Type("aaaaaaaa")
	client.Keys("enter")
	client.see(client.w(w.WrongCode))
	client.Keys("ctrl+u")
	client.Type("acde fhjk")
	client.Keys("enter")
	client.see(client.w(w.TheirTurn), client.w(script.For(fact.HelpedCount).Ask), client.w(w.TheirTurnBody))
	lawyer.see(lawyer.w(w.Joined))
	lawyer.Keys("f4")
	lawyer.see(lawyer.w(w.Theirs))
	client.see(client.w(w.YourTurn))
	lawyer.Keys("esc")
	lawyer.see(lawyer.w(w.Watching))
	client.Type("3")
	client.see(fmt.Sprintf(client.w(client.m.w.Question.Read), fact.Get(fact.HelpedCount).Format(fact.Int(3), lang)))
	client.Keys("enter")
	client.see(client.w(script.For(fact.HelpedCrimes).Ask))
	lawyer.see(lawyer.w(script.For(fact.HelpedCrimes).Ask))
	client.Keys("r")
	client.see(client.w(w.Answers), client.w(script.For(fact.HelpedCount).Ask))
	client.WaitGone(client.w(fact.Get(fact.HelpedCount).Name))
	client.Keys("esc")
	lawyer.Keys("f6")
	lawyer.see(lawyer.w(lawyer.m.w.Keys.HideIt.Word))
	client.see(client.w(w.AnalysisShown))
	client.Keys("?")
	client.see(client.w(client.m.w.Question.WhyTitle))
	client.Keys("esc", "a")
	client.see(client.w(w.AnalysisTitle), client.w(client.m.w.Analysis.Conclusion))
	lawyer.Keys("f6")
	client.see(client.w(w.AnalysisHidden))
	lawyer.Keys("a")
	lawyer.see(lawyer.w(lawyer.m.w.Analysis.Conclusion))
	lawyer.Keys("r")
	lawyer.see(lawyer.w(lawyer.m.w.Review.Title))
	lawyer.Keys("esc", "esc", "n")
	lawyer.see(lawyer.w(lawyer.m.w.Panels.NoteHelp))
	lawyer.Keys("esc", "j", "x")
	lawyer.see(lawyer.w(w.EndAsk), lawyer.w(w.EndHelp))
	lawyer.Keys("y")
	lawyer.see(lawyer.w(w.Intro))
	client.see(client.w(w.Ended), client.w(w.EndedSaved))
	client.Keys("enter")
	client.see(client.w(w.Item))
}

// Where an analysis is shown to a client for reading, nothing on it says that an answer
// can be given there.
func TestShownAnalysisAsksNothing(t *testing.T) {
	facts := fact.Facts{fact.HelpKinds: {Value: fact.Get(fact.HelpKinds).Pick("payment_settlement")}, fact.HelpedCount: {Value: fact.Int(3)}, fact.HelpedCrimes: {Value: fact.Get(fact.HelpedCrimes).Pick("fraud")}}
	for _, lang := range law.Langs() {
		h := newTestHub(facts)
		lawyer, heard := h.on(t, lang)
		client, in := h.client(t, lang)
		heard.deliver(lawyer)
		lawyer.press("f6")
		in.deliver(client)
		client.press("a")
		s, ok := client.top().(*shownAnalysis)
		if !ok {
			t.Fatalf("%T stands there", client.top())
		}
		for !s.deepest {
			s.openLevel(client.Model)
			client.View()
		}
		says := client.w.Analysis
		all := ansi.Strip(strings.Join(s.lines, "\n"))
		if !strings.Contains(all, says.AssumedShown.In(lang)) {
			t.Errorf("%s: what is assumed is not said", lang)
		}
		for _, wrong := range []law.Text{says.Answer, says.AssumedHelp} {
			if strings.Contains(all, wrong.In(lang)) {
				t.Errorf("%s: it says %q", lang, wrong.In(lang))
			}
		}
	}
}
