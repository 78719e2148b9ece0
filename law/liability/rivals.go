package liability

import (
	"sync"

	"bangxin/law"
	"bangxin/law/fact"
)

// Where the authorities part, the disagreement is part of the law the program
// holds: a question with two or more readings, one of them the default. The
// rules are compiled under the default and, one at a time, under every other
// reading; a question is shown only where the readings part on the facts.

// Readings choose, for each question on which the authorities part, the reading
// under which the rules are compiled. A question that is not named takes its
// default. Questions lists them.
type Readings map[string]string

// takes reports whether the rules are compiled under the given reading of the
// question, which is not its default.
func (rd Readings) takes(question, reading string) bool { return rd[question] == reading }

// Question is a point of law on which the authorities part.
type Question struct {
	ID       string
	Name     law.Text
	Readings []Reading // the default first
}

// Reading is one answer to a question and who carries it.
type Reading struct {
	ID    string
	Says  law.Text
	By    Source
	Cites []law.Citation
}

// Questions lists the questions and their readings, each with its authorities;
// the first reading is the default.
func Questions() []Question {
	text := func(zh, en string) law.Text { return law.T(zh, en) }
	rd := func(id, zh, en string, by Source, cites ...string) Reading {
		r := Reading{ID: id, Says: text(zh, en), By: by}
		for _, c := range cites {
			r.Cites = append(r.Cites, law.Cite(c))
		}
		return r
	}
	statute := Source{text("条文文义", "the words of the text"), law.RankLaw}
	interpreted := Source{text("司法解释文义", "the words of the interpretation"), law.RankInterpretation}
	judges := decided("裁判实践", "court practice")
	scholars := Source{text("部分学说", "part of the scholarship"), law.RankScholarship}
	return []Question{
		{"knowledge", text("第二百八十七条之二的“明知”", "“Knowing” in article 287-2"), []Reading{
			rd("actual", "实际知道，可以推定", "actual knowledge, which may be presumed", commentary(), "interpretation-2019-15:11.1", "opinion-2025-bangxin:5.1"),
			rd("should_have_known", "还包括应当知道", "includes what the person should have known", scholars, "criminal-law:287-2.1"),
		}},
		{"neutral_assistance", text("中立帮助", "Neutral assistance"), []Reading{
			rd("argument", "只是辩护理由，条文没有另设限制", "an argument only; the text sets no further limit", statute, "criminal-law:287-2.1"),
			rd("limits", "没有违反行业规则，也没有深度参与的，不构成犯罪", "no industry rule broken and no deep participation: no crime", chenHongbing(), "criminal-law:287-2.1"),
		}},
		{"nature", text("是否以被帮助者构成犯罪为前提", "Whether a helped crime is needed"), []Reading{
			rd("dependent", "以被帮助的犯罪可以确认为前提，例外从严", "a verified helped crime is needed, save in the narrow exception", commentary(), "interpretation-2019-15:12.2", "interpretation-2019-15:13.1"),
			rd("independent", "帮助行为本身独立成罪", "the assistance is an offence of its own", principalPaper(), "criminal-law:287-2.1"),
		}},
		{"funding", text("“以投放广告等方式提供资金”的计算", "How funds provided through advertising are counted"), []Reading{
			rd("given", "按提供给被帮助对象的资金计算", "the sum given to the person helped", interpreted, "interpretation-2019-15:12.1.3"),
			rd("cost", "按帮助者自己支出的成本计算", "what it cost the helper", scholars, "interpretation-2019-15:12.1.3"),
		}},
		{"added_up", text("第十六条后段是否包括未达犯罪程度的行为", "Whether acts below crime level are added up (article 16, second limb)"), []Reading{
			rd("below_crime", "二年内未经处理的行为都累计，包括未达犯罪程度的", "untreated acts within two years are added up, also below crime level", interpreted, "interpretation-2019-15:16"),
			rd("crimes_only", "只累计各自构成犯罪的行为", "only acts that are crimes are added up", scholars, "interpretation-2019-15:16"),
		}},
		{"numbers", text("第十六条的“数量”", "“Numbers” in article 16"), []Reading{
			rd("persons_and_items", "对象数量和物品数量都累计", "persons helped and items alike", interpreted, "interpretation-2019-15:16"),
			rd("persons", "只指帮助对象的数量", "persons helped only", scholars, "interpretation-2019-15:16"),
		}},
		{"many", text("第十二条第二款例外中的对象“众多”", "“Many” in the exception of article 12, second paragraph"), []Reading{
			rd("three", "三个以上即可", "three or more", commentary(), "interpretation-2019-15:12.2"),
			rd("many_more", "应当远多于少数几个，没有数字", "many more than a few; no number is given", commentary(), "interpretation-2019-15:12.2"),
		}},
		{"card_handover", text("单纯交付银行卡、账户是否为支付结算", "Whether merely handing over a card or account is settlement"), []Reading{
			rd("until_2022", "2022年会议纪要以前有争议，以后不是", "contested before the minutes of 2022, not since", Source{text("2022年会议纪要", "minutes of 2022"), law.RankMinutes}, "minutes-2022-duanka:4"),
			rd("settlement", "是支付结算，按查实流入资金计算", "it is settlement, counted by the proved inflow", judges, "interpretation-2019-15:12.1.2"),
			rd("never", "任何时候都不是", "it never is", scholars, "interpretation-2019-15:12.1.2"),
		}},
		{"assisting_or_concealing", text("帮信还是掩隐", "Assisting or concealing"), []Reading{
			rd("by_act", "按行为的性质区分", "by the kind of act", scholars, "interpretation-2025-13:1.2"),
			rd("by_time", "按上游犯罪是否既遂区分", "by time: before or after the main crime is complete", scholars, "criminal-law:312.1"),
		}},
		{"one_sided", text("片面帮助是否成立共犯", "One-sided help as joint crime"), []Reading{
			rd("contested", "存在争议", "contested", judges, "criminal-law:25.1"),
			rd("needs_agreement", "须有通谋", "agreement is needed", scholars, "criminal-law:25.1"),
			rd("enough", "片面帮助即可", "one-sided help is enough", scholars, "criminal-law:27.1"),
		}},
		{"accounts_before_2025", text("2025年7月22日以前行为的账户标准", "The account standard for conduct before 22 July 2025"), []Reading{
			rd("milder", "适用较轻的2025年标准", "the milder standard of 2025", Source{text("从旧兼从轻的精神", "the idea of the milder law"), law.RankInterpretation}, "interpretation-time-2001-5:3", "opinion-2025-bangxin:6.1"),
			rd("at_time", "适用行为时的标准", "the standard at the time of the act", scholars, "opinion-2021-22:9"),
		}},
		{"civil_suit", text("刑事判决以后被害人能否另行起诉", "The victim's civil suit after the criminal judgment"), []Reading{
			rd("accepted", "受理，刑民并行（仅构成帮信的）", "taken, in parallel (for assisting only)", judges, "civil-code:187", "anti-telecom-fraud-law:46"),
			rd("barred", "由追缴、责令退赔解决，不受理", "barred by recovery and the refund order", Source{text("最高人民法院批复", "reply of the Supreme People's Court"), law.RankInterpretation}, "spc-reply-article-64-2013:text", "spc-criminal-procedure-interpretation-2021:176"),
		}},
		{"286-1", text("拒不履行信息网络安全管理义务罪的范围", "The reach of article 286-1"), []Reading{
			rd("text", "依条文", "as the text says", statute, "criminal-law:286-1.1"),
			rd("grave_only", "限于严重违法内容；兜底项作同类解释", "grave content only; the catch-all is read ejusdem generis", chenHongbing(), "criminal-law:286-1.1"),
		}},
		{"concealing_serious", text("掩隐罪“情节严重”的数额", "“Serious circumstances” of concealing"), []Reading{
			rd("circumstance_or_loss", "五十万元以上，且有所列情形或者损失二十五万元以上", "500,000 or more, and a listed circumstance or loss of 250,000", interpreted, "interpretation-2025-13:5.2"),
			rd("loss_alone", "损失二十五万元以上即可", "loss of 250,000 alone", interpreted, "interpretation-2025-13:5.2"),
		}},
	}
}

