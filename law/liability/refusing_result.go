package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// refusingResult is one of the four results of the article, after the refusal:
// the facts of order.* count nothing from before it.
//
// Before the interpretation commenced no text drew the lines; a decision as of
// such a day is contested at most.
//
// The rival reading (陈洪兵, rank 6) narrows it: an order may only be aimed at
// information of grave crime, against state or public security and the like; and
// the catch-all takes in, 同类解释, only what weighs as much as the first three.
func refusingResult(rd Readings) *rule.Node {
	grave := rd.takes(question286, "grave_only")
	kids := []*rule.Node{
		rule.Any("refusing.result.kind",
			refusingSpread(),
			refusingLeak(),
			refusingEvidence(),
			refusingOther(grave),
		).Called("条文所列情形之一", "One of the four circumstances").Cite("criminal-law:286-1.1"),
		rule.Any("refusing.result.standard",
			rule.From(rule.AsOf, interpretation2019()).As("refusing.result.in_force").
				Called("该解释已施行（2019年11月1日）", "the interpretation is in force (1 November 2019)").
				Cite("interpretation-2019-15:19.1", "interpretation-time-2001-5:2.1"),
			rule.Always("refusing.result.before", contested).Called("施行以前没有明文标准，由法院酌定", "before it no text drew the line; courts weighed it freely").Cite("criminal-law:286-1.1"),
		).Called("适用的标准", "The standard that applies").Cite("interpretation-time-2001-5:2.1").
			Noting("行为时没有相关司法解释的，施行后尚未处理或者正在处理的案件适用本解释。", "Where no interpretation existed at the time of the conduct, cases not yet decided come under this one."),
	}
	if grave {
		kids = append(kids, refusingGrave())
	}
	return rule.All("result", kids...).Called("拒不改正之后的结果", "The result after the refusal").Cite("criminal-law:286-1.1").
		Noting("只计算责令改正而拒不改正以后的传播、泄露和灭失；多次拒不履行、依法应当追诉或者二年内未经处理的，数量累计计算（第十六条）。",
			"Only what spread, leaked or was lost after the refusal counts; figures of several refusals that may be prosecuted, or are untreated within two years, are added up (article 16).")
}

// refusingGrave is the condition of the narrowing reading.
func refusingGrave() *rule.Node {
	return rule.Any("refusing.result.grave",
		rule.One(fact.OrderOther, "grave_crimes", "attacks", "public_services").As("refusing.result.grave.use").
			Called("服务被用于危害国家安全、公共安全等严重犯罪", "the service was used for grave crime against state or public security and the like").Cite("criminal-law:286-1.1"),
		rule.One(fact.OrderEvidence, "grave_case").As("refusing.result.grave.case").
			Called("灭失的是危害国家安全等重大案件的证据", "the evidence lost was of a grave case").Cite("criminal-law:286-1.1"),
	).Called("限于涉及国家安全、公共安全等严重犯罪的信息", "Only information of grave crime, against state or public security and the like").Cite("criminal-law:286-1.1").
		Noting("限缩解释（陈洪兵，位阶6）：为保护通信自由和隐私，只有严重犯罪信息存在传播危险时才能责令改正。", "A narrowing reading (陈洪兵, rank 6): for the sake of free communication and privacy, only the danger that information of grave crime spreads justifies an order.")
}

// resulted is that one of the four results came about.
func resulted(id, zh, en, cite, option string) *rule.Node {
	return rule.One(fact.OrderResults, option).As("refusing.result."+id+".fact").Called(zh, en).Cite(cite)
}

// 法释〔2019〕15号第三条：拒不履行信息网络安全管理义务，具有下列情形之一的，应当认定为刑法第二百八十六条之一第
// 一款第一项规定的“致使违法信息大量传播”：
// （一）致使传播违法视频文件二百个以上的；
// （二）致使传播违法视频文件以外的其他违法信息二千个以上的；
// （三）致使传播违法信息，数量虽未达到第一项、第二项规定标准，但是按相应比例折算合计达到有关数量标准的；
// （四）致使向二千个以上用户账号传播违法信息的；
// （五）致使利用群组成员账号数累计三千以上的通讯群组或者关注人员账号数累计三万以上的社交网络传播违法信息的；
// （六）致使违法信息实际被点击数达到五万以上的；
// （七）其他致使违法信息大量传播的情形。

