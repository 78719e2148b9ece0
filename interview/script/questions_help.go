package script

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// helpQuestions asks what was done, when, and whether it arrived: 刑法287-2.1,
// 12, 87, 89.
func helpQuestions() []*Question {
	return []*Question{
		{
			Fact: fact.HelpKinds, Section: SectionHelp,
			Ask: law.T("你给对方提供过哪些帮助？可以多选。",
				"What help did you give them? Choose all that apply."),
			Help: law.T("“对方”指后来被发现或者被指利用网络犯罪的人。收费、免费都算；没有合适的选“其他”，在备注里写明。",
				"“They” are the people found, or said, to have used it for network crime. Paid or free, it counts. If nothing fits, choose “other” and say in a note what it was."),
			Why: law.T("明知他人利用信息网络实施犯罪，为其提供互联网接入、服务器托管、网络存储、通讯传输等技术支持，或者提供广告推广、支付结算等帮助，情节严重的，构成犯罪。收购、出售、出租卡和账户的，可以认定为帮助（据报道，原文未核）。",
				"It is an offence, where the circumstances are serious, knowingly to give those who commit crimes by information networks technical support such as access, hosting, storage or transmission, or help such as promotion or payment settlement. Buying, selling or renting cards and accounts may count as help (as reported, text not checked)."),
			Cites: cites("criminal-law:287-2.1", "opinion-2021-22:7"),
			Options: []law.Text{
				law.T("网络接入（宽带、专线、线路）", "internet access (broadband, leased lines)"),
				law.T("通讯传输（短信通道、语音线路、中继）", "transmission (SMS or voice routes, relays)"),
				law.T("缓存、内容分发（CDN）", "caching or content delivery (CDN)"),
				law.T("服务器托管、云主机", "server hosting, cloud machines"),
				law.T("网络存储（网盘、空间）", "network storage (drives, web space)"),
				law.T("搜索、导航、链接", "search, directories or links"),
				law.T("域名注册、解析、跳转", "domain registration, resolution or redirection"),
				law.T("开发网站、应用或者软件", "developing sites, apps or software"),
				law.T("维护、升级、技术支持", "maintenance, upgrades, technical support"),
				law.T("广告、推广、引流", "advertising, promotion, bringing in users"),
				law.T("支付接口、代收代付、转账结算", "payment interfaces, collecting and paying out, settlement"),
				law.T("自己的银行卡、支付账户", "your own bank cards or payment accounts"),
				law.T("别人的银行卡、支付账户", "other people's bank cards or payment accounts"),
				law.T("公司的对公账户", "company accounts"),
				law.T("电话卡、物联网卡", "phone or IoT cards"),
				law.T("微信、QQ 等互联网账号", "internet accounts (WeChat, QQ and the like)"),
				law.T("设备（多卡设备、网关、手机等）", "equipment (multi-card devices, gateways, phones)"),
				law.T("改号、隐藏来电号码", "changing or hiding caller numbers"),
				law.T("接码（代收验证码）平台", "a platform receiving verification codes"),
				law.T("培训、教程", "training or tutorials"),
				law.T("其他", "other"),
			},
		},
		{
			Fact: fact.HelpDelivered, Section: SectionHelp,
			Ask: law.T("你的帮助实际到了对方手里、能够使用了吗？",
				"Did your help actually reach them, ready for use?"),
			Help: law.T("服务开通、软件交付、卡或账户交到对方控制之下，都算；谈好了但没有给成的，选“否”。",
				"A service switched on, software delivered, a card or account under their control: yes. Agreed but never handed over: no."),
			Why: law.T("本罪惩罚的是“为其犯罪提供”支持或者帮助的行为；已经着手，由于意志以外的原因没有做成的，是犯罪未遂。",
				"The offence punishes providing support or help to their crime; a person who has begun and fails for reasons beyond his will has committed an attempt."),
			Cites: cites("criminal-law:287-2.1", "criminal-law:23.1"),
		},
		{
			Fact: fact.HelpCrossBorder, Section: SectionHelp,
			Ask: law.T("这种帮助是跨境提供的吗（从境外到境内，或者从境内到境外）？",
				"Was the help given across the border, from abroad into China or the other way?"),
			Help: law.T("看你和对方、服务器或者设备各在哪里。只是租用境外云服务器，而各方都在境内的，请在备注里写明。",
				"Look at where you, they, and the servers or devices were. If only a rented server was abroad and everybody was in China, say so in a note."),
			Why: law.T("跨境非法提供技术支持或者帮助的，依法从严惩处。",
				"Giving technical support or help illegally across the border is punished severely."),
			Cites: cites("opinion-2025-bangxin:9.1.4"),
		},
		{
			Fact: fact.ConductStart, Section: SectionHelp,
			Ask: law.T("你从哪一天开始提供这种帮助？",
				"On what day did you begin to give this help?"),
			Help: law.T("第一次交付或者开通的日子。记不清日子，写到月或者年也可以；也可以写范围。",
				"The day it was first delivered or switched on. Month or year will do if you are not sure; a range will do too."),
			Why: law.T("行为当时的法律不认为是犯罪的，适用当时的法律。帮助信息网络犯罪活动罪由刑法修正案（九）增设，自2015年11月1日起施行。行为时没有相关司法解释的，依照后来的司法解释办理；已有的，依照行为时的，但新的对其有利的适用新的。",
				"Conduct that the law of its day did not treat as a crime is judged by that law. Assisting was added by Amendment (IX), in force since 1 November 2015. Where no judicial interpretation existed at the time, the later one applies; where one did, that one, unless the new one is more favourable."),
			Cites:   cites("criminal-law:12.1", "criminal-law:287-2", "interpretation-time-2001-5:2", "interpretation-time-2001-5:3"),
			Example: day(),
		},
		{
			Fact: fact.ConductEnd, Section: SectionHelp,
			Ask: law.T("你最后一次提供这种帮助是哪一天？",
				"On what day did you last give this help?"),
			Help: law.T("服务停掉、卡或账户收回的日子；现在还在提供的，写今天的日期。记不清日子，写到月或者年也可以。",
				"The day the service stopped or the card or account came back; if it still goes on, today's date. Month or year will do if you are not sure."),
			Why: law.T("适用哪一天的法律，看行为发生在什么时候。法定最高刑不满五年有期徒刑的，经过五年不再追诉；行为有连续或者继续状态的，从行为终了之日起计算。",
				"Which day's law applies depends on when it was done. An offence with a maximum below five years is no longer prosecuted after five years; where the conduct continued, they run from its end."),
			Cites:   cites("criminal-law:12.1", "criminal-law:87.1.1", "criminal-law:89.1"),
			Example: day(),
		},
	}
}
