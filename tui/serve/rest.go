package serve

import (
	"io"
	"runtime/debug"
	"runtime/metrics"
	"slices"
	"sync"
	"time"

	"bangxin/tui/theme"
)

// What a session shows is made of much more than its answers: the analysis with all
// its steps, what was drawn of it. Most people sit and think. So only those sessions
// keep that at hand in which something happened last; the others rest, and make it
// anew with the next key, which then takes a few milliseconds longer.

// restMsg has a session rest. It goes no further than the guard.
type restMsg struct{}

// awake are the sessions that do not rest.
type awake struct {
	most int

	mu   sync.Mutex
	list []*session // in which something happened last stands at the end
}

// touch has a session be awake, and the one in which nothing happened for longest
// rest where there are too many.
func (a *awake) touch(x *session) {
	if old := a.move(x); old != nil {
		select {
		case old.mail <- restMsg{}:
		default: // it has more to do than to rest
		}
	}
}

// move puts a session at the end and gives the one that falls out at the front.
func (a *awake) move(x *session) (out *session) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if n := len(a.list); n > 0 && a.list[n-1] == x {
		return nil
	}
	if i := slices.Index(a.list, x); i >= 0 {
		a.list = slices.Delete(a.list, i, i+1)
	}
	a.list = append(a.list, x)
	if len(a.list) <= a.most {
		return nil
	}
	out = a.list[0]
	a.list = slices.Delete(a.list, 0, 1)
	return out
}

// leave takes out a session that ends.
func (a *awake) leave(x *session) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.list = slices.DeleteFunc(a.list, func(y *session) bool { return y == x })
}

// looks are the themes of terminals that are alike, which look alike.
type looks struct {
	mu   sync.Mutex
	made map[theme.Options]*theme.Theme
}

func (l *looks) of(o theme.Options) *theme.Theme {
	l.mu.Lock()
	defer l.mu.Unlock()
	t, ok := l.made[o]
	if !ok {
		t = theme.New(io.Discard, o)
		l.made[o] = t
	}
	return t
}

// Memory that is free is given back to the system where there is much of it, and not
// oftener than that: by itself the runtime takes minutes, and a collection comes with
// it.
const (
	muchFree  = 24 << 20
	giveAgain = 5 * time.Second
)

// giveBack gives it back. It is called by the clock alone.
func (s *Server) giveBack(now time.Time) {
	free := []metrics.Sample{{Name: "/memory/classes/heap/free:bytes"}}
	metrics.Read(free)
	if free[0].Value.Kind() == metrics.KindUint64 && free[0].Value.Uint64() >= muchFree && now.Sub(s.gaveBack) >= giveAgain {
		s.gaveBack = now
		debug.FreeOSMemory()
	}
}
