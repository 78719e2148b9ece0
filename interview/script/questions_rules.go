package script

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// rulesQuestions asks whether the service kept to the rules of its trade and
// could be controlled: what divides ordinary business from help to crime.
func rulesQuestions() []*Question {
	return []*Question{
		{
			Fact: fact.RulesBroken, Section: SectionRules,
			Ask: law.T("做这项服务时，有没有没做到或者违反下面的行业规定？可以多选。",
				"In providing this service, was any of these industry rules not kept? Choose all that apply."),
			Help: law.T("包括公司层面没有做到的。能确定的照选，拿不准的写在备注里；全都拿不准，选“不清楚”。",
				"What the firm as a whole failed to do counts too. Choose those you are sure of and note the doubtful ones; if all are doubtful, choose “don't know”."),
			Why: law.T("相关行为是否违反法律禁止性规定，是认定明知的因素之一；网络服务提供者等违反国家有关规定被电信网络诈骗利用、造成损失的，依法承担责任。即使不是犯罪，违反实名、备案、许可、支付、广告等规定也各有处罚。",
				"Whether the conduct broke a prohibition is one factor in finding knowledge; providers who break the rules and are used for telecom fraud, with loss to others, are liable. Even without a crime, breaches of the rules on real names, filing, licences, payment and advertising carry penalties."),
			Cites: cites("opinion-2025-bangxin:5.1", "opinion-2016-32:3(8)", "anti-telecom-fraud-law:13.1", "anti-telecom-fraud-law:21.1", "anti-telecom-fraud-law:31.1",
				"internet-info-services:4.2", "internet-info-services:19", "nonbank-payment-regulations:22", "nonbank-payment-regulations:50.1.2", "criminal-law:225.1.3",
				"advertising-law:34.2", "sms-service-rules-2026:4", "cybersecurity-law-2025:23.1.3", "cybersecurity-law-2025:64"),
			Options: []law.Text{
				law.T("没有核验客户的真实身份", "the client's identity was not verified"),
				law.T("网站、应用没有备案或许可", "the site or app had no filing or licence"),
				law.T("没有支付牌照却做支付结算", "payment settlement without a payment licence"),
				law.T("商户入网没有审核", "merchants were taken on without checks"),
				law.T("账户、卡不是本人实名使用", "accounts or cards not used by the registered holder"),
				law.T("来电号码不真实（改号、透传）", "caller numbers were not genuine (changed, passed through)"),
				law.T("短信通道没有许可或不报备签名模板", "text messaging without licence, or with unregistered senders or templates"),
				law.T("广告没有审查资质和内容", "advertisers or advertisements were not checked"),
				law.T("没有按规定留存日志", "logs were not kept as required"),
				law.T("业务本身是禁止经营的", "the business itself is prohibited"),
				law.T("其他规定", "another rule"),
				noneOfThese(),
			},
		},
		{
			Fact: fact.ServiceOrdinary, Section: SectionRules,
			Ask: law.T("这项服务，属于你（或公司）平时正常的业务范围吗？",
				"Was this service within the ordinary scope of what you, or the firm, normally do?"),
			Help: law.T("看营业范围、平时客户和做法。专门为这个客户另开一摊的，选“否”。",
				"Look at the registered business, the usual clients and the usual way of working. If something was set up specially for this client, answer no."),
			Why: law.T("提供帮助的方式和行为人的职业身份，是认定明知的因素；正常业务能否免责，学说与裁判看法不一，程序放在双方论点里。",
				"The manner of the help and the person's occupation are factors in finding knowledge. How far ordinary business excuses is disputed between writers and courts; the program sets it out among the arguments."),
			Cites: cites("criminal-law:287-2.1", "opinion-2025-bangxin:5.1"),
		},
		{
			Fact: fact.ServiceForEveryone, Section: SectionRules,
			Ask: law.T("同样的服务、同样的条件，也向不特定的其他客户提供吗？",
				"Was the same service offered on the same terms to the public at large?"),
			Help: law.T("公开报价、自助购买、统一合同都算；为这个客户改过功能、价格或流程的，选“否”。",
				"Public prices, self-service purchase and a standard contract point to yes; if functions, price or process were changed for this client, answer no."),
			Why: law.T("推定明知的一种情形是提供“专门用于违法犯罪”的程序、工具或者帮助；面向所有人的通用服务，与此不同。",
				"One ground of presumed knowledge is providing programs, tools or help made only for unlawful activity; a general service open to all is another matter."),
			Cites: cites("interpretation-2019-15:11.1.4", "opinion-2025-bangxin:5.1"),
		},
		{
			Fact: fact.ServiceCrimeFunctions, Section: SectionRules,
			Ask: law.T("你提供的东西里，有没有正当业务用不到、只有违法犯罪才需要的功能？",
				"Did what you provided have functions that lawful business has no use for and only unlawful activity needs?"),
			Help: law.T("例如后台控制输赢或涨跌、冒充官方页面、批量过实名。正当业务也常用的功能不算。",
				"For example odds or prices controlled from the back end, pages posing as an authority, passing identity checks in bulk. Functions lawful business also uses do not count."),
			Why: law.T("提供专门用于违法犯罪的程序、工具或者其他技术支持的，可以认定明知，有相反证据的除外；提供专门或者主要用于信息网络犯罪的技术、软件、设备的，依法从严惩处。",
				"Providing programs, tools or technical support made only for unlawful activity allows knowledge to be found, absent contrary evidence; technology, software or equipment wholly or mainly for network crime is punished severely."),
			Cites: cites("interpretation-2019-15:11.1.4", "opinion-2025-bangxin:9.1.5"),
		},
		{
			Fact: fact.ServiceIntervention, Section: SectionRules,
			Ask: law.T("对对方的内容，你（或平台）做过下面哪些人工处理？可以多选。",
				"Which of these did you, or the platform, do by hand with their content? Choose all that apply."),
			Help: law.T("只按统一规则自动处理所有用户内容的，不算；针对这个客户动过手的算。",
				"Handling all users' content automatically by one rule does not count; stepping in for this client does."),
			Why: law.T("认定网络服务提供者是否知道或者应当知道，要看它是否对内容以推荐、排名、选择、编辑等方式作出处理；提供直接链接淫秽信息的，按所链接的信息计算数量。",
				"Whether a provider knew or should have known depends, among other things, on whether it recommended, ranked, selected or edited the content. Direct links to obscene information are counted by what they link to."),
			Cites: cites("civil-code:1197", "spc-network-personality-rights-2020:6.1.1", "interpretation-2004-11:4"),
			Options: []law.Text{
				law.T("收费提高排名、置顶", "raised its rank for payment"),
				law.T("人工编辑、挑选、推荐", "edited, selected or recommended it by hand"),
				law.T("把对方页面嵌进自己页面显示", "showed their page inside your own"),
				noneOfThese(),
			},
		},
		{
			Fact: fact.ControlCapacity, Section: SectionRules,
			Ask: law.T("技术上、业务上，你当时能停掉对方对你服务的使用吗？",
				"Could you, technically and in practice, have stopped their use of your service?"),
			Help: law.T("例如断开、封号、关权限、停结算。“代价过大”指会大面积影响其他用户或者业务。",
				"For example disconnecting, blocking, revoking access, stopping settlement. Too costly means harming many other users or the business at large."),
			Why: law.T("认定拒不改正，要看有没有按要求采取措施的能力；接到侵权通知，应当根据服务类型采取必要措施。能不能控制也是双方论点之一。",
				"Whether a refusal to correct exists depends on the ability to take the measures; on notice of an infringement the necessary measures depend on the kind of service. Control is also argued by both sides."),
			Cites: cites("interpretation-2019-15:2.2", "civil-code:1195.2"),
			Options: []law.Text{
				law.T("能停掉", "yes, it could be stopped"),
				law.T("能停，但代价过大", "yes, but at too great a cost"),
				law.T("停不了", "no, it could not"),
			},
		},
		{
			Fact: fact.ControlMonitoring, Section: SectionRules,
			Ask: law.T("当时你（或公司）有没有对违法使用做日常的监测、审核？",
				"Did you, or the firm, routinely monitor or review for unlawful use at the time?"),
			Help: law.T("有规则、有人或系统在做就算；只写在协议里、没有人执行的，选“否”。",
				"Yes if there were rules and people or systems applying them; words in an agreement that nobody applied are a no."),
			Why: law.T("电信业务经营者、互联网服务提供者应当履行合理注意义务，对涉诈支持、帮助活动进行监测识别和处置；未履行的有行政处罚。",
				"Carriers and internet service providers shall take reasonable care to monitor, identify and deal with activity supporting telecom fraud; failure carries administrative penalties."),
			Cites: cites("anti-telecom-fraud-law:25.2", "anti-telecom-fraud-law:43"),
		},
		{
			Fact: fact.ControlResponse, Section: SectionRules,
			Ask: law.T("发现这个客户有异常时，你是怎么做的？",
				"When you noticed that something was wrong with this client, what did you do?"),
			Help: law.T("几样都做过的，选排在最前面的；时间和经过写在备注里。",
				"If you did several things, choose the first that applies in the list; put dates and details in a note."),
			Why: law.T("网络运营者发现禁止发布、传输的信息，应当立即停止传输、消除、保存记录并报告；知道或者应当知道用户侵权而未采取必要措施的，承担连带责任。",
				"A network operator that finds prohibited information shall at once stop its transmission, remove it, keep records and report; one that knew or should have known of an infringement and did not act is jointly liable."),
			Cites: cites("cybersecurity-law-2016:47", "cybersecurity-law-2025:49", "civil-code:1197"),
			Options: []law.Text{
				law.T("向有关部门报告了", "I reported it to the authorities"),
				law.T("停止了服务，没有报告", "I stopped the service without reporting"),
				law.T("注意到了，没有采取措施", "I noticed and took no measures"),
				law.T("没有注意到异常", "I noticed nothing wrong"),
			},
		},
	}
}