func refusingSpread() *rule.Node {
	line := func(id string, f fact.ID, n int64, item string) *rule.Node {
		return rule.AtLeast(f, n).As("refusing.result.spread." + id).Cite("interpretation-2019-15:3.1." + item)
	}
	return rule.All("refusing.result.spread",
		resulted("spread", "致使违法信息传播", "unlawful information spread", "criminal-law:286-1.1.1", "spread"),
		rule.Any("refusing.result.spread.item",
			line("videos", fact.OrderVideos, 200, "1"),
			line("items", fact.OrderItems, 2_000, "2"),
			rule.QuantityAtLeast(spreadTogether(), 2_000).As("refusing.result.spread.together").Cite("interpretation-2019-15:3.1.3"),
			line("accounts", fact.OrderAccounts, 2_000, "4"),
			line("groups", fact.OrderGroupMembers, 3_000, "5"),
			line("followers", fact.OrderFollowers, 30_000, "5"),
			line("clicks", fact.OrderClicks, 50_000, "6"),
		).Called("第三条所列数量", "The numbers of article 3").Cite("interpretation-2019-15:3.1").
			Noting("第（七）项（其他情形）没有数量标准，此处不评价。", "Item 7 (other circumstances) draws no line and is not evaluated here."),
	).Called("致使违法信息大量传播", "Mass spread of unlawful information").Cite("criminal-law:286-1.1.1", "interpretation-2019-15:3.1")
}

// spreadTogether is the proportional adding of article 3, item 3: 200 videos and
// 2,000 other items are one line, so that a video counts as ten items.
func spreadTogether() *rule.Quantity {
	return counted("order_spread", "违法信息折算合计（一个视频文件折算十个其他违法信息）", "unlawful information added up, one video file counting as ten other items", law.T("个", "items"),
		rule.Term{Fact: fact.OrderVideos, Coef: 10}, rule.Term{Fact: fact.OrderItems, Coef: 1})
}

// 法释〔2019〕15号第四条：拒不履行信息网络安全管理义务，致使用户信息泄露，具有下列情形之一的，应当认定为刑法第
// 二百八十六条之一第一款第二项规定的“造成严重后果”：
// （一）致使泄露行踪轨迹信息、通信内容、征信信息、财产信息五百条以上的；
// （二）致使泄露住宿信息、通信记录、健康生理信息、交易信息等其他可能影响人身、财产安全的用户信息五千条以上的；
// （三）致使泄露第一项、第二项规定以外的用户信息五万条以上的；
// （四）数量虽未达到第一项至第三项规定标准，但是按相应比例折算合计达到有关数量标准的；
// （五）造成他人死亡、重伤、精神失常或者被绑架等严重后果的；
// （六）造成重大经济损失的；
// （七）严重扰乱社会秩序的；
// （八）造成其他严重后果的。

func refusingLeak() *rule.Node {
	line := func(id string, f fact.ID, n int64, item string) *rule.Node {
		return rule.AtLeast(f, n).As("refusing.result.leak." + id).Cite("interpretation-2019-15:4.1." + item)
	}
	harm := func(id, zh, en, option, item string) *rule.Node {
		return rule.One(fact.OrderHarm, option).As("refusing.result.leak."+id).Called(zh, en).Cite("interpretation-2019-15:4.1." + item)
	}
	return rule.All("refusing.result.leak",
		resulted("leak", "致使用户信息泄露", "user information leaked", "criminal-law:286-1.1.2", "leak"),
		rule.Any("refusing.result.leak.item",
			line("core", fact.OrderLeakCore, 500, "1"),
			line("important", fact.OrderLeakImportant, 5_000, "2"),
			line("other", fact.OrderLeakOther, 50_000, "3"),
			rule.QuantityAtLeast(leakTogether(), 50_000).As("refusing.result.leak.together").Cite("interpretation-2019-15:4.1.4"),
			harm("injury", "造成他人死亡、重伤、精神失常或者被绑架等", "death, grave injury, mental disorder, kidnapping or the like", "death_or_injury", "5"),
			harm("loss", "造成重大经济损失", "major economic loss", "major_loss", "6"),
			harm("disorder", "严重扰乱社会秩序", "grave public disorder", "public_disorder", "7"),
		).Called("第四条所列数量和后果", "The numbers and consequences of article 4").Cite("interpretation-2019-15:4.1").
			Noting("第（八）项（其他严重后果）没有标准，此处不评价。", "Item 8 (other grave consequences) draws no line and is not evaluated here."),
	).Called("致使用户信息泄露，造成严重后果", "Leak of user information with grave consequences").Cite("criminal-law:286-1.1.2", "interpretation-2019-15:4.1")
}

// leakTogether is the proportional adding of article 4, item 4: 500, 5,000 and
// 50,000 items are one line.
func leakTogether() *rule.Quantity {
	return counted("order_leak", "泄露信息折算合计（按第（三）项的信息计，第（一）项一条折算一百条，第（二）项一条折算十条）",
		"leaked items added up in items of number 3, one of number 1 counting as a hundred and one of number 2 as ten", law.T("条", "items"),
		rule.Term{Fact: fact.OrderLeakCore, Coef: 100}, rule.Term{Fact: fact.OrderLeakImportant, Coef: 10}, rule.Term{Fact: fact.OrderLeakOther, Coef: 1})
}

