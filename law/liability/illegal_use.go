package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 刑法第二百八十七条之一第一款：利用信息网络实施下列行为之一，情节严重的，处三年以下有期徒刑或者拘役，并处
// 或者单处罚金：
// （一）设立用于实施诈骗、传授犯罪方法、制作或者销售违禁物品、管制物品等违法犯罪活动的网站、通讯群组的；
// （二）发布有关制作或者销售毒品、枪支、淫秽物品等违禁物品、管制物品或者其他违法犯罪信息的；
// （三）为实施诈骗等违法犯罪活动发布信息的。
//
// The offence punishes what comes before a crime: setting up the place or
// spreading the word. No crime need follow, so no element asks for one.

// illegalUseOffence is the track of 287-1.
func illegalUseOffence(Readings) *offence {
	return &offence{
		id: IllegalUse, tree: illegalUse(), provision: law.Cite("criminal-law:287-1.1"),
		tiers: []tier{basic("criminal-law:287-1.1", "三年以下有期徒刑或者拘役，并处或者单处罚金", "fixed-term imprisonment of up to three years or short-term detention, and/or a fine", months(3))},
		unit:  law.T("对单位判处罚金，并对直接负责的主管人员和其他直接责任人员判处上述刑罚", "a fine for the unit; its directly responsible managers and other directly responsible persons are punished as above"), unitCite: law.Cite("criminal-law:287-1.2"),
		shown: illegalUseShown(),
	}
}

// illegalUse is 非法利用信息网络罪. The act stands before all else: who set up and
// published nothing is asked nothing further.
func illegalUse() *rule.Node {
	return rule.All("illegal_use",
		illegalUseAct(),
		personElement("illegal_use.person", "criminal-law:287-1.2", "interpretation-2019-15:14.1"),
		illegalUseTime(),
		illegalUsePurpose(),
		illegalUseKnowledge(),
		illegalUseSeriousness(),
	).Called("非法利用信息网络罪", "Illegally using an information network").Cite("criminal-law:287-1.1").
		Noting("同时构成其他犯罪的，依照处罚较重的规定定罪处罚（第三款）。为侵犯公民个人信息而设立网站、群组，同时构成侵犯公民个人信息罪的，依该罪处罚（法释〔2017〕10号第八条）。",
			"Where another offence fits too, the heavier provision applies (third paragraph). Sites or groups set up to infringe personal information are punished as that offence where it is established too (Interpretation [2017] No. 10, article 8).")
}

// illegalUseShown is when the offence is listed: one of the acts was done, or the
// help lay in sending messages. Mass-sending fraud lures is as a rule this offence,
// so that a reseller of short messages must see it, still open, before the acts have
// been asked about.
func illegalUseShown() *rule.Node {
	return rule.Any("illegal_use.shown",
		illegalUseActs("illegal_use.shown.acts"),
		rule.AtLeast(fact.HelpedMessages, 1).As("illegal_use.shown.messages").
			Called("发送了诈骗信息", "fraud messages were sent").Cite("criminal-law:287-1.1.3"),
		rule.One(fact.RulesBroken, "sms_rules").As("illegal_use.shown.sms").
			Called("违反短信服务管理规定", "the rules on short messages were broken").Cite("criminal-law:287-1.1.3"),
	).Called("设立、发布，或者发送短信、信息", "Setting up or publishing, or sending messages").Cite("criminal-law:287-1.1")
}

// illegalUseActs tests that one of the acts of the article was done.
func illegalUseActs(id string) *rule.Node {
	return rule.One(fact.SetupActs, "site_for_crime", "group_for_crime", "published").As(id).
		Called("设立了违法犯罪网站、通讯群组，或者发布了违法犯罪信息", "a site or group for unlawful acts or crime was set up, or information about or for them published").
		Cite("criminal-law:287-1.1")
}

// 法释〔2019〕15号第八条：以实施违法犯罪活动为目的而设立或者设立后主要用于实施违法犯罪活动的网站、通讯群组，
// 应当认定为刑法第二百八十七条之一第一款第一项规定的“用于实施诈骗、传授犯罪方法、制作或者销售违禁物品、管制
// 物品等违法犯罪活动的网站、通讯群组”。
//
// 法释〔2019〕15号第九条：利用信息网络提供信息的链接、截屏、二维码、访问账号密码及其他指引访问服务的，应当认定为
// 刑法第二百八十七条之一第一款第二项、第三项规定的“发布信息”。

