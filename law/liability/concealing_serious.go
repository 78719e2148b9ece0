package liability

import (
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 法释〔2025〕13号第五条：上游犯罪为非法采矿罪等定罪量刑数额标准相对较高的犯罪，掩饰、隐瞒犯罪所得及其收益的
// 数额达到五百万元以上，且具有下列情形之一的，可以认定为刑法第三百一十二条第一款规定的“情节严重”：
// （一）多次实施掩饰、隐瞒行为的；
// （二）明知掩饰、隐瞒的犯罪所得及其收益系电力设备、交通设施、广播电视设施、公用电信设施、军事设施或者救灾、
// 抢险、防汛、优抚、移民、救济、防疫、社会捐助、社会保险基金等特定款物，仍实施掩饰、隐瞒行为的；
// （三）拒不配合财物追缴，致使赃款、赃物无法追缴的；
// （四）造成损失二百五十万元以上的；
// （五）其他情节严重的情形。
//
// 上游犯罪为前款规定以外的其他犯罪，掩饰、隐瞒犯罪所得及其收益的数额达到五十万元以上，且具有前款规定第（一）
// （二）（三）（五）项情形之一，或者造成损失二十五万元以上的，可以认定为刑法第三百一十二条第一款规定的“情节严重”。
//
// 认定“情节严重”，应当注意与上游犯罪保持量刑均衡。
//
// The second paragraph can be read in two ways. Read beside the first, of which
// it is the tenth part, a loss is one of the circumstances that must join the
// amount: item 4 is left out of its list only because the figure changes. That is
// the default. Read by its commas alone, a loss of 250,000 is enough without the
// amount: the rival reading loss_alone.

// concealingSerious is the condition of the heavier range. Before the
// interpretation commenced no text held here draws the line, so that it is
// contested throughout; earlier conduct decided later comes under the new text
// where it is milder, and the new lines lie above the old.
func concealingSerious(rd Readings) *rule.Node {
	return rule.All("concealing.serious",
		rule.From(fact.ConductEnd, proceedsRangeDay()).As("concealing.serious.time").
			Called("行为持续到或者发生在2006年6月29日以后", "the conduct ran until, or took place after, 29 June 2006").
			Cite("criminal-law:12.1", "criminal-law:312.1").
			Noting("情节严重一档由刑法修正案（六）增设。", "Amendment VI added the heavier range."),
		rule.Any("concealing.serious.standard",
			rule.All("concealing.serious.current",
				rule.From(rule.AsOf, proceedsInterpretationDay()).As("concealing.serious.in_force").
					Called("法释〔2025〕13号已施行（2025年8月26日）", "the 2025 interpretation is in force (26 August 2025)").Cite("interpretation-2025-13:12.1"),
				concealingLines(rd),
			).Called("法释〔2025〕13号的标准", "The lines of the 2025 interpretation").Cite("interpretation-2025-13:5.1", "interpretation-2025-13:5.2", "interpretation-time-2001-5:3.1").
				Noting("施行以前的行为尚未审结的，新解释较轻时适用新解释。", "Earlier conduct not yet finally tried comes under the new interpretation where that is milder."),
			rule.All("concealing.serious.earlier",
				rule.Before(rule.AsOf, proceedsInterpretationDay()).As("concealing.serious.before").
					Called("法释〔2025〕13号施行以前", "before the 2025 interpretation").Cite("interpretation-2025-13:12.1"),
				rule.Always("concealing.serious.free", contested).Called("刑法条文没有规定情节严重的标准", "the article itself draws no line").Cite("criminal-law:312.1"),
			).Called("以前的标准", "The earlier standard").Cite("criminal-law:312.1").
				Noting("当时适用的法释〔2015〕11号（经法释〔2021〕8号修正）未收录，此处只引文号；仅按刑法第三百一十二条的文字，情节是否严重存在争议。", "法释〔2015〕11号, as amended by 法释〔2021〕8号, applied then; it is not held and is named by number only. By the words of article 312 alone it is contested."),
		).Called("适用的标准", "The standard that applies").Cite("interpretation-2025-13:5.2", "interpretation-time-2001-5:3.1"),
	).Called("情节严重", "Serious circumstances").Cite("criminal-law:312.1", "interpretation-2025-13:5.1", "interpretation-2025-13:5.2").
		Noting("应当与上游犯罪保持量刑均衡（第五条第三款）。认罪认罚并积极配合追缴，且有第四条所列情形之一，情节轻微的，可以不起诉或者免予刑事处罚。", "It must stay in proportion to the sentence for the upstream crime (article 5, third paragraph). Who pleads guilty, helps recovery and has one of the grounds of article 4 may, in a minor case, be left unprosecuted or exempted from punishment.")
}

// concealingLines is article 5: the first paragraph, which is enough whatever the
// upstream crime, and the second.
func concealingLines(rd Readings) *rule.Node {
	const first, second = "interpretation-2025-13:5.1", "interpretation-2025-13:5.2"
	circumstance := func(id, para string, more ...*rule.Node) *rule.Node {
		kids := []*rule.Node{
			rule.Is(fact.ProceedsRepeated).As("concealing.serious."+id+".repeated").Called("多次实施掩饰、隐瞒行为", "concealed repeatedly").Cite(para, "interpretation-2025-13:5.1.1"),
			rule.Is(fact.ProceedsRefusedRecovery).As("concealing.serious."+id+".recovery").Called("拒不配合财物追缴，致使无法追缴", "refused to help recovery, so that recovery failed").Cite(para, "interpretation-2025-13:5.1.3"),
		}
		zh, en := "具有所列情形之一", "one of the circumstances listed"
		if len(more) > 0 {
			zh, en = "具有所列情形之一，或者造成所列损失", "one of the circumstances listed, or the loss"
		}
		return rule.Any("concealing.serious."+id+".circumstance", append(kids, more...)...).Called(zh, en).Cite(para).
			Noting("第（二）项（特定款物）和第（五）项（其他情形）没有对应的问题，具备时应当另行考虑。", "Items 2 (specified property) and 5 (other circumstances) are not asked about; where present they must be considered as well.")
	}
	amount := func(id, para string, n int64) *rule.Node {
		return rule.AtLeast(fact.ProceedsAmount, n).As("concealing.serious."+id+".amount").Cite(para).
			Noting("以实施行为时的数额为准；多次实施、未经行政处罚、依法应当追诉的，累计计算（第六条）。", "As at the time of the act; several acts that drew no administrative penalty and may be prosecuted are added up (article 6).")
	}
	loss := func(id string, n int64, para string) *rule.Node {
		return rule.AtLeast(fact.ProceedsLoss, n).As("concealing.serious." + id + ".loss").Cite(para)
	}
	join := rule.All("concealing.serious.ordinary.together",
		amount("ordinary", second, 50*fact.Wan),
		circumstance("ordinary", second, loss("ordinary", 25*fact.Wan, second)),
	)
	if rd.takes(questionConcealingSerious, "loss_alone") {
		join = rule.Any("concealing.serious.ordinary.together",
			rule.All("concealing.serious.ordinary.both",
				amount("ordinary", second, 50*fact.Wan),
				circumstance("ordinary", second),
			).Called("数额五十万元以上，且具有所列情形之一", "500,000 yuan or more, and a circumstance").Cite(second),
			loss("ordinary", 25*fact.Wan, second),
		)
	}
	return rule.Any("concealing.serious.lines",
		rule.All("concealing.serious.high",
			amount("high", first, 500*fact.Wan),
			circumstance("high", first, loss("high", 250*fact.Wan, "interpretation-2025-13:5.1.4")),
		).Called("数额五百万元以上，且具有所列情形之一", "5,000,000 yuan or more, and a circumstance or loss").Cite(first),
		rule.All("concealing.serious.ordinary",
			concealingOrdinaryUpstream(),
			join.Called("数额与情形或者损失", "amount, and circumstance or loss").Cite(second),
		).Called("数额五十万元以上，且具有所列情形之一或者造成损失二十五万元以上", "500,000 yuan or more, and a circumstance or loss of 250,000").Cite(second),
	).Called("第五条的数额和情形", "The amounts and circumstances of article 5").Cite(first, second)
}

// concealingOrdinaryUpstream is which paragraph of article 5 applies. Crimes whose
// own lines are drawn high, 非法采矿罪等, need ten times the amount; the text names
// only one of them. Where the helped crime may be such a one, the lower line is
// contested.
func concealingOrdinaryUpstream() *rule.Node {
	return rule.Any("concealing.serious.upstream",
		rule.One(fact.HelpedCrimes, "fraud", "gambling", "obscenity", "theft", "personal_data", "computer_crime", "drugs").
			As("concealing.serious.upstream.ordinary").Called("上游犯罪的数额标准不属于相对较高", "an upstream crime whose own amounts are not drawn high").Cite("interpretation-2025-13:5.2"),
		rule.Always("concealing.serious.upstream.otherwise", contested).
			Called("上游犯罪可能属于数额标准相对较高的犯罪", "the upstream crime may be one whose own amounts are drawn high").Cite("interpretation-2025-13:5.1").
			Noting("非法经营、传销、洗钱等是否属于“非法采矿罪等定罪量刑数额标准相对较高的犯罪”，条文没有列明；属于的，须达到五百万元。", "Whether illegal business, pyramid selling, money laundering and others belong to the crimes whose own amounts are drawn high the text does not say; if they do, 5,000,000 yuan is needed."),
	).Called("适用第五条第二款的上游犯罪", "An upstream crime under the second paragraph").Cite("interpretation-2025-13:5.1", "interpretation-2025-13:5.2")
}