// Parting is a question on which the readings part on these facts.
type Parting struct {
	Question Question
	Results  []Result // one for each reading that differs, the default first
}

// Result is what a reading gives for the offences on which the readings part.
type Result struct {
	Reading  Reading
	Offences []ReadingVerdict
	Suit     *Point // of the question on the victim's suit: whether it is taken
}

// ReadingVerdict is an offence's verdict under a reading.
type ReadingVerdict struct {
	Offence string
	Of      string
	Name    law.Text
	Verdict law.Verdict
	Range   law.Text // the range of punishment that applies; zero where the offence fails
}

// rival is the rules under one reading other than the default.
type rival struct {
	question, reading int // places in Questions
	rules             func() *Rules
}

// rivals lists every reading that is not a default; each is compiled when first
// asked for, and then shared.
var rivals = sync.OnceValue(func() []rival {
	var out []rival
	for qi, q := range Questions() {
		for ri := 1; ri < len(q.Readings); ri++ {
			rd := Readings{q.ID: q.Readings[ri].ID}
			out = append(out, rival{qi, ri, sync.OnceValue(func() *Rules {
				r, err := compileOffences(rd)
				if err != nil {
					panic("liability: " + err.Error())
				}
				return r
			})})
		}
	}
	return out
})

// Rivals gives the questions on which the readings part on these facts, with the
// verdicts under each.
func (r *Rules) Rivals(facts fact.Facts, asOf law.Day) []Parting {
	base := r.verdicts(facts, asOf)
	questions := Questions()
	parted := map[int]*Parting{}
	for _, v := range rivals() {
		other := v.rules().verdicts(facts, asOf)
		var differ []int
		for i := range base {
			if base[i].Verdict != other[i].Verdict || base[i].Range != other[i].Range {
				differ = append(differ, i)
			}
		}
		q := questions[v.question]
		var suits []Point
		if q.ID == "civil_suit" && aboutVictims(facts) {
			suits = []Point{suit(facts, nil), suit(facts, Readings{q.ID: q.Readings[v.reading].ID})}
			if suits[0].Finding == suits[1].Finding {
				suits = nil
			}
		}
		if len(differ) == 0 && suits == nil {
			continue
		}
		p := parted[v.question]
		if p == nil {
			p = &Parting{Question: q, Results: []Result{{Reading: q.Readings[0]}}}
			parted[v.question] = p
		}
		res := Result{Reading: q.Readings[v.reading]}
		if suits != nil {
			p.Results[0].Suit, res.Suit = &suits[0], &suits[1]
		}
		for _, i := range differ {
			res.Offences = append(res.Offences, other[i])
			p.Results[0].add(base[i])
		}
		p.Results = append(p.Results, res)
	}
	var out []Parting
	for i := range questions {
		if p := parted[i]; p != nil {
			out = append(out, *p)
		}
	}
	return out
}

func (res *Result) add(v ReadingVerdict) {
	for _, have := range res.Offences {
		if have == v {
			return
		}
	}
	res.Offences = append(res.Offences, v)
}

// verdicts gives the verdict of every track, in the order of the tracks.
func (r *Rules) verdicts(facts fact.Facts, asOf law.Day) []ReadingVerdict {
	c := r.book.Case(facts, asOf)
	out := make([]ReadingVerdict, len(r.offences))
	for i, o := range r.offences {
		v := ReadingVerdict{Offence: o.id, Of: o.of, Name: o.tree.Name, Verdict: law.VerdictOf(c.Finding(o.tree))}
		if v.Verdict != law.NotEstablished {
			for _, t := range o.tiers {
				if t.node == nil || c.Finding(t.node) == law.Met {
					v.Range = t.penalty
				}
			}
		}
		out[i] = v
	}
	return out
}