// illegalUseAct is the three acts. Publishing about crime (item 2) and for crime
// (item 3) are one fact and one line of seriousness.
func illegalUseAct() *rule.Node {
	return rule.Any("illegal_use.act",
		illegalUseSetUp("illegal_use.act.site", "site_for_crime", "设立用于违法犯罪的网站", "set up a site for unlawful acts or crime"),
		illegalUseSetUp("illegal_use.act.group", "group_for_crime", "设立用于违法犯罪的通讯群组", "set up a group for unlawful acts or crime"),
		illegalUsePublished("illegal_use.act.published"),
	).Called("设立网站、通讯群组或者发布信息", "Setting up a site or group, or publishing").Cite("criminal-law:287-1.1")
}

func illegalUseSetUp(id, option, zh, en string) *rule.Node {
	return rule.One(fact.SetupActs, option).As(id).Called(zh, en).Cite("criminal-law:287-1.1.1", "interpretation-2019-15:8.1").
		Noting("设立时没有违法犯罪目的，但设立后主要用于违法犯罪的，也属于此项。", "One set up without such a purpose, but then mainly used for it, counts too.")
}

func illegalUsePublished(id string) *rule.Node {
	return rule.One(fact.SetupActs, "published").As(id).Called("发布违法犯罪信息，或者为实施违法犯罪发布信息", "published information about, or for, unlawful acts or crime").
		Cite("criminal-law:287-1.1.2", "criminal-law:287-1.1.3", "interpretation-2019-15:9.1").
		Noting("提供链接、截屏、二维码、访问账号密码及其他指引访问服务的，也是发布信息。", "Giving links, screenshots, QR codes, access accounts and passwords or other directions to the content is publishing too.")
}

// illegalUseTime is whether the article existed when the conduct ended.
func illegalUseTime() *rule.Node {
	return rule.All("illegal_use.time",
		rule.From(fact.ConductEnd, amendmentNine()).As("illegal_use.time.end").
			Called("行为持续到或者发生在2015年11月1日以后", "the conduct ran until, or took place after, 1 November 2015").
			Cite("criminal-law:12.1", "criminal-law:287-1.1"),
	).Called("时间", "Time").Cite("criminal-law:12.1").
		Noting("跨越该日的行为，只就该日以后的部分评价。", "Conduct that straddles the day is judged for the part that runs on.")
}

// 法释〔2019〕15号第七条：刑法第二百八十七条之一规定的“违法犯罪”，包括犯罪行为和属于刑法分则规定的行为类型但
// 尚未构成犯罪的违法行为。

// ownMatter tests that nobody was helped: the act served the person's own
// purpose, which the act as stated (for, or about, unlawful acts or crime) names
// and which the person cannot but know.
func ownMatter(id string) *rule.Node {
	return rule.Not(rule.AtLeast(fact.HelpedCount, 1)).As(id).
		Called("没有帮助他人，是为自己的违法犯罪目的设立、发布", "no one was helped: set up or published for one's own unlawful purpose").Cite("criminal-law:287-1.1", "interpretation-2019-15:7.1")
}

// illegalUsePurpose is that what the site, group or information served is a crime,
// or of a kind the special part names though below the level of a crime. What is
// verified to be a crime is in the special part, whatever its kind; below that, a kind
// that is not named here may or may not be: contested.
func illegalUsePurpose() *rule.Node {
	return rule.Any("illegal_use.purpose",
		ownMatter("illegal_use.purpose.own"),
		rule.All("illegal_use.purpose.helped",
			rule.Not(rule.One(fact.HelpedStatus, "lawful")).As("illegal_use.purpose.not_lawful").
				Called("所服务的活动不是合法行为", "the activity served was not lawful").Cite("interpretation-2019-15:7.1").
				Noting("不要求达到犯罪程度，也不要求诈骗等犯罪已经发生。", "It need not reach the level of a crime, nor need the fraud or other crime have taken place."),
			rule.Any("illegal_use.purpose.kind",
				rule.One(fact.HelpedStatus, "convicted", "confirmed").As("illegal_use.purpose.crime").
					Called("已经确认是犯罪行为", "it is verified to be a crime").Cite("interpretation-2019-15:7.1"),
				rule.One(fact.HelpedCrimes, "fraud", "gambling", "obscenity", "theft", "personal_data", "computer_crime", "pyramid", "illegal_business", "money_laundering", "drugs").
					As("illegal_use.purpose.listed").Called("属于刑法分则规定的行为类型", "of a kind the special part names").Cite("interpretation-2019-15:7.1"),
				rule.Always("illegal_use.purpose.other", contested).Called("其他类型是否属于刑法分则规定的行为类型，存在争议", "whether another kind is one the special part names is contested"),
			).Called("活动的类型", "The kind of activity").Cite("interpretation-2019-15:7.1"),
		).Called("服务于他人的违法犯罪活动", "It served another's unlawful acts or crime").Cite("interpretation-2019-15:7.1"),
	).Called("违法犯罪目的", "Unlawful purpose").Cite("interpretation-2019-15:7.1", "criminal-law:287-1.1").
		Noting("刑法分则没有规定的一般行政违法行为，不属于这里的“违法犯罪”。", "A merely administrative wrong of a kind the special part does not name is not meant.")
}

