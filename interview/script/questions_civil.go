package script

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// civilQuestions asks what bears on compensation: 民法典1165-1173, 反电诈法46.
func civilQuestions() []*Question {
	return []*Question{
		{
			Fact: fact.CivilLoss, Section: SectionCivil,
			Ask: law.T("这位受害人一共损失了多少钱？",
				"How much did this victim lose in all?"),
			Help: law.T("一个受害人一个受害人地算；有几位的，先填要求赔偿的那位，其余写备注。可写 26万 或范围。",
				"One victim at a time; if there are several, the one who claims, and the others in a note. 26万, 260,000 or a range will do."),
			Why: law.T("因过错侵害他人民事权益造成损害的，应当承担侵权责任；为电信网络诈骗提供帮助造成他人损害的，依照民法典等承担民事责任。",
				"A person who by fault infringes another's civil rights and causes damage is liable; those who help telecom fraud and cause damage are liable under the Civil Code and other laws."),
			Cites:   cites("civil-code:1165.1", "anti-telecom-fraud-law:46.1"),
			Example: money(),
		},
		{
			Fact: fact.CivilTraced, Section: SectionCivil,
			Ask: law.T("受害人的损失里，经过你的账户或者服务的有多少？",
				"How much of the victim's loss passed through your account or service?"),
			Help: law.T("以转账记录、判决书为准；只知道大概，写范围。一分也没有经过的写 0。",
				"Go by transfer records or the judgment; if you know only roughly, give a range. If none of it did, write 0."),
			Why: law.T("二人以上分别实施侵权行为造成同一损害，能够确定责任大小的，各自承担相应的责任；经过多少，影响因果关系和份额。",
				"Where several separately cause the same damage and their shares can be told, each bears his own; how much passed through bears on causation and share."),
			Cites:   cites("civil-code:1165.1", "civil-code:1172"),
			Example: money(),
		},
		{
			Fact: fact.CivilCausation, Section: SectionCivil,
			Ask: law.T("你的帮助和这笔损失之间是什么关系？",
				"How is your help connected with this loss?"),
			Help: law.T("直接：钱直接进了你的账户，或者骗局直接靠你的软件。间接：只提供了其中一个条件。拿不准选最后一项。",
				"Direct: the money went straight into your account, or the fraud ran on your software. Indirect: you supplied one condition among others. If it is open, choose the last."),
			Why: law.T("每个人的侵权行为都足以造成全部损害的，承担连带责任；否则按责任大小，难以确定的平均承担。出借账户算不算直接，裁判不一，程序并列两种看法。",
				"Where each act alone was enough for the whole damage, liability is joint; otherwise by share, equally if it cannot be told. Whether lending an account is direct is decided differently; the program shows both."),
			Cites: cites("civil-code:1171", "civil-code:1172"),
			Options: []law.Text{
				law.T("直接造成", "direct"),
				law.T("间接有关", "indirect"),
				law.T("说不清", "unclear"),
			},
		},
		{
			Fact: fact.CivilReturned, Section: SectionCivil,
			Ask: law.T("这笔损失已经退回、赔偿了多少？",
				"How much of this loss has already been returned or made good?"),
			Help: law.T("不论谁退的都算：办案机关返还、冻结款退回、其他人赔的、你赔的。没有写 0。",
				"By anyone: returned by the authorities, released from frozen accounts, paid by others or by you. If nothing, write 0."),
			Why: law.T("对被害人的合法财产，应当及时返还；诈骗财物已获退赔的应予扣除，受害人不能重复受偿。",
				"The victim's lawful property is to be returned promptly; what has been refunded is deducted, so that nobody is paid twice."),
			Cites:   cites("criminal-law:64", "interpretation-2011-7:9"),
			Example: money(),
		},
		{
			Fact: fact.CivilRefundOrdered, Section: SectionCivil,
			Ask: law.T("刑事判决里，有没有判令退赔给这位受害人？",
				"Did the criminal judgment order a refund to this victim?"),
			Help: law.T("看判决主文里“责令退赔”“追缴”“发还”的内容。还没有判决的，选“否”，在备注里写明进度。",
				"Look in the operative part for orders to refund, recover or return. If there is no judgment yet, answer no and note how far it has come."),
			Why: law.T("非法占有、处置被害人财产的，应当追缴或者责令退赔，附带民事诉讼不予受理。受害人请求嫌疑人以外的主体承担民事责任的，应当与刑事案件分别审理；只构成帮信的能不能另诉，有争议。",
				"Where the accused took or disposed of the victim's property, recovery or refund is ordered and an incidental civil action is not accepted. A claim against someone other than the suspect is tried separately; whether one convicted only of assisting can be sued is disputed."),
			Cites: cites("criminal-law:64", "spc-criminal-procedure-interpretation-2021:176", "spc-nine-minutes-2019:128.1.5"),
		},
		{
			Fact: fact.CivilVictimFault, Section: SectionCivil,
			Ask: law.T("受害人自己在这件事上有没有疏忽？",
				"Was the victim careless in this?"),
			Help: law.T("例如被提醒、劝阻后仍然转账，把密码告诉别人。只是被骗，本身不算疏忽。",
				"For example paying after a warning, or giving away passwords. Merely being deceived is not carelessness."),
			Why: law.T("被侵权人对同一损害的发生或者扩大有过错的，可以减轻侵权人的责任。",
				"If the injured person was at fault in the damage or its increase, the liability may be reduced."),
			Cites: cites("civil-code:1173"),
			Options: []law.Text{
				law.T("没有", "no"),
				law.T("有一些", "somewhat"),
				law.T("有明显的疏忽", "grossly"),
			},
		},
		{
			Fact: fact.CivilStage, Section: SectionCivil,
			Ask: law.T("刑事案件现在到了哪一步？",
				"How far has the criminal case come?"),
			Help: law.T("看对方那个案件和你自己的案件中走得更远的一个；两个案件进度不同的，写在备注里。",
				"Take whichever has gone further, their case or yours; if they differ, say so in a note."),
			Why: law.T("民事案件必须以刑事案件审理结果为依据、而刑事案件尚未审结的，中止诉讼；不是必须的，继续审理。已生效裁判确认的事实，当事人无须举证证明。",
				"If the civil case must rest on the outcome of a criminal case still pending, it is stayed; if not, it goes on. Facts found in an effective judgment need no proof."),
			Cites: cites("spc-nine-minutes-2019:130", "spc-civil-procedure-interpretation-2022:93.1.5"),
			Options: []law.Text{
				law.T("没有刑事案件", "there is none"),
				law.T("在侦查", "under investigation"),
				law.T("在起诉、审判", "charged or on trial"),
				law.T("已经判决", "judged"),
			},
		},
	}
}
