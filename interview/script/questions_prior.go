package script

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// priorQuestions asks about earlier penalties: 2019-15:12.1(5), 刑法65,
// opinion-2025-bangxin:9.
func priorQuestions() []*Question {
	return []*Question{
		{
			Fact: fact.PriorPenalty, Section: SectionPrior,
			Ask: law.T("这件事之前两年内，你因为网络方面的违法受过行政处罚吗？",
				"In the two years before this, did you receive an administrative penalty for a network offence?"),
			Help: law.T("指因非法利用信息网络、帮助信息网络犯罪活动、危害计算机系统安全受的处罚，如拘留、罚款；交通等其他处罚不算。",
				"That is, for illegal use of information networks, assisting network crime, or endangering computer systems: detention, a fine. Traffic and other penalties do not count."),
			Why: law.T("二年内曾因非法利用信息网络、帮助信息网络犯罪活动、危害计算机信息系统安全受过行政处罚，又帮助信息网络犯罪活动的，应当认定为“情节严重”；也是依法从严惩处的情形，同一事实只计一次。",
				"An administrative penalty within two years for illegal use, assisting or endangering computer systems, followed by assisting again, is “serious circumstances”. It is also a ground for severity; one fact is counted once."),
			Cites: cites("interpretation-2019-15:12.1.5", "opinion-2025-bangxin:9.1.7"),
		},
		{
			Fact: fact.PriorRecidivist, Section: SectionPrior,
			Ask: law.T("你以前被判过有期徒刑以上刑罚，并且刑满或者赦免后不到五年又有这件事吗？",
				"Were you once sentenced to fixed-term imprisonment or more, with this following within five years of release or pardon?"),
			Help: law.T("从刑罚执行完毕那天算到这件事；假释的，从假释期满算。判的是缓刑，或者是过失犯罪、未满十八周岁时的罪，写在备注里。",
				"Count from the day the sentence was served; on parole, from the end of parole. If it was a crime of negligence, one before you were eighteen, or a suspended sentence, say so in a note."),
			Why: law.T("被判处有期徒刑以上刑罚，刑罚执行完毕或者赦免以后，在五年以内再犯应当判处有期徒刑以上刑罚之罪的，是累犯，应当从重处罚；过失犯罪和不满十八周岁的人犯罪除外。累犯不适用缓刑。",
				"A person sentenced to fixed-term imprisonment or more who within five years of serving it or of a pardon commits another crime deserving such punishment is a recidivist and shall be punished more heavily, except for negligence and persons under eighteen; no suspended sentence is available."),
			Cites: cites("criminal-law:65.1", "criminal-law:65.2", "criminal-law:74"),
		},
		{
			Fact: fact.PriorConviction, Section: SectionPrior,
			Ask: law.T("这件事之前五年内，你因为帮信或者掩饰、隐瞒犯罪所得，被判过刑或者被决定不起诉过吗？",
				"In the five years before this, were you convicted of assisting or of concealing proceeds, or not prosecuted for it because it was slight?"),
			Help: law.T("“不起诉”指情节轻微、检察院酌情不诉（相对不起诉）；证据不足或者没有犯罪事实的不起诉不算。",
				"Not prosecuted means the discretionary decision in a slight case; a decision for want of evidence or because there was no crime does not count."),
			Why: law.T("五年内曾因帮助信息网络犯罪活动、掩饰、隐瞒犯罪所得、犯罪所得收益等行为被判决有罪或者作相对不起诉的，依法从严惩处。",
				"A conviction, or a discretionary decision not to prosecute, within five years for assisting, concealing proceeds or the like is a ground for severity."),
			Cites: cites("opinion-2025-bangxin:9.1.8", "criminal-procedure-law:177.2"),
		},
	}
}
