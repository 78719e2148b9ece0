package script

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// orderQuestions asks about an order to correct and what came of refusing it:
// 刑法286-1, 2019-15:2-6. All figures are those after the refusal.
func orderQuestions() []*Question {
	return append(orderItself(), append(orderSpread(), orderLeakAndRest()...)...)
}

func orderItself() []*Question {
	return []*Question{
		{
			Fact: fact.OrderReceived, Section: SectionOrder,
			Ask: law.T("监管部门责令你（或公司）改正过吗？",
				"Did a regulator order you, or the firm, to correct something?"),
			Help: law.T("例如责令整改通知书，要求删除、停止、留存日志或者补实名。同一件事又有口头又有书面的，选书面。",
				"For instance a rectification notice to delete, stop, keep logs or verify identities. If there was both a spoken and a written order, choose written."),
			Why: law.T("“责令采取改正措施”，是指网信、电信、公安等部门以责令整改通知书或者其他文书形式，责令网络服务提供者采取改正措施。口头的不属于这里说的责令。",
				"An order means that cyberspace, telecom, police or similar authorities order a network service provider to take corrective measures, by a rectification notice or another document. A spoken one is not an order in this sense."),
			Cites: cites("criminal-law:286-1.1", "interpretation-2019-15:1", "interpretation-2019-15:2.1"),
			Options: []law.Text{
				law.T("没有", "no"),
				law.T("有，书面的", "yes, in writing"),
				law.T("有，只是口头的", "yes, by word of mouth only"),
			},
		},
		{
			Fact: fact.OrderLawful, Section: SectionOrder,
			Ask: law.T("这份责令写明了法律或者行政法规依据，而且依据成立吗？",
				"Did the order rest on a statute or administrative regulation that supports it?"),
			Help: law.T("看文书上引用的条文。没写条文、或者引用的是别的文件的，选“否”；看不懂就选“不清楚”。",
				"Look at the provisions it cites. If it cites none, or only some other paper, answer no; if you cannot tell, choose “don't know”."),
			Why: law.T("认定拒不改正，应当综合考虑监管部门责令改正是否具有法律、行政法规依据。",
				"Whether the order has a basis in law or administrative regulations is one of the matters to weigh."),
			Cites: cites("interpretation-2019-15:2.2"),
		},
		{
			Fact: fact.OrderClear, Section: SectionOrder,
			Ask: law.T("责令里要求做什么、多久做完，写得明确而且合理吗？",
				"Were the measures and the time allowed clear and reasonable?"),
			Help: law.T("看能不能照着做：做哪些事、到哪天为止、期限够不够。",
				"Could it be followed as written: what to do, by when, and was the time enough?"),
			Why: law.T("认定拒不改正，应当综合考虑改正措施及期限要求是否明确、合理。",
				"Whether the measures and the time limit are clear and reasonable is one of the matters to weigh."),
			Cites: cites("interpretation-2019-15:2.2"),
		},
		{
			Fact: fact.OrderAble, Section: SectionOrder,
			Ask: law.T("按责令的要求改正，你（或公司）当时做得到吗？",
				"Were you, or the firm, able to do what the order required?"),
			Help: law.T("看当时的技术、人手、权限和资金；做得到但成本高的，仍选“是”，在备注里说明。",
				"Look at technology, staff, rights of access and money at the time; possible but costly is still yes, with a note."),
			Why: law.T("认定拒不改正，应当综合考虑网络服务提供者是否具有按照要求采取改正措施的能力。",
				"Whether the provider was able to take the measures required is one of the matters to weigh."),
			Cites: cites("interpretation-2019-15:2.2"),
		},
		{
			Fact: fact.OrderRefused, Section: SectionOrder,
			Ask: law.T("对这份责令，你（或公司）是拒绝改正，或者到期没有改正吗？",
				"Did you, or the firm, refuse to make the correction, or let the time pass without making it?"),
			Help: law.T("到期没做、只做了表面、改了又恢复的，选“是”；按要求改正了的，选“否”。只做了一部分的，在备注里写明还差什么。",
				"Nothing done in time, done in appearance only, or undone again: yes. Corrected as required: no. If only part was done, note what was missing."),
			Why: law.T("经监管部门责令采取改正措施而拒不改正，并有法定后果之一的，构成拒不履行信息网络安全管理义务罪。",
				"Refusing to correct after such an order, with one of the results the article names, is the offence of refusing to perform network security management duties."),
			Cites: cites("criminal-law:286-1.1"),
		},
		{
			Fact: fact.OrderResults, Section: SectionOrder,
			Ask: law.T("没有按责令改正之后，出现过下面哪些后果？可以多选。",
				"After the order was not carried out, which of these followed? Choose all that apply."),
			Help: law.T("只算期限过后发生的；期限之前已经有的不算。具体数字后面分开问。",
				"Only what happened after the time had passed, not what was there before. Figures are asked separately."),
			Why: law.T("法定后果有四种：致使违法信息大量传播；致使用户信息泄露，造成严重后果；致使刑事案件证据灭失，情节严重；有其他严重情节。",
				"The article names four: mass spread of unlawful information; a leak of user data with serious consequences; loss of evidence in criminal cases under serious circumstances; other serious circumstances."),
			Cites: cites("criminal-law:286-1.1.1", "criminal-law:286-1.1.2", "criminal-law:286-1.1.3", "criminal-law:286-1.1.4"),
			Options: []law.Text{
				law.T("违法信息大量传播", "unlawful information spread widely"),
				law.T("用户信息泄露", "user data leaked"),
				law.T("刑事案件证据灭失", "evidence in a criminal case was lost"),
				law.T("其他严重情况", "something else serious"),
				noneOfThese(),
			},
		},
	}
}

