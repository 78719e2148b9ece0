package liability

import (
	"slices"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 民法典第一千一百六十五条第一款：行为人因过错侵害他人民事权益造成损害的，应当承担侵权责任。
//
// 民法典第一千一百六十八条：二人以上共同实施侵权行为，造成他人损害的，应当承担连带责任。
//
// 民法典第一千一百六十九条第一款：教唆、帮助他人实施侵权行为的，应当与行为人承担连带责任。
//
// 民法典第一千一百七十二条：二人以上分别实施侵权行为造成同一损害，能够确定责任大小的，各自承担相应的责任；难以
// 确定责任大小的，平均承担责任。
//
// The ladder: no fault, nothing; negligence, a share; knowing, joint, on which
// courts vary; agreed, joint. The civil ladder does not decide the criminal
// case, nor the other way round.

// Civil is liability to the victims.
type Civil struct {
	Verdict    string // liable_joint, liable_share, contested, not_liable, open
	Says       law.Text
	Elements   []*Step // act, wrong, loss, causation, fault, who answers, and joint liability
	Open       []fact.ID
	Suit       Point   // whether the suit is admitted
	Reductions []Point // what lowers the sum
	Published  []Point // results courts have reached, never one figure
	RiskGain   []Grade // the risk-benefit model, a proposal
	Speaks     law.Text
	Evidence   []Checklist
}

// Grade is one dimension of the risk-benefit model.
type Grade struct {
	Name   law.Text
	Level  law.Text // 低, 中, 高 or 待定
	Reason law.Text
}

// Checklist is the evidence one side should secure.
type Checklist struct {
	Side  law.Text
	Items []law.Text
}

func civilCode() law.Day { return law.Date(2021, 1, 1) }

// civilLiable is whether the helper owes anything.
func civilLiable() *rule.Node {
	return rule.All("civil",
		rule.Any("civil.law",
			rule.From(fact.ConductEnd, civilCode()).As("civil.law.code").Called("行为持续到2021年1月1日以后", "the conduct ran on to 1 January 2021 or later").Cite("civil-code:1165.1"),
			rule.Always("civil.law.before", contested).Called("2021年1月1日以前终了的行为适用当时的侵权法律（未收录），结论存在争议", "conduct that ended before 1 January 2021 comes under the tort law of the time, which is not held: contested"),
		).Called("适用的法律", "The law that applies").Cite("civil-code:1165.1"),
		rule.Is(fact.HelpDelivered).As("civil.act").Called("帮助行为", "Act of help").Cite("civil-code:1165.1"),
		rule.Not(rule.One(fact.HelpedStatus, "lawful", "none_occurred")).As("civil.wrong").Called("被帮助的行为侵害了他人", "What was helped was a wrong").Cite("civil-code:1165.1", "civil-code:1169.1"),
		rule.QuantityAtLeast(outstandingLoss(), fact.Fen).As("civil.loss").Called("损失（扣除已返还的部分）", "Loss (less what was returned)").Cite("civil-code:1165.1"),
		rule.Any("civil.causation",
			rule.One(fact.CivilCausation, "direct", "indirect").As("civil.causation.some").Called("帮助与损失之间有因果关系", "the help and the loss are causally connected").Cite("civil-code:1165.1"),
			rule.Contested("civil.causation.unclear", rule.One(fact.CivilCausation, "unclear").As("civil.causation.unclear_fact").Called("因果关系不清楚", "causation is unclear")).
				Called("因果关系不清楚的，存在争议", "Unclear causation is contested").Cite("civil-code:1165.1"),
		).Called("因果关系", "Causation").Cite("civil-code:1165.1"),
		civilFault(),
		civilAnswers(),
	).Called("对被害人的民事责任", "Civil liability to the victim").Cite("civil-code:1165.1", "anti-telecom-fraud-law:46")
}

// outstandingLoss is the loss that nobody has made good.
func outstandingLoss() *rule.Quantity {
	return quantity("outstanding_loss", "损失减去已返还金额", "the loss less what was returned", fact.Yuan,
		rule.Term{Fact: fact.CivilLoss, Coef: 1}, rule.Term{Fact: fact.CivilReturned, Coef: -1})
}

// 民法典第一千一百九十一条第一款：用人单位的工作人员因执行工作任务造成他人损害的，由用人单位承担侵权责任。……
//
// 民法典第一千一百八十八条第一款：无民事行为能力人、限制民事行为能力人造成他人损害的，由监护人承担侵权责任。……
//
// civilAnswers is whether the person answers himself, and not another for him. A
// conviction frees no employer (侵权责任编解释（一）17), and 反电信网络诈骗法46 speaks of those who
// offended; whether staff answer beside the employer is contested.
func civilAnswers() *rule.Node {
	return rule.Any("civil.answers",
		rule.One(fact.PersonCapacity, "company").As("civil.answers.unit").Called("单位", "a unit").Cite("civil-code:1191.1"),
		rule.All("civil.answers.self",
			rule.One(fact.PersonCapacity, "individual").As("civil.answers.individual").Called("以个人名义实施", "acted in a personal capacity").Cite("civil-code:1191.1"),
			rule.AtLeast(fact.PersonAge, 16).As("civil.answers.age").Called("已满十六周岁", "sixteen or over").Cite("civil-code:1188.1"),
			rule.Is(fact.PersonMind).As("civil.answers.mind").Called("能够辨认自己的行为", "of sound mind").Cite("civil-code:1188.1"),
		).Called("以个人名义实施，且有相应的行为能力", "acted in a personal capacity, and with the capacity for it"),
		rule.Always("civil.answers.other", contested).Called("执行工作任务的由用人单位承担，无相应行为能力的由监护人承担；本人是否一并承担存在争议", "the employer answers for work done on its behalf, the guardian for one without capacity; whether the person answers beside them is contested").
			Cite("civil-code:1191.1", "civil-code:1188.1", "anti-telecom-fraud-law:46.1"),
	).Called("由本人承担", "The person answers").Cite("civil-code:1188.1", "civil-code:1191.1").
		Noting("十六周岁以上以自己的劳动收入为主要生活来源的，视为完全民事行为能力人；不满十八周岁的其他人由监护人承担（民法典第十八条，原文未收录）。",
			"From sixteen, one who lives mainly on his own work counts as having full capacity; for others under eighteen the guardian answers (Civil Code art. 18, text not held).")
}

func civilFault() *rule.Node {
	return rule.Any("civil.fault",
		rule.One(fact.DepthAgreement, "prior_agreement", "tacit").As("civil.fault.agreed").Called("通谋或者默契", "agreement or tacit understanding").Cite("civil-code:1168"),
		rule.Any("civil.fault.knew", assistingKnowledge(nil)).Called("明知（依刑事部分的认定）", "knowledge, as found on the criminal side").Cite("civil-code:1169.1"),
		rule.All("civil.fault.provider",
			rule.One(fact.HelpKinds, "access", "transmission", "caching", "hosting", "storage", "search_link", "domain", "promotion").As("civil.fault.provider.kind").Called("网络服务提供者", "a network service provider"),
			rule.One(fact.NoticeReport, "ignored").As("civil.fault.provider.report").Called("接到通知后未采取必要措施", "took no necessary measures after notice"),
		).Called("网络服务提供者接到通知而不采取必要措施", "A provider that took no measures after notice").Cite("civil-code:1195.2", "civil-code:1197"),
		rule.Any("civil.fault.negligence",
			rule.One(fact.RulesBroken, protectiveRules()...).As("civil.fault.rules").Called("违反保护他人的行业规则", "an industry rule that protects others was broken"),
			rule.Contested("civil.fault.other_rules", rule.One(fact.RulesBroken, "icp_filing", "other").As("civil.fault.other_rules_fact").Called("违反备案或者其他规则", "a filing rule or another was broken")).
				Called("违反的规则是否保护被害人，存在争议", "whether the rule broken protects the victim is contested").Cite("civil-code:1165.1"),
			rule.All("civil.fault.dealt",
				rule.From(fact.ConductEnd, antiTelecomFraudLaw()).As("civil.fault.dealt.since").Called("行为在2022年12月1日以后", "the conduct is of 1 December 2022 or later"),
				rule.One(fact.AccountsHow, "sold", "rented", "lent_free", "bought").As("civil.fault.dealt.how").Called("买卖、出租、出借", "bought, sold, rented or lent"),
			).Called("非法买卖、出租、出借账户或者卡", "accounts or cards sold, rented or lent unlawfully").Cite("anti-telecom-fraud-law:31.1", "anti-telecom-fraud-law:46"),
			rule.All("civil.fault.lent",
				rule.One(fact.HelpKinds, "own_accounts", "unit_accounts").As("civil.fault.lent.kind").Called("银行结算账户", "bank settlement accounts"),
				rule.One(fact.AccountsHow, "rented", "lent_free").As("civil.fault.lent.how").Called("出租或者出借", "rented or lent"),
			).Called("出租、出借银行结算账户", "a bank settlement account rented or lent").Cite("pboc-settlement-accounts-2003:45.2"),
			rule.All("civil.fault.checks",
				rule.From(fact.ConductEnd, antiTelecomFraudLaw()).As("civil.fault.checks.since").Called("行为在2022年12月1日以后", "the conduct is of 1 December 2022 or later"),
				rule.One(fact.DepthActs, "face_checks").As("civil.fault.checks.act").Called("刷脸验证", "face checks"),
			).Called("提供实名核验帮助", "help with real-name checks").Cite("anti-telecom-fraud-law:31.1", "anti-telecom-fraud-law:46"),
			rule.Is(fact.PriceAbnormal).As("civil.fault.price").Called("交易明显异常", "abnormal dealing"),
			rule.One(fact.NoticeRestriction, "continued").As("civil.fault.restriction").Called("被限制后继续", "went on after a restriction"),
			rule.One(fact.NoticeWarning, "continued").As("civil.fault.warning").Called("收到警示后继续", "went on after a warning"),
			rule.One(fact.NoticeRegulator, "continued").As("civil.fault.regulator").Called("监管部门告知后继续", "went on after a regulator's notice"),
			rule.Contested("civil.fault.doubt", rule.Any("civil.fault.doubt_fact",
				rule.One(fact.ControlResponse, "nothing").As("civil.fault.response").Called("发现异常后未处置", "nothing was done about what was noticed"),
				rule.One(fact.NoticeReport, "ignored").As("civil.fault.report").Called("接到举报后未处理", "a report was passed over"),
			).Called("发现异常或者接到举报而未处置", "noticed or told, and did nothing")).
				Called("没有处置是否有过错，存在争议", "whether doing nothing was a fault is contested").Cite("civil-code:1165.1"),
		).Called("过失：违反规则、异常交易、不理会警示", "Negligence: rules broken, abnormal dealing, warnings ignored").Cite("civil-code:1165.1", "civil-code:1172"),
	).Called("过错", "Fault").Cite("civil-code:1165.1").
		Noting("过错由被害人举证；推定过错须有法律规定。", "The victim proves fault; a presumption needs a statute.")
}

// protectiveRules are the industry rules that protect those who are harmed through a
// service: 反电信网络诈骗法9, 13, 15, 21, 24, 46.2; 广告法34, 56; 网络安全法. That a site is filed is for
// the authorities, and of another rule nothing is known.
func protectiveRules() []string {
	return []string{"real_name", "payment_licence", "merchant_onboarding", "account_real_name", "number_display", "sms_rules", "ad_review", "log_retention", "prohibited_business"}
}

// civilJoint is whether liability is joint and several. Who knew the very wrong he helped
// in helped in it (1169.1); where the helper knew in general only, courts vary.
func civilJoint() *rule.Node {
	return rule.Any("civil.joint",
		rule.One(fact.DepthAgreement, "prior_agreement").As("civil.joint.agreed").Called("共同实施", "acted together").Cite("civil-code:1168"),
		rule.All("civil.joint.helped",
			rule.One(fact.KnowledgeLevel, "specific_crime").As("civil.joint.specific").Called("明知具体犯罪", "knew the specific crime"),
			rule.QuantityAtLeast(knownDuring(), 0).As("civil.joint.in_time").Called("提供帮助时已经知道", "known while the help was given"),
			rule.Is(fact.HelpDelivered).As("civil.joint.delivered").Called("帮助已实际提供", "the help was given"),
		).Called("明知他人的侵权行为而帮助", "helped in a wrong that was known").Cite("civil-code:1169.1"),
		rule.Contested("civil.joint.knowing", rule.Any("civil.joint.knew", assistingKnowledge(nil)).Called("明知而帮助（依刑事部分的认定）", "knowing help, as found on the criminal side").Cite("civil-code:1169.1")).
			Called("明知而帮助：法院做法不一", "Knowing help: courts vary").Cite("civil-code:1169.1", "civil-code:1172"),
		rule.Contested("civil.joint.tacit", rule.One(fact.DepthAgreement, "tacit").As("civil.joint.tacit_fact").Called("默契", "tacit understanding")).
			Called("默契是否属于共同实施", "Whether a tacit understanding is acting together").Cite("civil-code:1168"),
		rule.Contested("civil.joint.acts", rule.One(fact.DepthActs, "operated", "designed_scheme", "trained_users", "profit_share").As("civil.joint.acts_fact").Called("参与运营、设计、培训或者分成", "operated, designed, trained or shared profits")).
			Called("没有通谋而参与实施，是否属于共同实施", "Whether taking part without agreement is acting together").Cite("civil-code:1168"),
		rule.All("civil.joint.provider",
			rule.One(fact.HelpKinds, "access", "transmission", "caching", "hosting", "storage", "search_link", "domain", "promotion").As("civil.joint.provider.kind").Called("网络服务提供者", "a network service provider"),
			rule.One(fact.NoticeReport, "ignored").As("civil.joint.provider.report").Called("接到通知后未采取必要措施（对扩大的损失）", "no measures after notice (for the added loss)"),
		).Called("网络服务提供者对损害的扩大部分承担连带责任", "A provider is jointly liable for the added loss").Cite("civil-code:1195.2", "civil-code:1197"),
		rule.Contested("civil.joint.noticed", rule.All("civil.joint.noticed_fact",
			rule.One(fact.HelpKinds, "access", "transmission", "caching", "hosting", "storage", "search_link", "domain", "promotion").As("civil.joint.noticed.kind").Called("网络服务提供者", "a network service provider"),
			rule.One(fact.ControlResponse, "nothing").As("civil.joint.noticed.response").Called("发现异常后未处置", "nothing was done about what was noticed"),
		).Called("网络服务提供者发现异常而未处置", "a provider noticed and did nothing")).
			Called("发现异常是否属于知道或者应当知道侵权", "Whether noticing anomalies is knowing, or having to know, of the wrong").Cite("civil-code:1197"),
	).Called("是否承担连带责任", "Joint and several?").Cite("civil-code:1168", "civil-code:1169.1", "civil-code:1172")
}

// civil builds the section, or nil where nothing in the facts is about victims.
func (r *Rules) civil(c *rule.Case, facts fact.Facts, rd Readings, earlier *earlier) *Civil {
	if !aboutVictims(facts) {
		return nil
	}
	before, earlier := earlier.civil()
	e := explainer{rules: r, facts: facts, asOf: c, moved: earlier.moved}
	liable, joint := e.explain(r.book.Root("civil"), before != nil), e.explain(r.book.Root("civil.joint"), before != nil)
	out := &Civil{Open: liable.Open, Elements: e.victims(liable, joint, before)}
	switch {
	case liable.Finding == law.NotMet:
		out.Verdict, out.Says = "not_liable", law.T("依所述事实，不承担侵权责任。", "On the facts stated there is no liability in tort.")
	case liable.Finding == law.Open:
		out.Verdict, out.Says = "open", law.T("民事责任待定，取决于："+Names(liable.Open, law.ZH)+"。", "Civil liability is open; it depends on: "+Names(liable.Open, law.EN)+".")
	case liable.Finding == law.Met && joint.Finding == law.Met:
		out.Verdict, out.Says = "liable_joint", law.T("承担连带责任。", "Joint and several liability.")
	case liable.Finding == law.Met && joint.Finding == law.NotMet:
		out.Verdict, out.Says = "liable_share", law.T("按过错和原因力承担相应的责任，没有统一的比例。", "A share according to fault and causal weight; there is no fixed percentage.")
	case liable.Finding == law.Met && joint.Finding == law.Open:
		out.Open = joint.Open
		out.Verdict, out.Says = "open", law.T("应当承担责任，但是否连带待定，取决于："+Names(joint.Open, law.ZH)+"。", "Liable, but whether jointly is open; it depends on: "+Names(joint.Open, law.EN)+".")
	default:
		out.Verdict, out.Says = "contested", law.T("应否承担、承担多少存在争议：公开裁判从全部到一成都有。", "Whether and how much is contested: published results run from the whole to a tenth.")
	}
	out.Suit = suit(facts, rd)
	out.Reductions = reductions(facts)
	out.Published = published()
	out.RiskGain, out.Speaks = riskGain(facts)
	out.Evidence = evidence()
	return out
}

// victims puts the steps of liability to the victims into words, as far as they
// are not those of before.
func (e explainer) victims(liable, joint *rule.Step, before []*Step) []*Step {
	var out []*Step
	for i, st := range append(slices.Clone(liable.Kids), joint) {
		var had *Step
		if before != nil {
			had = before[i]
		}
		out = append(out, e.step(st, had))
	}
	return out
}

// aboutVictims reports whether the answers speak of victims' loss, or of a crime
// that takes property.
func aboutVictims(facts fact.Facts) bool {
	for id := range facts {
		if fact.Section(id) == "civil" {
			return true
		}
	}
	v, ok := facts.Known(fact.HelpedCrimes)
	d := fact.Get(fact.HelpedCrimes)
	return ok && (v.Has(d.Option("fraud")) || v.Has(d.Option("theft")))
}

func chosen(facts fact.Facts, id fact.ID, options ...string) bool {
	v, ok := facts.Known(id)
	if !ok {
		return false
	}
	for _, o := range options {
		if v.Has(fact.Get(id).Option(o)) {
			return true
		}
	}
	return false
}

func civilPoint(id, zh, en, saysZH, saysEN string, f law.Finding, cites ...string) Point {
	p := Point{ID: id, Name: law.T(zh, en), Says: law.T(saysZH, saysEN), Finding: f}
	for _, s := range cites {
		p.Cites = append(p.Cites, law.Cite(s))
	}
	p.Rank = rank(p.Cites)
	return p
}

// suit is whether a court takes the victim's suit: the four-way test.
func suit(facts fact.Facts, rd Readings) Point {
	ordered, known := facts.Known(fact.CivilRefundOrdered)
	switch {
	case known && ordered.True():
		f := law.Contested
		if rd.takes("civil_suit", "barred") {
			f = law.NotMet
		}
		return civilPoint("suit.refund_ordered", "刑事判决已责令向该被害人退赔", "The criminal judgment ordered a refund to this victim",
			"对被判决退赔的被告人另行起诉，很可能不予受理；退赔判项针对的是占有、处置财产的人，对其他责任人的起诉不受影响。", "A further suit against the person ordered to refund is likely to be refused; one against others who are liable is not affected.", f,
			"spc-criminal-procedure-interpretation-2021:176", "spc-reply-article-64-2013:text", "civil-code:187")
	case chosen(facts, fact.CivilStage, "investigation", "trial"):
		return civilPoint("suit.pending", "刑事案件尚未审结", "The criminal case is pending",
			"通常中止审理或者移送；向公安机关报案使诉讼时效中断。", "The suit is usually stayed or passed on; the report to the police interrupts limitation.", law.Contested,
			"spc-nine-minutes-2019:130", "spc-economic-disputes-1998:11", "spc-limitation-2020:13", "civil-code:195")
	case chosen(facts, fact.CivilStage, "judged"):
		f := law.Met
		if rd.takes("civil_suit", "barred") {
			f = law.NotMet
		}
		return civilPoint("suit.judged", "已判刑，没有责令向该被害人退赔", "Convicted, without a refund order for this victim",
			"是否受理有分歧，近年趋向受理：刑民责任互不替代。", "Courts differ; the trend of recent years is to take the suit, since criminal punishment and compensation do not replace one another.", f,
			"anti-telecom-fraud-law:46", "civil-code:187", "spc-nine-minutes-2019:128")
	case chosen(facts, fact.CivilStage, "none"):
		return civilPoint("suit.none", "没有刑事案件，或者被告是第三人", "No criminal case, or a third party",
			"符合起诉条件的应当受理；只有必须以刑事结果为依据的才中止。", "To be taken where the filing conditions are met; stayed only if it truly depends on the criminal result.", law.Met,
			"civil-procedure-law:122", "spc-nine-minutes-2019:128", "spc-nine-minutes-2019:130")
	}
	return civilPoint("suit.open", "取决于刑事案件的阶段和有无责令退赔", "Depends on the stage of the criminal case and on a refund order",
		"刑事案件的阶段、是否责令退赔尚不清楚。", "The stage of the criminal case, and whether a refund was ordered, are not known.", law.Open, "spc-nine-minutes-2019:128", "spc-criminal-procedure-interpretation-2021:176")
}

func reductions(facts fact.Facts) []Point {
	var out []Point
	if chosen(facts, fact.CivilVictimFault, "some", "gross") {
		out = append(out, civilPoint("victim_fault", "被害人自身的过错", "The victim's own carelessness", "被害人对同一损害的发生或者扩大有过错的，可以减轻责任。", "Where the victim's fault contributed to the loss or its growth, liability may be reduced.", law.Met, "civil-code:1173"))
	}
	if v, ok := facts.Known(fact.CivilReturned); ok && v.Lo > 0 {
		d := fact.Get(fact.CivilReturned)
		out = append(out, civilPoint("returned", "已经返还的部分", "What was already returned", "已返还 "+d.Format(v, law.ZH)+"，应当扣除，不得重复受偿。", "Already returned: "+d.Format(v, law.EN)+"; it is deducted, as nobody is compensated twice.", law.Met, "spc-tort-interpretation-2024:15", "civil-code:187"))
	}
	if v, ok := facts.Known(fact.CivilTraced); ok {
		d := fact.Get(fact.CivilTraced)
		out = append(out, civilPoint("traced", "经由本人账户或者服务的部分", "What passed through one's account or service", "可追踪到本人账户或者服务的金额为 "+d.Format(v, law.ZH)+"；法院多以此为限。", "Traced through the account or service: "+d.Format(v, law.EN)+"; courts mostly stop there.", law.Contested, "civil-code:1172"))
	}
	out = append(out, civilPoint("limitation", "诉讼时效", "Limitation", "三年，自知道或者应当知道权利受损和义务人之日起算；向公安机关报案等使时效中断。", "Three years from when the victim knew or should have known of the loss and of who is liable; a report to the police and the like interrupt it.", law.Met, "civil-code:188.1", "civil-code:195", "spc-limitation-2020:13"))
	return out
}

// published is results courts have reached; they run from the whole to a tenth
// and no text fixes a figure.
func published() []Point {
	c := func(id, zh, en, saysZH, saysEN string) Point {
		p := civilPoint(id, zh, en, saysZH, saysEN, law.Contested)
		p.Rank = law.RankCase
		return p
	}
	return []Point{
		c("zichuan", "淄川：(2024)鲁0302民初5690号", "Zichuan: (2024) Lu 0302 Min Chu No. 5690", "出借的银行卡收到被骗的25,000元，判决全额赔偿。", "A lent card received the 25,000 yuan; compensation in full."),
		c("jiangmen", "江门中院：(2024)粤07民终3798号（据报道）", "Jiangmen Intermediate Court: (2024) Yue 07 Min Zhong No. 3798 (as reported)", "全额赔偿；同一被害人此前在外地起诉被驳回。", "Compensation in full; an earlier suit elsewhere had been dismissed."),
		c("hengyang", "衡阳中院（据报道）", "Hengyang Intermediate Court (as reported)", "一审判决全额，二审改判一成。", "The whole at first instance, a tenth on appeal."),
		c("weinan", "渭南中院：(2023)陕05民终2371号（据报道）", "Weinan Intermediate Court: (2023) Shaan 05 Min Zhong No. 2371 (as reported)", "被害人自担主要部分，出借人承担次要部分。", "The victim bears the main share, the lender the lesser."),
	}
}

// riskGain grades the three dimensions of the risk-benefit model, a proposal of
// scholarship. It invents no percentage.
func riskGain(facts fact.Facts) ([]Grade, law.Text) {
	low, mid, high, open := law.T("低", "low"), law.T("中", "medium"), law.T("高", "high"), law.T("待定", "open")
	g := func(zh, en string, level law.Text, rzh, ren string) Grade {
		return Grade{law.T(zh, en), level, law.T(rzh, ren)}
	}
	var out []Grade
	gains, hasGains := facts.Known(fact.AmountsGains)
	switch {
	case chosen(facts, fact.DepthActs, "profit_share"):
		out = append(out, g("收益", "Benefit", high, "参与分成。", "A share of the profits."))
	case hasGains && gains.Hi == 0, chosen(facts, fact.AccountsHow, "lent_free"):
		out = append(out, g("收益", "Benefit", low, "没有获利。", "Nothing was gained."))
	case hasGains && gains.Lo > 0:
		out = append(out, g("收益", "Benefit", mid, "有固定报酬或者获利。", "A fee or other gain."))
	default:
		out = append(out, g("收益", "Benefit", open, "获利情况不清楚。", "The gain is not known."))
	}
	switch {
	case chosen(facts, fact.HelpKinds, "payment_settlement", "number_spoofing", "code_platform", "equipment") || facts[fact.ToolDedicated].Value.True():
		out = append(out, g("制造并可控制的风险", "Risk created and controllable", high, "技术、支付结算类帮助，风险高于出借和推广。", "Technical or settlement help: a higher risk than lending or promotion."))
	case chosen(facts, fact.HelpKinds, "own_accounts", "phone_cards") && !chosen(facts, fact.HelpKinds, "others_accounts", "unit_accounts"):
		out = append(out, g("制造并可控制的风险", "Risk created and controllable", low, "私人出借。", "Private lending."))
	case len(facts) > 0 && facts[fact.HelpKinds].State == fact.Known:
		out = append(out, g("制造并可控制的风险", "Risk created and controllable", mid, "推广或者一般服务。", "Promotion or general service."))
	default:
		out = append(out, g("制造并可控制的风险", "Risk created and controllable", open, "帮助的种类不清楚。", "The kind of help is not known."))
	}
	switch {
	case chosen(facts, fact.CivilCausation, "direct"):
		out = append(out, g("原因力", "Causal weight", high, "帮助直接造成损失；出借账户是否属于直接，本身有争议。", "The help itself brought about the loss; whether a lent account does is itself disputed."))
	case chosen(facts, fact.CivilCausation, "indirect"):
		out = append(out, g("原因力", "Causal weight", low, "只是增加了追回的困难。", "It only made recovery harder."))
	default:
		out = append(out, g("原因力", "Causal weight", open, "因果关系不清楚。", "Causation is not clear."))
	}
	n := map[string]int{}
	for _, x := range out {
		n[x.Level.EN]++
	}
	switch {
	case n["open"] > 0:
		return out, law.T("有一项待定，模型不作结论。", "One dimension is open; the model says nothing yet.")
	case n["high"] == 3:
		return out, law.T("三项均高，支持连带责任。", "All three are high: it speaks for joint liability.")
	case n["high"] == 0 && n["medium"] <= 1:
		return out, law.T("以低为主，支持较小份额。", "Mostly low: it speaks for a small share.")
	}
	return out, law.T("高低不一，支持按比例承担。", "Mixed: it speaks for a proportional share.")
}

func evidence() []Checklist {
	return []Checklist{
		{law.T("被害人", "Victim"), []law.Text{
			law.T("报案回执、立案告知、刑事判决书（生效裁判认定的事实无须另行举证）", "police receipt, notice of filing, the criminal judgment (facts it finds need no further proof)"),
			law.T("转账凭证、收款账户信息、资金流向", "transfer records, the receiving account, the flow of funds"),
			law.T("对方违反行业规则、异常交易、收到通知后未处理的材料", "material on broken industry rules, abnormal dealing, notices not acted on"),
		}},
		{law.T("提供帮助的人", "Helper"), []law.Text{
			law.T("合同、报价、开票和正常业务记录", "contracts, prices, invoices and records of ordinary business"),
			law.T("实名核验、审核、监测和处置记录，报告记录", "records of identity checks, review, monitoring, action taken and reports"),
			law.T("与对方的全部往来信息，原样保存", "all messages with the client, kept as they are"),
		}},
	}
}
