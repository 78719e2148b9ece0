package serve

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	gossh "golang.org/x/crypto/ssh"

	"bangxin/interview/matter"
	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/tui/serve/audit"
)

// recordOf reads from the disk what is kept of a trainer's class: nil where nothing is.
func (x *served) recordOf(k gossh.Signer) (*matter.Matter, string) {
	x.t.Helper()
	store := x.data.store(Person{Fingerprint: gossh.FingerprintSHA256(k.PublicKey()), Role: Trainer})
	list, err := store.List()
	if err != nil || len(list) > 1 {
		x.t.Fatalf("%d matters, %v", len(list), err)
	}
	if len(list) == 0 {
		return nil, ""
	}
	m, err := store.View(x.data.keys, list[0].ID)
	if err != nil {
		x.t.Fatal(err)
	}
	return m, list[0].ID
}

// steps counts the questions on the disk.
func (x *served) steps(k gossh.Signer) int {
	m, _ := x.recordOf(k)
	if m == nil {
		return 0
	}
	return len(m.Case.Class.Steps)
}

// votesFor has guests vote for the options with those numbers, and waits until the
// trainer's screen says so.
func votesFor(x *terminal, guests []*terminal, options ...string) {
	x.t.Helper()
	for i, g := range guests {
		g.Keys(options[i%len(options)])
		g.WaitFor("Your vote:")
	}
	x.WaitFor(fmt.Sprintf("%d votes in", len(guests)))
}

// revealed waits until the votes are shown.
func revealed(x *terminal, votes string) {
	x.t.Helper()
	x.WaitUntil("the reveal", func(v view) bool { return v.Has(votes) && !v.Has("votes in") })
}

// What is revealed is on the disk before the next key is pressed, as a matter of the
// trainer's that nobody else has; it survives the trainer's connection and the end of the
// server, and holds totals: no name, key, code or address of anybody.
func TestAClassIsKeptStepByStep(t *testing.T) {
	trainer, other, keyed := key(t), key(t), key(t)
	s := serving(t, withGuests, line(trainer, Trainer, "教员"), line(other, Trainer, "别的教员"), line(keyed, Guest, "CANARYNAME"))
	x, code := lecturing(t, s, trainer)
	guests := []*terminal{open(t, s.guestConn(), english(), 80, 24), open(t, s.connect(keyed), english(), 80, 24)}
	guests[1].WaitFor("Begin the interview")
	guests[1].Keys("k")
	for _, g := range guests {
		g.WaitFor("class code")
		g.Type(code)
		g.Keys("enter")
		g.WaitFor("step 1 of", "Choose one")
	}
	toQuestion(x)
	votesFor(x, guests, "1")
	if n := s.steps(trainer); n != 0 {
		t.Errorf("%d questions are kept before any is revealed", n)
	}
	x.Keys("space")
	revealed(x, "2 votes")
	if n := s.steps(trainer); n != 1 {
		t.Fatalf("%d questions are on the disk with the first reveal on the screen", n)
	}
	x.Keys("space")
	x.WaitFor("step 2 of")
	for _, g := range guests {
		g.WaitFor("step 2 of", "Choose one")
	}
	votesFor(x, guests, "1", "2")
	x.Keys("space")
	revealed(x, "2 votes")
	if n := s.steps(trainer); n != 2 {
		t.Fatalf("%d questions are on the disk, want 2", n)
	}
	_ = x.client.Close() // what was revealed is kept, and the class goes on
	s.gone(x, trainer)
	x = open(t, s.connect(trainer), english(), 100, 30)
	x.WaitFor("step 2 of", "2 votes")
	x.Keys("v") // hands put right after the reveal are in the record too
	x.WaitFor("[")
	x.Type("5")
	x.Keys("enter")
	x.Keys("esc")
	x.WaitFor("7 votes")
	if err := s.stop(); err != nil {
		t.Fatal(err)
	}
	m, id := s.recordOf(trainer)
	c := m.Case.Class
	if len(c.Steps) != 2 || c.Steps[0].Votes["crime"]+c.Steps[0].Votes["no_crime"] == 0 && len(c.Steps[0].Votes) == 0 {
		t.Fatalf("the record is %+v", c)
	}
	total := 0
	for _, n := range c.Steps[1].Votes {
		total += n
	}
	if total != 7 {
		t.Errorf("the second question has %d votes in the record", total)
	}
	if len(m.Position.Trail) != 0 || !strings.Contains(m.Case.Title, "Class of") {
		t.Errorf("the matter is %q at %+v", m.Case.Title, m.Position)
	}
	file := string(m.Case.Write())
	for _, never := range []string{"CANARYNAME", code, strings.ReplaceAll(code, "-", ""), "127.0.0.1", gossh.FingerprintSHA256(keyed.PublicKey())[7:], "教员"} {
		if strings.Contains(file, never) {
			t.Errorf("the record holds %q", never)
		}
	}
	if m, _ := s.recordOf(other); m != nil {
		t.Error("another trainer has it too")
	}
	raw, err := os.ReadFile(filepath.Join(s.data.folder(Person{Fingerprint: gossh.FingerprintSHA256(trainer.PublicKey())}), id+".age"))
	if err == nil && strings.Contains(string(raw), "votes") {
		t.Error("it is not encrypted")
	}
	s.recorded(trainer, audit.ClassOpened, audit.Created, audit.Closed, audit.ClassClosed)
}

