package liability

import (
	"bangxin/law"
	"bangxin/law/rule"
)

// What a person can lawfully do now, in the order in which to do it. It never
// advises concealment, destruction of evidence, the wording of statements, or
// how to stay under a threshold.

// whatNow lists the steps. Surrender and plea are named only where some offence
// is established or contested, and with counsel.
func whatNow(c *rule.Case, h *Headline) []Point {
	var out []Point
	add := func(id, zh, en, saysZH, saysEN string, cites ...string) {
		p := Point{ID: id, Name: law.T(zh, en), Says: law.T(saysZH, saysEN), Finding: law.Met}
		for _, s := range cites {
			p.Cites = append(p.Cites, law.Cite(s))
		}
		p.Rank = rank(p.Cites)
		out = append(out, p)
	}
	add("lawyer", "先找辩护律师", "Speak to a defence lawyer first",
		"在做任何别的事之前，先向辩护律师说明情况。还没有律师的，可以打12348（公共法律服务热线），问怎样找律师、怎样申请法律援助。", "Before anything else, speak to a defence lawyer. Without one, call 12348, the public legal service line in mainland China, and ask how to find a lawyer or apply for legal aid.")
	add("seizure", "这里写的也可能被调取", "What is written here can be seized",
		"保存在这里或者任何地方的内容都可能被依法扣押、调取。一旦开始调查，不得删除任何东西；隐匿、毁灭证据影响办案的，本身就要受处罚，帮助毁灭、伪造证据的构成犯罪。", "What is saved here or anywhere can be seized. Once an inquiry has begun nothing may be deleted; hiding or destroying evidence is punishable in itself, and helping to destroy or forge it is a crime.",
		evidenceProvisions(c.AsOf())...)
	add("stop", "依法停止有关服务", "Stop the service concerned, as the law allows",
		"在法律和合同允许的范围内停止对该客户的服务，不要向对方说明原因：通风报信在特定情形下可能构成犯罪，在网络赌博案件中是认定明知的依据。", "Stop the service to this client as law and contract allow, without explaining why: warning suspects may in some circumstances be a crime, and in gambling cases it is a ground for finding knowledge.",
		"opinion-2010-40:2.3.3", "criminal-law:310")
	add("preserve", "原样保存日志、合同和往来信息", "Preserve logs, contracts and messages unchanged",
		"原样保存，不整理、不修改、不删除。有留存义务的，按规定期限留存。", "Keep them as they are: unsorted, unaltered, undeleted. Where the law sets a period, keep them for it.",
		retention(c.AsOf()))
	add("answer", "按期回应通知和责令", "Answer notices and orders in time",
		"收到监管部门的告知、责令或者举报的，按要求和期限处理，并保留处理记录。", "Act on a regulator's notice or order, or on a report, as asked and in time, and keep a record of it.",
		"interpretation-2019-15:2.1", "interpretation-2019-15:11.1.1")
	add("report", "法律要求报告的，依法报告", "Report where the law says so",
		"发现涉诈异常的，电信、互联网、金融机构应当监测识别、处置，并按规定报告；先与律师商量方式。", "Telecom, internet and financial firms must identify and deal with suspected fraud, and report it as prescribed; settle how with counsel.",
		"anti-telecom-fraud-law:25.2", "anti-telecom-fraud-law:14.2")
	add("restitution", "退赃退赔", "Restitution",
		"违法所得应当追缴或者责令退赔；主动退赃退赔是从宽考虑的情节。通过律师、办案机关办理，不要私下与对方往来。", "Illegal gains are recovered or ordered to be repaid; paying them back is weighed in one's favour. Do it through counsel or the authorities, not privately with the other side.",
		"criminal-law:64", "interpretation-2019-15:15")
	if h != nil && (h.Verdict == law.Established || h.Verdict == law.ContestedVerdict) {
		add("surrender", "自首、认罪认罚：与律师商量以后决定", "Surrender and plea: decide with counsel",
			"自动投案并如实供述的，可以从轻或者减轻处罚，犯罪较轻的可以免除处罚；自愿认罪认罚的，可以依法从宽。是否以及何时，由你与律师决定。", "Voluntary surrender with a truthful account may bring a lighter or reduced punishment, or none for a lesser crime; a plea may bring leniency. Whether and when is for you and counsel to decide.",
			"criminal-law:67.1", "criminal-procedure-law:15")
	}
	return out
}

// retention cites the duty to keep logs in the version in force on the day.
func retention(day law.Day) string {
	if day >= revisions2026() {
		return "cybersecurity-law-2025:23"
	}
	return "cybersecurity-law-2016:21"
}

// evidenceProvisions cites what protects evidence, the public-security law only
// from the day of the version held.
func evidenceProvisions(day law.Day) []string {
	if day >= revisions2026() {
		return []string{"public-security-2025:72.1.2", "criminal-law:307"}
	}
	return []string{"criminal-law:307"}
}
