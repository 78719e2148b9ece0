package serve

import (
	"errors"
	"reflect"
	"runtime"
	"runtime/debug"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/matter"
	"bangxin/tui"
)

// guard stands before the model of a session: a panic in it ends this session and
// nothing else. Bubble Tea would catch most of them too, and print them with what
// they hold, which may be something a person typed.
type guard struct {
	model   *tui.Model
	session *session
	broken  bool
	frame   string // drawn last
}

// Init begins.
func (g *guard) Init() (cmd tea.Cmd) {
	defer g.caught()
	return g.guardCmd(g.model.Init())
}

// Update takes one message.
func (g *guard) Update(msg tea.Msg) (next tea.Model, cmd tea.Cmd) {
	next = g // after a panic too
	if g.broken {
		return g, nil
	}
	defer g.caught()
	if _, rest := msg.(restMsg); rest {
		g.model.Rest()
		g.session.rests.Store(true)
		return g, nil
	}
	g.wake(msg)
	g.session.srv.mayFault("update", msg)
	_, cmd = g.model.Update(msg)
	return next, g.guardCmd(cmd)
}

// wake has a session that rests be awake again. Guests of a class never rest: what
// they are shown is small, and comes to all of them at once.
func (g *guard) wake(msg tea.Msg) {
	if !g.session.guest {
		g.session.srv.awake.touch(g.session)
	}
	if _, key := msg.(tea.KeyMsg); key && g.session.rests.Load() {
		g.model.View() // a key acts on what has been drawn
	}
	g.session.rests.Store(false)
}

// View draws the screen.
func (g *guard) View() (frame string) {
	if g.broken {
		return tui.WithoutCaret("")
	}
	if g.session.rests.Load() {
		return g.frame
	}
	defer g.caught()
	g.session.srv.mayFault("view", nil)
	g.frame = g.model.View()
	return g.frame
}

// caught ends the session after a panic. It is called by defer alone.
func (g *guard) caught() {
	if r := recover(); r != nil {
		g.broken = true
		g.session.srv.panicked("screen", r)
		g.session.end(endPanic)
	}
}

// guardCmd has a panic in a command end the session. Bubble Tea runs commands in
// goroutines of their own.
func (g *guard) guardCmd(cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() (msg tea.Msg) {
		defer func() {
			if r := recover(); r != nil {
				g.session.srv.panicked("command", r)
				g.session.end(endPanic)
			}
		}()
		g.session.srv.mayFault("command", nil)
		return g.guardAll(cmd())
	}
}

// guardAll guards the commands in a batch or a sequence, whose type Bubble Tea keeps
// to itself.
func (g *guard) guardAll(msg tea.Msg) tea.Msg {
	v := reflect.ValueOf(msg)
	if !v.IsValid() || v.Kind() != reflect.Slice || v.Type().Elem() != reflect.TypeFor[tea.Cmd]() {
		return msg
	}
	out := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
	for i := range v.Len() {
		if cmd, ok := v.Index(i).Interface().(tea.Cmd); ok && cmd != nil {
			out.Index(i).Set(reflect.ValueOf(g.guardCmd(cmd)))
		}
	}
	return out.Interface()
}

// mayFault is where a test has a session panic.
func (s *Server) mayFault(where string, msg tea.Msg) {
	if s.testOnlyFault != nil {
		s.testOnlyFault(where, msg)
	}
}

// guarded runs f; a panic in it is logged and goes no further.
func (s *Server) guarded(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			s.panicked(what, r)
		}
	}()
	f()
}

// panicked logs a panic: where it came from, and what it says only where the
// runtime says it, for a value may hold what a person typed.
func (s *Server) panicked(what string, r any) {
	says := reflect.TypeOf(r).String()
	var e runtime.Error
	if err, ok := r.(error); ok && errors.As(err, &e) {
		says = e.Error()
	}
	s.log.Error("panic", "in", what, "says", says, "stack", string(debug.Stack()))
}

// reasonOf says of an error what may stand in a log: the kind, without any path or
// content.
func reasonOf(err error) string {
	var e *matter.Error
	if errors.As(err, &e) {
		return e.Act + ": " + e.Kind.Error()
	}
	return reflect.TypeOf(err).String()
}
