package script

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// noticeQuestions asks about notices, reports and restrictions and what the
// person did on them: 2019-15:11(1)(2), opinion-2025-bangxin:5.
func noticeQuestions() []*Question {
	return []*Question{
		{
			Fact: fact.NoticeRegulator, Section: SectionNotice,
			Ask: law.T("监管部门是否告知过你，有人利用你的服务实施犯罪？",
				"Did a regulator ever tell you that your service was being used for crime?"),
			Help: law.T("网信、电信、公安等都算；口头、电话、即时消息也算，不以书面为限。",
				"Cyberspace, telecom, police and other authorities all count; so does word of mouth, a call or a chat message: it need not be in writing."),
			Why: law.T("经监管部门告知后仍然实施有关行为的，可以认定明知，但是有相反证据的除外。",
				"Carrying on after being told by a regulator allows knowledge to be found, unless there is contrary evidence."),
			Cites: cites("interpretation-2019-15:11.1.1"),
			Options: []law.Text{
				law.T("没有收到过", "no, never"),
				law.T("收到后停止了对该客户的服务", "yes, and I stopped serving that client"),
				law.T("收到后仍继续提供", "yes, and I went on"),
			},
		},
		{
			Fact: fact.NoticeReport, Section: SectionNotice,
			Ask: law.T("有人向你投诉或者举报过这个客户吗？你怎么处理的？",
				"Did anyone complain to you about this client or report them, and what did you do?"),
			Help: law.T("受害人、用户、同行、平台转来的都算。“处理”指核实、停用、删除、上报等实际动作，只回复一句不算。",
				"From victims, users, other firms or passed on by a platform: all count. Handling means acting on it: checking, suspending, deleting, reporting; a mere reply is not."),
			Why: law.T("接到举报后不履行法定管理职责的，可以认定明知，但是有相反证据的除外。",
				"Not performing a statutory management duty after receiving a report allows knowledge to be found, unless there is contrary evidence."),
			Cites: cites("interpretation-2019-15:11.1.2"),
			Options: []law.Text{
				law.T("没有收到过", "no, never"),
				law.T("收到过，处理了", "yes, and I acted on it"),
				law.T("收到过，没有处理", "yes, and I did not act on it"),
			},
		},
		{
			Fact: fact.NoticeReportDuty, Section: SectionNotice,
			Ask: law.T("有没有哪部法律、法规规定，你收到这种举报必须处理？",
				"Did a statute or regulation oblige you to act on such a report?"),
			Help: law.T("例如网络平台、短信、域名、支付、广告发布等业务常有这类规定；个人私下帮忙一般没有。拿不准就选“不清楚”。",
				"Platforms, text messaging, domains, payment and advertising often have such rules; private favours as a rule do not. If you are not sure, choose “don't know”."),
			Why: law.T("推定明知的前提是不履行“法定”管理职责。网络运营者应当及时受理并处理有关网络信息安全的投诉和举报；网络服务提供者接到权利人的通知，应当及时采取必要措施。",
				"The presumption needs a duty laid down by law. Network operators shall promptly accept and handle complaints and reports on network information security; a network service provider, on notice from the person whose rights are infringed, shall promptly take the necessary measures."),
			Cites: cites("interpretation-2019-15:11.1.2", "cybersecurity-law-2016:49.1", "cybersecurity-law-2025:51.1", "civil-code:1195.2"),
		},
		{
			Fact: fact.NoticeRestriction, Section: SectionNotice,
			Ask: law.T("银行、运营商或者平台，是否因为怀疑涉诈等异常，限制过你的服务？",
				"Did a bank, carrier or platform ever restrict your service on suspicion of fraud or the like?"),
			Help: law.T("冻结、停卡、封号、只收不付、暂停接口都算。换卡、换号或者解封以后接着做，算“仍继续”。",
				"Freezing, blocked cards or accounts, receive-only limits, a suspended interface: all count. Going on with another card or account, or after unblocking, is going on."),
			Why: law.T("因涉诈等异常情形被金融机构、电信业务经营者、互联网服务提供者采取限制、暂停服务等措施后，仍然实施有关行为的，可以认定明知，但是有相反证据的除外。",
				"Carrying on after a financial institution, carrier or internet service provider has restricted or suspended service because of suspected fraud or another anomaly allows knowledge to be found, unless there is contrary evidence."),
			Cites: cites("opinion-2025-bangxin:5.2.2"),
			Options: []law.Text{
				law.T("没有被限制过", "no, never"),
				law.T("被限制后就停止了", "yes, and I stopped"),
				law.T("被限制后仍继续", "yes, and I went on"),
			},
		},
		{
			Fact: fact.NoticeWarning, Section: SectionNotice,
			Ask: law.T("银行、运营商或者平台，是否只是提醒或者警示过你，没有限制服务？",
				"Did a bank, carrier or platform warn you, without restricting the service?"),
			Help: law.T("电话核实、风险提示、要求补充材料、签承诺书都算；群发的普通宣传不算，但可以写在备注里。",
				"Calls to check, risk alerts, requests for papers, a signed undertaking: all count. General publicity sent to everybody does not, but may go in a note."),
			Why: law.T("明知要结合行为人的认知能力、既往经历、是否逃避监管等综合认定；会议纪要把收到有关单位口头或书面通知后继续出租、出售“两卡”，列为着重审查的表现。",
				"Knowledge is weighed from the person's ability, past, evasion of supervision and more; the minutes list going on renting or selling cards after oral or written notice as conduct to examine closely."),
			Cites: cites("opinion-2025-bangxin:5.1", "minutes-2022-duanka:1"),
			Options: []law.Text{
				law.T("没有收到过", "no, never"),
				law.T("收到后停止了", "yes, and I stopped"),
				law.T("收到后仍继续", "yes, and I went on"),
			},
		},
	}
}
