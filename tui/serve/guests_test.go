package serve

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	gossh "golang.org/x/crypto/ssh"

	"bangxin/interview/room"
	"bangxin/tui/serve/audit"
	"bangxin/tui/tuitest"
)

// asGuest is how a client comes in that has no key of the file: it offers those it
// has, then it is asked nothing.
func (x *served) asGuest(keys ...gossh.Signer) (*gossh.Client, error) {
	auth := []gossh.AuthMethod{gossh.KeyboardInteractive(func(_, _ string, questions []string, _ []bool) ([]string, error) {
		if len(questions) > 0 {
			return nil, fmt.Errorf("asked %q", questions)
		}
		return nil, nil
	})}
	if len(keys) > 0 {
		auth = append([]gossh.AuthMethod{gossh.PublicKeys(keys...)}, auth...)
	}
	return gossh.Dial("tcp", x.addr, &gossh.ClientConfig{User: "guest", Auth: auth, Timeout: patience, HostKeyCallback: gossh.FixedHostKey(x.host.PublicKey())})
}

// guestConn is asGuest that must succeed.
func (x *served) guestConn(keys ...gossh.Signer) *gossh.Client {
	x.t.Helper()
	c, err := x.asGuest(keys...)
	if err != nil {
		x.t.Fatal(err)
	}
	x.t.Cleanup(func() { _ = c.Close() })
	return c
}

// withGuests lets people in without keys.
func withGuests(c *Config) { c.Guests = true }

func english() map[string]string { return map[string]string{"LANG": "en_US.UTF-8"} }

// Who has no key comes in as a guest and can do nothing but join a class; who has
// one comes in by it, whatever other keys are offered first.
func TestGuestsWithoutAKey(t *testing.T) {
	trainer := key(t)
	s := serving(t, withGuests, line(trainer, Trainer, "教员"))
	g := open(t, s.guestConn(), english(), 80, 24)
	g.WaitFor("Join a class", "No name is asked")
	if all := s.hub.all(); len(all) != 1 || all[0].person.Fingerprint != "" || all[0].store != nil || !all[0].guest {
		t.Errorf("the guest is %+v", all[0].person)
	}
	g.Type("sbco")
	g.WaitFor("sbco") // typed, and no key of a menu
	g.Keys("enter")
	g.WaitFor("There is no class with this code")
	g.Keys("esc")
	if code := g.ends(); code != 0 || !g.restored() {
		t.Errorf("exit status %d, restored %v", code, g.restored())
	}

	var many []gossh.Signer
	for range 8 {
		many = append(many, key(t))
	}
	c := s.guestConn(append(many, trainer)...)
	x := open(t, c, english(), 80, 24)
	x.WaitFor("Begin the interview")
	if all := s.hub.of(gossh.FingerprintSHA256(trainer.PublicKey())); len(all) != 1 || all[0].person.Role != Trainer {
		t.Error("the trainer, who offered other keys first, came in as somebody else")
	}

	plain, err := s.guestConn(many[:3]...).NewSession()
	if err != nil {
		t.Fatal(err)
	}
	said, err := plain.CombinedOutput("")
	if err == nil || strings.Contains(string(said), "interview") {
		t.Errorf("a guest without a screen got %q, %v", said, err)
	}
}

// Without --guests nobody comes in without a key, and it goes with keys alone.
func TestGuestsAreAskedFor(t *testing.T) {
	s := serving(t, nil, line(key(t), Trainer, "教员"))
	if c, err := s.asGuest(key(t)); err == nil {
		_ = c.Close()
		t.Error("a guest came in where none is let in")
	}
	if _, err := Open(Config{Listen: "127.0.0.1:0", Guests: true}); err == nil {
		t.Error("guests without a keys file were taken for granted")
	}
}

