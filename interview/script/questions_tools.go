package script

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// toolsQuestions asks about special tools and equipment, intrusion tools and
// personal data: 2019-15:11(4), opinion-2025-bangxin:5, 刑法285.3 and 253-1.
func toolsQuestions() []*Question {
	return append(toolQuestions(), personalDataQuestions()...)
}

func toolQuestions() []*Question {
	return []*Question{
		{
			Fact: fact.ToolDedicated, Section: SectionTools,
			Ask: law.T("你提供的程序、工具或者服务，是专门为违法犯罪做的吗？",
				"Was the program, tool or service you provided made only for unlawful activity?"),
			Help: law.T("看它有没有别的正当用途、是不是按对方的违法需要定做；通用的软件、设备，选“否”。",
				"Ask whether it has any lawful use and whether it was made to order for the unlawful need; general software or equipment is a no."),
			Why: law.T("提供专门用于违法犯罪的程序、工具或者其他技术支持、帮助的，可以认定明知，但是有相反证据的除外。",
				"Providing programs, tools or other technical support or help made only for unlawful activity allows knowledge to be found, unless there is contrary evidence."),
			Cites: cites("interpretation-2019-15:11.1.4", "opinion-2025-bangxin:9.1.5"),
		},
		{
			Fact: fact.ToolSpecial, Section: SectionTools,
			Ask: law.T("你提供过下面这些设备、软件或者平台吗？可以多选。",
				"Did you supply any of this equipment, software or platform? Choose all that apply."),
			Help: law.T("卖、租、借、架设、代管都算。依法取得许可、提供给正规用户的不算，在备注里写明许可。",
				"Sold, rented, lent, set up or looked after: all count. Not if licensed and supplied to regular users; give the licence in a note."),
			Why: law.T("非法提供电话卡批量插入设备，改变主叫号码、虚拟拨号、互联网电话违规接入等设备、软件，批量账号、网络地址自动切换系统，接码平台的，可以认定明知，有相反证据的除外；法律也禁止非法提供这些设备、软件。",
				"Illegally supplying multi-SIM devices, equipment or software for number changing, virtual dialling or unauthorised internet telephony, bulk accounts, IP switching or code platforms allows knowledge to be found, absent contrary evidence. The law also forbids supplying them illegally."),
			Cites: cites("opinion-2025-bangxin:5.2.1", "anti-telecom-fraud-law:14.1"),
			Options: []law.Text{
				law.T("电话卡批量插入设备（卡池、GOIP、多卡宝）", "multi-SIM devices (SIM boxes, GoIP gateways)"),
				law.T("改变主叫号码的设备、软件", "caller number changers"),
				law.T("虚拟拨号的设备、软件", "virtual diallers"),
				law.T("互联网电话接入公用电话网的设备、软件", "bridges from internet telephony to the public network"),
				law.T("批量账号", "bulk accounts"),
				law.T("网络地址自动切换（秒拨、换 IP）系统", "automatic IP address switching"),
				law.T("接码平台", "a platform receiving verification codes"),
				noneOfThese(),
			},
		},
		{
			Fact: fact.EquipmentCount, Section: SectionTools,
			Ask: law.T("你提供、架设或者看管过多少台设备？",
				"How many devices did you supply, set up or look after?"),
			Help: law.T("按台数，先后的加在一起；插卡设备按设备数，不按卡数。不确定写范围。",
				"Count devices, all times together; a multi-SIM device is one, whatever its cards. A range will do."),
			Why: law.T("认定明知要看提供帮助的时间、方式、次数、工具；设备台数没有单独的入罪标准，但影响轻重和行政处罚。",
				"Knowledge is weighed from the time, manner, number and tools of the help. There is no threshold for devices as such, but the number bears on gravity and on administrative penalties."),
			Cites:   cites("opinion-2025-bangxin:5.1", "anti-telecom-fraud-law:14.1", "anti-telecom-fraud-law:42"),
			Example: number(),
		},
		{
			Fact: fact.IntrusionFinancial, Section: SectionTools,
			Ask: law.T("能获取网银、支付、证券等账号密码的程序、工具，你提供过多少人次？",
				"How many times, counted per person, did you supply tools for obtaining log-ins to banking, payment or trading services?"),
			Help: law.T("给一个人一次算一人次。没有经过授权获取的才算，受委托的安全测试不算。不确定写范围。",
				"Once to one person is one. Only tools for unauthorised access; commissioned security testing does not count. A range will do."),
			Why: law.T("提供能够非法获取支付结算、证券、期货交易等网络金融服务身份认证信息的专门程序、工具五人次以上，或者明知他人从事这类行为而提供五人次以上的，为“情节严重”；五倍以上为“情节特别严重”。",
				"Supplying special tools for illegally obtaining log-ins to payment, securities or futures services five times or more, or tools to one known to do so five times or more, is “serious circumstances”; five times that is especially serious."),
			Cites:   cites("criminal-law:285.3", "interpretation-2011-19:3.1.1", "interpretation-2011-19:3.1.3", "interpretation-2011-19:3.2.1"),
			Example: number(),
		},
		{
			Fact: fact.IntrusionOther, Section: SectionTools,
			Ask: law.T("其他侵入、控制他人计算机系统的程序、工具，你提供过多少人次？",
				"How many times, counted per person, did you supply other tools for breaking into or controlling computer systems?"),
			Help: law.T("给一个人一次算一人次；能获取网银、支付、证券账号的另有一题，不在这里数。受委托的安全测试不算。",
				"Once to one person is one; tools for banking, payment or trading log-ins are asked separately. Commissioned security testing does not count."),
			Why: law.T("提供其他专门用于侵入、非法控制计算机信息系统的程序、工具二十人次以上，或者明知他人从事这类行为而提供二十人次以上的，为“情节严重”；五倍以上为“情节特别严重”。",
				"Supplying other special tools for intrusion or illegal control twenty times or more, or tools to one known to do so twenty times or more, is “serious circumstances”; five times that is especially serious."),
			Cites:   cites("criminal-law:285.3", "interpretation-2011-19:3.1.2", "interpretation-2011-19:3.1.4", "interpretation-2011-19:3.2.1"),
			Example: number(),
		},
		{
			Fact: fact.IntrusionLoss, Section: SectionTools,
			Ask: law.T("这些程序、工具给受害的用户造成了多少经济损失？",
				"How much economic loss did these tools cause to the users affected?"),
			Help: law.T("包括直接损失，以及为恢复数据、功能花的必要费用。以案卷或者报价单为准，不确定写范围。",
				"Direct loss and the necessary cost of restoring data and functions. Go by the case file or invoices; a range will do."),
			Why: law.T("违法所得五千元以上或者造成经济损失一万元以上的，为“情节严重”；五倍以上为“情节特别严重”。经济损失包括直接损失和恢复的必要费用。",
				"Gains of 5,000 yuan or more, or economic loss of 10,000 yuan or more, is “serious circumstances”; five times that is especially serious. Economic loss includes direct loss and the necessary cost of restoration."),
			Cites:   cites("interpretation-2011-19:3.1.5", "interpretation-2011-19:3.2.1", "interpretation-2011-19:11.3"),
			Example: money(),
		},
	}
}

