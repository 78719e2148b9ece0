package report

import (
	"io"
	"strings"

	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/corpus"
	"bangxin/law/fact"
	"bangxin/law/library"
	"bangxin/law/text"
)

// WriteCases lists the cases of the library as plain text. The error is the
// writer's.
func WriteCases(w io.Writer, cases []*library.Case, l law.Lang) error {
	b := &builder{lang: l, say: wordsIn(l)}
	var items []Item
	for _, c := range cases {
		about := []string{text.CleanLine(b.in(c.Title()))}
		if d := text.CleanLine(c.Holding().Decided); d != "" {
			about = append(about, d)
		}
		items = append(items, Item{Text: c.ID + "  " + strings.Join(append(about, b.held(c.Holding())), b.say.Semicolon)})
	}
	return writePlain(w, l, []Block{List{items}})
}

// held names what was held, of all defendants, each outcome once.
func (b *builder) held(h *casefile.Holding) string {
	var out []string
	seen := map[string]bool{}
	for i := range h.Defendants {
		if s := b.outcome(&h.Defendants[i]); !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	return strings.Join(out, b.say.Semicolon)
}

// outcome says how it ended for a defendant, with the offence.
func (b *builder) outcome(d *casefile.Defendant) string {
	s := b.in(outcomeName(d.Outcome))
	if name := offenceName(d); !name.IsZero() {
		s += b.say.Comma + b.in(name)
	}
	return s
}

// WriteCase writes one case of the library as plain text: what happened, what was
// decided and how well that is known, the facts as coded, and how the program's
// conclusion stands to the decision. The error is the writer's.
func WriteCase(w io.Writer, c *library.Case, l law.Lang) error {
	f, h := c.File(), c.Holding()
	b := &builder{lang: l, say: wordsIn(l), facts: f.Facts}
	blocks := []Block{
		Heading{1, text.CleanLine(b.in(c.Title()))},
		Fields{[]Field{{b.say.ID, c.ID}, {b.say.Day, f.AsOf.In(l)}}},
		Heading{2, b.say.Story},
		Paragraph{text.Clean(b.in(f.Story))},
		Heading{2, b.say.Decision},
		Fields{b.decision(h)},
	}
	var items []Item
	for i := range h.Defendants {
		items = append(items, b.defendant(h, i))
	}
	blocks = append(blocks, List{items})
	for _, t := range []struct {
		name string
		text law.Text
	}{{b.say.Why, h.Reason}, {b.say.Remark, h.Remark}} {
		if !t.text.IsZero() {
			blocks = append(blocks, Heading{2, t.name}, Paragraph{text.Clean(b.in(t.text))})
		}
	}
	blocks = append(blocks, Heading{1, b.say.Answers})
	blocks = append(blocks, b.answers().Blocks...)
	if notes := b.ledger(); len(notes.Blocks) > 0 {
		blocks = append(append(blocks, Heading{1, notes.Heading}), notes.Blocks...)
	}
	if len(h.Silent) > 0 {
		blocks = append(blocks, Fields{[]Field{{b.say.SilentOn, b.names(h.Silent)}}})
	}
	items = nil
	for _, s := range h.Sources {
		items = append(items, source(text.CleanLine(s)))
	}
	if len(items) > 0 {
		blocks = append(blocks, Heading{2, b.say.Sources}, List{items})
	}
	return writePlain(w, l, blocks)
}

func (b *builder) decision(h *casefile.Holding) []Field {
	var out []Field
	add := func(name, value string) {
		if value = text.CleanLine(value); value != "" {
			out = append(out, Field{name, value})
		}
	}
	add(b.say.Court, h.Court)
	add(b.say.Number, h.Number)
	add(b.say.Decided, h.Decided)
	add(b.say.DateNote, b.in(h.DateNote))
	switch h.Confidence {
	case casefile.High:
		add(b.say.Confidence, b.say.High)
	case casefile.Medium:
		add(b.say.Confidence, b.say.Medium)
	case casefile.Low:
		add(b.say.Confidence, b.say.Low)
	}
	return out
}

// defendant is one line of the decision, and below it how the program stands to
// it as recorded.
func (b *builder) defendant(h *casefile.Holding, i int) Item {
	d := &h.Defendants[i]
	s := text.CleanLine(d.Name) + b.say.Colon + b.outcome(d)
	if !d.Provision.IsZero() {
		s += b.say.Open + corpus.Name(d.Provision, b.lang) + b.say.Close
	}
	it := Item{Text: strings.TrimPrefix(s, b.say.Colon)}
	if t := text.CleanLine(b.in(d.Words)); t != "" {
		it.Items = append(it.Items, Item{Text: t})
	}
	if r := h.ReplayOf(i); r != nil {
		s := b.say.Replayed + b.say.Colon + b.in(agreementName(r.Agrees))
		if why := text.CleanLine(b.in(r.Why)); why != "" {
			s += b.say.Stop + space(b.lang) + why
		}
		it.Items = append(it.Items, Item{Text: s})
	}
	return it
}

func outcomeName(o casefile.Outcome) law.Text {
	switch o {
	case casefile.Convicted:
		return law.T("有罪", "convicted")
	case casefile.NotProsecuted:
		return law.T("不起诉", "not prosecuted")
	case casefile.Acquitted:
		return law.T("无罪", "acquitted")
	case casefile.NotACrime:
		return law.T("不作为犯罪处理", "found to be no crime")
	case casefile.Administrative:
		return law.T("行政处罚", "administrative penalty")
	case casefile.Civil:
		return law.T("民事裁判", "civil judgment")
	case casefile.Terminated:
		return law.T("终止侦查", "investigation ended")
	case casefile.Pending:
		return law.T("尚无结果", "no decision reported")
	}
	return law.T("结果不明", "outcome not known")
}

// offenceName names the offence held, by the rules' own name where they know it.
func offenceName(d *casefile.Defendant) law.Text {
	switch d.Offence {
	case casefile.Assisting:
		return law.T("帮助信息网络犯罪活动罪", "assisting information network criminal activity")
	case casefile.Accomplice:
		def := fact.Get(fact.HelpedCrimes)
		if n := def.Option(d.Of); n >= 0 {
			of := def.Options[n].Name
			return law.T(of.ZH+"的共犯", "accomplice of "+of.EN)
		}
		return law.T("共犯", "accomplice")
	case casefile.Concealing:
		return law.T("掩饰、隐瞒犯罪所得、犯罪所得收益罪", "concealing proceeds of crime")
	case casefile.Refusing:
		return law.T("拒不履行信息网络安全管理义务罪", "refusing to perform network security duties")
	case casefile.IllegalUse:
		return law.T("非法利用信息网络罪", "illegal use of an information network")
	case casefile.IntrusionTools:
		return law.T("提供侵入、非法控制计算机信息系统程序、工具罪", "supplying programs or tools for intrusion")
	case casefile.PersonalData:
		return law.T("侵犯公民个人信息罪", "infringing personal information")
	case casefile.OtherOffence:
		return law.T("其他罪名", "another offence")
	}
	return law.Text{}
}

func agreementName(a casefile.Agreement) law.Text {
	switch a {
	case casefile.Agrees:
		return law.T("一致", "agrees")
	case casefile.Differs:
		return law.T("不一致", "differs")
	case casefile.Contests:
		return law.T("本程序认为存疑", "the program finds it contested")
	case casefile.Silent:
		return law.T("来源缺少必要事实，待定", "open, for want of facts the source does not give")
	case casefile.Outside:
		return law.T("不在本程序评价的罪名之内", "outside the offences evaluated")
	}
	return law.T("来源没有就罪名作出认定", "nothing was decided about an offence")
}