// Guests never take the last places: who has a key still comes in.
func TestPlacesAreKeptForKeys(t *testing.T) {
	h, l := newHub(), Limits{Sessions: 10}.orDefault()
	for i := range 9 {
		if why := h.join(&session{keyless: true, counts: "address"}, l); why != endNone {
			t.Fatalf("guest %d is refused: %s", i, why.log())
		}
	}
	if why := h.join(&session{keyless: true, counts: "elsewhere"}, l); why != endFull {
		t.Errorf("a guest takes the last place: %s", why.log())
	}
	if why := h.join(&session{counts: "key"}, l); why != endNone {
		t.Errorf("somebody with a key is refused: %s", why.log())
	}
	l.Guests = 3
	h = newHub()
	for range 3 {
		h.join(&session{keyless: true, counts: "address"}, l)
	}
	if why := h.join(&session{keyless: true, counts: "address"}, l); why != endTooMany {
		t.Errorf("one address more than there may be: %s", why.log())
	}
}

// A guest's session does not end with the keys file, and not for want of keys
// pressed while the class goes on.
func TestGuestsStay(t *testing.T) {
	trainer := key(t)
	s := serving(t, withGuests, line(trainer, Trainer, "教员"))
	l, err := s.class.open("SHA256:trainer", lessonOf(t, lessonCase), (&mailbox{}).post, func() {})
	if err != nil {
		t.Fatal(err)
	}
	g := joined(t, s, l)
	s.write(line(trainer, Trainer, "教员"), line(key(t), Client, "李某"))
	for range 4 {
		s.clock.move(t, s.cfg.Limits.Idle/2)
		l.Class(func(c *room.Class) { c.Next() })
	}
	l.Class(func(c *room.Class) { c.Goto(0) })
	g.WaitFor("step 1 of")
	if n := len(s.hub.all()); n != 1 {
		t.Fatalf("%d sessions are left", n)
	}
	s.clock.move(t, s.cfg.Limits.Idle)
	g.WaitFor("ended") // now nobody does anything any more
	g.ends()
}

// joined gives a guest in the class, with the first question on the screen.
func joined(t testing.TB, s *served, l *lectern) *terminal {
	t.Helper()
	g := open(t, s.guestConn(), english(), 80, 24)
	g.WaitFor("class code")
	g.Type(strings.ToLower(strings.ReplaceAll(l.Code(), "-", " ")))
	g.Keys("enter")
	g.WaitFor("step 1 of", "Choose one")
	return g
}

// quiet waits until everything on its way to a client has come, by a change that
// the server sends and takes back.
func (x *terminal) sent() int { return len(x.out.String()) }