// The record goes to the trainer's own computer by the marked lines, byte for byte, and
// the screen says how when the class is over.
func TestARecordIsTakenAway(t *testing.T) {
	trainer := key(t)
	s := serving(t, withGuests, line(trainer, Trainer, "教员"))
	x, code := lecturing(t, s, trainer)
	toQuestion(x)
	g := open(t, s.guestConn(), english(), 80, 24)
	g.WaitFor("class code")
	g.Type(code)
	g.Keys("enter")
	g.WaitFor("step 1 of")
	x.Keys("space")
	x.WaitFor("nobody voted", "r asks again")
	x.Keys("esc")
	x.WaitFor("End the class?", "what was revealed is saved")
	x.Keys("y")
	x.WaitFor("The class is over", "Class of", "bangxin replay class-2026-11-21.yaml")
	x.Keys("down")
	x.WaitFor("> Have the record")
	x.Keys("enter")
	m, id := s.recordOf(trainer)
	x.WaitFor("printf '%s\\n' en "+id, "'o yaml base64' q", "class-2026-11-21.yaml")
	out := s.says(s.connect(trainer), "en", id, "o yaml base64", "q")
	f, err := casefile.Parse("class.yaml", cut(t, out))
	if err != nil || f.Class == nil || len(f.Class.Steps) != 1 || f.Class.Case != m.Case.Class.Case {
		t.Fatalf("taken away: %v, %+v", err, f)
	}
	for _, words := range []string{"o docx handout en base64", "o docx answers zh base64"} {
		if data := cut(t, s.says(s.connect(trainer), "en", id, words, "q")); string(data[:2]) != "PK" {
			t.Errorf("%s gives %q", words, data[:2])
		}
	}
	x.Keys("esc")
	x.WaitFor("Go through the class again")
	x.Keys("up")
	x.WaitFor("> Go through the class again")
	x.Keys("enter")
	x.WaitFor("step 1 of 1")
	x.Keys("esc")
	x.WaitFor("My matters")
}

