package script

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// orderLeakAndRest asks what else followed a refusal: 2019-15:4-6.
func orderLeakAndRest() []*Question {
	return []*Question{
		orderCount(fact.OrderLeakCore,
			law.T("没有按责令改正之后，泄露的行踪轨迹、通信内容、征信、财产信息有多少条？",
				"After the order was not carried out, how many records of location, communications content, credit or property leaked?"),
			law.T("只数这四类；只算期限过后泄露的。一个人的一条记录算一条，不确定写范围。",
				"Only these four kinds, and only after the time had passed. One record of one person is one; a range will do."),
			law.T("致使泄露这类信息五百条以上的，为“造成严重后果”；未达到的，与其他信息按比例折算合计。",
				"500 or more such records is a serious consequence; below that they are added to other data in proportion."),
			"interpretation-2019-15:4.1.1", "interpretation-2019-15:4.1.4"),
		orderCount(fact.OrderLeakImportant,
			law.T("没有按责令改正之后，泄露的住宿、通信记录、健康、交易等信息有多少条？",
				"After the order was not carried out, how many records of lodging, communications, health, transactions and the like leaked?"),
			law.T("指其他可能影响人身、财产安全的用户信息；只算期限过后泄露的，不确定写范围。",
				"Other user data that may affect safety of person or property; only after the time had passed. A range will do."),
			law.T("致使泄露这类信息五千条以上的，为“造成严重后果”；未达到的，按比例折算合计。",
				"5,000 or more such records is a serious consequence; below that they are added in proportion."),
			"interpretation-2019-15:4.1.2", "interpretation-2019-15:4.1.4"),
		orderCount(fact.OrderLeakOther,
			law.T("没有按责令改正之后，泄露的其他用户信息有多少条？",
				"After the order was not carried out, how many records of other user data leaked?"),
			law.T("行踪、通信、征信、财产、住宿、健康、交易等以外的，例如昵称；只算期限过后泄露的，不确定写范围。",
				"Anything other than location, communications, credit, property, lodging, health or transactions, such as nicknames; only after the time had passed. A range will do."),
			law.T("致使泄露其他用户信息五万条以上的，为“造成严重后果”；未达到的，按比例折算合计。",
				"50,000 or more other records is a serious consequence; below that they are added in proportion."),
			"interpretation-2019-15:4.1.3", "interpretation-2019-15:4.1.4"),
		{
			Fact: fact.OrderHarm, Section: SectionOrder,
			Ask: law.T("用户信息泄露以后，造成了下面哪些后果？可以多选。",
				"What did the leak of user data lead to? Choose all that apply."),
			Help: law.T("只选能和这次泄露联系起来的；怎么知道的，记在“证据”里。",
				"Only what can be linked to this leak; how you know belongs under evidence."),
			Why: law.T("造成他人死亡、重伤、精神失常或者被绑架等严重后果，造成重大经济损失，或者严重扰乱社会秩序的，都为“造成严重后果”。",
				"Death, grave injury, mental breakdown or kidnapping, major economic loss, or grave disturbance of public order: each is a serious consequence."),
			Cites: cites("interpretation-2019-15:4.1.5", "interpretation-2019-15:4.1.6", "interpretation-2019-15:4.1.7", "interpretation-2019-15:4.1.8"),
			Options: []law.Text{
				law.T("有人死亡、重伤、精神失常或者被绑架等", "death, grave injury, mental breakdown, kidnapping or the like"),
				law.T("重大经济损失", "major economic loss"),
				law.T("严重扰乱社会秩序", "grave disturbance of public order"),
				noneOfThese(),
			},
		},
		{
			Fact: fact.OrderEvidence, Section: SectionOrder,
			Ask: law.T("灭失的是哪类刑事案件的证据，影响如何？可以多选。",
				"What kind of criminal case lost its evidence, and with what effect? Choose all that apply."),
			Help: law.T("证据例如日志、聊天记录、交易数据。不知道是什么案件，选“不清楚”。",
				"Evidence is, say, logs, chats or transaction data. If you do not know which case it was, choose “don't know”."),
			Why: law.T("造成危害国家安全、恐怖活动、黑社会性质组织、贪污贿赂犯罪案件，或者可能判处五年有期徒刑以上刑罚案件的证据灭失，多次造成灭失，或者刑事诉讼程序受到严重影响的，为“情节严重”。",
				"Loss of evidence in cases of state security, terrorism, mafia-type organisations or corruption, or in cases that may carry five years' imprisonment or more; loss on several occasions; or grave effect on the proceedings: each is “serious circumstances”."),
			Cites: cites("interpretation-2019-15:5.1.1", "interpretation-2019-15:5.1.2", "interpretation-2019-15:5.1.3", "interpretation-2019-15:5.1.4"),
			Options: []law.Text{
				law.T("国家安全、恐怖、涉黑、贪污贿赂案件", "state security, terrorism, organised crime or corruption"),
				law.T("可能判五年以上的案件", "a case that may carry five years or more"),
				law.T("灭失过多次", "lost on several occasions"),
				law.T("诉讼程序受到严重影响", "the proceedings were gravely affected"),
				noneOfThese(),
			},
		},
		{
			Fact: fact.OrderOther, Section: SectionOrder,
			Ask: law.T("没有按责令改正之后，还有下面哪些情况？可以多选。",
				"Which of these was also the case after the order was not carried out? Choose all that apply."),
			Help: law.T("看公司或者服务整体的情况。能确定的照选，拿不准的写在备注里；全都拿不准，选“不清楚”。",
				"Look at the firm or service as a whole. Choose those you are sure of and note the doubtful ones; if all are doubtful, choose “don't know”."),
			Why: law.T("对绝大多数用户日志未留存或者未落实实名，二年内经多次责令拒不改正，服务被主要用于违法犯罪，被用于网络攻击或者重大犯罪，公共服务网络受到破坏等，为“有其他严重情节”。",
				"No logs or real names for the great majority of users; refusal after several orders within two years; the service mainly used for crime, or for attacks or grave crimes; public service networks damaged: each is other serious circumstances."),
			Cites: cites("interpretation-2019-15:6.1.1", "interpretation-2019-15:6.1.2", "interpretation-2019-15:6.1.3", "interpretation-2019-15:6.1.4", "interpretation-2019-15:6.1.5", "interpretation-2019-15:6.1.6"),
			Options: []law.Text{
				law.T("绝大多数用户没有留日志或者没有实名", "no logs, or no real names, for the great majority of users"),
				law.T("两年内多次被责令改正，一直没有改", "several orders within two years, none obeyed"),
				law.T("服务被主要用于违法犯罪", "the service was mainly used for unlawful activity"),
				law.T("被用来做网络攻击，严重影响生产、生活", "it was used for network attacks that gravely affected work and life"),
				law.T("被用来实施重大犯罪", "it was used for grave crimes"),
				law.T("公共服务的网络受到破坏，影响严重", "networks of public services were damaged, with grave effect"),
				noneOfThese(),
			},
		},
	}
}
