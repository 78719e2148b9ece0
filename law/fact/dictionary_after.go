package fact

// afterFacts: conduct after the act, and what aggravates or mitigates.
func afterFacts() []*Def {
	return []*Def{
		flag(AfterStopped, "已停止帮助", "cessation of the help", ""),
		flag(AfterSurrender, "自首", "voluntary surrender", "自首"),
		flag(AfterConfession, "坦白", "confession", "坦白"),
		flag(AfterMerit, "立功", "meritorious service", "立功; 刑法68"),
		flag(AfterPlea, "认罪认罚", "plea and acceptance of punishment", "认罪认罚"),
		flag(AfterCooperation, "积极配合追查上游犯罪并起到重要作用", "important help in tracing the main crime",
			"helped trace the main crime; opinion-2025-bangxin:10(4)"),
		choice(AfterRestitution, "退赃退赔", "restitution", "",
			opt("none", "未退赃退赔", "no restitution"),
			opt("partial", "部分退赃退赔", "partial restitution"),
			opt("full", "全部退赃退赔", "full restitution")),
		flag(AfterLured, "被诱骗实施", "having been lured into it", "opinion-2025-bangxin:10(1)"),
		flag(AfterShortAndSmall, "参与时间较短、获利较少", "short participation and small gain", "opinion-2025-bangxin:10(2)"),
		choices(AfterSeverity, "从严处罚情形", "grounds of severity", "opinion-2025-bangxin:9",
			opt("organised_trade", "组织或者长期贩卖账户和卡号", "organised or long-term trade in accounts and cards"),
			opt("used_vulnerable", "组织或者利用未成年人等群体", "organised or used minors or other vulnerable people"),
			opt("deep_synthesis", "利用深度合成等人工智能技术", "used deep synthesis or other artificial intelligence"),
			opt("none", "没有上述情形", "none of these")),
	}
}

// civilFacts: the claim of a victim.
func civilFacts() []*Def {
	return []*Def{
		yuan(CivilLoss, "被害人损失", "loss of the victim", "the victim's loss"),
		yuan(CivilTraced, "经由行为人账户或者服务的损失金额", "loss traced through the person's account or service",
			"of it, traced through the person's account or service"),
		choice(CivilCausation, "帮助行为与损失的因果关系", "causation between the help and the loss", "",
			opt("direct", "直接因果关系", "direct"),
			opt("indirect", "间接因果关系", "indirect"),
			opt("unclear", "因果关系不明", "unclear")),
		yuan(CivilReturned, "已返还金额", "amount already returned", "already returned, by anyone"),
		flag(CivilRefundOrdered, "刑事判决已责令向该被害人退赔", "refund to this victim ordered in the criminal judgment",
			"the criminal judgment ordered a refund to this victim"),
		choice(CivilVictimFault, "被害人过错", "fault of the victim", "民法典1173",
			opt("none", "没有过错", "no fault"),
			opt("some", "有一定过错", "some fault"),
			opt("gross", "有重大过错", "gross fault")),
		choice(CivilStage, "刑事程序阶段", "stage of the criminal case", "criminal case",
			opt("none", "未进入刑事程序", "no criminal case"),
			opt("investigation", "侦查或者审查起诉", "investigation or review for prosecution"),
			opt("trial", "审判", "trial"),
			opt("judged", "已判决", "judged")),
	}
}
