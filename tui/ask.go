package tui

import (
	"errors"
	"math/bits"
	"strings"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
)

// An ask takes one value of a fact: a choice, a set of choices, yes or no, a
// number, an amount, a date, or "don't know". It keeps what was typed and chosen
// however often the screen is left.
//
// Its rows are the options, or the text field, and at the end "don't know".
type ask struct {
	def     *fact.Def
	q       *script.Question
	row     int    // where the arrows stand; -1 before the first key
	picked  uint64 // of choices: the options marked
	unknown bool   // of choices: "don't know" is marked
	text    Field
	waiting string   // the first of two digits
	problem law.Text // why the answer was not taken; zero where nothing is wrong
	wrong   *fact.InputError
}

// newAsk makes the widget for a fact. A text field has the focus at once; where
// one of several is chosen nothing is, so that enter alone answers nothing.
func newAsk(id fact.ID) *ask {
	a := &ask{def: fact.Get(id), q: script.For(id), row: -1}
	if a.isText() || a.isSet() {
		a.row = 0
	}
	return a
}

// set shows a known answer.
func (a *ask) set(state fact.State, v fact.Value) {
	if state != fact.Known {
		a.row, a.unknown = a.unknownRow(), a.isSet()
		return
	}
	switch a.def.Kind {
	case fact.Flag:
		a.row = 1 - int(v.Lo)
	case fact.Choice:
		a.row = bits.TrailingZeros64(v.Options)
	case fact.Choices:
		a.picked = v.Options
		if none := a.def.Option("none"); v.Options == 0 && none >= 0 {
			a.picked = 1 << none
		}
	default:
		a.text.Set(a.def.Write(v))
	}
}

func (a *ask) isText() bool {
	return a.def.Kind == fact.Count || a.def.Kind == fact.Yuan || a.def.Kind == fact.Date
}

func (a *ask) isSet() bool { return a.def.Kind == fact.Choices }

// options is the number of rows before "don't know".
func (a *ask) options() int {
	switch {
	case a.isText():
		return 1
	case a.def.Kind == fact.Flag:
		return 2
	}
	return len(a.def.Options)
}

func (a *ask) unknownRow() int { return a.options() }

// typing reports whether the text field has the focus.
func (a *ask) typing() bool { return a.isText() && a.row == 0 }

// leave takes the focus off the text field, so that letters act; what stands in
// it is still the answer.
func (a *ask) leave() { a.row = -1 }

// refocus gives the text field the focus again, for when the question is next
// seen.
func (a *ask) refocus() {
	if a.isText() && a.row < 0 {
		a.row = 0
	}
}

// twoDigits reports whether the numbers of the options have two digits.
func (a *ask) twoDigits() bool { return a.options() > 9 }

// actions lists what the widget takes now.
func (a *ask) actions() []action {
	switch {
	case a.typing():
		return []action{actUpDown, actAccept}
	case a.isSet():
		return []action{actUpDown, actMark, actSpace, actAccept}
	}
	return []action{actUpDown, actDigits, actAccept}
}

// move goes one row up or down.
func (a *ask) move(key string) {
	a.settle()
	a.clear()
	switch {
	case key == "up" && a.row > 0:
		a.row--
	case key == "up" && a.row < 0 && a.isText():
		a.row = 0
	case key == "up" && a.row < 0:
		a.row = a.unknownRow()
	case a.row < 0 && a.isText():
		a.row = a.unknownRow()
	case key == "down":
		a.row = min(a.row+1, a.unknownRow())
	}
}

func (a *ask) clear() { a.problem, a.wrong = law.Text{}, nil }

// digit takes a digit. With more than nine options the first digit waits for the
// second where there can be one.
func (a *ask) digit(key string) {
	a.clear()
	if !a.twoDigits() || a.isText() {
		a.number(int(key[0] - '0'))
		return
	}
	if a.waiting == "" {
		if n := int(key[0]-'0') * 10; n <= a.options() {
			a.waiting = key
			return
		}
		a.number(int(key[0] - '0'))
		return
	}
	n := int(a.waiting[0]-'0')*10 + int(key[0]-'0')
	a.waiting = ""
	a.number(n)
}

// settle takes a digit that waits as the whole number.
func (a *ask) settle() {
	if a.waiting != "" {
		n := int(a.waiting[0] - '0')
		a.waiting = ""
		a.number(n)
	}
}

// number goes to the option of that number, and marks it where several may be
// chosen.
func (a *ask) number(n int) {
	switch {
	case n == 0:
		a.row = a.unknownRow()
	case a.isText() || n > a.options():
		return
	default:
		a.row = n - 1
	}
	if a.isSet() {
		a.mark()
	}
}

// mark turns the option at the cursor on or off, or marks that of the digit that
// waits. "None of these" and "don't know" stand alone; what they put out of force
// comes back when they are unmarked.
func (a *ask) mark() {
	if a.waiting != "" { // marking the row as well would take the mark back
		a.settle()
		return
	}
	a.clear()
	if a.row < 0 || !a.isSet() {
		return
	}
	if a.row == a.unknownRow() {
		a.unknown = !a.unknown
		return
	}
	if a.unknown {
		a.unknown = false
		if a.picked&(1<<a.row) != 0 {
			return
		}
	}
	bit := uint64(1) << a.row
	none := a.def.Option("none")
	switch {
	case a.picked&bit != 0:
		a.picked &^= bit
	case a.row == none:
		a.picked = bit
	default:
		a.picked |= bit
		if none >= 0 {
			a.picked &^= 1 << none
		}
	}
}

// marked reports whether option i is in the answer.
func (a *ask) marked(i int) bool {
	if i == a.unknownRow() {
		return a.unknown
	}
	return !a.unknown && a.picked&(1<<i) != 0
}

var errNoAnswer = errors.New("no answer yet")

// value reads the answer. Where there is none it says why and keeps the reason
// for the screen.
func (a *ask) value(pickOne, pickSome law.Text) (fact.State, fact.Value, error) {
	a.settle()
	a.clear()
	refuse := func(why law.Text) (fact.State, fact.Value, error) {
		a.problem = why
		return fact.Unknown, fact.Value{}, errNoAnswer
	}
	switch {
	case a.isSet() && a.unknown, !a.isSet() && a.row == a.unknownRow():
		return fact.Unknown, fact.Value{}, nil
	case a.isSet() && a.picked == 0:
		return refuse(pickSome)
	case a.isSet():
		return fact.Known, a.def.Normal(fact.Value{Options: a.picked}), nil
	case a.isText():
		if saysUnknown(a.text.Value()) {
			return fact.Unknown, fact.Value{}, nil
		}
		v, err := a.def.Parse(a.text.Value())
		if err == nil {
			return fact.Known, v, nil
		}
		if !errors.As(err, &a.wrong) {
			return refuse(law.T(err.Error(), err.Error()))
		}
		return refuse(a.wrong.Reason)
	case a.row < 0:
		return refuse(pickOne)
	case a.def.Kind == fact.Flag:
		return fact.Known, fact.Bool(a.row == 0), nil
	}
	return fact.Known, fact.Value{Options: 1 << a.row}, nil
}

// saysUnknown reports whether what was typed says that the answer is not known.
func saysUnknown(s string) bool {
	switch strings.ToLower(strings.Trim(s, " \u3000。.？?")) {
	case "不清楚", "不知道", "不记得", "不确定", "unknown", "don't know", "don’t know", "not known":
		return true
	}
	return false
}