// A record that cannot be written is told on the trainer's screen, the class goes on, and
// what was revealed is written as soon as it can be.
func TestARecordThatFails(t *testing.T) {
	trainer := key(t)
	s := serving(t, withGuests, line(trainer, Trainer, "教员"))
	blocked := s.data.path(peopleName)
	if err := os.WriteFile(blocked, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	x, _ := lecturing(t, s, trainer)
	toQuestion(x)
	x.Keys("space")
	x.WaitFor("nobody voted", "was not written")
	if err := os.Remove(blocked); err != nil {
		t.Fatal(err)
	}
	x.Keys("space")
	x.WaitFor("step 2 of")
	x.Keys("space")
	x.WaitUntil("the record is written", func(v view) bool { return v.Has("nobody voted") && !v.Has("was not written") })
	if n := s.steps(trainer); n != 2 {
		t.Errorf("%d questions are kept, want both", n)
	}

	other := key(t) // the end of a class is another try
	s = serving(t, withGuests, line(other, Trainer, "教员"))
	blocked = s.data.path(peopleName)
	if err := os.WriteFile(blocked, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	x, _ = lecturing(t, s, other)
	toQuestion(x)
	x.Keys("space")
	x.WaitFor("nobody voted", "was not written")
	x.Keys("esc")
	x.WaitFor("End the class?")
	if err := os.Remove(blocked); err != nil {
		t.Fatal(err)
	}
	x.Keys("y")
	x.WaitFor("It is kept among your matters")
	if n := s.steps(other); n != 1 {
		t.Errorf("%d questions are kept at the end", n)
	}
}

// One connection has one vote, however many terminals it opens; with the door shut
// nobody new comes in, and who was cut off comes back.
func TestSeatsAreBounded(t *testing.T) {
	trainer := key(t)
	s := serving(t, withGuests, line(trainer, Trainer, "教员"))
	x, code := lecturing(t, s, trainer)
	come := func(c *gossh.Client) *terminal {
		g := open(t, c, english(), 80, 24)
		g.WaitFor("class code")
		g.Type(code)
		g.Keys("enter")
		return g
	}
	one := s.guestConn()
	guests := []*terminal{come(one), come(one), come(s.guestConn())}
	for _, g := range guests {
		g.WaitFor("step 1 of", "Choose one")
	}
	toQuestion(x)
	x.WaitFor("0 votes in, 2 terminals present")
	guests[0].Keys("1")
	guests[0].WaitFor("Your vote:")
	guests[1].Keys("2")
	guests[1].WaitFor("Your vote:")
	x.WaitFor("1 vote in, 2 terminals present")
	x.Keys("k")
	x.WaitFor("2 terminals present, all from one address", "The door is open")
	x.Keys("o")
	x.WaitFor("The door is shut", "at most 2 votes")
	late := come(s.guestConn())
	late.WaitFor("lets no new terminal in")
	_ = guests[2].client.Close()
	x.WaitFor("1 terminal present")
	come(s.guestConn()).WaitFor("step 1 of", "Choose one")
	x.WaitFor("2 terminals present")
	late.Keys("enter")
	late.WaitFor("lets no new terminal in")
	x.Keys("o")
	x.WaitFor("The door is open")
	late.Keys("enter")
	late.WaitFor("step 1 of", "Choose one")
}

// Addresses are counted and not told.
func TestAddressesAreCounted(t *testing.T) {
	all, l, _ := opened(t)
	for i, block := range []string{"192.0.2.1", "192.0.2.1", "192.0.2.2", "2001:db8::/64"} {
		if _, err := all.enter(l.Code(), comer{conn: fmt.Sprint(i), block: block, post: (&mailbox{}).post}, "t"); err != nil {
			t.Fatal(err)
		}
	}
	if j := l.Joining(); j.Addresses != 3 || strings.Contains(fmt.Sprint(j), "192.0.2") {
		t.Errorf("joined so: %+v", j)
	}
	l.Class(func(c *room.Class) { c.SetShut(true) })
	if _, err := all.enter(l.Code(), comer{conn: "5", post: (&mailbox{}).post}, "t"); !errors.Is(err, room.ErrShut) {
		t.Errorf("let in: %v", err)
	}
}

// A school's server: the trainer's public key alone makes a trainer, everybody else
// comes in without a key, to join a class, or with Open to use the program as well.
func TestAServerForAClass(t *testing.T) {
	trainer := key(t)
	for _, isOpen := range []bool{false, true} {
		s := serving(t, func(c *Config) {
			c.Trainers, c.Open = filepath.Join(t.TempDir(), "id_ed25519.pub"), isOpen
			if err := os.WriteFile(c.Trainers, gossh.MarshalAuthorizedKey(trainer.PublicKey()), 0o600); err != nil {
				t.Fatal(err)
			}
		})
		x, code := lecturing(t, s, trainer)
		g := open(t, s.guestConn(), english(), 80, 24)
		if isOpen {
			g.WaitFor("Begin the interview", "nothing is kept")
			g.Keys("k")
		}
		g.WaitFor("class code")
		g.Type(code)
		g.Keys("enter")
		g.WaitFor("step 1 of", "Choose one")
		toQuestion(x)
		x.WaitFor("0 votes in, 1 terminals present")
		var said []string
		for _, n := range s.Notes() {
			said = append(said, n.EN)
		}
		if !strings.Contains(strings.Join(said, "\n"), "the trainer connects with the key") {
			t.Errorf("the server does not say what the trainer does:\n%s", strings.Join(said, "\n"))
		}
	}
	for name, c := range map[string]struct {
		cfg  Config
		hint law.Text
	}{
		"guests alone": {Config{Guests: true}, law.T("--trainer ~/.ssh/id_ed25519.pub", "--trainer ~/.ssh/id_ed25519.pub")},
		"both files":   {Config{Trainers: "a", AuthorizedKeys: "b"}, law.T("BANGXIN_ROLE=trainer", "--guests")},
	} {
		c.cfg.Listen = "127.0.0.1:0"
		_, err := Open(c.cfg)
		var e *Error
		if !errors.As(err, &e) || !strings.Contains(fmt.Sprint(e.Hints), c.hint.ZH) || !strings.Contains(fmt.Sprint(e.Hints), c.hint.EN) {
			t.Errorf("%s: %v, %+v", name, err, e)
		}
	}
	s := serving(t, func(c *Config) { c.Open = true })
	if notes := fmt.Sprint(s.Notes()); !strings.Contains(notes, "--trainer") {
		t.Errorf("an open server does not say how a class is held: %s", notes)
	}
}

// The command on the trainer's screen reaches the server from elsewhere where it can.
func TestTheCommandThatConnects(t *testing.T) {
	for address, want := range map[string]string{
		"school.example": "ssh school.example", "school.example:22": "ssh school.example", "192.0.2.7:2222": "ssh -p 2222 192.0.2.7",
		"[2001:db8::7]:2222": "ssh -p 2222 2001:db8::7",
	} {
		if got := connectTo(address); got != want {
			t.Errorf("%s: %q, want %q", address, got, want)
		}
	}
	for listen, want := range map[string]bool{"0.0.0.0:2222": true, ":2222": true, "[::]:2222": true, "127.0.0.1:2222": false, "localhost:2222": false, "192.0.2.7:22": false} {
		if onAll(listen) != want {
			t.Errorf("%s on all addresses: %t", listen, !want)
		}
	}
	if outside() == "" || strings.HasPrefix(outside(), "127.") {
		t.Errorf("others reach %q", outside())
	}
}