// Thirty guests over the wire. While twenty-nine vote not one byte goes to the
// thirtieth; with the reveal everybody sees the totals; after a change, who moved.
// One drops in the middle and comes back, one comes late.
func TestThirtyGuests(t *testing.T) {
	s := serving(t, withGuests, line(key(t), Trainer, "教员"))
	l, err := s.class.open("SHA256:trainer", lessonOf(t, lessonCase), (&mailbox{}).post, func() {})
	if err != nil {
		t.Fatal(err)
	}
	const n = 30
	guests := make([]*terminal, n)
	var wg sync.WaitGroup
	for i := range n {
		guests[i] = joined(t, s, l)
	}
	each := func(from int, f func(i int, g *terminal)) {
		for i := from; i < n; i++ {
			wg.Add(1)
			go func() {
				defer wg.Done()
				f(i, guests[i])
			}()
		}
		wg.Wait()
	}
	cast := func(want int) {
		t.Helper()
		for deadline := time.Now().Add(patience); ; {
			got := 0
			l.Class(func(c *room.Class) { got = c.View().Cast })
			if got == want {
				return
			}
			if time.Now().After(deadline) {
				t.Fatalf("%d votes, want %d", got, want)
			}
			<-time.After(time.Millisecond)
		}
	}
	goTo := func(id string) (number, steps int) {
		l.Class(func(c *room.Class) {
			for i, x := range c.Steps() {
				if x.ID == id {
					c.Goto(i)
				}
			}
			v := c.View()
			number, steps = v.Number, v.Steps
		})
		return number, steps
	}
	at, of := goTo("assisting.knowledge")
	step := fmt.Sprintf("step %d of %d", at, of)
	for _, g := range guests {
		g.WaitFor(step, "Choose one")
	}

	watched := guests[0]
	before := watched.sent()
	each(1, func(_ int, g *terminal) {
		g.Keys("1")
		g.WaitFor("Your vote: met")
	})
	cast(n - 1)
	if got := watched.sent(); got != before {
		t.Errorf("%d bytes went to a guest while others voted: %q", got-before, watched.out.String()[before:])
	}
	watched.Keys("4")
	watched.WaitFor("Your vote: not met")
	watched.Keys("r")
	watched.WaitFor("Which one carries your vote")
	watched.Keys("down", "enter")
	watched.WaitFor("Your argument:")
	cast(n)
	for _, g := range guests {
		raw := g.out.String()
		for _, early := range []string{"##", "votes", "Program", "Decision"} {
			if strings.Contains(raw, early) {
				t.Fatalf("before the reveal a guest was sent %q", early)
			}
		}
	}
	_ = guests[n-1].client.Close() // one drops; nobody has seen the vote, so it goes
	cast(n - 1)
	guests[n-1] = joinedAt(t, s, l, step)
	guests[n-1].Keys("1")
	cast(n)
	l.Class(func(c *room.Class) { c.Reveal() })
	for i, g := range guests {
		g.WaitFor("29", "30 votes")
		if i == 0 {
			g.WaitFor("Your vote: not met")
		}
	}

	l.Class(func(c *room.Class) {
		if err := c.Change(knowledge("none")); err != nil {
			t.Error(err)
		}
	})
	each(0, func(i int, g *terminal) {
		g.WaitFor("Fact changed", "Choose one")
		if i < 20 {
			g.Keys("4")
			g.WaitFor("Your vote: not met")
			return
		}
		g.Keys("1")
		g.WaitFor("Your vote: met")
	})
	late := joinedAt(t, s, l, step)
	late.Keys("2")
	cast(n + 1)
	l.Class(func(c *room.Class) { c.Reveal() })
	for _, g := range append(guests, late) {
		// 19 of those who said met went to not met; the one who had said so stayed.
		g.WaitFor("19 moved, 11 stayed")
	}
	if log := s.log.String(); strings.Contains(log, l.Code()) || strings.Contains(log, "not_met") {
		t.Error("the log tells what was typed in the class")
	}
	l.End()
	for _, g := range append(guests, late) {
		g.WaitFor("The class is over")
	}
}

func joinedAt(t testing.TB, s *served, l *lectern, step string) *terminal {
	t.Helper()
	g := open(t, s.guestConn(), english(), 80, 24)
	g.WaitFor("class code")
	g.Type(l.Code())
	g.Keys("enter")
	g.WaitFor(step, "Choose one")
	return g
}

