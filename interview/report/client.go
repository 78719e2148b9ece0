package report

import (
	"fmt"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// The client form fits two pages: its lists are cut, and what is cut is counted.
const (
	mostPlainOpen    = 5
	mostPlainAssumed = 6
)

// plainCover says what the sheet is and what it is not.
func (b *builder) plainCover() Section {
	return Section{ID: "cover", Blocks: []Block{
		Fields{[]Field{{b.say.Day, b.an.AsOf.In(b.lang)}}},
		Paragraph{b.say.Notice},
	}}
}

// plainConclusion says in plain words what was concluded of each offence that is
// established or contested, which others are open or ruled out, and what the
// conclusion takes for granted.
func (b *builder) plainConclusion() Section {
	s := Section{ID: "conclusion", Heading: b.say.PlainConclusion}
	t := Table{Head: []string{b.say.Offence, b.say.Verdict, b.say.PlainMeaning, b.say.Range}}
	var out, unsettled []string
	lead := b.leading()
	for _, o := range b.an.Offences {
		switch {
		case o.Verdict == law.NotEstablished:
			out = append(out, b.in(o.Name))
			continue
		case o.Verdict == law.OpenVerdict && o != lead:
			unsettled = append(unsettled, b.in(o.Name))
			continue
		}
		t.Rows = append(t.Rows, []string{b.in(o.Name), b.in(o.Verdict.Name()), b.plainVerdict(o.Verdict), b.in(o.Range)})
	}
	if len(t.Rows) > 0 {
		s.Blocks = append(s.Blocks, t)
	} else {
		s.Blocks = append(s.Blocks, Paragraph{b.say.None})
	}
	var entries []Field
	if len(unsettled) > 0 {
		entries = append(entries, Field{b.say.PlainUnsettled, b.joined(unsettled)})
	}
	if len(out) > 0 {
		entries = append(entries, Field{b.say.PlainRuledOut, b.joined(out)})
	}
	if assumed := b.assumptions(); len(assumed) > 0 {
		var names []string
		for i, it := range assumed {
			if i == mostPlainAssumed {
				names = append(names, fmt.Sprintf(b.say.MoreChanges, len(assumed)-mostPlainAssumed))
				break
			}
			names = append(names, it.Text)
		}
		entries = append(entries, Field{b.say.PlainAssumed, b.joined(names)})
	}
	for _, c := range b.an.Contradictions {
		entries = append(entries, Field{b.say.Contradictions, b.in(c)})
	}
	if len(entries) > 0 {
		s.Blocks = append(s.Blocks, Fields{entries})
	}
	return s
}

func (b *builder) joined(list []string) string {
	s := ""
	for i, one := range list {
		if i > 0 {
			s += b.say.Semicolon
		}
		s += one
	}
	return s
}

func (b *builder) plainVerdict(v law.Verdict) string {
	switch v {
	case law.Established:
		return b.say.PlainEstablished
	case law.ContestedVerdict:
		return b.say.PlainContested
	case law.OpenVerdict:
		return b.say.PlainOpenVerdict
	}
	return b.say.PlainNot
}

// plainWhy goes through the elements of the offence in the headline.
func (b *builder) plainWhy() Section {
	s := Section{ID: "steps", Heading: b.say.PlainWhy}
	o := b.leading()
	if o == nil {
		return s
	}
	t := Table{Head: []string{b.say.PlainElement, b.say.Finding, b.say.Why}}
	proof := false
	for _, e := range o.Elements {
		t.Rows = append(t.Rows, []string{b.in(e.Name), b.in(e.Finding.Name()), b.in(e.Reason)})
		proof = proof || len(e.Unproved) > 0
	}
	s.Blocks = []Block{Paragraph{b.in(o.Name) + b.bracketed([]string{corpus.Name(o.Provision, b.lang)})}, t}
	if proof {
		s.Blocks = append(s.Blocks, Paragraph{b.say.PlainProof})
	}
	if len(o.Turns) > 0 {
		s.Blocks = append(s.Blocks, Fields{[]Field{{b.say.Turns, b.names(o.Turns)}}})
	}
	return s
}

// leading is the offence of the headline, or nil.
func (b *builder) leading() *liability.Offence {
	h := b.an.Headline
	if h == nil {
		return nil
	}
	for _, o := range b.an.Offences {
		if o.ID == h.Offence && o.Of == h.Of {
			return o
		}
	}
	return nil
}

// plainOpen lists the questions that come first among those still open.
func (b *builder) plainOpen() Section {
	s := Section{ID: "open", Heading: b.say.PlainOpen}
	left := map[fact.ID]bool{}
	for _, id := range b.an.QuestionsLeft {
		left[id] = true
	}
	var items []Item
	for _, q := range script.All() {
		if left[q.Fact] && len(items) < mostPlainOpen {
			items = append(items, Item{Text: b.in(q.Ask)})
		}
	}
	if len(items) == 0 {
		return s
	}
	if more := len(left) - len(items); more > 0 {
		items = append(items, Item{Text: fmt.Sprintf(b.say.MoreChanges, more)})
	}
	s.Blocks = []Block{List{items}}
	return s
}

// plainNow lists what can be done now, without the provisions.
func (b *builder) plainNow() Section {
	s := Section{ID: "what_now", Heading: b.say.WhatNow}
	var items []Item
	for _, p := range b.an.WhatNow {
		items = append(items, Item{Text: b.in(p.Name) + b.say.Colon + b.in(p.Says)})
	}
	if len(items) > 0 {
		s.Blocks = []Block{List{items}}
	}
	return s
}

// shortHash is how many digits of a receipt a page of plain words shows.
const shortHash = 12

// plainReceipt is the receipt on a line: enough to find the analysis again.
func (b *builder) plainReceipt() Section {
	r := b.an.Receipt
	short := func(s string) string { return s[:min(len(s), len("sha256:")+shortHash)] }
	return Section{ID: "receipt", Heading: b.say.Receipt, Blocks: []Block{
		Paragraph{b.joined([]string{r.Program, b.say.Corpus + " " + short(r.Corpus), b.say.Facts + " " + short(r.Facts)})},
	}}
}

// plainTerms explains the terms of law that the sheet uses.
func (b *builder) plainTerms() Section {
	return Section{ID: "terms", Heading: b.say.PlainTerms, Blocks: []Block{Fields{[]Field{
		{b.say.TermKnowledge, b.say.TermKnowledgeIs},
		{b.say.TermSerious, b.say.TermSeriousIs},
		{b.say.TermCounter, b.say.TermCounterIs},
		{b.say.TermConcealing, b.say.TermConcealingIs},
	}}}}
}