// illegalUseKnowledge is intent. The presumptions of article 11 of the
// interpretation are written for assisting (明知他人利用信息网络实施犯罪); by analogy they
// make this element contested, never met. They are about those who give another's crime
// technical support or help, as does who sets up or publishes for another, and all six
// stand on one footing. What the opinions of 2021 and 2025 add they add to assisting by
// name. The signs are of the time of the act, so that the day on which the person says
// to have learnt, that person's own account, does not defeat them; it defeats actual
// knowledge only.
func illegalUseKnowledge() *rule.Node {
	return rule.Any("illegal_use.knowledge",
		ownMatter("illegal_use.knowledge.own"),
		illegalUseActualKnowledge(),
		rule.Contested("illegal_use.knowledge.analogy",
			rule.Any("illegal_use.knowledge.signs",
				rule.Is(fact.SetupImpersonated).As("illegal_use.knowledge.impersonated").Called("假冒国家机关、金融机构名义设立网站", "a site in the name of a state organ or financial institution").Cite("interpretation-2019-15:10.1.1"),
				rule.One(fact.NoticeRegulator, "continued").As("illegal_use.knowledge.notified").Called("经监管部门告知后仍然实施", "went on after a regulator's notice").Cite("interpretation-2019-15:11.1.1"),
				rule.All("illegal_use.knowledge.report",
					rule.One(fact.NoticeReport, "ignored").As("illegal_use.knowledge.report.ignored").Called("接到举报而未处理", "a report was received and ignored").Cite("interpretation-2019-15:11.1.2"),
					rule.Is(fact.NoticeReportDuty).As("illegal_use.knowledge.report.duty").Called("依法负有处理该举报的管理职责", "a statute obliged the person to act on it").Cite("interpretation-2019-15:11.1.2"),
				).Called("接到举报后不履行法定管理职责", "received a report and did not perform a statutory duty").Cite("interpretation-2019-15:11.1.2"),
				rule.Is(fact.PriceAbnormal).As("illegal_use.knowledge.price").Called("交易价格或者方式明显异常", "price or manner clearly abnormal").Cite("interpretation-2019-15:11.1.3"),
				rule.Is(fact.ToolDedicated).As("illegal_use.knowledge.dedicated").Called("所提供的程序、工具专门用于违法犯罪", "a program or tool made only for unlawful acts or crime").Cite("interpretation-2019-15:11.1.4"),
				rule.Is(fact.ConcealmentOwn).As("illegal_use.knowledge.concealment").Called("频繁采用隐蔽措施或者使用虚假身份，逃避监管或者规避调查", "frequent concealment or a false identity, to escape supervision or inquiry").Cite("interpretation-2019-15:11.1.5"),
				rule.Is(fact.EvasionAssisted).As("illegal_use.knowledge.evasion").Called("为他人逃避监管或者规避调查提供帮助", "helped others to escape supervision or inquiry").Cite("interpretation-2019-15:11.1.6"),
			).Called("第十一条所列情形，或者假冒名义设立网站", "the circumstances of article 11, or a site in a false name").Cite("interpretation-2019-15:11.1", "interpretation-2019-15:10.1.1"),
		).Called("比照第十一条的情形", "By analogy with article 11").Cite("interpretation-2019-15:11.1").
			Noting("第十一条是为帮助信息网络犯罪活动罪规定的，对本罪只能比照，因此至多为争议。", "Article 11 is written for assisting; here it applies by analogy only, so contested at most."),
	).Called("明知违法犯罪目的", "Knowledge of the unlawful purpose").Cite("criminal-law:287-1.1").
		Noting("只须知道活动违法且属于刑法分则规定的类型，不须知道已达到犯罪程度。", "It is enough to know that the activity is unlawful and of such a kind; not that it reaches the level of a crime.")
}

