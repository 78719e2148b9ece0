package report

import (
	"fmt"
	"slices"
	"strings"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/liability"
)

// quoted lists the provisions to quote with an element: its own, then those of
// the steps that carry its finding, each once and none inside another.
func (b *builder) quoted(e *liability.Step) []law.Citation {
	out := slices.Clone(e.Cites)
	var see func(*liability.Step)
	see = func(s *liability.Step) {
		for _, k := range s.Steps {
			if !carries(s, k) {
				continue
			}
			for _, c := range k.Cites {
				if !slices.ContainsFunc(out, func(w law.Citation) bool { return holds(w, c) }) {
					out = append(out, c)
				}
			}
			see(k)
		}
	}
	see(e)
	return out
}

// holds reports whether a provision is another or a part of it.
func holds(whole, part law.Citation) bool {
	return whole.Whole() == part.Whole() &&
		(whole.Paragraph == 0 || whole.Paragraph == part.Paragraph &&
			(whole.Item == 0 || whole.Item == part.Item && (whole.Sub == 0 || whole.Sub == part.Sub)))
}

// quote shows a provision: verbatim as a quotation, reported text as reported,
// what could not be checked by its number alone.
func (b *builder) quote(c law.Citation) Quote {
	q := Quote{Cite: corpus.Name(c, b.lang), Name: corpus.Name(c, b.lang)}
	var about []string
	i, known := corpus.Lookup(c.Instrument)
	if known {
		about = append(about, b.in(i.Kind.Name()))
	}
	p, err := corpus.Get(c)
	if err != nil {
		q.Name += b.say.Open + strings.Join(append(about, b.say.NotHeld), b.say.Semicolon) + b.say.Close
		return q
	}
	about = append(about, b.in(p.Kind.Name()))
	if known && p.Kind == corpus.Verbatim {
		about = append(about, b.in(i.Verified.Name()))
	}
	if p.Excerpt && p.Kind == corpus.Verbatim {
		about = append(about, b.say.Excerpt)
	}
	q.Name += b.say.Open + strings.Join(about, b.say.Semicolon) + b.say.Close
	q.Verbatim, q.Text = p.Kind == corpus.Verbatim, led(p)
	if en, ok := corpus.EnglishProvision(c); ok && b.lang == law.EN && p.Kind != corpus.NumberOnly {
		q.Label, q.Translation = b.in(corpus.UnofficialTranslation()), led(en)
	}
	return q
}

// led is a provision with the words its list hangs from.
func led(p corpus.Provision) string {
	if p.Lead == "" {
		return p.Text
	}
	return p.Lead + "\n" + p.Text
}

// provisions is the appendix: every article cited, whole, under its instrument
// with its source and how far it is verified.
func (b *builder) provisions() Section {
	s := Section{ID: "provisions", Heading: b.say.Provisions, Blocks: []Block{Paragraph{b.say.ProvisionsWhy}}}
	cited := b.cited()
	for _, i := range corpus.All() {
		if len(cited[i.ID]) == 0 {
			continue
		}
		s.Blocks = append(s.Blocks, Heading{1, b.in(i.Title)}, Fields{instrumentFields(i, b.lang)})
		if c := b.in(i.Caution); c != "" {
			s.Blocks = append(s.Blocks, Paragraph{b.say.Caution + b.say.Colon + c})
		}
		for _, c := range cited[i.ID] {
			s.Blocks = append(s.Blocks, b.article(c)...)
		}
		if len(i.Sources) > 0 {
			var items []Item
			for _, src := range i.Sources {
				items = append(items, source(src))
			}
			s.Blocks = append(s.Blocks, Heading{2, b.say.Sources}, List{items})
		}
	}
	return s
}

// source parts an address from what is said of it.
func source(s string) Item {
	if strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://") {
		link, rest, _ := strings.Cut(s, " ")
		return Item{Link: link, Text: rest}
	}
	return Item{Text: s}
}

