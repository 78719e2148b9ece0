package report

func chinese() words {
	return words{
		Report: "帮信责任分析", Colon: "：", Comma: "，", Stop: "。", Open: "（", Close: "）", Semicolon: "；",

		Day: "分析日", LawAsOf: "适用的法律", Story: "案情",
		Notice: "本报告依据所作回答说明法律如何规定，不是法律意见。涉及具体权利和处境的，请咨询律师。",

		Conclusion: "结论", None: "依所述事实，所评价的罪名均不成立。", Range: "法定刑", Exposure: "另有更重的罪名存疑",
		Offence: "罪名", Verdict: "结论", Turns: "取决于有争议的事实",
		Assumed: "假定的事实", AssumedWhy: "没有人另作陈述，分析按以下假定作出；与实际不符的，请作答后重新分析。",
		Unproved: "尚未证明的事实", UnprovedWhy: "以下要件所依据的事实只有陈述，没有证明（刑事诉讼法第五十五条）。",
		Contradictions: "相互矛盾的回答", UpTo: "仍可能改变结论的未答问题",

		Answers: "回答", Fact: "事实", Answer: "回答", Standing: "证明状态", NotAnswered: "没有作答。", OtherSide: "对方主张",
		Ledger: "备注与证据", Note: "备注", Evidence: "证据", From: "来源", Dated: "日期", Contrary: "相反",
		Weak: "证明力弱", Fair: "证明力中等", Strong: "证明力强",

		Steps: "逐步分析", Tier: "档次", BasicTier: "基本档", Finding: "认定", Rule: "规则", Applied: "适用", Presumptions: "推定与相反证据", Thresholds: "数额与标准",
		OtherContested: "其余存疑", OtherNotMet: "其余不满足", OtherOpen: "其余待定", DependsOn: "取决于", TurnsOn: "争议在于", RestsOn: "所依据而尚未证明",
		Remark: "说明", NotHeld: "条文未收录，仅引条号",

		Measured: "项目", Figure: "数额", Line: "标准", Margin: "差距", Provision: "依据", Reached: "已达到，超出 %s", Short: "未达到，还差 %s",
		Spans: "范围跨越标准", Unknown: "不清楚", OrMore: "%s以上", MoreThan: "超过 %s", AtLeast: "至少 %s", AtMost: "至多 %s", To: "%s至 %s",

		Which: "适用哪个罪名", NotEvaluated: "没有评价的罪名", NotEvaluatedWhy: "以下罪名不在本程序的评价范围内，但所述事实涉及：",
		Consequences: "后果", Limitation: "追诉时效", Arguments: "双方论点", SideFor: "主张有责", SideAgainst: "主张无责",
		Administrative: "行政责任", Sanction: "处罚与措施", KnowledgeNeeded: "是否以明知为条件", Duty: "义务", Penalty: "罚则", OnFacts: "所依据的事实", Frame: "行政处罚的共同规则",
		Civil: "民事责任", Suit: "能否起诉", Reductions: "减轻责任的事由", Published: "已公布裁判的结果", RiskGain: "风险与获益（学说建议）", Dimension: "方面", Level: "程度", ToSecure: "应当固定的证据",
		WhatNow: "现在可以做什么",

		Disposition: "情节轻微与处理", For: "从宽情节", Against: "从严情节", NoGrounds: "依现有回答，没有。",
		OpenPoints: "尚待查明", Settles: "通常据以查明的证据", OpenWhy: "以下问题尚未回答，回答后结论仍可能改变。", NothingOpen: "没有尚未回答而仍能改变结论的问题。",
		Provisions: "附录：所引条文", ProvisionsWhy: "以下全文引用所收录的文本，施行日期和核对情况列在各文件之下。注明转述的不是原文，不能作为引文使用。",
		Number: "文号", Issuer: "制定机关", InForce: "施行", Until: "失效", Verified: "核对情况", Checked: "核对日",
		Rank: "位阶", Sources: "来源", Caution: "注意", Excerpt: "节录", Missing: "未能核对的部分", Translation: "译文",
		Receipt: "生成凭据", ReceiptWhy: "凭据相同，分析即相同。", Program: "程序", Corpus: "法律文本与规则", Facts: "事实",

		Hits: "检索“%s”：%d 处", NoHits: "没有找到与“%s”相符的条文。", NoHitsHint: "可以换用条文中的词语，或者写条号，例如 287之二。",
		Readings: "不同观点", ReadingsWhy: "对下列法律问题有不同观点，并且在本案事实上结论不同。", DefaultReading: "本程序采用", WhatIf: "结论取决于什么",
		CanBeLearned: "尚未查明、查明后会改变结论的（每行是最小的一组，不多于三项）：", WouldBeOtherwise: "已知的事实，如果是另外的样子会改变结论的：", MoreChanges: "另有 %d 项",
		MoreHits: "另有 %d 处未列出，请缩小检索范围。", TranslationHit: "见于本程序的英译",
		ID: "编号", InForceOn: "%s有效", NotInForce: "%s不在施行中", Yes: "是", No: "否", OtherVersions: "其他版本",

		PlainConclusion: "结论是什么", PlainMeaning: "意思是",
		PlainEstablished: "按所说的情况，这一犯罪成立。所说的还要有证据证明，法院才能这样认定。",
		PlainContested:   "认为成立和认为不成立都有说得通的理由，法院两种认定都有可能。",
		PlainOpenVerdict: "还缺事实，现在不能下结论。",
		PlainNot:         "按所说的情况，这一犯罪不成立。",
		PlainUnsettled:   "还缺事实、不能下结论的", PlainRuledOut: "按所说的情况不成立的", PlainAssumed: "没有人另说，先当作如此的",
		PlainWhy: "为什么", PlainElement: "法律要求的条件", PlainProof: "其中有的只有陈述，还没有证明；证明的责任在控方。",
		PlainOpen: "还不清楚、弄清后可能改变结论的", PlainTerms: "这些词是什么意思",
		TermKnowledge: "明知", TermKnowledgeIs: "知道别人利用这些帮助在网络上犯罪。有些情形可以推定，例如被告知以后仍然继续。",
		TermSerious: "情节严重", TermSeriousIs: "帮助达到司法解释列出的数额或者情形。达不到的，这一犯罪不成立，但是仍可能有其他责任。",
		TermCounter: "相反证据", TermCounterIs: "能够推翻推定的证据，例如证明自己受骗。",
		TermConcealing: "毁灭证据", TermConcealingIs: "删除、修改记录只会使情况更糟，本身就可能受处罚。一切保持原样。",

		Handout: "课堂讲义", ForTeacher: "答案页（讲课人用）", CaseFacts: "事实", KeptBack: "课上表决以后再说的事实", EachElement: "逐一回答各要件：是否满足？依据哪些事实？有什么相反的理由？",
		AnswerSheet: "讨论题与答案", AnswerSheetWhy: "供讲课的人使用。题目与讲义相同，答案是本程序依所述事实得出的。",
		Questions: "讨论题", QuestionsWhy: "先看事实和条文，逐题作答，再翻到下一页。",
		AskElement: "%s：是否满足？依据哪些事实？有什么相反的理由？",
		AskWhich:   "可能涉及哪些罪名？怎样区分？适用哪一个？", AskConclusion: "结论是什么？取决于什么？哪一项事实改变了，结论就会改变？",

		MaskedTitle: "某案（已隐名）", MaskedStory: "（案情已隐去）", MaskedNote: "备注", MaskedEvidence: "证据", MaskedPerson: "某",

		Contents: "目录", SkipToText: "跳到正文", Page: "第 %s 页，共 %s 页", SeeNote: "见脚注%d", Drawing: "图示",
		DrawingOf: "数额 %s，标准 %s", BothTitle: "中文",

		Decided: "裁判日期", Decision: "裁判", Court: "机关", DateNote: "日期说明",
		Confidence: "可信度", High: "高", Medium: "中", Low: "低", Why: "理由", SilentOn: "来源未载", Replayed: "本程序的结论与裁判",
	}
}