// illegalUseActualKnowledge is that who acted for another knew the other's
// unlawful purpose while the act was done.
func illegalUseActualKnowledge() *rule.Node {
	return rule.All("illegal_use.knowledge.other",
		rule.Any("illegal_use.knowledge.route",
			rule.One(fact.KnowledgeLevel, "specific_crime", "some_crime").As("illegal_use.knowledge.level").
				Called("知道所服务的是违法犯罪活动", "knew that unlawful acts or crime were served").Cite("criminal-law:287-1.1"),
			rule.Contested("illegal_use.knowledge.evidence",
				rule.One(fact.KnowledgeActual, "told", "saw_content", "chat_records", "tell_tale_request", "discovered_and_continued").As("illegal_use.knowledge.evidence.some").
					Called("被告知、看到内容、聊天记录、对方要求暴露用途，或者发现后仍继续", "told, saw the content, chat records, a tell-tale request, or went on after discovery").Cite("criminal-law:287-1.1"),
			).Called("有直接证据而本人只承认怀疑或者否认", "Direct evidence, where the person admits suspicion only or denies").Cite("criminal-law:287-1.1"),
		).Called("明知的依据", "What shows the knowledge").Cite("criminal-law:287-1.1"),
		rule.QuantityAtLeast(knownDuring(), 0).As("illegal_use.knowledge.in_time").
			Called("知情时行为尚未结束", "the knowledge came before the conduct ended").Cite("criminal-law:287-1.1"),
	).Called("为他人设立、发布的，明知其违法犯罪目的", "For another: knew the other's unlawful purpose").Cite("criminal-law:287-1.1")
}

// 法释〔2019〕15号第十条：非法利用信息网络，具有下列情形之一的，应当认定为刑法第二百八十七条之一第一款规定的
// “情节严重”：
// （一）假冒国家机关、金融机构名义，设立用于实施违法犯罪活动的网站的；
// （二）设立用于实施违法犯罪活动的网站，数量达到三个以上或者注册账号数累计达到二千以上的；
// （三）设立用于实施违法犯罪活动的通讯群组，数量达到五个以上或者群组成员账号数累计达到一千以上的；
// （四）发布有关违法犯罪的信息或者为实施违法犯罪活动发布信息，具有下列情形之一的：
// 1.在网站上发布有关信息一百条以上的；
// 2.向二千个以上用户账号发送有关信息的；
// 3.向群组成员数累计达到三千以上的通讯群组发送有关信息的；
// 4.利用关注人员账号数累计达到三万以上的社交网络传播有关信息的；
// （五）违法所得一万元以上的；
// （六）二年内曾因非法利用信息网络、帮助信息网络犯罪活动、危害计算机信息系统安全受过行政处罚，又非法利用信息
// 网络的；
// （七）其他情节严重的情形。

// illegalUseSeriousness is 情节严重: any one circumstance is enough. The figures of
// sites, groups and publications count only for the act they measure.
func illegalUseSeriousness() *rule.Node {
	return rule.All("illegal_use.seriousness",
		rule.Any("illegal_use.seriousness.circumstance",
			illegalUseSites(),
			illegalUseGroups(),
			illegalUseReach(),
			rule.AtLeast(fact.AmountsGains, fact.Wan).As("illegal_use.seriousness.gains").Cite("interpretation-2019-15:10.1.5"),
			rule.Is(fact.PriorPenalty).As("illegal_use.seriousness.penalty").Called("二年内因同类行为受过行政处罚又实施", "an administrative penalty for such conduct within two years").Cite("interpretation-2019-15:10.1.6"),
		).Called("第十条所列情形", "The circumstances of article 10").Cite("interpretation-2019-15:10.1").
			Noting("第七项“其他情节严重的情形”没有明文标准，不在此评价。", "Item 7, other serious circumstances, has no written line and is not evaluated here."),
		standardSince("illegal_use.seriousness", interpretation2019(), "criminal-law:287-1.1", "interpretation-2019-15:19.1"),
	).Called("情节严重", "Serious circumstances").Cite("interpretation-2019-15:10.1", "criminal-law:287-1.1").
		Noting("多次实施、依法应当追诉或者二年内未经处理的，数量、数额累计计算（第十六条）。", "Figures of several acts that may be prosecuted, or that are untreated within two years, are added up (article 16).")
}

