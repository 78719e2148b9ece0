package fact

// orderFacts: an order to correct, its refusal, and what came of it. The
// counts are those after the refusal only, as their names say.
func orderFacts() []*Def {
	return []*Def{
		choice(OrderReceived, "监管部门责令改正的形式", "form of the order to correct", "order to correct; 2019-15:2",
			opt("none", "未被责令改正", "no order"),
			opt("written", "书面责令", "written order"),
			opt("oral", "口头责令", "oral order")),
		flag(OrderLawful, "责令改正具有法律、行政法规依据", "lawful basis of the order", ""),
		flag(OrderClear, "改正措施及期限明确、合理", "clear and reasonable measure and time limit", ""),
		flag(OrderAble, "具有按要求改正的能力", "ability to comply with the order", ""),
		flag(OrderRefused, "拒不改正", "refusal to correct", ""),
		choices(OrderResults, "拒不改正之后的结果", "results after the refusal", "刑法286-1(1)-(4)",
			opt("spread", "致使违法信息大量传播", "mass spread of unlawful information"),
			opt("leak", "致使用户信息泄露", "leak of user information"),
			opt("evidence_lost", "致使刑事案件证据灭失", "criminal evidence lost"),
			opt("other", "其他严重情节", "other serious circumstances"),
			opt("none", "没有上述结果", "none of these")),
		count(OrderVideos, "拒不改正之后传播的违法视频文件数", "number of unlawful video files spread after the refusal", videos(), "2019-15:3(1)"),
		count(OrderItems, "拒不改正之后传播的其他违法信息数", "number of other unlawful items spread after the refusal", items(), "2019-15:3(2)"),
		count(OrderAccounts, "拒不改正之后接收违法信息的用户账号数", "number of user accounts reached after the refusal", accounts(), "2019-15:3(4)"),
		count(OrderGroupMembers, "拒不改正之后用于传播的通讯群组成员账号累计数", "total member accounts of the groups used after the refusal", accounts(), "2019-15:3(5)"),
		count(OrderFollowers, "拒不改正之后用于传播的社交网络关注人员账号累计数", "total follower accounts of the social networks used after the refusal", accounts(), "2019-15:3(5)"),
		count(OrderClicks, "拒不改正之后违法信息实际被点击数", "actual clicks on unlawful information after the refusal", clicks(), "2019-15:3(6)"),
		count(OrderLeakCore, "拒不改正之后泄露的行踪轨迹、通信内容、征信、财产信息数", "number of location, communication content, credit and property items leaked after the refusal", items(), "2019-15:4(1)"),
		count(OrderLeakImportant, "拒不改正之后泄露的其他可能影响人身、财产安全的用户信息数", "number of other items bearing on personal or property safety leaked after the refusal", items(), "2019-15:4(2)"),
		count(OrderLeakOther, "拒不改正之后泄露的其余用户信息数", "number of remaining user items leaked after the refusal", items(), "2019-15:4(3)"),
		choices(OrderHarm, "拒不改正致用户信息泄露造成的后果", "harm from the leak after the refusal", "2019-15:4(5)-(8)",
			opt("death_or_injury", "致人死亡或者重伤等严重后果", "death or grave injury or the like"),
			opt("major_loss", "重大经济损失", "major economic loss"),
			opt("public_disorder", "严重扰乱社会秩序", "grave public disorder"),
			opt("none", "没有上述后果", "none of these")),
		choices(OrderEvidence, "拒不改正致证据灭失的情形", "loss of evidence after the refusal", "2019-15:5",
			opt("grave_case", "危害国家安全等重大案件的证据", "evidence in a grave case"),
			opt("five_years", "可能判处五年以上刑罚案件的证据", "evidence in a case punishable by five years or more"),
			opt("repeated", "多次造成证据灭失", "evidence lost repeatedly"),
			opt("proceedings_harmed", "刑事诉讼程序受到严重影响", "criminal proceedings gravely affected"),
			opt("none", "没有上述情形", "none of these")),
		choices(OrderOther, "拒不改正的其他严重情节", "other serious circumstances of the refusal", "2019-15:6",
			opt("no_logs_or_real_name", "绝大多数用户日志未留存或者未落实实名认证", "no logs or no real-name checks for most users"),
			opt("repeated_refusal", "二年内经多次责令改正拒不改正", "refused repeated orders within two years"),
			opt("mainly_crime", "服务被主要用于违法犯罪", "service used mainly for unlawful acts and crime"),
			opt("attacks", "被用于网络攻击且严重影响生产生活", "used for network attacks with grave effect on production or daily life"),
			opt("grave_crimes", "被用于危害国家安全等重大犯罪", "used for grave crimes"),
			opt("public_services", "公共服务网络受到破坏且严重影响生产生活", "public service networks damaged with grave effect on production or daily life"),
			opt("none", "没有上述情形", "none of these")),
	}
}

