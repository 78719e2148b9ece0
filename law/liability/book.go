// Package liability holds the rules: one file an offence or a part of one, each
// opening with the text it implements, and the analysis they give.
//
// Get the rules with Default; they are compiled on first use, shared and never
// changed. Analyse lays facts over them as of a day and gives an Analysis: for
// each offence the verdict, its elements in order with findings, reasons and
// thresholds, what is assumed and what is open. Relevant lists the facts whose
// answer can still change something.
//
// A rule is a tree of package rule with a citation at every node. Every finding,
// reason, threshold and question comes from that tree; nothing beside it decides
// anything. Words are in both languages, Chinese first.
package liability

import (
	"crypto/sha256"
	"fmt"
	"io"
	"sync"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

const contested = law.Contested

// Rules are the rules of one reading of the law, compiled.
type Rules struct {
	book     *rule.Book
	offences []*offence
	readings Readings

	notEvaluated      []notEvaluated
	consequencePoints []consequence
	argumentMap       []argument

	administrativeRules []administrative
	ranks               map[*rule.Node]authority
	hash                string

	common common
}

// Default gives the rules under the default readings. They are compiled on first
// use and shared by everyone in the process.
func Default() *Rules { return defaultRules() }

var defaultRules = sync.OnceValue(func() *Rules {
	r, err := compile(nil)
	if err != nil {
		panic("liability: " + err.Error()) // the trees are part of the program; a test compiles them
	}
	return r
})

func compile(rd Readings) (*Rules, error) {
	r := &Rules{readings: rd, offences: offences(rd)}
	var roots []rule.Root
	for _, o := range r.offences {
		roots = append(roots, rule.Root{ID: o.key(), Node: o.tree})
		if o.shown != nil {
			roots = append(roots, rule.Root{ID: o.key() + "/shown", Node: o.shown})
		}
		for _, t := range o.tiers {
			if t.node != nil {
				roots = append(roots, rule.Root{ID: o.key() + "/" + t.id, Node: t.node})
			}
		}
	}
	r.notEvaluated = outsideOffences()
	for _, n := range r.notEvaluated {
		roots = append(roots, rule.Root{ID: "not_evaluated/" + n.id, Node: n.trigger})
	}
	r.consequencePoints = consequenceRules()
	for _, p := range r.consequencePoints {
		if p.node != nil {
			roots = append(roots, rule.Root{ID: "consequence/" + p.id, Node: p.node})
		}
	}
	r.argumentMap = argumentMap()
	for _, a := range r.argumentMap {
		roots = append(roots, rule.Root{ID: "argument/" + a.id, Node: a.node})
	}
	r.administrativeRules = administrativeRules()
	for _, a := range r.administrativeRules {
		roots = append(roots, rule.Root{ID: "administrative/" + a.id, Node: a.node})
	}
	roots = append(roots, rule.Root{ID: "civil", Node: civilLiable()}, rule.Root{ID: "civil.joint", Node: civilJoint()})
	roots = append(roots, rule.Root{ID: "leniency", Node: leniency()}, rule.Root{ID: "severity", Node: severity()})
	b, err := rule.Compile(roots, ties(), defaults(), order()...)
	if err != nil {
		return nil, fmt.Errorf("compile the rules: %w", err)
	}
	r.book = b
	r.ranks = map[*rule.Node]authority{}
	for _, root := range roots {
		r.authorities(root.Node)
	}
	for _, o := range r.offences {
		o.texts = citedBelow(o.tree)
	}
	h := sha256.New()
	for _, root := range roots {
		dump(h, root.Node, 0)
	}
	for _, t := range ties() {
		fmt.Fprintf(h, "tie %s %v %q\n", t.Quantity.ID, t.Quantity.Terms, t.Quantity.Name)
	}
	for _, d := range defaults() {
		fmt.Fprintf(h, "default %s %v %v\n", d.Fact, d.Value, d.Defeasible)
	}
	for _, o := range r.offences {
		for _, t := range o.tiers {
			fmt.Fprintf(h, "range %s %s %q %d %d %v %s\n", o.key(), t.id, t.penalty, t.least, t.most, t.control, t.cite)
		}
	}
	r.hash = fmt.Sprintf("sha256:%x", h.Sum(nil))
	return r, nil
}

// offences lists the tracks, in the order in which the analysis shows them.
func offences(rd Readings) []*offence {
	list := append([]*offence{assistingOffence(rd)}, accompliceOffences(rd)...)
	return append(list,
		concealingOffence(rd),
		refusingOffence(rd),
		illegalUseOffence(rd),
		intrusionToolsOffence(rd),
		personalDataOffence(rd),
	)
}

// compileOffences compiles the tracks alone, for a rival reading.
func compileOffences(rd Readings) (*Rules, error) {
	r := &Rules{readings: rd, offences: offences(rd)}
	var roots []rule.Root
	for _, o := range r.offences {
		roots = append(roots, rule.Root{ID: o.key(), Node: o.tree})
		for _, t := range o.tiers {
			if t.node != nil {
				roots = append(roots, rule.Root{ID: o.key() + "/" + t.id, Node: t.node})
			}
		}
	}
	b, err := rule.Compile(roots, ties(), defaults(), order()...)
	if err != nil {
		return nil, fmt.Errorf("compile the rules under %v: %w", rd, err)
	}
	r.book = b
	return r, nil
}

// ties are relations between facts that hold in every case.
func ties() []rule.Tie {
	tie := func(id, zh, en string, k fact.Kind, terms ...rule.Term) rule.Tie {
		return rule.Tie{Quantity: quantity(id, zh, en, k, terms...)}
	}
	t := func(id fact.ID, c int64) rule.Term { return rule.Term{Fact: id, Coef: c} }
	return []rule.Tie{
		tie("tie.period", "行为的第一天不晚于最后一天", "the first day of the conduct is not after the last", fact.Date, t(fact.ConductEnd, 1), t(fact.ConductStart, -1)),
		tie("tie.confirmed", "查实构成犯罪的对象不多于帮助对象", "those verified to have committed a crime are not more than those helped", fact.Count, t(fact.HelpedCount, 1), t(fact.HelpedConfirmedCount, -1)),
		tie("tie.cards", "本人的卡不多于全部的卡", "one's own cards are not more than all cards", fact.Count, t(fact.CardsPhone, 1), t(fact.CardsPhoneOwn, -1)),
		tie("tie.lawful", "说明合法来源的资金不多于流入资金", "lawful money is not more than the inflow", fact.Yuan, t(fact.AccountsInflow, 1), t(fact.AccountsInflowLawful, -1)),
		tie("tie.proved", "查实的犯罪资金不多于流入资金", "proved criminal money is not more than the inflow", fact.Yuan, t(fact.AccountsInflow, 1), t(fact.AccountsInflowProved, -1)),
		// What went out had come in: the inflow is at least half of a turnover
		// counted both ways.
		tie("tie.turnover", "流入资金至少是双向流水的一半", "the inflow is at least half of the two-way turnover", fact.Yuan, t(fact.AccountsInflow, 2), t(fact.AccountsFlow, -1)),
	}
}

// defaults are the assumptions of spec section 2, and the contrary evidence that
// counts as absent until it is stated.
func defaults() []rule.Default {
	return []rule.Default{
		{Fact: fact.PersonAge, Value: fact.Between(16, fact.MaxCount)},
		{Fact: fact.PersonMind, Value: fact.Bool(true)},
		{Fact: fact.PersonCapacity, Value: fact.Get(fact.PersonCapacity).Pick("individual")},
		{Fact: fact.PersonUnitForCrime, Value: fact.Bool(false)},
		{Fact: fact.HelpDelivered, Value: fact.Bool(true)},
		{Fact: fact.AccountsInflowLawful, Value: fact.Money(0)},
		{Fact: fact.KnowledgeCounter, Value: fact.Value{}, Defeasible: true},
		// Nobody who states knowledge without a day is taken to have learnt late.
		{Fact: fact.KnowledgeSince, Value: fact.On(fact.MinDay()), Defeasible: true},
		// Who says that a loss was made good must prove it (民诉法解释91(2)).
		{Fact: fact.CivilReturned, Value: fact.Money(0), Defeasible: true},
	}
}

func quantity(id, zh, en string, k fact.Kind, terms ...rule.Term) *rule.Quantity {
	return &rule.Quantity{ID: id, Name: law.T(zh, en), Kind: k, Terms: terms}
}

// counted is a quantity of things that have a unit.
func counted(id, zh, en string, unit law.Text, terms ...rule.Term) *rule.Quantity {
	q := quantity(id, zh, en, fact.Count, terms...)
	q.Unit = unit
	return q
}

// dump writes a tree in a canonical form, for the hash of the receipt.
func dump(w io.Writer, n *rule.Node, depth int) {
	fmt.Fprintf(w, "%d %d %s %v %d %v", depth, n.Op, n.ID, n.Cites, n.K, n.Const)
	if n.Op == rule.OpTest {
		t := n.Test
		fmt.Fprintf(w, " %s %d %v %d %v %d", t.Fact, t.Shape, t.Negated, t.Line, t.Over, t.Options)
		if t.Quantity != nil {
			fmt.Fprintf(w, " %s %v", t.Quantity.ID, t.Quantity.Terms)
		}
	}
	fmt.Fprintf(w, " %q %q\n", n.Name, n.Note)
	for _, k := range n.Kids {
		dump(w, k, depth+1)
	}
}

// Book gives the compiled trees, for tests and for the printed rule book.
func (r *Rules) Book() *rule.Book { return r.book }

// Hash stands for every rule, as "sha256:" and 64 hexadecimal digits.
func (r *Rules) Hash() string { return r.hash }
