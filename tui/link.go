package tui

import (
	"errors"
	"fmt"
	"slices"

	saved "bangxin/interview/matter"
	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// A Keeper holds a matter on the disk for a session. A *matter.Handle is one.
type Keeper interface {
	ID() string
	Path() string
	Save(x *saved.Matter, day law.Day) error
	Close() error
}

// A Desk gives a session its matters where several sessions may show one at a time:
// the terminals of one person, and a client's beside a lawyer's.
type Desk interface {
	Begin(x *saved.Matter, day law.Day) (Link, error)
	Open(id string) (Link, *saved.Matter, error)
}

// A Link is a session's hold on a matter that other sessions may show too. What
// changes elsewhere comes as a [LinkMsg]. None of its methods but Save and Close
// may take longer than a key press.
type Link interface {
	Keeper // Save writes what stands, whatever the session thinks stands
	// State gives what stands.
	State() LinkMsg
	// Edit does what this session changed to what stands, and gives that.
	Edit(room.Edit) (LinkMsg, error)
	// Invite gives out a code for a client.
	Invite() (LinkMsg, error)
	// Withdraw takes the code back.
	Withdraw() LinkMsg
	// Turn does what the lawyer does with a client: room.ToHandOver, room.ToTakeBack,
	// room.ToShow and room.ToHide, room.ToEnd.
	Turn(room.Act) (LinkMsg, error)
}

// A LinkMsg brings what stands in a matter that several sessions show.
type LinkMsg struct {
	Matter string
	room.State
	Code    room.Code // while it lets a client in
	Minutes int       // that it still does so, rounded up
	Shares  bool      // a client may be let in at all
	Grace   int       // minutes for which a client's seat is kept while no lawyer is there
}

// linked is what a session knows of the matter it shows together with others.
type linked struct {
	link  Link // nil: nobody else shows it
	state LinkMsg
	facts fact.Facts // as they were handed over or taken over last
	place room.Place
	title law.Text
	asOf  law.Day
	told  law.Text // what has just changed elsewhere
}

// attach begins to show the matter together with others, where the keeper is a
// link. What the session has changed since it handed the matter over is handed over
// first: to follow what stands would undo it.
func (m *Model) attach(k Keeper, facts fact.Facts, place room.Place) {
	m.linked = linked{}
	l, ok := k.(Link)
	if !ok {
		return
	}
	own := m.own()
	m.linked = linked{link: l, facts: facts.Clone(), place: place, title: own.title, asOf: own.asOf}
	if !m.share() {
		m.follow(l.State())
	}
}

// attachBegun does so with a matter that was begun with what the session had then.
func (m *Model) attachBegun(msg begunMsg) {
	m.attach(msg.job.handle, msg.mark.facts, room.Place{Trail: msg.mark.trail, At: msg.mark.at, Further: m.own().iv.TakenUp()})
}

// loader gives how a matter is opened for writing.
func (m *Model) loader() func(id string) (Keeper, *saved.Matter, error) {
	desk, store, keys := m.opts.Desk, m.opts.Store, m.saving.keys
	return func(id string) (Keeper, *saved.Matter, error) {
		if desk != nil {
			l, x, err := desk.Open(id)
			if err != nil {
				return nil, nil, err // not l: a nil pointer in an interface is not nil
			}
			return l, x, nil
		}
		h, x, err := store.Load(keys, id)
		if err != nil {
			return nil, nil, err
		}
		return h, x, nil
	}
}

// beginner gives how a matter is begun.
func (m *Model) beginner() func(x *saved.Matter, day law.Day) (Keeper, error) {
	desk, store, keys := m.opts.Desk, m.opts.Store, m.saving.keys
	return func(x *saved.Matter, day law.Day) (Keeper, error) {
		if desk != nil {
			l, err := desk.Begin(x, day)
			if err != nil {
				return nil, err
			}
			return l, nil
		}
		h, err := store.New(keys, x, day)
		if err != nil {
			return nil, err
		}
		return h, nil
	}
}

// share hands over what changed here since the last time, and reports whether
// something had. It is asked after every message.
func (m *Model) share() bool {
	x, own := &m.linked, m.own()
	if x.link == nil || own.iv == nil {
		return false
	}
	var e room.Edit
	e.Facts = room.Compare(x.facts, own.iv.Facts())
	if p := room.PlaceOf(own.iv); !p.Equal(x.place) {
		e.Place = &p
	}
	if own.title != x.title {
		e.Title = &own.title
	}
	if own.asOf != x.asOf {
		e.AsOf = &own.asOf
	}
	if e.IsZero() {
		return false
	}
	// What the edit asked for is what this session shows now; what stands may differ.
	x.facts, x.place, x.title, x.asOf = own.iv.Facts(), room.PlaceOf(own.iv), own.title, own.asOf
	state, err := x.link.Edit(e)
	m.follow(state)
	if errors.Is(err, room.ErrKeyboard) && len(e.Facts) > 0 {
		x.told = m.w.Shared.NotYours
	}
	return true
}

// take takes what stands from elsewhere.
func (msg LinkMsg) take(m *Model) {
	if l := m.linked.link; l != nil && l.ID() == msg.Matter {
		m.follow(msg)
	}
}

// follow shows what stands. Nothing that is being entered is lost by it, and where
// something is being entered on a question, that question stays on the screen.
func (m *Model) follow(now LinkMsg) {
	x, own := &m.linked, m.own()
	if now.Seq < x.state.Seq {
		return // overtaken on its way
	}
	if now.Client == room.Alone {
		now.Keyboard = room.Lawyer
	}
	x.state = now
	if own.iv == nil {
		return
	}
	was := own.iv.Facts()
	changed := room.Compare(was, now.Facts)
	stays := m.entering(own)
	if len(changed) > 0 || !stays && !now.Place.Equal(room.PlaceOf(own.iv)) {
		var stay fact.ID
		if stays {
			q, _, _ := own.iv.Now()
			stay = q.Fact
		}
		own.iv.Become(now.Facts, now.Place.Trail, now.Place.At, now.Place.Further)
		if stay != "" && !own.iv.Goto(stay) {
			own.iv.ToNext()
		}
		m.told(changed)
		m.rebase(own, changed)
	}
	if now.AsOf != own.asOf {
		own.asOf = now.AsOf
		own.iv.SetAsOf(now.AsOf)
	}
	own.title = now.Title
	x.facts, x.place, x.title, x.asOf = now.Facts, room.PlaceOf(own.iv), own.title, own.asOf
}

// told says in a line what changed elsewhere.
func (m *Model) told(changed map[fact.ID]room.Revision) {
	w := m.w.Shared
	for _, d := range fact.All() {
		r, ok := changed[d.ID]
		switch {
		case !ok:
			continue
		case r.Now == nil:
			m.linked.told = filledText(w.Withdrawn, d.Name)
		default:
			m.linked.told = filledText(w.Changed, d.Name, law.T(d.FormatAnswer(*r.Now, law.ZH), d.FormatAnswer(*r.Now, law.EN)))
		}
	}
}

// filledText puts texts into the places of a text.
func filledText(format law.Text, parts ...law.Text) law.Text {
	var zh, en []any
	for _, p := range parts {
		zh, en = append(zh, text.CleanLine(p.ZH)), append(en, text.CleanLine(p.EN))
	}
	return law.T(fmt.Sprintf(format.ZH, zh...), fmt.Sprintf(format.EN, en...))
}

// entering reports whether something is being entered on the question on the screen
// that is not the answer it has.
func (m *Model) entering(own *matter) bool {
	q, earlier, ok := own.iv.Now()
	if !ok || !m.mayAnswer() {
		return false
	}
	d, ok := own.drafts[q.Fact]
	if !ok {
		return false
	}
	_, answered := own.iv.AnswerTo(q.Fact)
	return !d.ask.same(draftOf(q.Fact, earlier, answered).ask)
}

// same reports whether two widgets hold the same entry, however it is written.
func (a *ask) same(b *ask) bool {
	switch {
	case a.waiting != b.waiting:
		return false
	case a.isSet():
		return a.picked == b.picked && a.unknown == b.unknown
	case !a.isText():
		return a.row == b.row
	}
	one, read := a.read()
	other, alsoRead := b.read()
	if read && alsoRead {
		return one == other
	}
	return read == alsoRead && a.text.Value() == b.text.Value()
}

// read is what a text field says, if it says anything; an entry of "don't know" is
// the empty answer in the state of the same name.
func (a *ask) read() (said struct {
	state fact.State
	value fact.Value
}, ok bool,
) {
	if a.row == a.unknownRow() || saysUnknown(a.text.Value()) {
		said.state = fact.Unknown
		return said, true
	}
	v, err := a.def.Parse(a.text.Value())
	said.value = v
	return said, err == nil
}

// rebase puts what is entered on top of the answers that have changed elsewhere:
// what a draft holds in the same way as the answer of before becomes the answer of
// now, the rest of the draft stays.
func (m *Model) rebase(own *matter, changed map[fact.ID]room.Revision) {
	for id, r := range changed {
		d, ok := own.drafts[id]
		if !ok {
			continue
		}
		was, now := draftOfPointer(id, r.Was), draftOfPointer(id, r.Now)
		if !d.ask.same(was.ask) {
			now.ask = d.ask
			if r.Now != nil && !m.mayAnswer() {
				now.ask.clear()
			}
			if r.Now != nil {
				def := fact.Get(id)
				now.ask.problem = filledText(m.w.Shared.ChangedTo, law.T(def.FormatAnswer(*r.Now, law.ZH), def.FormatAnswer(*r.Now, law.EN)))
			}
		}
		if d.standing != was.standing || !d.against.same(was.against) {
			now.standing, now.against = d.standing, d.against
		}
		if d.note != was.note {
			now.note = d.note
		}
		if !slices.Equal(d.evidence, was.evidence) {
			now.evidence = d.evidence
		}
		own.drafts[id] = now
		if a, ok := own.iv.AnswerTo(id); ok {
			// What was noted before there was an answer stands beside it now.
			if next := now.with(a.State, a.Value); next.Note != a.Note || !slices.Equal(next.Evidence, a.Evidence) || next.Standing != a.Standing {
				_ = own.iv.Revise(id, next) // the value is one it has
			}
		}
	}
}

func draftOfPointer(id fact.ID, a *fact.Answer) *draft {
	if a == nil {
		return draftOf(id, fact.Answer{}, false)
	}
	return draftOf(id, *a, true)
}

// mayAnswer reports whether answers may be given on this screen: not while a client
// has the keyboard, unless the screens show something else than the shared matter.
func (m *Model) mayAnswer() bool {
	return m.linked.link == nil || m.linked.state.Keyboard == room.Lawyer || len(m.outer) > 0
}

// withClient reports whether a client has joined.
func (m *Model) withClient() bool {
	return m.linked.link != nil && m.linked.state.Client != room.Alone
}

// clientWords is the quiet line on a lawyer's screens: whether the client is there,
// who has the keyboard, whether the analysis is shown.
func (m *Model) clientWords() string {
	w, s := m.w.Shared, m.linked.state
	pick := func(is bool, yes, no law.Text) string {
		if is {
			return m.say(yes)
		}
		return m.say(no)
	}
	mark := m.say(law.T("，", ", "))
	return pick(s.Client == room.Here, w.Here, w.Away) + mark + pick(s.Keyboard == room.Lawyer, w.Mine, w.Theirs) + mark + pick(s.Shown, w.ShownNow, w.HiddenNow)
}