// setupFacts: sites and groups set up, information published.
func setupFacts() []*Def {
	return []*Def{
		choices(SetupActs, "非法利用信息网络的行为", "acts of illegal use of an information network", "刑法287-1",
			opt("site_for_crime", "设立用于违法犯罪的网站", "set up a site for unlawful acts or crime"),
			opt("group_for_crime", "设立用于违法犯罪的通讯群组", "set up a group for unlawful acts or crime"),
			opt("published", "发布违法犯罪信息或者为违法犯罪发布信息", "published information about or for unlawful acts or crime"),
			opt("none", "没有上述行为", "none of these")),
		flag(SetupImpersonated, "假冒国家机关、金融机构名义设立网站", "site set up in the name of a state organ or financial institution",
			"state organ or financial institution; 2019-15:10(1)"),
		count(SetupSites, "设立的违法犯罪网站数", "number of sites set up", sites(), ""),
		count(SetupRegistered, "所设网站的注册账号累计数", "total accounts registered on the sites", accounts(), ""),
		count(SetupGroups, "设立的违法犯罪通讯群组数", "number of groups set up", groups(), ""),
		count(SetupMembers, "所设群组的成员账号累计数", "total member accounts of the groups set up", accounts(), ""),
		count(SetupPosts, "在网站上发布的信息条数", "number of items published on sites", items(), ""),
		count(SetupRecipients, "接收信息的用户账号数", "number of user accounts sent information", accounts(), ""),
		count(SetupGroupReach, "接收信息的通讯群组成员账号累计数", "total member accounts of the groups sent information", accounts(), ""),
		count(SetupFollowers, "用于传播的社交网络关注人员账号累计数", "total follower accounts of the social networks used", accounts(), ""),
	}
}

// dataFacts: proceeds of crime, intrusion tools and personal data.
func dataFacts() []*Def {
	return []*Def{
		choice(ProceedsKnown, "对犯罪所得的认识", "knowledge that it was proceeds of crime", "刑法312; interpretation-2025-13:2",
			opt("knew", "明知", "knew"),
			opt("should_have_known", "应当知道", "should have known"),
			opt("did_not_know", "不知道", "did not know")),
		yuan(ProceedsAmount, "掩饰、隐瞒的犯罪所得数额", "amount of proceeds concealed", ""),
		yuan(ProceedsLoss, "因掩饰、隐瞒造成的损失数额", "loss caused by the concealing", ""),
		flag(ProceedsRepeated, "多次掩饰、隐瞒", "repeated concealing", ""),
		flag(ProceedsRefusedRecovery, "拒不配合追缴", "refusal to cooperate in recovery", ""),

		count(IntrusionFinancial, "提供用于非法获取金融身份认证信息的程序、工具的人次", "supplies of tools for taking financial credentials", personTimes(),
			"interpretation-2011-19:3(1)(3)"),
		count(IntrusionOther, "提供其他侵入、非法控制程序、工具的人次", "supplies of other intrusion or control tools", personTimes(),
			"interpretation-2011-19:3(2)(4)"),
		yuan(IntrusionLoss, "侵入、非法控制造成的经济损失", "economic loss from the intrusion or control", "interpretation-2011-19:3(5)"),
		count(PersonalDataCore, "行踪轨迹、通信内容、征信、财产信息条数", "number of location, communication content, credit and property items", items(),
			"location, content of communications, credit, property; interpretation-2017-10:5.1(3)"),
		count(PersonalDataImportant, "其他可能影响人身、财产安全的个人信息条数", "number of other personal items bearing on personal or property safety", items(), "5.1(4)"),
		count(PersonalDataOther, "其余公民个人信息条数", "number of remaining personal items", items(), "5.1(5)"),
		yuan(PersonalDataGains, "侵犯公民个人信息的违法所得", "illegal gains from personal data", "5.1(7)"),
		flag(PersonalDataOnDuty, "信息系履行职责或者提供服务中获得", "data obtained from one's post or service", "from one's post; 5.1(8)"),
		flag(PersonalDataKnownUse, "知道或者应当知道信息被用于犯罪", "actual or constructive knowledge that the data served crime", "knew it served crime; 5.1(2)"),
	}
}
