package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The argument map: on each question that decides whether ordinary service
// became a crime, what the prosecution and what the defence would say. An
// argument is as strong as the facts that carry it; one the facts exclude is
// left out. Scholarship and practice (rank 6) explain and narrow; they never
// make an element met.

// Source is where an argument comes from when it is no provision.
type Source struct {
	Name law.Text
	Rank law.Rank
}

// The writings behind the map.
func chenHongbing() Source {
	return Source{law.T("陈洪兵《网络服务商的刑事责任边界——以“快播案”判决为切入点》", "Chen Hongbing, “The Limits of the Criminal Liability of Internet Service Providers: the Qvod Judgment”"), law.RankScholarship}
}

func principalPaper() Source {
	return Source{law.T("关于网络犯罪帮助行为正犯化的论文", "paper on treating assistance in network crime as a principal offence"), law.RankScholarship}
}

func practiceNote() Source {
	return Source{law.T("关于技术人员“明知”与中立帮助的实务文章", "practitioner's note on knowledge and neutral assistance of technical staff"), law.RankScholarship}
}

func commentary() Source {
	return Source{law.T("法释〔2019〕15号的官方解读（周加海、喻海松；缐杰、吴峤滨）", "official commentary on Interpretation [2019] No. 15 (Zhou Jiahai and Yu Haisong; Xian Jie and Wu Qiaobin)"), law.RankMinutes}
}

func decided(zh, en string) Source { return Source{law.T(zh, en), law.RankCase} }

// Side is who an argument speaks for.
type Side string

// The sides.
const (
	For     Side = "for"     // for liability
	Against Side = "against" // against liability
)

// Strength is how well the facts carry an argument.
type Strength string

// The strengths.
const (
	StrongArgument Strength = "strong" // the facts it needs are there
	FairArgument   Strength = "fair"   // they are there in part, or disputed
	WeakArgument   Strength = "weak"   // they are not known yet
)

// Name says the strength in words.
func (s Strength) Name() law.Text {
	switch s {
	case StrongArgument:
		return law.T("有力", "strong")
	case FairArgument:
		return law.T("一般", "fair")
	}
	return law.T("待事实支持", "waiting for facts")
}

// Argument is one side's argument on one question.
type Argument struct {
	ID       string
	Question law.Text
	Bears    []Bearing // the elements at issue, that on which it bears most first
	Side     Side
	Says     law.Text
	Source   Source
	Cites    []law.Citation
	Strength Strength
	Facts    []fact.ID // the facts that carry it
}

// argument is an Argument before the facts.
type argument struct {
	id       string
	question law.Text
	side     Side
	says     law.Text
	source   Source
	cites    []law.Citation
	node     *rule.Node
}

