package tui

import "bangxin/interview"

// A rester is a screen that can let go of what it has drawn.
type rester interface{ rest() }

// Rest lets go of everything that can be made anew from the answers: the analysis, what
// was drawn of it, text as it was wrapped. It is for a session in which nobody has
// pressed a key for a while, beside many others. Nothing on the screen changes by it;
// the next View takes longer, and must come before the next key, which acts on what
// has been drawn.
func (m *Model) Rest() {
	rest := func(x *matter) {
		letGo(x.iv)
		for _, c := range x.copies {
			letGo(c.iv)
			letGo(c.from)
		}
		if x.copy != nil {
			letGo(x.copy.from)
		}
	}
	rest(&m.matter)
	for i := range m.outer {
		rest(&m.outer[i])
	}
	m.memo = memo{}
	for _, s := range m.stack {
		if r, ok := s.(rester); ok {
			r.rest()
		}
	}
}

func letGo(iv *interview.Interview) {
	if iv != nil {
		iv.LetGo()
	}
}

// rest lets the drawing go. What is open and where the cursor stands is not part of
// it.
func (s *outline) rest() { s.drawnOutline = &drawnOutline{} }