// illegalUseSites is items 1 and 2.
func illegalUseSites() *rule.Node {
	return rule.All("illegal_use.seriousness.sites",
		illegalUseSetUp("illegal_use.seriousness.sites.act", "site_for_crime", "设立用于违法犯罪的网站", "set up a site for unlawful acts or crime"),
		rule.Any("illegal_use.seriousness.sites.any",
			rule.Is(fact.SetupImpersonated).As("illegal_use.seriousness.impersonated").
				Called("假冒国家机关、金融机构名义", "in the name of a state organ or financial institution").Cite("interpretation-2019-15:10.1.1"),
			rule.AtLeast(fact.SetupSites, 3).As("illegal_use.seriousness.sites.number").Cite("interpretation-2019-15:10.1.2"),
			rule.AtLeast(fact.SetupRegistered, 2_000).As("illegal_use.seriousness.sites.registered").Cite("interpretation-2019-15:10.1.2"),
		).Called("假冒名义，或者网站三个以上，或者注册账号二千以上", "in a false name, or three sites, or 2,000 registered accounts").Cite("interpretation-2019-15:10.1.1", "interpretation-2019-15:10.1.2"),
	).Called("网站", "Sites").Cite("interpretation-2019-15:10.1.1", "interpretation-2019-15:10.1.2")
}

// illegalUseGroups is item 3.
func illegalUseGroups() *rule.Node {
	return rule.All("illegal_use.seriousness.groups",
		illegalUseSetUp("illegal_use.seriousness.groups.act", "group_for_crime", "设立用于违法犯罪的通讯群组", "set up a group for unlawful acts or crime"),
		rule.Any("illegal_use.seriousness.groups.any",
			rule.AtLeast(fact.SetupGroups, 5).As("illegal_use.seriousness.groups.number").Cite("interpretation-2019-15:10.1.3"),
			rule.AtLeast(fact.SetupMembers, 1_000).As("illegal_use.seriousness.groups.members").Cite("interpretation-2019-15:10.1.3"),
		).Called("群组五个以上，或者成员账号一千以上", "five groups, or 1,000 member accounts").Cite("interpretation-2019-15:10.1.3"),
	).Called("通讯群组", "Groups").Cite("interpretation-2019-15:10.1.3")
}

// illegalUseReach is item 4.
func illegalUseReach() *rule.Node {
	return rule.All("illegal_use.seriousness.published",
		illegalUsePublished("illegal_use.seriousness.published.act"),
		rule.Any("illegal_use.seriousness.published.any",
			rule.AtLeast(fact.SetupPosts, 100).As("illegal_use.seriousness.published.posts").Cite("interpretation-2019-15:10.1.4.1"),
			rule.AtLeast(fact.SetupRecipients, 2_000).As("illegal_use.seriousness.published.recipients").Cite("interpretation-2019-15:10.1.4.2"),
			rule.AtLeast(fact.SetupGroupReach, 3_000).As("illegal_use.seriousness.published.groups").Cite("interpretation-2019-15:10.1.4.3"),
			rule.AtLeast(fact.SetupFollowers, 30_000).As("illegal_use.seriousness.published.followers").Cite("interpretation-2019-15:10.1.4.4"),
		).Called("条数、接收账号、群组成员或者关注人员达到标准", "posts, recipients, group members or followers at the line").Cite("interpretation-2019-15:10.1.4"),
	).Called("发布信息", "Publishing").Cite("interpretation-2019-15:10.1.4")
}

// standardSince is that the interpretation that draws the lines is in force as of
// the day. It reaches back to earlier conduct, since none existed before it; a
// decision as of an earlier day had no written line and is contested at most.
func standardSince(prefix string, since law.Day, article string, cites ...string) *rule.Node {
	return rule.Any(prefix+".standard",
		rule.From(rule.AsOf, since).As(prefix+".in_force").
			Called("该解释已施行（"+since.In(law.ZH)+"）", "the interpretation is in force ("+since.In(law.EN)+")").
			Cite(append(cites, "interpretation-time-2001-5:2.1")...),
		rule.Always(prefix+".before", contested).Called("施行以前没有明文标准，由法院酌定", "before it no text drew the line; courts weighed it freely").Cite(article),
	).Called("适用的标准", "The standard that applies").Cite("interpretation-time-2001-5:2.1").
		Noting("行为时没有相关司法解释的，施行后尚未处理或者正在处理的案件适用本解释。", "Where no interpretation existed at the time of the conduct, cases not yet decided come under this one.")
}