func argumentMap() []argument {
	var out []argument
	add := func(id, qZH, qEN string, side Side, zh, en string, s Source, node *rule.Node, cites ...string) {
		a := argument{id: id + "." + string(side), question: law.T(qZH, qEN), side: side, says: law.T(zh, en), source: s, node: node}
		for _, c := range cites {
			a.cites = append(a.cites, law.Cite(c))
		}
		node.ID, node.Name = "argument."+a.id, a.says
		if len(node.Cites) == 0 {
			node.Cites = a.cites
		}
		out = append(out, a)
	}
	part := func(n *rule.Node, id, zh, en string) *rule.Node { return n.As(id).Called(zh, en) }
	some := func(id fact.ID) *rule.Node { return rule.Not(rule.One(id, "none")) }

	add("industry_rules", "服务是否在行业规则之内", "Is the service run inside the rules of its industry?", For,
		"违反了实名、商户审核、备案、改号等行业规则，已不是正常经营。", "An industry rule was broken (real names, merchant checks, filing, number changing): this is no ordinary business.", chenHongbing(), some(fact.RulesBroken))
	add("industry_rules", "服务是否在行业规则之内", "Is the service run inside the rules of its industry?", Against,
		"遵守了行业规则，属于正常业务行为。", "The rules were kept: ordinary business.", chenHongbing(), rule.One(fact.RulesBroken, "none"))
	add("depth", "参与程度有多深", "How deep is the participation?", For,
		"知情后继续维护、参与运营、分成或者设计方案，兼有物理和心理的因果性。", "Maintenance after knowledge, operating, sharing profits or designing the scheme: psychological as well as physical causation.",
		decided("陈洪兵；(2016)粤03刑终1884号", "Chen Hongbing; (2016) Yue 03 Xing Zhong No. 1884"), rule.One(fact.DepthActs, "maintained_after_knowing", "operated", "profit_share", "designed_scheme", "trained_users"))
	add("depth", "参与程度有多深", "How deep is the participation?", Against,
		"除提供服务外没有其他接触，没有参与对方的犯罪。", "No contact beyond the service; no part in the other's crime.", chenHongbing(), rule.One(fact.DepthActs, "none"))
	add("dedicated", "专为犯罪，还是面向所有人", "Made for crime, or for everyone?", For,
		"专门针对该客户，或者功能专用于违法犯罪。", "Aimed at this client, or a function dedicated to crime.", chenHongbing(), rule.Is(fact.ToolDedicated), "interpretation-2019-15:11.1.4")
	add("dedicated", "专为犯罪，还是面向所有人", "Made for crime, or for everyone?", Against,
		"以同样条件向不特定公众提供，主要用途合法。", "The same service for the public, with a lawful main use.", chenHongbing(), rule.Is(fact.ServiceForEveryone))
	add("ordinary", "是否在正常业务范围之内", "Inside the ordinary scope of business?", For,
		"超出正常业务范围。", "Outside the ordinary scope of business.", principalPaper(), rule.Not(rule.Is(fact.ServiceOrdinary)))
	add("ordinary", "是否在正常业务范围之内", "Inside the ordinary scope of business?", Against,
		"在正常业务范围之内。", "Inside the ordinary scope of business.", principalPaper(), rule.Is(fact.ServiceOrdinary))
	add("request", "对方的要求是否暴露了用途", "Did the client's request give the purpose away?", For,
		"要求了只有犯罪才需要的功能，例如后台可操控赔率、行情。", "Functions that only crime needs were asked for, such as odds or prices controlled from the back end.", practiceNote(),
		rule.Any("x", part(rule.One(fact.KnowledgeActual, "tell_tale_request"), "argument.request.asked", "对方的要求暴露用途", "a tell-tale request"), part(rule.Is(fact.ServiceCrimeFunctions), "argument.request.functions", "具有只有犯罪才需要的功能", "functions that only crime needs")))
	add("request", "对方的要求是否暴露了用途", "Did the client's request give the purpose away?", Against,
		"所要求的功能其他同类产品也有。", "Other products of the kind have the same functions.", practiceNote(), rule.Not(rule.Is(fact.ServiceCrimeFunctions)))
	add("who", "帮助者是什么人", "Who is the helper?", For,
		"独立的第三方、长期从业或者属于固定团伙。", "Independent, long in the trade, or part of a fixed group.", practiceNote(),
		rule.Any("x", part(rule.One(fact.DepthRelationship, "stable"), "argument.who.stable", "稳定配合", "stable cooperation"), part(rule.One(fact.AfterSeverity, "organised_trade"), "argument.who.trade", "组织或者长期从事", "organised or long-term trade")))
	add("who", "帮助者是什么人", "Who is the helper?", Against,
		"公司员工，从事指派的工作，对用途没有决定权。", "An employee doing assigned work, with no say in its use.", practiceNote(), rule.One(fact.PersonCapacity, "employee"))
	add("foreseeable", "风险是否可能、可预见", "Possibility and foreseeability of the risk", For,
		"多次接到举报、警示而不理会。", "Reports or warnings were ignored.", principalPaper(),
		rule.Any("x", part(rule.One(fact.NoticeReport, "ignored"), "argument.foreseeable.report", "对举报不予理会", "a report was ignored"), part(rule.One(fact.NoticeWarning, "continued"), "argument.foreseeable.warning", "收到警示后继续", "went on after a warning")), "interpretation-2019-15:11.1.2")
	add("foreseeable", "风险是否可能、可预见", "Possibility and foreseeability of the risk", Against,
		"没有任何异常迹象。", "There was no sign.", principalPaper(),
		rule.All("x", part(rule.One(fact.NoticeReport, "none"), "argument.foreseeable.no_report", "没有举报", "no report"), part(rule.One(fact.NoticeWarning, "none"), "argument.foreseeable.no_warning", "没有警示", "no warning")))
	add("supervision", "有没有监督义务", "Supervision duty", For,
		"没有监控，发现后也没有报告。", "No monitoring, and no report on discovery.", practiceNote(),
		rule.Any("x", part(rule.Not(rule.Is(fact.ControlMonitoring)), "argument.supervision.none", "没有监控", "no monitoring"), part(rule.One(fact.ControlResponse, "nothing"), "argument.supervision.nothing", "发现后没有作为", "nothing done on discovery")))
	add("supervision", "有没有监督义务", "Supervision duty", Against,
		"已经监控并向主管部门报告；而且网络服务提供者没有一般性的审查监控义务。", "It was monitored and reported to the authorities; and providers have no general duty to monitor.", chenHongbing(),
		rule.Any("x", part(rule.One(fact.ControlResponse, "reported", "stopped", "nothing_noticed"), "argument.supervision.reacted", "报告、停止或者没有发现", "reported, stopped, or noticed nothing"), part(rule.Is(fact.ControlMonitoring), "argument.supervision.monitored", "有监控", "monitored")))
	add("control", "能不能控制、切断", "Control: could it be stopped?", For,
		"能够切断数据、权限或者资金通道而没有切断。", "Data, permissions or funds could have been cut off and were not.", practiceNote(),
		rule.All("x", part(rule.One(fact.ControlCapacity, "able"), "argument.control.able", "能够控制", "able"), part(rule.One(fact.ControlResponse, "nothing"), "argument.control.nothing", "没有作为", "did nothing")))
	add("control", "能不能控制、切断", "Control: could it be stopped?", Against,
		"技术上做不到或者成本过高；作为义务以知情、能够、可承受为条件。", "It was impossible or too costly; a duty to act presupposes knowing, being able, and a bearable burden.", chenHongbing(), rule.One(fact.ControlCapacity, "impossible", "too_costly"))
	add("substance", "在犯罪链条中是否重要", "Substantive part in the chain", For,
		"提供关键支持，例如搭建平台、运营或者招募。", "Key support: platform building, operating or recruiting.", principalPaper(), rule.One(fact.DepthActs, "operated", "designed_scheme", "recruited_suppliers", "transferred_funds", "withdrew_cash"))
	add("substance", "在犯罪链条中是否重要", "Substantive part in the chain", Against,
		"作用边缘、可以替代。", "A replaceable, marginal part.", principalPaper(),
		rule.Any("x", part(rule.One(fact.DepthRole, "minor"), "argument.substance.minor", "次要作用", "a minor part"), part(rule.Contested("x", part(rule.One(fact.DepthActs, "none"), "argument.substance.none.fact", "没有其他参与", "no other part")), "argument.substance.none", "没有其他参与，是否边缘仍须看所提供的帮助", "no other part; whether it was marginal depends on the help itself")))
	add("guarantor", "是否处于保证人地位", "Guarantor position", For,
		"法律或者合同规定了对危险源的管理义务。", "A statute or contract imposes a duty over the source of danger.", principalPaper(), rule.Is(fact.NoticeReportDuty), "interpretation-2019-15:11.1.2")
	add("guarantor", "是否处于保证人地位", "Guarantor position", Against,
		"没有这样的义务。", "There is no such duty.", principalPaper(), rule.Not(rule.Is(fact.NoticeReportDuty)))
	add("intent", "需要怎样的故意", "Intent", For,
		"知道他人犯罪即可（单一故意）。", "Knowing the other's crime is enough (single intent).", principalPaper(), rule.One(fact.KnowledgeLevel, "specific_crime", "some_crime"), "criminal-law:287-2.1")
	add("intent", "需要怎样的故意", "Intent", Against,
		"还须希望或者放任其既遂（双重故意）。", "The helper must also want, or accept, its success (double intent).", principalPaper(), rule.One(fact.DepthAgreement, "none"), "criminal-law:14.1")
	add("many", "帮助多人如何计算", "Help to many", For,
		"“一对多”的帮助，社会危害累积计算。", "Help from one to many: the harm adds up across clients.", principalPaper(), rule.AtLeast(fact.HelpedCount, 3), "interpretation-2019-15:12.2")
	add("many", "帮助多人如何计算", "Help to many", Against,
		"每个对象的行为都应当构成犯罪；对象少的必须查实。", "Each client must have committed a crime; where they are few it must be verified.", commentary(), rule.Not(rule.AtLeast(fact.HelpedConfirmedCount, 3)), "interpretation-2019-15:12.2")
	add("csl", "网络安全法第六十三条与第六十八条（2016年文本）", "Articles 63 and 68 of the Cybersecurity Law (2016 text)", For,
		"第六十三条保留了追究刑事责任的可能。", "Article 63 keeps criminal liability open.", chenHongbing(), rule.Is(fact.HelpDelivered), "cybersecurity-law-2016:63", "cybersecurity-law-2016:74.2")
	add("csl", "网络安全法第六十三条与第六十八条（2016年文本）", "Articles 63 and 68 of the Cybersecurity Law (2016 text)", Against,
		"第六十八条对单纯不作为只规定行政责任，没有提到犯罪。", "Article 68 provides administrative liability only for mere inaction and does not mention crime.", chenHongbing(), rule.One(fact.ControlResponse, "nothing", "nothing_noticed"), "cybersecurity-law-2016:68")
	return out
}

// arguments weighs the map on the facts.
func (r *Rules) arguments(c *rule.Case, earlier *earlier) []Argument {
	var out []Argument
	had := earlier.analysis.Arguments
	for _, a := range r.argumentMap {
		var before *Argument
		if len(had) > 0 && had[0].ID == a.id {
			before, had = &had[0], had[1:]
		}
		if earlier.whole && !earlier.moved.Bears(a.node) {
			if before != nil {
				out = append(out, *before)
			}
			continue
		}
		var s Strength
		switch c.Finding(a.node) {
		case law.Met:
			s = StrongArgument
		case law.Contested:
			s = FairArgument
		case law.Open:
			s = WeakArgument
		default:
			continue
		}
		out = append(out, Argument{ID: a.id, Question: a.question, Bears: bearings(a.id), Side: a.side, Says: a.says, Source: a.source, Cites: a.cites, Strength: s, Facts: c.Used(a.node)})
	}
	return out
}

// ArgumentFacts gives, for every argument of the map by its id, the facts that
// decide whether it is carried, in dictionary order.
func ArgumentFacts() map[string][]fact.ID {
	out := map[string][]fact.ID{}
	for _, a := range argumentMap() {
		out[a.id] = a.node.Facts()
	}
	return out
}
