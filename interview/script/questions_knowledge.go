package script

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// knowledgeQuestions asks what the person in fact knew, and about the facts
// from which the law lets knowledge be found: 刑法287-2.1, 2019-15:11,
// opinion-2025-bangxin:5. The words must neither accuse nor suggest an answer.
func knowledgeQuestions() []*Question {
	return []*Question{
		{
			Fact: fact.KnowledgeActual, Section: SectionKnowledge,
			Ask: law.T("提供帮助期间，出现过下面哪些情况？可以多选。",
				"While you gave the help, which of these happened? Choose all that apply."),
			Help: law.T("只说事实，按记得的选；是什么时候、谁说的、看到什么，写在备注里。",
				"Only what happened, as you remember it. When, who said it and what you saw belong in a note."),
			Why: law.T("本罪以明知他人利用信息网络实施犯罪为要件；明知要根据提供帮助的时间、方式、次数，结合行为人的认知能力、与对方的关系、供述和辩解等综合认定。",
				"The offence requires knowing that others commit crimes by information networks; knowledge is weighed from time, manner and number of the acts together with ability, relationship, statements and explanations."),
			Cites: cites("criminal-law:287-2.1", "opinion-2025-bangxin:5.1"),
			Options: []law.Text{
				law.T("有人直接告诉过你对方在做什么", "somebody told you directly what they were doing"),
				law.T("看到过相关的内容（网页、后台、话术）", "you saw the content (pages, back end, scripts)"),
				law.T("聊天记录里谈到过", "it was spoken of in chats you took part in"),
				law.T("对方提过能看出用途的要求", "they asked for something that showed what it was for"),
				law.T("后来发现了，之后还在提供", "you found out later, and the help went on"),
				noneOfThese(),
			},
		},
		{
			Fact: fact.KnowledgeLevel, Section: SectionKnowledge,
			Ask: law.T("提供帮助的时候，你对对方在做什么，实际了解到什么程度？",
				"At the time, how much did you in fact know of what they were doing?"),
			Help: law.T("说的是当时，不是现在；是你自己的了解，不是别人觉得你应该知道。几个对象不同的，写在备注里。",
				"Then, not now; what you yourself knew, not what others think you should have known. If it differed between clients, say so in a note."),
			Why: law.T("明知他人利用信息网络实施犯罪才构成本罪；对犯罪行为类型认识有误，不影响明知。知道他人实施诈骗犯罪而提供帮助的，以共同犯罪论处。",
				"Only help given in the knowledge that others commit such crimes is the offence; being wrong about the kind of crime does not matter. Helping a person known to commit fraud is joint crime."),
			Cites: cites("criminal-law:287-2.1", "opinion-2025-bangxin:5.1", "interpretation-2011-7:7"),
			Options: []law.Text{
				law.T("知道他们在做哪一种犯罪", "I knew which crime they were committing"),
				law.T("知道他们在犯罪，不清楚是哪一种", "I knew it was crime, but not which"),
				law.T("有过怀疑，不能确定", "I had doubts, but was not sure"),
				law.T("没有想到过", "it did not occur to me"),
			},
		},
		{
			Fact: fact.KnowledgeSince, Section: SectionKnowledge,
			Ask: law.T("如果你后来知道了对方在犯罪，是从哪一天起知道的？",
				"If you came to know that they were committing crimes, from what day on?"),
			Help: law.T("一开始就知道的，写开始提供帮助的那天；一直不知道的，选“不清楚”。填了日期，各题的金额和数量都从那天起算，前面填过的请回头核对。",
				"If you knew from the start, the day you began; if you never knew, choose “don't know”. Once a date is given, all amounts and numbers run from that day: please check those given already."),
			Why: law.T("本罪说的是明知之后提供的帮助；判断情节是否严重，看的也是这一段里的对象、金额和所得。",
				"The offence is help given with knowledge; whether the circumstances are serious is judged by the clients, amounts and gains of that time."),
			Cites:   cites("criminal-law:287-2.1", "interpretation-2019-15:12.1"),
			Example: day(),
		},
		{
			Fact: fact.PriceAbnormal, Section: SectionKnowledge,
			Ask: law.T("和同行的正常做法比，你们的价格或者交易方式明显不一样吗？",
				"Compared with ordinary dealings in the trade, was the price or the manner of dealing clearly out of line?"),
			Help: law.T("例如费率、酬劳比行情高出很多，只收现金或虚拟币，用完就换人换号。把实际价格和行情写在备注里。",
				"For example a fee far from the usual rate, cash or crypto only, or changing people and accounts each time. Put the actual and the usual price in a note."),
			Why: law.T("交易价格或者方式明显异常的，可以认定明知，但是有相反证据的除外。赌博网站、淫秽网站的专门规定也有类似条款。",
				"A price or manner of dealing that is clearly abnormal allows knowledge to be found, unless there is contrary evidence. The special rules on gambling and obscene sites have similar clauses."),
			Cites: cites("interpretation-2019-15:11.1.3", "opinion-2010-40:2.3.2", "interpretation-2010-3:8.1.3"),
		},
		{
			Fact: fact.ConcealmentOwn, Section: SectionKnowledge,
			Ask: law.T("做这件事时，你是否经常隐蔽上网、加密通信、销毁数据，或者用过假身份，来避开监管或调查？",
				"In doing this, did you often hide your access, encrypt, destroy data or use a false identity, to avoid supervision or inquiry?"),
			Help: law.T("要看目的和频率：为了工作安全、保护隐私而正常加密、定期清理的，不算。",
				"Purpose and frequency matter: ordinary encryption or routine clean-up for security or privacy does not count."),
			Why: law.T("频繁采用隐蔽上网、加密通信、销毁数据等措施或者使用虚假身份，逃避监管或者规避调查的，可以认定明知，但是有相反证据的除外。",
				"Frequently hiding access, encrypting communication or destroying data, or using a false identity, to evade supervision or inquiry allows knowledge to be found, unless there is contrary evidence."),
			Cites: cites("interpretation-2019-15:11.1.5"),
		},
		{
			Fact: fact.ConcealmentScript, Section: SectionKnowledge,
			Ask: law.T("事先有没有准备过一套说法，用来应付银行、平台或者警方的询问？",
				"Was an account of things prepared in advance for questions from a bank, platform or the police?"),
			Help: law.T("自己编的、对方教的都算；向律师咨询、如实整理经过不算。",
				"Your own or taught by them, both count; seeing a lawyer or writing down truthfully what happened does not."),
			Why: law.T("事先准备应对调查的话术口径的，可以认定明知，但是有相反证据的除外。",
				"Preparing a cover story for inquiries in advance allows knowledge to be found, unless there is contrary evidence."),
			Cites: cites("opinion-2025-bangxin:5.2.3"),
		},
		{
			Fact: fact.EvasionAssisted, Section: SectionKnowledge,
			Ask: law.T("你的帮助里，有没有专门让对方避开监管或者调查的内容？",
				"Did your help include anything meant to let them avoid supervision or inquiry?"),
			Help: law.T("例如躲避检测、隐藏真实地址、防封、代为实名核验、帮忙解冻。普通的安全防护、备份不算。",
				"For example dodging detection, hiding the true address, anti-ban tools, passing identity checks for them, unfreezing. Ordinary security and backup do not count."),
			Why: law.T("为他人逃避监管或者规避调查提供技术支持、帮助的，可以认定明知，但是有相反证据的除外。",
				"Giving technical support or help to others for evading supervision or inquiry allows knowledge to be found, unless there is contrary evidence."),
			Cites: cites("interpretation-2019-15:11.1.6"),
		},
		{
			Fact: fact.KnowledgeCounter, Section: SectionKnowledge,
			Ask: law.T("有没有能说明你当时不知情的事实和材料？可以多选。",
				"Are there facts and material that speak for your not having known? Choose all that apply."),
			Help: law.T("只选确有其事、拿得出材料或者证人的，材料记在“证据”里；没有就选最后一项。原始记录保持原样。",
				"Only what is true and can be shown by papers or witnesses; list them under evidence. If there is nothing, choose the last. Leave the original records as they are."),
			Why: law.T("推定明知的各项情形，有相反证据的除外。双方有亲友关系等信赖基础、一方确系偶尔提供“两卡”的，要审慎认定明知。",
				"Each presumption of knowledge yields to contrary evidence. Where trust such as kinship exists and cards were supplied only once in a while, knowledge is to be found with care."),
			Cites: cites("interpretation-2019-15:11.1", "opinion-2025-bangxin:5.2", "minutes-2022-duanka:1"),
			Options: []law.Text{
				law.T("被对方骗了（以为是正当用途）", "they deceived you about the purpose"),
				law.T("做过核实（查证照、用途、实名）", "you made checks (licences, purpose, identity)"),
				law.T("发现异常后报告过", "you reported what looked wrong"),
				law.T("对方是亲友，只有偶尔一次", "they are family or friends, and it was a single occasion"),
				law.T("价格、条件和普通客户一样", "same price and terms as for ordinary clients"),
				law.T("接触不到对方的内容", "you had no access to their content"),
				noneOfThese(),
			},
		},
	}
}
