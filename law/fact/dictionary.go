package fact

import (
	"fmt"
	"strings"
	"sync"

	"bangxin/law"
)

// dictionary is the whole dictionary, in the order of the published contract,
// with an index by id.
type dictionary struct {
	defs []*Def
	byID map[ID]*Def
}

// The dictionary is a Go literal rather than an embedded file: it has no parse
// cost, needs nothing outside the standard library and cannot be malformed. It
// is built on first use.
var theDictionary = sync.OnceValue(func() *dictionary {
	d := &dictionary{}
	for _, part := range [...]func() []*Def{
		personFacts, helpFacts, knowledgeFacts, conductFacts,
		figureFacts, accountFacts, orderFacts, setupFacts, dataFacts,
		afterFacts, civilFacts,
	} {
		d.defs = append(d.defs, part()...)
	}
	d.byID = make(map[ID]*Def, len(d.defs))
	for i, def := range d.defs {
		def.Index = i
		d.byID[def.ID] = def
	}
	return d
})

// All lists every fact, in the order of the dictionary. The slice is a fresh
// copy; the entries are shared and must not be changed.
func All() []*Def { return append([]*Def(nil), theDictionary().defs...) }

// Len gives the number of facts; Def.Index runs from 0 to Len()-1.
func Len() int { return len(theDictionary().defs) }

// Lookup finds the entry of a fact. Use it for ids that come from outside.
func Lookup(id ID) (*Def, bool) {
	d, ok := theDictionary().byID[id]
	return d, ok
}

// Get gives the entry of a fact named in the program itself. It panics on an
// id that the dictionary does not hold.
func Get(id ID) *Def {
	d, ok := Lookup(id)
	if !ok {
		panic(fmt.Sprintf("fact: no such fact %q", string(id)))
	}
	return d
}

// Section gives the part of an id before the dot: "helped" of helped.count.
func Section(id ID) string {
	s, _, _ := strings.Cut(string(id), ".")
	return s
}

// Pick makes the value of a choice or choices fact from option ids written in
// the program itself. It panics on an option the fact does not have, and where
// a Choice is not given exactly one.
func (d *Def) Pick(ids ...string) Value {
	var v Value
	for _, id := range ids {
		i := d.Option(id)
		if i < 0 {
			panic(fmt.Sprintf("fact: %s has no option %q", d.ID, id))
		}
		v.Options |= 1 << uint(i)
	}
	v = d.Normal(v)
	if !d.Valid(v) {
		panic(fmt.Sprintf("fact: %s cannot be %v", d.ID, ids))
	}
	return v
}

// Chosen lists the ids of the options in a value, in the order of the
// dictionary. The empty set gives an empty list, also where "none" is offered.
func (d *Def) Chosen(v Value) []string {
	v = d.Normal(v)
	var ids []string
	for i := range d.Options {
		if v.Has(i) {
			ids = append(ids, d.Options[i].ID)
		}
	}
	return ids
}

// Normal gives the one form in which a value is kept. For choices the answer
// "none" is the empty set, so that a rule need not look for it in two places;
// every other value is its own normal form.
func (d *Def) Normal(v Value) Value {
	if d.Kind != Choices {
		return v
	}
	if i := d.Option(noneOption); v.Has(i) && v.Options == 1<<uint(i) {
		v.Options = 0
	}
	return v
}

// noneOption is the id of the option that stands alone.
const noneOption = "none"

// Valid reports whether a value can be an answer to this fact: of its kind,
// inside the bounds, its ends in order, its options existing, "none" alone.
func (d *Def) Valid(v Value) bool {
	switch d.Kind {
	case Flag:
		return v.Options == 0 && v.Lo == v.Hi && (v.Lo == 0 || v.Lo == 1)
	case Choice, Choices:
		if v.Lo != 0 || v.Hi != 0 || len(d.Options) < 64 && v.Options>>uint(len(d.Options)) != 0 {
			return false
		}
		one := v.Options != 0 && v.Options&(v.Options-1) == 0
		if d.Kind == Choice {
			return one
		}
		return one || !v.Has(d.Option(noneOption))
	}
	lo, hi := d.bounds()
	return v.Options == 0 && lo <= v.Lo && v.Lo <= v.Hi && v.Hi <= hi
}

// bounds gives the least and greatest value of a count, an amount or a date.
func (d *Def) bounds() (lo, hi int64) {
	switch d.Kind {
	case Count:
		return 0, MaxCount
	case Yuan:
		return 0, MaxFen
	case Date:
		return int64(minDay), int64(maxDay)
	}
	return 0, 1
}

// The functions below write the tables: one line a fact, Chinese first.

func entry(k Kind, id ID, zh, en, about string) *Def {
	return &Def{ID: id, Kind: k, Name: law.T(zh, en), About: about}
}

func flag(id ID, zh, en, about string) *Def { return entry(Flag, id, zh, en, about) }

func yuan(id ID, zh, en, about string) *Def { return entry(Yuan, id, zh, en, about) }

func date(id ID, zh, en, about string) *Def { return entry(Date, id, zh, en, about) }

func count(id ID, zh, en string, unit law.Text, about string) *Def {
	d := entry(Count, id, zh, en, about)
	d.Unit = unit
	return d
}

func choice(id ID, zh, en, about string, options ...Option) *Def {
	d := entry(Choice, id, zh, en, about)
	d.Options = options
	return d
}

func choices(id ID, zh, en, about string, options ...Option) *Def {
	d := entry(Choices, id, zh, en, about)
	d.Options = options
	return d
}

func opt(id, zh, en string) Option { return Option{ID: id, Name: law.T(zh, en)} }

func (d *Def) asSpine() *Def { d.Spine = true; return d }

func (d *Def) onlyFor(id ID, any ...string) *Def {
	d.When = Condition{Fact: id, Any: any}
	return d
}

// The units of counts. English units are plurals that lose their s for one.

func persons() law.Text     { return law.T("人", "persons") }
func years() law.Text       { return law.T("周岁", "years") }
func items() law.Text       { return law.T("条", "items") }
func pieces() law.Text      { return law.T("个", "items") }
func messages() law.Text    { return law.T("条", "messages") }
func calls() law.Text       { return law.T("次", "calls") }
func sites() law.Text       { return law.T("个", "sites") }
func ads() law.Text         { return law.T("条", "advertisements") }
func accounts() law.Text    { return law.T("个", "accounts") }
func devices() law.Text     { return law.T("台", "devices") }
func cards() law.Text       { return law.T("张", "cards") }
func videos() law.Text      { return law.T("个", "videos") }
func clicks() law.Text      { return law.T("次", "clicks") }
func groups() law.Text      { return law.T("个", "groups") }
func personTimes() law.Text { return law.T("人次", "person-times") }