func personalDataQuestions() []*Question {
	return []*Question{
		{
			Fact: fact.PersonalDataCore, Section: SectionTools,
			Ask: law.T("你获取、出售或者提供过多少条行踪轨迹、通信内容、征信、财产信息？",
				"How many records of location, communications content, credit or property did you obtain, sell or supply?"),
			Help: law.T("只数这四类；依法、经本人同意的不算。拿到后又卖出的不重复数，同一条给几家的累计。不确定写范围。",
				"Only these four kinds; not where lawful and agreed to by the person. Obtained and then sold counts once; one record given to several is added up. A range will do."),
			Why: law.T("非法获取、出售或者提供这类信息五十条以上的，为“情节严重”；未达到的，与其他信息按比例合计；十倍以上为“情节特别严重”。",
				"Illegally obtaining, selling or supplying 50 or more such records is “serious circumstances”; below that they are added to other data in proportion; ten times that is especially serious."),
			Cites:   cites("criminal-law:253-1.1", "interpretation-2017-10:5.1.3", "interpretation-2017-10:5.1.6", "interpretation-2017-10:5.2.3", "interpretation-2017-10:11"),
			Example: number(),
		},
		{
			Fact: fact.PersonalDataImportant, Section: SectionTools,
			Ask: law.T("你获取、出售或者提供过多少条住宿、通信记录、健康、交易等信息？",
				"How many records of lodging, communications, health, transactions and the like did you obtain, sell or supply?"),
			Help: law.T("指其他可能影响人身、财产安全的个人信息。依法、经本人同意的不算，拿到后又卖出的不重复数。不确定写范围。",
				"Other personal data that may affect safety of person or property. Not where lawful and agreed to by the person; obtained and then sold counts once. A range will do."),
			Why: law.T("非法获取、出售或者提供这类信息五百条以上的，为“情节严重”；未达到的，按比例合计；十倍以上为“情节特别严重”。",
				"500 or more such records is “serious circumstances”; below that they are added in proportion; ten times that is especially serious."),
			Cites:   cites("interpretation-2017-10:5.1.4", "interpretation-2017-10:5.1.6", "interpretation-2017-10:5.2.3"),
			Example: number(),
		},
		{
			Fact: fact.PersonalDataOther, Section: SectionTools,
			Ask: law.T("你获取、出售或者提供过多少条其他个人信息（如姓名、电话）？",
				"How many records of other personal data, such as names and phone numbers, did you obtain, sell or supply?"),
			Help: law.T("能识别到具体个人的才算；依法、经同意的，脱敏后还原不了的，都不算。行踪、财产、住宿、交易等另有题目。",
				"Only data that identify a person; not where lawful and agreed to, nor data made anonymous beyond recovery. Location, property, lodging, transactions and the like are asked separately."),
			Why: law.T("非法获取、出售或者提供其他公民个人信息五千条以上的，为“情节严重”；未达到的，按比例合计；十倍以上为“情节特别严重”。",
				"5,000 or more other records is “serious circumstances”; below that they are added in proportion; ten times that is especially serious."),
			Cites:   cites("interpretation-2017-10:1", "interpretation-2017-10:3.2", "interpretation-2017-10:5.1.5", "interpretation-2017-10:5.1.6", "interpretation-2017-10:5.2.3"),
			Example: number(),
		},
		{
			Fact: fact.PersonalDataGains, Section: SectionTools,
			Ask: law.T("你从获取、出售或者提供个人信息上，一共收到多少钱？",
				"How much in all did you receive for obtaining, selling or supplying personal data?"),
			Help: law.T("卖信息、做查询收的钱都算，不扣成本。可写 26万 或范围。",
				"Money for selling data or running look-ups, before costs. 26万, 260,000 or a range will do."),
			Why: law.T("违法所得五千元以上的，为“情节严重”；十倍以上为“情节特别严重”。",
				"Gains of 5,000 yuan or more are “serious circumstances”; ten times that is especially serious."),
			Cites:   cites("interpretation-2017-10:5.1.7", "interpretation-2017-10:5.2.3"),
			Example: money(),
		},
		{
			Fact: fact.PersonalDataOnDuty, Section: SectionTools,
			Ask: law.T("这些个人信息，是你在履行职责或者提供服务中得到的吗？",
				"Did you come by this personal data in doing your job or providing a service?"),
			Help: law.T("例如工作系统里能查到的、客户交给你处理的。自己在外面收来的，选“否”。",
				"For example data your work system shows you, or that clients gave you to process. If you collected it elsewhere, answer no."),
			Why: law.T("将在履行职责或者提供服务过程中获得的公民个人信息出售或者提供给他人，达到规定标准一半以上的，即为“情节严重”，并从重处罚。",
				"Selling or supplying data obtained in one's duties or services reaches “serious circumstances” at half the standard, and is punished more heavily."),
			Cites: cites("criminal-law:253-1.2", "interpretation-2017-10:5.1.8"),
		},
		{
			Fact: fact.PersonalDataKnownUse, Section: SectionTools,
			Ask: law.T("提供这些个人信息时，你知道对方要用来犯罪吗？",
				"When you supplied this personal data, did you know that it was to be used for crime?"),
			Help: law.T("说的是当时的了解。没有把握、但有情况让你起疑的，把情况写在备注里。",
				"What you knew at the time. If you were not sure but something made you wonder, put it in a note."),
			Why: law.T("知道或者应当知道他人利用公民个人信息实施犯罪，向其出售或者提供的，为“情节严重”，不看条数。",
				"Selling or supplying it to a person one knows, or should know, to use it for crime is “serious circumstances”, whatever the number."),
			Cites: cites("interpretation-2017-10:5.1.2"),
		},
	}
}
