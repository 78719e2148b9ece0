package script

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// depthQuestions asks how far the person took part: 刑法25-27, 312,
// opinion-2025-bangxin, opinion-2010-40:1.
func depthQuestions() []*Question {
	return []*Question{
		{
			Fact: fact.DepthActs, Section: SectionDepth,
			Ask: law.T("除了提供服务本身，你还做过下面哪些事？可以多选。",
				"Beyond the service itself, which of these did you do? Choose all that apply."),
			Help: law.T("你亲自做的、安排别人做的都算；只做过其中一次也算，次数写在备注里。",
				"What you did yourself or had others do; once is enough, the number of times goes in a note."),
			Why: law.T("共同犯罪是指二人以上共同故意犯罪。参与赌博网站利润分成的，属于开设赌场。转账、套现、转换财物，可能是掩饰、隐瞒犯罪所得的方法。收购账户、卡或者组织、招募人员提供，且事先通谋或者形成较为稳定配合关系的，按共同犯罪处罚。",
				"Joint crime is an intentional crime of two or more together. Sharing a gambling site's profits is itself opening a gambling house. Transferring, cashing out or converting property can be concealing proceeds. Buying accounts or cards, or recruiting people to supply them, by prior agreement or in fairly stable cooperation, is joint crime."),
			Cites: cites("criminal-law:25.1", "opinion-2010-40:1.1.4", "opinion-2016-32:4(4)", "interpretation-2025-13:1.2", accomplice2025),
			Options: []law.Text{
				law.T("以下都没有", "none of these"),
				law.T("知道情况后还做维护、升级", "kept maintaining or upgrading it after learning what it was for"),
				law.T("参与运营（客服、后台、结算）", "took part in running it (support, back office, settlement)"),
				law.T("按对方收益分成", "shared in their takings"),
				law.T("参与设计做法、方案", "helped to design the scheme"),
				law.T("培训使用的人", "trained the people who used it"),
				law.T("帮忙转账", "transferred money"),
				law.T("帮忙取现、套现", "withdrew or cashed out money"),
				law.T("把钱换成货物、黄金、虚拟币等", "turned money into goods, gold, crypto or the like"),
				law.T("帮忙刷脸验证", "did face checks"),
				law.T("帮忙解冻、解封账户", "had accounts unfrozen or unblocked"),
				law.T("找人提供账户、卡或号", "found people to supply accounts, cards or numbers"),
			},
		},
		{
			Fact: fact.DepthAgreement, Section: SectionDepth,
			Ask: law.T("关于对方做的那件事，你和对方之间有过约定或者默契吗？",
				"Was there any agreement or understanding between you and them about what they did?"),
			Help: law.T("说的是对方做的那件事，不是普通的服务合同。“默契”指没有明说，但彼此清楚并互相配合。",
				"This is about what they did, not about an ordinary service contract. An understanding is tacit: nothing said, yet each knew and acted in step."),
			Why: law.T("事先通谋，为他人收购或者组织、招募、介绍人员提供账户、卡等的，按诈骗等犯罪的共同犯罪处罚；事前与上游犯罪的行为人通谋，帮助处理所得的，以共犯论处。",
				"Buying accounts or cards for others, or organising, recruiting or introducing people to supply them, by prior agreement, is joint crime in the fraud or other crime; so is dealing with proceeds by agreement beforehand with those who commit the predicate crime."),
			Cites: cites("criminal-law:25.1", accomplice2025, "interpretation-2025-13:7"),
			Options: []law.Text{
				law.T("没有约定，也没有默契", "neither agreement nor understanding"),
				law.T("没有明说，但有默契", "nothing said, but an understanding"),
				law.T("事先商量、约定过", "discussed and agreed beforehand"),
			},
		},
		{
			Fact: fact.DepthRelationship, Section: SectionDepth,
			Ask: law.T("你和对方的来往是哪一种？",
				"What were your dealings with them like?"),
			Help: law.T("看次数、时间长短、有没有固定的联系人和做法。几个对象不同的，按来往最多的选，其余写备注。",
				"Look at how often, how long, and whether contact and practice were fixed. If clients differ, choose for the closest and note the rest."),
			Why: law.T("收购或者组织、招募、介绍人员提供账户、卡等，“形成较为稳定配合关系的”，按电信网络诈骗等犯罪的共同犯罪处罚；与对方的关系也是认定明知的因素。",
				"Buying accounts or cards, or organising people to supply them, in a “fairly stable cooperation” is joint crime in the fraud or other crime; the relationship is also a factor in finding knowledge."),
			Cites: cites(accomplice2025, "opinion-2025-bangxin:5.1"),
			Options: []law.Text{
				law.T("只有一次", "a single occasion"),
				law.T("有过多次，不固定", "several times, nothing fixed"),
				law.T("长期固定配合", "lasting, settled cooperation"),
			},
		},
		{
			Fact: fact.DepthRole, Section: SectionDepth,
			Ask: law.T("放在整件事里看，你那部分起的作用是主要的还是次要的？",
				"Seen as a whole, was your part in it a major or a minor one?"),
			Help: law.T("例如拿主意、缺了你做不成，是主要；听安排、换个人也能做，是次要。拿不准就选“不清楚”。",
				"Making the decisions, or being indispensable, is major; following instructions, or being easily replaced, is minor. If not sure, choose “don't know”."),
			Why: law.T("在共同犯罪中起主要作用的，是主犯；起次要或者辅助作用的，是从犯，应当从轻、减轻处罚或者免除处罚。",
				"A person who plays a principal part in joint crime is a principal; one who plays a secondary or supporting part is an accessory and shall be punished more lightly, with mitigation, or not at all."),
			Cites: cites("criminal-law:26.1", "criminal-law:27"),
			Options: []law.Text{
				law.T("次要的、辅助的", "minor or supporting"),
				law.T("主要的", "major"),
			},
		},
	}
}

// accomplice2025 is the sentence of the 2025 Opinions on joint crime; the
// number of its point could not be verified, so it is cited by name.
const accomplice2025 = "opinion-2025-bangxin:accomplice"