// 法释〔2019〕15号第五条：拒不履行信息网络安全管理义务，致使影响定罪量刑的刑事案件证据灭失，具有下列情形之一的，
// 应当认定为刑法第二百八十六条之一第一款第三项规定的“情节严重”：
// （一）造成危害国家安全犯罪、恐怖活动犯罪、黑社会性质组织犯罪、贪污贿赂犯罪案件的证据灭失的；
// （二）造成可能判处五年有期徒刑以上刑罚犯罪案件的证据灭失的；
// （三）多次造成刑事案件证据灭失的；
// （四）致使刑事诉讼程序受到严重影响的；
// （五）其他情节严重的情形。

func refusingEvidence() *rule.Node {
	lost := func(id, zh, en, option, item string) *rule.Node {
		return rule.One(fact.OrderEvidence, option).As("refusing.result.evidence."+id).Called(zh, en).Cite("interpretation-2019-15:5.1." + item)
	}
	return rule.All("refusing.result.evidence",
		resulted("evidence", "致使影响定罪量刑的刑事案件证据灭失", "evidence that bears on conviction or sentence was lost", "criminal-law:286-1.1.3", "evidence_lost"),
		rule.Any("refusing.result.evidence.item",
			lost("grave", "危害国家安全、恐怖活动、黑社会性质组织、贪污贿赂犯罪案件的证据", "evidence in a case of state security, terrorism, organised crime or corruption", "grave_case", "1"),
			lost("five_years", "可能判处五年有期徒刑以上刑罚的案件的证据", "evidence in a case punishable by five years or more", "five_years", "2"),
			lost("repeated", "多次造成证据灭失", "evidence lost repeatedly", "repeated", "3"),
			lost("proceedings", "刑事诉讼程序受到严重影响", "criminal proceedings gravely affected", "proceedings_harmed", "4"),
		).Called("第五条所列情形", "The circumstances of article 5").Cite("interpretation-2019-15:5.1").
			Noting("第（五）项（其他情形）没有标准，此处不评价。", "Item 5 (other circumstances) draws no line and is not evaluated here."),
	).Called("致使刑事案件证据灭失，情节严重", "Loss of criminal evidence in serious circumstances").Cite("criminal-law:286-1.1.3", "interpretation-2019-15:5.1")
}

// 法释〔2019〕15号第六条：拒不履行信息网络安全管理义务，具有下列情形之一的，应当认定为刑法第二百八十六条之一第
// 一款第四项规定的“有其他严重情节”：
// （一）对绝大多数用户日志未留存或者未落实真实身份信息认证义务的；
// （二）二年内经多次责令改正拒不改正的；
// （三）致使信息网络服务被主要用于违法犯罪的；
// （四）致使信息网络服务、网络设施被用于实施网络攻击，严重影响生产、生活的；
// （五）致使信息网络服务被用于实施危害国家安全犯罪、恐怖活动犯罪、黑社会性质组织犯罪、贪污贿赂犯罪或者其他
// 重大犯罪的；
// （六）致使国家机关或者通信、能源、交通、水利、金融、教育、医疗等领域提供公共服务的信息网络受到破坏，严重
// 影响生产、生活的；
// （七）其他严重违反信息网络安全管理义务的情形。

// refusingOther is the catch-all. Items 1 to 3 are failures of duty as such; items
// 4 to 6 are harm done, the only ones that weigh as much as the three results
// before them where the narrowing reading is taken.
func refusingOther(grave bool) *rule.Node {
	item := func(id, zh, en, option, n string) *rule.Node {
		return rule.One(fact.OrderOther, option).As("refusing.result.other."+id).Called(zh, en).Cite("interpretation-2019-15:6.1." + n)
	}
	var kids []*rule.Node
	if !grave {
		kids = append(kids,
			item("logs", "绝大多数用户日志未留存或者未落实真实身份信息认证", "no logs or no real-name checks for most users", "no_logs_or_real_name", "1"),
			item("repeated", "二年内经多次责令改正拒不改正", "refused repeated orders within two years", "repeated_refusal", "2"),
			item("mainly", "致使服务被主要用于违法犯罪", "the service came to be used mainly for unlawful acts and crime", "mainly_crime", "3"),
		)
	}
	kids = append(kids,
		item("attacks", "服务、设施被用于网络攻击，严重影响生产、生活", "used for network attacks with grave effect on production or daily life", "attacks", "4"),
		item("grave", "服务被用于危害国家安全等重大犯罪", "used for crimes against state security or other grave crimes", "grave_crimes", "5"),
		item("public", "公共服务信息网络受到破坏，严重影响生产、生活", "public service networks damaged, with grave effect on production or daily life", "public_services", "6"),
	)
	return rule.All("refusing.result.other",
		resulted("other", "有其他严重情节", "other serious circumstances", "criminal-law:286-1.1.4", "other"),
		rule.Any("refusing.result.other.item", kids...).Called("第六条所列情形", "The circumstances of article 6").Cite("interpretation-2019-15:6.1").
			Noting("第（七）项（其他情形）没有标准，此处不评价。", "Item 7 (other circumstances) draws no line and is not evaluated here."),
	).Called("有其他严重情节", "Other serious circumstances").Cite("criminal-law:286-1.1.4", "interpretation-2019-15:6.1")
}