// The end of a class is the end of its names: nothing of it is on the disk.
func TestNothingOfAClassIsKept(t *testing.T) {
	trainer, guest := key(t), key(t)
	s := serving(t, withGuests, line(trainer, Trainer, "教员"), line(guest, Guest, "学员甲"))
	l, err := s.class.open("SHA256:trainer", lessonOf(t, lessonCase), (&mailbox{}).post, func() {})
	if err != nil {
		t.Fatal(err)
	}
	g := open(t, s.connect(guest), chinese(), 60, 20)
	g.WaitFor("加入课堂")
	g.Keys("k")
	g.WaitFor("课堂码")
	g.Type(l.Code())
	g.Keys("enter")
	g.WaitFor("第 1 步")
	g.Keys("1")
	g.WaitFor("你投了")
	g.Keys("esc")
	g.WaitFor("离开课堂吗？")
	g.Keys("y")
	g.WaitFor("课堂码")
	g.Keys("esc")
	g.WaitFor("开始访谈")
	g.Keys("q")
	g.ends()
	l.End()
	err = filepath.WalkDir(s.cfg.Data, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		for _, never := range []string{l.Code(), l.room.secret, "学员甲", "knowledge"} {
			if strings.Contains(string(data), never) {
				t.Errorf("%s holds %q", e.Name(), never)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(s.data.path(peopleName)); err == nil {
		t.Error("something of a guest was kept")
	}
}

// lecturing gives a trainer's session with a class on the screen, and its code.
func lecturing(t testing.TB, s *served, k gossh.Signer) (x *terminal, code string) {
	t.Helper()
	x = open(t, s.connect(k), english(), 100, 30)
	x.WaitFor("Begin the interview")
	x.Keys("c")
	x.WaitFor("listed of")
	x.Keys("enter")
	x.WaitFor("p class")
	x.Keys("p")
	x.WaitFor("How guests join", "nobody has joined yet")
	x.Keys("space")
	return x, codeOn(x)
}

// codeOn reads the code of a class from the trainer's screen.
func codeOn(x *terminal) string {
	x.t.Helper()
	x.WaitFor("class code ")
	for _, l := range x.Lines() {
		if _, rest, ok := strings.Cut(l, "class code "); ok {
			return rest[:9]
		}
	}
	x.t.Fatal("no code on the screen")
	return ""
}

// toQuestion turns the pages of the facts until the question stands.
func toQuestion(x *terminal) {
	x.t.Helper()
	for n := 2; !x.Seen().Has("terminals present") && !x.Seen().Has("nobody has joined yet: k"); n++ {
		x.Keys("pgdown")
		x.WaitUntil("the next page", func(v tuitest.View) bool { return v.Has(fmt.Sprintf("page %d of", n)) })
	}
}

// A whole class over the wire: the trainer with a key, three guests without. Votes
// come to the trainer's screen as a number, hidden on it too until the reveal; the
// trainer's connection breaks and the class goes on where it stood.
func TestClassOverTheWire(t *testing.T) {
	trainer := key(t)
	s := serving(t, withGuests, line(trainer, Trainer, "教员"))
	x, code := lecturing(t, s, trainer)
	var guests []*terminal
	for range 3 {
		g := open(t, s.guestConn(), english(), 60, 20)
		g.WaitFor("class code")
		g.Type(code)
		g.Keys("enter")
		g.WaitFor("step 1 of", "Choose one")
		guests = append(guests, g)
	}
	toQuestion(x)
	x.WaitFor("0 votes in, 3 terminals present")
	for i, g := range guests {
		g.Keys(fmt.Sprint(i%2 + 1))
		g.WaitFor("Your vote:")
	}
	x.WaitFor("3 votes in, 3 terminals present")
	if raw := x.out.String(); strings.Contains(raw, "##") || strings.Contains(raw, "3 votes ") && !strings.Contains(raw, "3 votes in") {
		t.Error("the trainer's screen was sent votes before the reveal")
	}
	_ = x.client.Close() // the trainer's connection breaks
	guests[0].Keys("2")
	guests[0].WaitFor("Your vote: no")
	s.gone(x, trainer)
	x = open(t, s.connect(trainer), english(), 100, 30)
	if again := codeOn(x); again != code {
		t.Errorf("the class has another code, %s for %s", again, code)
	}
	toQuestion(x)
	x.WaitFor("3 votes in, 3 terminals present")
	x.Keys("space")
	x.WaitFor("3 votes", "##")
	for _, g := range guests {
		g.WaitFor("3 votes", "##")
	}
	x.Keys("space")
	x.WaitFor("step 2 of")
	for _, g := range guests {
		g.WaitFor("step 2 of", "Choose one")
	}
	x.Keys("esc")
	x.WaitFor("End the class?")
	x.Keys("y")
	for _, g := range guests {
		g.WaitFor("The class is over")
	}
	s.recorded(trainer, audit.ClassOpened, audit.ClassClosed)
}

// gone waits until the server has noticed that a client has gone.
func (x *served) gone(of *terminal, k gossh.Signer) {
	x.t.Helper()
	of.ends()
	for deadline := time.Now().Add(patience); ; {
		if len(x.hub.of(gossh.FingerprintSHA256(k.PublicKey()))) == 0 {
			return
		}
		if time.Now().After(deadline) {
			x.t.Fatal("the session stays")
		}
		<-time.After(time.Millisecond)
	}
}
