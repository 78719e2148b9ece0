package serve

import (
	"bangxin/tui/plain"
)

// plainCells is the width of a line where the client has no screen.
const plainCells = 80

// holdPlain holds the interview line by line, for a client without a terminal.
func (x *session) holdPlain() ending {
	err := plain.Run(x.ctx, plain.Options{
		Rules: x.srv.rules(), AsOf: x.srv.cfg.Today(), Lang: x.lang, AskLang: x.ask, Program: x.srv.cfg.Program,
		View: x.person.Role.view(), Width: plainCells,
	}, x.in, x.ch)
	switch {
	case x.ch.ctx.Err() != nil:
		x.end(endDropped)
	case err != nil && x.ending() == endNone:
		x.end(endFailed)
	default:
		x.end(endQuit)
	}
	return x.ending()
}
