package serve

import (
	"sync"
	"time"

	"charm.land/ssh"
	tea "github.com/charmbracelet/bubbletea"
	gossh "golang.org/x/crypto/ssh"

	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/tui"
	"bangxin/tui/serve/audit"
)

// guestKey is where the context of a connection says that a guest came in without
// a key.
type guestKey struct{}

// admitGuest lets somebody in who has no key of the file. Clients try their keys
// first, so that whoever has one comes in by it; then they are asked by this method,
// which asks nothing.
func admitGuest(ctx ssh.Context, _ gossh.KeyboardInteractiveChallenge) bool {
	ctx.SetValue(guestKey{}, true)
	return true
}

func isGuest(ctx ssh.Context) bool {
	guest, _ := ctx.Value(guestKey{}).(bool)
	return guest
}

// guestTries is how many keys may be tried where guests are let in: an agent may
// offer many before it comes to asking without one.
const guestTries = 20

func (s *Server) tries() int {
	if s.cfg.Guests {
		return max(s.cfg.Limits.Tries, guestTries)
	}
	return s.cfg.Limits.Tries
}

// classPlace is a session's place in a class, at the lectern or on a seat.
type classPlace struct {
	mu      sync.Mutex
	lectern *lectern
	seat    *chair
}

// since gives when something last happened in the class.
func (p *classPlace) since() time.Time {
	p.mu.Lock()
	l, s := p.lectern, p.seat
	p.mu.Unlock()
	switch {
	case s != nil:
		return s.room.since()
	case l != nil:
		return l.room.since()
	}
	return time.Time{}
}

// classOptions gives a session what it may do with classes: a trainer holds them,
// everybody joins them.
func (x *session) classOptions(o *tui.Options) {
	all := x.srv.class
	o.GuestOnly = x.guest
	o.JoinClass = func(code string) (tui.ClassSeat, error) {
		who := "connection " + x.link
		if f := x.person.Fingerprint; f != "" {
			who = "key " + f
		}
		s, err := all.enter(code, comer{x.person.Fingerprint, x.link, x.conn.block, x.post}, who)
		if err != nil {
			x.srv.log.Info("class not joined", "session", x.id, "reason", err.Error())
			return nil, err
		}
		x.inClass.mu.Lock()
		before := x.inClass.seat
		x.inClass.seat = s
		x.inClass.mu.Unlock()
		if before != nil {
			before.Leave()
		}
		return s, nil
	}
	if x.person.Role != Trainer {
		return
	}
	o.Tick = tea.Tick
	o.Lectern = func(c *room.Class) tui.Lectern {
		l, err := all.open(x.person.Fingerprint, c, x.post, func() { x.record(audit.ClassClosed, "") })
		if err != nil {
			x.srv.log.Error("class not opened", "session", x.id, "reason", reasonOf(err))
			return nil
		}
		l.joining = x.joining()
		l.room.keepIn(x.classRecord(c))
		x.srv.log.Info("class opened", "session", x.id)
		x.record(audit.ClassOpened, "")
		x.inClass.mu.Lock()
		defer x.inClass.mu.Unlock()
		x.inClass.lectern = l
		return l
	}
	if l := all.resume(x.person.Fingerprint, x.post); l != nil {
		l.joining = x.joining()
		x.inClass.lectern = l
		o.Held = l
	}
}

// leaveClass gives the session's place in a class up. A trainer who was cut off may
// come back; one who left has ended the class.
func (x *session) leaveClass(why ending) {
	x.inClass.mu.Lock()
	l, s := x.inClass.lectern, x.inClass.seat
	x.inClass.mu.Unlock()
	if s != nil {
		s.Leave()
	}
	if l != nil {
		l.leave(why.plain() == endQuit)
	}
}

// guestNotes says what a server does that lets guests in.
func guestNotes(cfg Config) []law.Text {
	out := []law.Text{law.T("没有公钥的人可以作为访客连接，只能凭课堂码加入课堂；不问姓名，讲课人的记录里只有各题的总票数", "people without a key can connect as guests, to join a class by its code and for nothing else; no name is asked, and the trainer's record holds totals alone")}
	if cfg.Open {
		out[0] = law.T("没有公钥的人可以作为访客连接，也可以凭课堂码加入课堂；什么都不保存，讲课人的记录里只有各题的总票数", "people without a key can connect as guests, and join a class by its code; nothing of theirs is kept, and the trainer's record holds totals alone")
	}
	return append(out, law.T("讲课人用自己的公钥连接，第一屏按 p 选案件开课；课堂码和学员怎样加入，都在讲课人的屏幕上", "the trainer connects with the key, and opens a class on a case with p on the first screen; the code and how guests join stand on the trainer's screen"))
}
