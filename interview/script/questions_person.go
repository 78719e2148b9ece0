package script

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// personQuestions asks who the person is: 刑法17, 30, 31.
func personQuestions() []*Question {
	return []*Question{
		{
			Fact: fact.PersonCapacity, Section: SectionPerson,
			Ask: law.T("做这件事时，你是什么身份？",
				"In what capacity did you do this?"),
			Help: law.T("自己接活选第一项；受雇做公司的事选第二项；管理、拍板的人选第三项；替公司本身作答选最后一项。",
				"Working for yourself: the first. Employed and doing the firm's work: the second. Managing or deciding: the third. Answering for the firm itself: the last."),
			Why: law.T("法律规定为单位犯罪的，单位应当负刑事责任：对单位判处罚金，并对直接负责的主管人员和其他直接责任人员定罪处罚。帮助信息网络犯罪活动罪可以由单位构成。",
				"Where the law provides for it, a unit answers for a crime: the unit is fined, and the managers directly in charge and others directly responsible are convicted and punished. Assisting information network crime can be committed by a unit."),
			Cites: cites("criminal-law:30", "criminal-law:31", "criminal-law:287-2.2", "interpretation-2019-15:14"),
			Options: []law.Text{
				law.T("个人，自己接活或自己做", "on my own account"),
				law.T("员工，做公司安排的事", "an employee doing the firm's work"),
				law.T("负责人或管理人员", "in charge, or a manager"),
				law.T("公司（我代公司作答）", "a firm (I answer for it)"),
			},
		},
		{
			Fact: fact.PersonAge, Section: SectionPerson,
			Ask: law.T("做这件事期间，你多大（周岁）？",
				"How old were you while you did this?"),
			Help: law.T("按行为当时的周岁填，不是现在的年龄。期间跨了几年的，可以填范围，例如 25..27。",
				"Your age then, in full years, not your age now. If it went on for some years, give a range, such as 25..27."),
			Why: law.T("已满十六周岁的人犯罪，应当负刑事责任；不满十八周岁的，应当从轻或者减轻处罚。对未成年人实施这类犯罪，依法从宽处罚。",
				"A person who has reached sixteen bears criminal responsibility; a person under eighteen shall be given a lighter or mitigated punishment. Minors are treated leniently in these offences."),
			Cites:   cites("criminal-law:17.1", "criminal-law:17.4", "opinion-2025-bangxin:11.1"),
			Example: law.T("25 或 25..27", "25 or 25..27"),
		},
		{
			Fact: fact.PersonMind, Section: SectionPerson,
			Ask: law.T("做这件事期间，你能正常辨认和控制自己的行为吗？",
				"While you did this, were you able to understand and control your own actions?"),
			Help: law.T("精神疾病影响了这种能力的，选“否”，并在备注里写明诊断和时间。压力大、熬夜、喝酒不算。",
				"If a mental illness took that ability away or reduced it, answer no and put the diagnosis and dates in a note. Stress, lack of sleep and drink do not count."),
			Why: law.T("精神状况关系到刑事责任能力（刑法第十八条，正文未收录，这里只列条号）。行为人的认知能力，也是综合认定明知的一项因素。",
				"Mental condition bears on criminal capacity (Criminal Law, article 18: text not held, cited by number only). The person's cognitive ability is also one of the factors weighed in finding knowledge."),
			Cites: cites("opinion-2025-bangxin:5.1"),
		},
		{
			Fact: fact.PersonResponsible, Section: SectionPerson,
			Ask: law.T("对公司做的这件事，你是直接负责的主管，或者具体经手的人吗？",
				"For what the firm did, were you the manager directly in charge, or one of those who carried it out?"),
			Help: law.T("“主管”指决定、批准或指挥这件事的人；“经手”指具体去办这件事的人。看实际做了什么，不看职务名称。",
				"In charge means deciding, approving or directing it; carrying it out means doing the actual work on it. What you did counts, not your title."),
			Why: law.T("单位犯罪的，对直接负责的主管人员和其他直接责任人员定罪处罚，并对单位判处罚金。",
				"Where a unit commits the crime, the managers directly in charge and others directly responsible are convicted and punished, and the unit is fined."),
			Cites: cites("interpretation-2019-15:14", "criminal-law:31"),
		},
		{
			Fact: fact.PersonInsider, Section: SectionPerson,
			Ask: law.T("做这件事时，你有没有用到下列行业工作上的便利？",
				"In doing this, did you make use of a position in one of these industries?"),
			Help: law.T("例如开卡、开户、审核的权限，或者只有内部人员能进的系统。人在这个行业、但没有用到工作便利的，选第一项。",
				"For example the right to open cards or accounts or to approve them, or access only staff have. If you work in the industry but made no use of it, choose the first."),
			Why: law.T("电信、银行、网络支付等行业从业人员利用履职或提供服务的便利，非法开办并出售、出租他人卡、账户的，可以认定明知，有相反证据的除外（据报道，原文未核）；电信、金融、互联网等行业从业人员利用职业便利的，依法从严惩处。",
				"Where staff in telecoms, banking or network payment use their post to open others' cards or accounts illegally and sell or rent them, knowledge may be found, absent contrary evidence (as reported, text not checked). Staff in telecoms, finance or the internet who use their occupation are punished severely."),
			Cites: cites("opinion-2021-22:8.2", "opinion-2025-bangxin:9.1.3"),
			Options: []law.Text{
				law.T("没有用到这类便利", "no, no such position was used"),
				law.T("电信（运营商、代理、营业厅）", "telecoms (carrier, agent, shop)"),
				law.T("银行", "a bank"),
				law.T("支付机构", "a payment firm"),
				law.T("互联网公司", "an internet company"),
			},
		},
		{
			Fact: fact.PersonStudent, Section: SectionPerson,
			Ask: law.T("做这件事期间，你是在校学生吗？",
				"Were you enrolled as a student while you did this?"),
			Help: law.T("中学、中专、大学、研究生都算；已经毕业或者退学的不算。",
				"School, college, university and graduate school count; not if you had already graduated or left."),
			Why: law.T("该意见要求准确把握对未成年人等群体的刑事政策，对未成年人依法从宽处罚；其中关于在校学生的文字未能核对，程序只作为从宽因素列出。",
				"The Opinions ask for care in the criminal policy toward minors and similar groups and for leniency toward minors; the wording on students could not be checked, so the program lists it only as a mitigating factor."),
			Cites: cites("opinion-2025-bangxin:11"),
		},
		{
			Fact: fact.PersonUnitForCrime, Section: SectionPerson,
			Ask: law.T("这家公司设立的目的，或者设立后的主要活动，是违法犯罪吗？",
				"Was this firm set up for unlawful activity, or was that its main activity once it existed?"),
			Help: law.T("看公司整体：有没有其他真实业务、占多大比例。只有个别业务出问题的，选“否”。",
				"Look at the firm as a whole: what other real business it had, and how much. If only some of its business went wrong, answer no."),
			Why: law.T("单位犯罪要以单位的名义和身份承担责任。专为违法犯罪设立、或者设立后以犯罪为主要活动的公司，不按单位犯罪处理，由个人承担（法释〔1999〕14号，正文未收录，只列文号）。",
				"Unit liability presupposes a genuine unit. A firm set up for crime, or mainly doing crime, is not treated as one; the individuals answer (Interpretation Fashi [1999] No. 14: text not held, cited by number only)."),
			Cites: cites("criminal-law:30", "interpretation-2019-15:14"),
		},
	}
}
