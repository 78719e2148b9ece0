package script

import "bangxin/law"

// Settles names the evidence that usually settles the questions under a heading.
func Settles(id SectionID) law.Text {
	switch id {
	case SectionPerson:
		return law.T("身份证明、营业执照、劳动合同、任职和分工文件", "identity papers, business licence, employment contract, records of post and duties")
	case SectionHelp:
		return law.T("合同、订单、交付和服务记录、系统日志", "contracts, orders, records of delivery and service, system logs")
	case SectionHelped:
		return law.T("裁判文书、起诉书、立案材料、被害人陈述", "judgments, indictments, records of case filing, statements of victims")
	case SectionNotice:
		return law.T("告知、责令和举报的文书及其送达凭证、处理记录", "notices, orders and reports with proof of service, records of what was done")
	case SectionKnowledge:
		return law.T("往来信息、邮件、通话记录、报价和付款记录、证人证言", "messages, mail, call records, quotations and payments, testimony")
	case SectionRules:
		return law.T("实名登记、审核、留存的制度和执行记录", "rules on registration, review and retention, and records of following them")
	case SectionDepth:
		return law.T("分工和分成的约定、群组记录、同案人陈述", "agreements on roles and shares, group records, statements of those involved")
	case SectionAmounts:
		return law.T("银行和支付机构流水、账册、审计或者鉴定意见", "bank and payment records, books, audit or expert opinion")
	case SectionAccounts:
		return law.T("开户资料、账户流水、交易对手信息、扣押清单", "account opening files, statements, counterparties, lists of seized items")
	case SectionPrior:
		return law.T("行政处罚决定书、刑事裁判文书、释放证明", "decisions on administrative penalties, criminal judgments, certificates of release")
	case SectionOrder:
		return law.T("责令改正通知书、整改记录、系统日志、危害后果的材料", "orders to correct, records of correction, system logs, material on the harm")
	case SectionSetup:
		return law.T("网站、群组和账号的注册资料、发布记录、勘验笔录", "registration of sites, groups and accounts, records of posts, inspection records")
	case SectionProceeds:
		return law.T("资金流向、转移和取现记录、上游犯罪的查证材料", "tracing of funds, records of transfers and withdrawals, findings on the upstream crime")
	case SectionTools:
		return law.T("程序和源代码、功能鉴定意见、销售记录", "programs and source code, expert opinion on functions, records of sale")
	case SectionAfter:
		return law.T("到案经过、认罪认罚具结书、退赃退赔凭证、谅解书", "record of coming in, plea papers, proof of restitution, letters of forgiveness")
	case SectionCivil:
		return law.T("转账凭证、报案回执、损失证明、相关裁判文书", "proof of transfers, receipts of reports to the police, proof of loss, related judgments")
	}
	return law.Text{}
}
