// Package fact holds the facts the law is applied to: the dictionary of what
// can be asked, and the values an answer can have.
//
// The dictionary is the contract between interview, case files and rules; its
// ids are stable. Look a fact up with Lookup, list all with All.
//
// A Value is never a guess: it is the set of what is possible, one number or a
// closed interval, one option or several. Money is in fen and days are
// calendar days, so everything is exact. Parse reads what people write
// (26万, 贰拾陆万元, 15万..30万, 2016-05); Format writes it back.
//
// The package knows no rule and no question wording; it imports only law.
package fact

import "bangxin/law"

// ID names a fact, for instance "helped.count".
type ID string

// Kind says what sort of value a fact takes.
type Kind uint8

// The kinds of facts.
const (
	Flag    Kind = iota // yes or no
	Count               // a whole number, 0 or more
	Yuan                // an amount of money, exact, in fen
	Date                // a day, month or year: an interval of days
	Choice              // exactly one option
	Choices             // any set of options; "none", where offered, stands alone
)

// String gives the word the dictionary uses.
func (k Kind) String() string {
	return [...]string{"flag", "count", "yuan", "date", "choice", "choices"}[k]
}

// Option is one possible answer of a Choice or Choices fact.
type Option struct {
	ID   string
	Name law.Text // a few words, as a lawyer would put it
}

// Def is the dictionary entry of one fact.
type Def struct {
	ID      ID
	Index   int // place in the dictionary, from 0
	Kind    Kind
	Name    law.Text // short noun phrase, as it stands in a finding: 支付结算金额, payment settlement
	Unit    law.Text // of a count: 人, persons; empty where the name says enough
	Options []Option
	Spine   bool      // one of the questions the product was asked for by name
	About   string    // the provisions it serves, as the dictionary writes them
	When    Condition // the fact is asked only where this holds; the zero Condition always holds
}

// Option gives the place of an option, or -1.
func (d *Def) Option(id string) int {
	for i := range d.Options {
		if d.Options[i].ID == id {
			return i
		}
	}
	return -1
}

// Condition limits a fact to certain answers of another choice: person.responsible
// is asked only of an employee or a manager.
type Condition struct {
	Fact ID
	Any  []string // options, one of which must be chosen
}

// IsZero reports whether there is no condition.
func (c Condition) IsZero() bool { return c.Fact == "" }

// Fen and Wan are amounts of money in fen: 20*Wan is 200,000 yuan.
const (
	Fen     int64 = 1
	OneYuan       = 100 * Fen
	Wan           = 10_000 * OneYuan
)

// MaxAmount is the largest amount of money or count accepted; anything above
// is refused as absurd. It leaves room for the sums rules form.
const (
	MaxFen   int64 = 10_000_000_000_000_00 // ten trillion yuan, in fen
	MaxCount int64 = 1_000_000_000_000
)

// MinDay and MaxDay bound the days accepted.
var (
	minDay = law.Date(1900, 1, 1)
	maxDay = law.Date(2199, 12, 31)
)

// MinDay is the first day accepted in an answer.
func MinDay() law.Day { return minDay }

// MaxDay is the last day accepted in an answer.
func MaxDay() law.Day { return maxDay }

// Value is what is known of one fact, as the set of what is possible.
//
// Numbers, money and days are a closed interval [Lo, Hi] (equal ends for an
// exact value); money in fen, days as law.Day. A flag is 0 or 1 in both ends.
// A choice is one option, choices a set of options, as bits in the order of
// the dictionary; the empty set means "none of them".
type Value struct {
	Lo, Hi  int64
	Options uint64
}

// Exact reports whether an interval is a single point.
func (v Value) Exact() bool { return v.Lo == v.Hi }

// Bool makes the value of a flag.
func Bool(b bool) Value {
	if b {
		return Value{Lo: 1, Hi: 1}
	}
	return Value{}
}

// Int makes the value of a count.
func Int(n int64) Value { return Value{Lo: n, Hi: n} }

// Money makes the value of an amount, in fen.
func Money(fen int64) Value { return Value{Lo: fen, Hi: fen} }

// Between makes an interval, both ends included.
func Between(lo, hi int64) Value { return Value{Lo: lo, Hi: hi} }

// On makes the value of a date.
func On(d law.Day) Value { return Value{Lo: int64(d), Hi: int64(d)} }

// True reports whether a flag is yes.
func (v Value) True() bool { return v.Lo == 1 }

// Has reports whether the option at place i of the dictionary is chosen.
func (v Value) Has(i int) bool { return i >= 0 && v.Options&(1<<uint(i)) != 0 }

// State says whether a fact is known. A fact that nobody has been asked has no
// Answer at all.
type State uint8

// The states of an answer.
const (
	Known         State = iota
	Unknown             // asked, answered "don't know"
	Declined            // asked, would rather not say: counts as unknown, is not asked again
	NotApplicable       // the fact's Condition does not hold
)

// String gives the word of the case file; Known has none of its own.
func (s State) String() string {
	return [...]string{"known", "unknown", "declined", "not_applicable"}[s]
}

// Standing says how firm a known fact is.
type Standing uint8

// The standings.
const (
	Stated Standing = iota
	Proved
	Disputed
)

// String gives the word of the case file.
func (s Standing) String() string { return [...]string{"stated", "proved", "disputed"}[s] }

// Name says the standing in words.
func (s Standing) Name() law.Text {
	return [...]law.Text{law.T("陈述", "stated"), law.T("已证明", "proved"), law.T("有争议", "disputed")}[s]
}

// Strength grades a piece of evidence.
type Strength uint8

// The strengths; Ungraded is the zero value.
const (
	Ungraded Strength = iota
	Weak
	Fair
	Strong
)

// String gives the word of the case file; Ungraded has none.
func (s Strength) String() string { return [...]string{"", "weak", "fair", "strong"}[s] }

// Evidence is one entry of the ledger beside an answer. Entries that contradict
// one another stand side by side.
type Evidence struct {
	What     string
	From     string
	Date     string
	Strength Strength
	Against  bool // speaks against the answer (supports: false)
}

// Answer is what a person said of one fact.
type Answer struct {
	State    State
	Value    Value // where State is Known
	Standing Standing
	Against  *Value // the other side's value, where Standing is Disputed and it is given
	Note     string
	Evidence []Evidence
}

// Facts are the answers given so far, by fact. A missing entry is a fact not
// asked; that is never "no".
type Facts map[ID]Answer

// Clone copies the facts, so that a change to the copy leaves the original as
// it was.
func (f Facts) Clone() Facts {
	c := make(Facts, len(f))
	for id, a := range f {
		if a.Against != nil {
			v := *a.Against
			a.Against = &v
		}
		a.Evidence = append([]Evidence(nil), a.Evidence...)
		c[id] = a
	}
	return c
}

// Known gives the value of a fact, if it is known.
func (f Facts) Known(id ID) (Value, bool) {
	a, ok := f[id]
	if !ok || a.State != Known {
		return Value{}, false
	}
	return a.Value, true
}
