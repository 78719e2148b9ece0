package report

import (
	"fmt"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// conclusion comes first: the headline, a verdict per offence, and what it
// rests on without proof.
func (b *builder) conclusion() Section {
	s := Section{ID: "conclusion", Heading: b.say.Conclusion}
	if h := b.an.Headline; h != nil {
		s.Blocks = append(s.Blocks, Paragraph{b.in(h.Says)})
		var entries []Field
		if !h.Range.IsZero() {
			entries = append(entries, Field{b.say.Range, b.in(h.Range)})
		}
		if e := h.Exposure; e != nil {
			entries = append(entries, Field{b.say.Exposure, b.in(e.Says)})
			if !e.Range.IsZero() {
				entries = append(entries, Field{b.say.Range, b.in(e.Range)})
			}
		}
		for _, o := range b.an.Offences {
			if o.ID == h.Offence && o.Of == h.Of && len(o.Turns) > 0 {
				entries = append(entries, Field{b.say.Turns, b.names(o.Turns)})
			}
		}
		if len(entries) > 0 {
			s.Blocks = append(s.Blocks, Fields{entries})
		}
	} else {
		s.Blocks = append(s.Blocks, Paragraph{b.say.None})
	}
	if len(b.an.Offences) > 0 {
		s.Blocks = append(s.Blocks, b.verdicts())
	}
	s.Blocks = append(s.Blocks, b.resting()...)
	if n := len(b.an.QuestionsLeft); n > 0 {
		s.Blocks = append(s.Blocks, Fields{[]Field{{b.say.UpTo, fmt.Sprint(n)}}})
	}
	return s
}

func (b *builder) verdicts() Table {
	t := Table{Head: []string{b.say.Offence, b.say.Provision, b.say.Verdict}}
	for _, o := range b.an.Offences {
		t.Rows = append(t.Rows, []string{b.in(o.Name), corpus.Name(o.Provision, b.lang), b.in(o.Verdict.Name())})
	}
	return t
}

// resting lists contradictions, assumptions and elements without proof.
func (b *builder) resting() []Block {
	var out []Block
	list := func(heading, why string, items []Item) {
		if len(items) == 0 {
			return
		}
		out = append(out, Heading{1, heading})
		if why != "" {
			out = append(out, Paragraph{why})
		}
		out = append(out, List{items})
	}
	var items []Item
	for _, t := range b.an.Contradictions {
		items = append(items, Item{Text: b.in(t)})
	}
	list(b.say.Contradictions, "", items)
	list(b.say.Assumed, b.say.AssumedWhy, b.assumptions())
	items = nil
	for _, o := range b.an.Offences {
		if o.Verdict != law.Established && o.Verdict != law.ContestedVerdict {
			continue // nothing rests on it yet
		}
		for _, e := range o.Elements {
			if len(e.Unproved) > 0 {
				items = append(items, Item{Text: b.of(o, b.in(e.Name)) + b.say.Colon + b.names(e.Unproved)})
			}
		}
	}
	list(b.say.Unproved, b.say.UnprovedWhy, items)
	return out
}

// of names the offence of an element where there are several.
func (b *builder) of(o *liability.Offence, element string) string {
	if len(b.an.Offences) == 1 {
		return element
	}
	return b.in(o.Name) + b.say.Comma + element
}

func (b *builder) assumptions() []Item {
	var items []Item
	for _, id := range b.an.Assumptions {
		items = append(items, Item{Text: b.in(assumption(id))})
	}
	return items
}

// assumption says what is assumed of a fact while nobody has spoken of it.
func assumption(id fact.ID) law.Text {
	switch id {
	case fact.PersonAge:
		return law.T("行为时已满十六周岁", "sixteen or over at the time")
	case fact.PersonMind:
		return law.T("具有刑事责任能力", "of sound mind")
	case fact.PersonCapacity:
		return law.T("以自然人身份、以个人名义实施", "acted as a natural person and for himself or herself")
	case fact.PersonUnitForCrime:
		return law.T("所在单位不是为犯罪设立，也不是主要实施犯罪", "the unit, if any, was not set up for crime and is not mainly engaged in it")
	case fact.HelpDelivered:
		return law.T("帮助实际提供给了对方", "the help was in fact delivered")
	case fact.AccountsInflowLawful:
		return law.T("流入资金没有可以扣除的合法来源部分", "no part of the inflow is to be deducted as lawful")
	}
	return fact.Get(id).Name
}

// names lists facts by name, all of them.
func (b *builder) names(ids []fact.ID) string {
	sep := "、"
	if b.lang == law.EN {
		sep = ", "
	}
	s := ""
	for i, id := range ids {
		if i > 0 {
			s += sep
		}
		s += b.in(fact.Get(id).Name)
	}
	return s
}