// article quotes an article in full. One of which parts are reported only is
// shown part by part, so that no part is taken for another kind.
func (b *builder) article(c law.Citation) []Block {
	p, err := corpus.Get(c)
	if err != nil || p.Kind == corpus.Verbatim {
		return []Block{b.quote(c)}
	}
	parts := corpus.Parts(c)
	if !slices.ContainsFunc(parts, func(part corpus.Provision) bool { return part.Kind != p.Kind }) {
		return []Block{b.quote(c)}
	}
	var out []Block
	for _, part := range parts {
		out = append(out, b.quote(part.Citation))
	}
	return out
}

// cited gives the articles cited, by instrument, each once, in the order in
// which the instrument prints them; what is not held comes last.
func (b *builder) cited() map[string][]law.Citation {
	out := map[string][]law.Citation{}
	add := func(c law.Citation) {
		if !c.IsZero() && !slices.Contains(out[c.Instrument], c.Whole()) {
			out[c.Instrument] = append(out[c.Instrument], c.Whole())
		}
	}
	var see func([]*liability.Step)
	see = func(steps []*liability.Step) {
		for _, s := range steps {
			for _, c := range s.Cites {
				add(c)
			}
			see(s.Steps)
		}
	}
	for _, o := range b.an.Offences {
		add(o.Provision)
		see(o.Elements)
		for _, t := range o.Tiers {
			add(t.Cite)
		}
	}
	if c := b.an.Civil; c != nil {
		see(c.Elements)
	}
	if d := b.an.Disposition; d != nil {
		add(d.Citation)
		see(d.For)
		see(d.Against)
	}
	for _, c := range b.citedBeside() {
		add(c)
	}
	for id, list := range out {
		at := map[law.Citation]int{}
		for n, p := range corpus.Articles(id) {
			at[p.Citation] = n + 1
		}
		slices.SortStableFunc(list, func(x, y law.Citation) int { return place(at, x) - place(at, y) })
	}
	return out
}

// citedBeside gives what is cited outside the elements of the offences.
func (b *builder) citedBeside() []law.Citation {
	var out []law.Citation
	points := func(list []liability.Point) {
		for _, p := range list {
			out = append(out, p.Cites...)
		}
	}
	if c := b.an.Choice; c != nil {
		out = append(out, c.Cites...)
		points(c.Order)
	}
	for _, n := range b.an.NotEvaluated {
		out = append(out, n.Provision)
	}
	if c := b.an.Consequences; c != nil {
		points(c.Points)
		for _, l := range c.Limitation {
			out = append(out, l.Cites...)
		}
	}
	for _, a := range b.an.Arguments {
		out = append(out, a.Cites...)
	}
	for _, p := range b.partings {
		for _, r := range p.Results {
			out = append(out, r.Reading.Cites...)
		}
	}
	for _, a := range b.an.Administrative {
		out = append(out, a.Duty, a.Penalty)
	}
	points(b.an.Frame)
	points(b.an.WhatNow)
	if c := b.an.Civil; c != nil {
		points([]liability.Point{c.Suit})
		points(c.Reductions)
		points(c.Published)
	}
	return out
}

func place(at map[law.Citation]int, c law.Citation) int {
	if n, ok := at[c]; ok {
		return n
	}
	return len(at) + 1
}

// instrumentFields says what an instrument is and how far its text is verified.
func instrumentFields(i corpus.Instrument, l law.Lang) []Field {
	say := wordsIn(l)
	var out []Field
	if i.DocumentNumber != "" {
		out = append(out, Field{say.Number, i.DocumentNumber})
	}
	out = append(out, Field{say.Issuer, i.IssuedBy.In(l)},
		Field{say.Rank, fmt.Sprint(i.Rank) + say.Open + i.Rank.Name().In(l) + say.Close})
	if i.FromKnown {
		from := i.EffectiveFrom.In(l)
		if i.EffectiveTo != 0 {
			from += say.Comma + say.Until + " " + i.EffectiveTo.In(l)
		}
		out = append(out, Field{say.InForce, from})
	}
	return append(out, Field{say.Verified, i.Verified.Name().In(l)}, Field{say.Checked, i.Checked.In(l)})
}
