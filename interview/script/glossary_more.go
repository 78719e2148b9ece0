package script

func sourceTerms() []*Term {
	return []*Term{
		term("位阶", "rank of a source", []string{"rank"},
			"依据的高低：法律、司法解释、规范性文件、会议纪要、案例、学说。下位的不能改变上位的；本程序只用前三级作出结论。",
			"How high a source stands: law, judicial interpretation, normative document, minutes, decided case, scholarship. A lower one cannot change a higher; only the first three decide anything here."),
		term("司法解释", "judicial interpretation", nil,
			"最高人民法院、最高人民检察院就怎样适用法律作出的解释，文号多为“法释”，各级法院应当遵照。",
			"An interpretation of how the law is applied by the Supreme People's Court or Procuratorate, mostly numbered 法释; courts follow it."),
		term("规范性文件", "normative document", nil,
			"几个机关联合发布的意见等，文号多为“法发”。低于司法解释，实务中普遍遵照。",
			"An opinion or the like issued jointly by several authorities, mostly numbered 法发. It ranks below an interpretation; practice follows it."),
		term("会议纪要", "minutes", nil,
			"主管部门会商后统一认识的记录。没有法律效力，只作参考，但办案机关常照此掌握。",
			"The record of a shared view among the departments concerned. It has no force of law and is for reference, though those who handle cases often follow it."),
		term("转述", "reported", []string{"reported, not a quotation"},
			"原文没有公开或者没有核对到，只有权威报道或者解读的复述。不是原文，引用前要核对。",
			"The text is not public or could not be checked, and only a report of it is held. It is no quotation; check it before relying on it."),
		term("断卡", "duanka (cutting off cards)", []string{"duanka", "两卡"},
			"2020年10月起打击买卖电话卡、银行卡（“两卡”）的专项行动；有关会议纪要因此得名。",
			"The campaign since October 2020 against trading phone cards and bank cards; certain minutes are named after it.",
			"minutes-2022-duanka:4"),
	}
}

func tradeTerms() []*Term {
	return []*Term{
		term("跑分", "paofen (running money)", []string{"paofen"},
			"用自己的银行账户、支付账户替不明来历的钱收款再转出，按比例拿佣金。视情形可能是帮信、掩隐或者共犯。",
			"Receiving money of unknown origin on one's own accounts and passing it on for a commission. Depending on the facts it can be assisting, concealing or joint crime."),
		term("四件套", "the set of four", []string{"set of four"},
			"黑市上成套买卖的身份证、银行卡、绑定的电话卡和网银U盾。",
			"What is traded as a set: identity card, bank card, the phone card bound to it and the key for online banking."),
		term("猫池/GOIP", "SIM bank / GoIP", []string{"猫池", "goip", "多卡宝", "sim bank", "电话卡批量插入设备", "sim box"},
			"一次插入许多电话卡、远程拨号或者收发短信的设备；非法提供的，可能据以推定明知。",
			"A device that holds many phone cards and dials or texts from afar; to supply it unlawfully can found the presumption of knowledge.",
			"opinion-2025-bangxin:5.2.1"),
		term("接码", "code receiving", []string{"接码平台", "verification code", "短信验证"},
			"替别人批量接收短信、语音验证码，用来注册或者登录账号。",
			"Receiving text or voice verification codes for others in bulk, with which accounts are opened or entered.",
			"opinion-2025-bangxin:5.2.1"),
		term("第四方支付", "fourth-party payment", []string{"聚合支付", "fourth-party"},
			"没有支付牌照，聚合多个账户或者收款码替别人收付款的平台。",
			"A platform without a payment licence that bundles many accounts or payment codes to collect and pay for others."),
		term("实名制", "real-name rule", []string{"实名", "real name", "real-name"},
			"办理电话、账户、域名、接入等服务时核验用户真实身份的法定义务。",
			"The duty to verify who the customer really is when opening phones, accounts, domains, access and the like.",
			"cybersecurity-law-2025:26.1"),
	}
}

func civilTerms() []*Term {
	return []*Term{
		term("连带责任", "joint and several liability", []string{"joint and several", "jointly and severally"},
			"被害人可以向其中任何一人要求全部赔偿；赔得超过自己份额的，再向其他人追偿。",
			"The victim can claim the whole from any one of those liable; who pays more than their share can claim it from the others.",
			"civil-code:178"),
		term("按份责任", "several liability", []string{"proportionate share"},
			"各人只按自己的份额赔偿；难以确定大小的，平均承担。",
			"Each pays only their own share; where shares cannot be told, equal ones.",
			"civil-code:177", "civil-code:1172"),
		term("原因力", "causal weight", []string{"causal contribution"},
			"几个原因造成同一损害时，每个原因起作用的大小；分配份额时要看它。",
			"Where several causes bring about one harm, how much each contributed; shares are set by it.",
			"civil-code:1172"),
		term("过错", "fault", nil,
			"故意，或者没有尽到应有的注意。民事赔偿一般以过错为前提，标准比刑事的明知低。",
			"Intent, or lack of due care. Civil liability as a rule needs it; it is less than the knowledge of criminal law.",
			"civil-code:1165.1"),
		term("不当得利", "unjust enrichment", nil,
			"没有法律根据取得利益，使他人受损失的，应当返还。",
			"A benefit received without legal ground at another's cost must be given back.",
			"civil-code:122", "civil-code:985"),
	}
}
