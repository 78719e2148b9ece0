package liability

import (
	"fmt"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 法释〔2019〕15号第十七条：对于实施本解释规定的犯罪被判处刑罚的，可以根据犯罪情况和预防再犯罪的需要，依法
// 宣告职业禁止；被判处管制、宣告缓刑的，可以根据犯罪情况，依法宣告禁止令。
//
// 法释〔2019〕15号第十八条：对于实施本解释规定的犯罪的，应当综合考虑犯罪的危害程度、违法所得数额以及被告人的
// 前科情况、认罪悔罪态度等，依法判处罚金。
//
// Where no authority gives a number, none is given here: the program states the
// range and what moves it.

// consequence is a point of sentencing and the facts that bring it up.
type consequence struct {
	id    string
	name  law.Text
	says  law.Text
	cites []law.Citation
	node  *rule.Node // nil where it always belongs to the picture
}

// Consequences is what follows for the person once an offence is established or
// contested.
type Consequences struct {
	Points     []Point
	Limitation []Limitation
}

func consequenceRules() []consequence {
	list := func(cites ...string) (out []law.Citation) {
		for _, c := range cites {
			out = append(out, law.Cite(c))
		}
		return out
	}
	called := func(n *rule.Node, c consequence) *rule.Node {
		n.Called(c.name.ZH, c.name.EN)
		n.Cites = c.cites
		return n.As("consequence." + c.id)
	}
	point := func(id, zh, en, saysZH, saysEN string, cites []law.Citation, node *rule.Node) consequence {
		c := consequence{id: id, name: law.T(zh, en), says: law.T(saysZH, saysEN), cites: cites}
		if node != nil {
			c.node = called(node, c)
		}
		return c
	}
	return []consequence{
		point("fine", "罚金", "Fine", "罚金数额没有统一标准，综合犯罪的危害程度、违法所得数额、前科和认罪悔罪态度确定。", "There is no fixed scale: the harm done, the illegal gains, earlier convictions and the attitude shown decide the amount.", list("interpretation-2019-15:18", "criminal-law:52"), nil),
		point("unit", "单位犯罪", "Unit", "对单位判处罚金，并对直接负责的主管人员和其他直接责任人员依照自然人的标准定罪处罚。", "The unit is fined; its directly responsible managers and other directly responsible persons are convicted and punished by the standards for natural persons.", list("criminal-law:31", "interpretation-2019-15:14"), unitPunished()),
		point("confiscation", "追缴、退赔与没收", "Recovery, restitution and confiscation", "违法所得予以追缴或者责令退赔，对被害人的合法财产及时返还，供犯罪所用的本人财物没收。", "Illegal gains are recovered or ordered to be repaid, victims' property is returned, and one's own property used for the crime is confiscated.", list("criminal-law:64"), nil),
		point("ban", "职业禁止", "Occupational ban", "利用职业便利或者违背职业要求的特定义务实施犯罪的，可以禁止从事相关职业三年至五年。", "Where the post was used, or a specific duty of the profession broken, the court may bar the person from the profession for three to five years.", list("criminal-law:37-1.1", "interpretation-2019-15:17"), occupationalBan()),
		point("probation", "缓刑与禁止令", "Suspended sentence and injunction", "被判处拘役、三年以下有期徒刑，犯罪情节较轻、有悔罪表现、没有再犯罪的危险、对所居住社区没有重大不良影响的，可以宣告缓刑，并可以同时宣告禁止令。", "A sentence of short-term detention or up to three years may be suspended where the circumstances are minor, remorse is shown, there is no danger of reoffending and no serious harm to the community; an injunction may go with it.", list("criminal-law:72", "criminal-law:73", "interpretation-2019-15:17"), suspendedSentence()),
		point("recidivist", "累犯", "Recidivism", "构成累犯的，应当从重处罚，不适用缓刑。", "A recidivist is punished more heavily within the range and cannot be given a suspended sentence.", list("criminal-law:65.1", "criminal-law:74"), rule.Is(fact.PriorRecidivist)),
		point("surrender", "自首", "Voluntary surrender", "可以从轻或者减轻处罚；犯罪较轻的，可以免除处罚。", "The punishment may be lighter or reduced; for a lesser crime it may be waived.", list("criminal-law:67.1"), rule.Is(fact.AfterSurrender)),
		point("confession", "坦白", "Confession", "可以从轻处罚；因如实供述避免特别严重后果发生的，可以减轻处罚。", "The punishment may be lighter; reduced where the confession averted an especially serious result.", list("criminal-law:67.3"), rule.Is(fact.AfterConfession)),
		point("merit", "立功", "Meritorious service", "可以从轻或者减轻处罚；有重大立功表现的，可以减轻或者免除处罚。", "The punishment may be lighter or reduced; for major merit reduced or waived.", list("criminal-law:68"), rule.Is(fact.AfterMerit)),
		point("plea", "认罪认罚", "Plea", "可以依法从宽处理。", "The case may be treated leniently according to law.", list("criminal-procedure-law:15"), rule.Is(fact.AfterPlea)),
		point("restitution", "退赃退赔", "Restitution", "退赃退赔体现悔罪态度，是酌定从宽情节。", "Restitution shows remorse and is weighed in the person's favour.", list("interpretation-2019-15:15", "criminal-law:61"), rule.One(fact.AfterRestitution, "partial", "full")),
		point("minor", "未成年人", "A minor", "不满十八周岁的，应当从轻或者减轻处罚；具有第10条规定情形之一、犯罪情节轻微的，一般应当不起诉或者免予刑事处罚，但具有第9条规定情形的除外。还可能附条件不起诉（刑事诉讼法第二百八十二条，原文未收录）。", "Under eighteen the punishment must be lighter or reduced; with a ground of point 10 and minor circumstances the case is as a rule not prosecuted or exempted, unless a ground of point 9 is present. Conditional non-prosecution is possible too (Criminal Procedure Law art. 282, text not held).", list("criminal-law:17.4", "opinion-2025-bangxin:11.1"), rule.Not(rule.AtLeast(fact.PersonAge, 18))),
		point("student", "在校学生", "Student", "对在校学生有从宽的政策；原文第11条第二款起未能核对，此处不引用。", "There is a policy of leniency for students; the words of point 11 from its second paragraph could not be checked and are not quoted.", list("opinion-2025-bangxin:11"), student()),
		point("accessory", "从犯", "Accessory", "在共同犯罪中起次要或者辅助作用的，应当从轻、减轻处罚或者免除处罚。", "One with a secondary or auxiliary part in a joint crime must be punished more lightly, with reduction or not at all.", list("criminal-law:27"), rule.One(fact.DepthRole, "minor")),
		point("slight", "情节轻微", "Minor cases", "情节轻微的，可以不起诉或者免予刑事处罚；情节显著轻微危害不大的，不以犯罪论处。", "A minor case may be left unprosecuted or exempted from punishment; one that is obviously minor and of little harm is no crime.", list("interpretation-2019-15:15", "criminal-law:13", "criminal-law:37", "criminal-procedure-law:177"), nil),
	}
}

// unitPunished is whether there is a unit to fine, and the person is the unit or one of
// those who answer for it. As in the element, nobody's own word keeps him out.
func unitPunished() *rule.Node {
	return rule.All("",
		rule.Not(rule.Is(fact.PersonUnitForCrime)).As("consequence.unit.real").Called("不是为实施犯罪而设立、也不是设立后主要实施犯罪的单位", "not set up for crime and not mainly engaged in it").Cite("criminal-law:30"),
		rule.Any("consequence.unit.who",
			rule.One(fact.PersonCapacity, "company").As("consequence.unit.company").Called("单位", "the unit").Cite("criminal-law:31"),
			rule.All("consequence.unit.staff",
				rule.One(fact.PersonCapacity, "manager", "employee").As("consequence.unit.capacity").Called("主管人员或者员工", "manager or employee"),
				rule.Any("consequence.unit.role",
					rule.Is(fact.PersonResponsible).As("consequence.unit.responsible").Called("直接负责的主管人员或者其他直接责任人员", "directly responsible manager or other directly responsible person").Cite("criminal-law:31"),
					rule.Always("consequence.unit.denied", contested).Called("本人称不负直接责任的，存在争议", "contested where the person says he is not directly responsible"),
				).Called("对单位行为负直接责任", "directly responsible for the unit's act").Cite("criminal-law:31"),
			).Called("单位的责任人员", "those who answer for the unit").Cite("criminal-law:31", "interpretation-2019-15:14"),
		).Called("单位或者其责任人员", "the unit or those who answer for it").Cite("criminal-law:31"),
	)
}

// 刑法第三十七条之一第一款：因利用职业便利实施犯罪，或者实施违背职业要求的特定义务的犯罪被判处刑罚的，人民法院可以
// 根据犯罪情况和预防再犯罪的需要，禁止其自刑罚执行完毕之日或者假释之日起从事相关职业，期限为三年至五年。
//
// The article is of 1 November 2015 and harsher than what was before it (第十二条). A
// unit serves no sentence after which it could be barred. Acting as the staff of a
// unit may be use of the post or not; a broken rule of a trade may be a specific duty
// of the profession or not: no text says.
func occupationalBan() *rule.Node {
	return rule.All("",
		rule.Not(rule.One(fact.PersonCapacity, "company")).As("consequence.ban.natural").Called("自然人", "a natural person").Cite("criminal-law:37-1.1"),
		rule.From(fact.ConductEnd, amendmentNine()).As("consequence.ban.since").Called("行为发生于或者持续至2015年11月1日以后", "the conduct ran until, or took place after, 1 November 2015").Cite("criminal-law:37-1.1", "criminal-law:12.1"),
		rule.Any("consequence.ban.ground",
			rule.Not(rule.One(fact.PersonInsider, "none")).As("consequence.ban.insider").Called("利用行业职务或者服务便利", "used a post in the industry"),
			rule.Is(fact.PersonalDataOnDuty).As("consequence.ban.on_duty").Called("利用履行职责或者提供服务中获得的信息", "used data obtained from one's post or service").Cite("criminal-law:253-1.2"),
			rule.Contested("consequence.ban.doubtful", rule.Any("consequence.ban.doubtful_ground",
				rule.One(fact.PersonCapacity, "employee", "manager").As("consequence.ban.staff").Called("员工或者管理人员", "employee or manager"),
				rule.One(fact.RulesBroken, "real_name", "merchant_onboarding", "number_display", "sms_rules", "ad_review", "log_retention").As("consequence.ban.duty").
					Called("违反行业从业者的义务", "broke a duty of those in the trade"),
			).Called("单位工作人员，或者违反行业从业者的义务", "staff of a unit, or a duty of those in the trade broken")).
				Called("是否属于利用职业便利、违背职业要求的特定义务，存在争议", "whether this is use of the post, or a specific duty of the profession, is contested"),
		).Called("利用职业便利或者违背职业要求的特定义务", "use of the post, or a specific duty of the profession broken").Cite("criminal-law:37-1.1"),
	)
}

// suspendedSentence is whether the law leaves room for one: 刑法第七十二条 speaks of those
// sentenced to detention or imprisonment, which a unit is not; 第七十四条 excludes
// recidivists. Its other conditions are for the court.
func suspendedSentence() *rule.Node {
	return rule.All("",
		rule.Not(rule.One(fact.PersonCapacity, "company")).As("consequence.probation.natural").Called("自然人", "a natural person").Cite("criminal-law:72.1"),
		rule.Not(rule.Is(fact.PriorRecidivist)).As("consequence.probation.no_recidivist").Called("不是累犯", "no recidivist").Cite("criminal-law:74"),
	)
}

// student is contested at most: the first paragraph of point 11 speaks of minors, and
// what the others say of students could not be read.
func student() *rule.Node {
	return rule.Contested("", rule.All("consequence.student.policy",
		rule.From(rule.AsOf, opinion2025()).As("consequence.student.in_force").Called("2025年意见已施行", "the 2025 opinion is in force").Cite("opinion-2025-bangxin:11"),
		rule.Is(fact.PersonStudent).As("consequence.student.fact").Called("在校学生", "a student"),
	).Called("对在校学生的政策（原文未能核对）", "the policy for students (its words could not be checked)"))
}

// consequences lists the points the facts bring up, and the limitation of each
// offence that is left.
func (r *Rules) consequences(c *rule.Case, facts fact.Facts, offences []*Offence) *Consequences {
	out := &Consequences{}
	for _, p := range r.consequencePoints {
		f := law.Met
		if p.node != nil {
			f = c.Finding(p.node)
		}
		if f == law.Met || f == law.Contested {
			out.Points = append(out.Points, Point{ID: p.id, Name: p.name, Says: p.says, Cites: p.cites, Rank: rank(p.cites), Finding: f})
		}
	}
	for _, o := range offences {
		if o.Verdict == law.NotEstablished {
			continue
		}
		if l, ok := limitation(facts, o); ok {
			out.Limitation = append(out.Limitation, l)
		}
	}
	return out
}

// Limitation is until when an offence could be filed (追诉时效): from the last day
// of the conduct to the day the case was filed, not to today.
type Limitation struct {
	Offence     string
	Of          string
	Years       int
	First, Last law.Day     // the last day for filing, earliest and latest reckoning; equal where the day is exact
	Finding     law.Finding // met: filed in time; not_met: too late; open: not known
	Says        law.Text
	Cites       []law.Citation
}

// limitationYears is 刑法第八十七条 for a maximum in months.
func limitationYears(most int) int {
	switch {
	case most >= Life:
		return 20
	case most >= months(10):
		return 15
	case most >= months(5):
		return 10
	}
	return 5
}

func limitation(facts fact.Facts, o *Offence) (Limitation, bool) {
	t := o.Applies()
	end, known := facts.Known(fact.ConductEnd)
	if t == nil || !known {
		return Limitation{}, false
	}
	y := limitationYears(t.Most)
	l := Limitation{
		Offence: o.ID, Of: o.Of, Years: y, Finding: law.Open,
		First: law.Day(end.Lo).AddYears(y), Last: law.Day(end.Hi).AddYears(y),
		Cites: []law.Citation{law.Cite("criminal-law:87"), law.Cite("criminal-law:89.1"), law.Cite("criminal-law:88")},
	}
	until := func(lang law.Lang) string {
		if l.First == l.Last {
			return l.First.In(lang)
		}
		if lang == law.EN {
			return l.First.In(lang) + " to " + l.Last.In(lang) + ", as the last day of the conduct lies"
		}
		return l.First.In(lang) + "至" + l.Last.In(lang) + "之间（依行为终了日）"
	}
	zh := fmt.Sprintf("%s：追诉期限%d年，从行为终了之日起算，至%s届满；是否超过追诉期限，以立案之日为准。", o.Name.ZH, y, until(law.ZH))
	en := fmt.Sprintf("%s: %d years from the end of the conduct, until %s; the day the case was filed counts, not today.", o.Name.EN, y, until(law.EN))
	filed, ok := facts.Known(fact.CaseFiled)
	switch {
	case !ok:
		zh += "立案日不清楚，是否超过期限待定。"
		en += " The day of filing is not known, so this stays open."
	case law.Day(filed.Hi) <= l.First:
		l.Finding = law.Met
		zh += "已在期限内立案。"
		en += " The case was filed in time."
	case law.Day(filed.Lo) > l.Last:
		l.Finding = law.NotMet
		zh += "立案时已超过期限；立案以后逃避侦查或者审判的，或者被害人在期限内控告应当立案而不立案的，不受限制（第八十八条）。"
		en += " It was filed after the period had run; article 88 lifts the limit for those who evade an inquiry once begun, and where a victim's complaint in time was wrongly not taken up."
	default:
		zh += "按现有日期，是否超过期限待定。"
		en += " On the days given this stays open."
	}
	if above := o.Above(); len(above) > 0 && limitationYears(above[0].Most) > y {
		longer := limitationYears(above[0].Most)
		zh += fmt.Sprintf("如认定更高的一档，期限为%d年。", longer)
		en += fmt.Sprintf(" If a higher range is found, the period is %d years.", longer)
	}
	l.Says = law.T(zh, en)
	return l, true
}