// orderCount makes a question for one figure of spread or leak; they differ
// only in what is counted and in the item that counts it.
func orderCount(id fact.ID, ask, help, why law.Text, forms ...string) *Question {
	return &Question{Fact: id, Section: SectionOrder, Ask: ask, Help: help, Why: why, Cites: cites(forms...), Example: number()}
}

func orderSpread() []*Question {
	return []*Question{
		orderCount(fact.OrderVideos,
			law.T("没有按责令改正之后，传播出去的违法视频有多少个？",
				"After the order was not carried out, how many unlawful video files were spread?"),
			law.T("按文件数；只算期限过后传播的。以后台记录为准，没有就写大概范围。",
				"Count files, and only those spread after the time had passed. Go by system records, or give a rough range."),
			law.T("致使传播违法视频文件二百个以上的，为“致使违法信息大量传播”；未达到的，与其他信息按比例折算合计。",
				"200 or more unlawful video files is mass spread; below that they are added to other information in proportion."),
			"interpretation-2019-15:3.1.1", "interpretation-2019-15:3.1.3"),
		orderCount(fact.OrderItems,
			law.T("没有按责令改正之后，传播出去的视频以外的违法信息有多少条？",
				"After the order was not carried out, how many other items of unlawful information were spread?"),
			law.T("文章、图片、帖子、消息等按条数；只算期限过后传播的。没有记录就写大概范围。",
				"Articles, pictures, posts, messages, counted one by one, and only after the time had passed. A rough range will do."),
			law.T("致使传播违法视频文件以外的其他违法信息二千个以上的，为“致使违法信息大量传播”；未达到的，按比例折算合计。",
				"2,000 or more items other than video is mass spread; below that they are added in proportion."),
			"interpretation-2019-15:3.1.2", "interpretation-2019-15:3.1.3"),
		orderCount(fact.OrderAccounts,
			law.T("没有按责令改正之后，违法信息传播到了多少个用户账号？",
				"After the order was not carried out, how many user accounts did the unlawful information reach?"),
			law.T("按收到的账号数，同一账号只数一次；只算期限过后的。",
				"Count each receiving account once, and only after the time had passed."),
			law.T("致使向二千个以上用户账号传播违法信息的，为“致使违法信息大量传播”。",
				"Reaching 2,000 or more user accounts is mass spread."),
			"interpretation-2019-15:3.1.4"),
		orderCount(fact.OrderGroupMembers,
			law.T("没有按责令改正之后，传播违法信息的群组一共有多少成员？",
				"After the order was not carried out, how many members had the groups in which it spread, in all?"),
			law.T("几个群的成员账号数加在一起；只算期限过后用来传播的群。",
				"Add up the member accounts of all groups used for it after the time had passed."),
			law.T("致使利用群组成员账号数累计三千以上的通讯群组传播违法信息的，为“致使违法信息大量传播”。",
				"Spread in groups with 3,000 or more member accounts in all is mass spread."),
			"interpretation-2019-15:3.1.5"),
		orderCount(fact.OrderFollowers,
			law.T("没有按责令改正之后，传播违法信息的账号一共有多少关注者？",
				"After the order was not carried out, how many followers had the accounts that spread it, in all?"),
			law.T("几个账号的关注人员数加在一起；只算期限过后用来传播的账号。",
				"Add up the followers of all accounts used for it after the time had passed."),
			law.T("致使利用关注人员账号数累计三万以上的社交网络传播违法信息的，为“致使违法信息大量传播”。",
				"Spread on social networks with 30,000 or more followers in all is mass spread."),
			"interpretation-2019-15:3.1.5"),
		orderCount(fact.OrderClicks,
			law.T("没有按责令改正之后，违法信息实际被点击了多少次？",
				"After the order was not carried out, how often was the unlawful information actually clicked?"),
			law.T("看实际点击，不算机器刷的；只算期限过后的。以统计后台为准。",
				"Actual clicks, not those made by machines, and only after the time had passed. Go by the statistics."),
			law.T("致使违法信息实际被点击数达到五万以上的，为“致使违法信息大量传播”。",
				"50,000 or more actual clicks is mass spread."),
			"interpretation-2019-15:3.1.6"),
	}
}
