package script

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// proceedsQuestions asks about money or goods that came from the crime:
// 刑法312, interpretation-2025-13.
func proceedsQuestions() []*Question {
	return []*Question{
		{
			Fact: fact.ProceedsKnown, Section: SectionProceeds,
			Ask: law.T("经手这些钱或者东西的时候，你对它们的来路了解多少？",
				"When this money or property passed through you, how much did you know about where it came from?"),
			Help: law.T("说的是当时的了解，不是事后。第二项指自己没有弄清，但当时看到、听到的情况足以让一般人看出来。",
				"At the time, not afterwards. The second means that you had not made sure, but what you saw and heard would have told an ordinary person."),
			Why: law.T("明知是犯罪所得及其收益而予以窝藏、转移、收购、代为销售或者以其他方法掩饰、隐瞒的，构成犯罪；“明知”包括知道或者应当知道，要综合审查判断。",
				"Hiding, moving, buying, selling for others or otherwise concealing what is known to be proceeds of crime or gains from them is an offence; “knowing” includes should have known, judged on all the circumstances."),
			Cites: cites("criminal-law:312.1", "interpretation-2025-13:2"),
			Options: []law.Text{
				law.T("知道是犯罪得来的", "I knew it came from crime"),
				law.T("没有弄清，但当时的情况看得出来", "I had not made sure, but the circumstances showed it"),
				law.T("不知道，当时也看不出来", "I did not know, and nothing showed it"),
			},
		},
		{
			Fact: fact.ProceedsAmount, Section: SectionProceeds,
			Ask: law.T("你经手的钱物里，查实是犯罪得来的，一共值多少钱？",
				"Of what passed through you, how much is verified as coming from crime?"),
			Help: law.T("按经手当时的价值算，只算查实的部分，不是全部流水。以判决书、起诉书为准，可写 26万 或范围。",
				"At its value when you handled it; only the verified part, not the whole turnover. Go by judgments or indictments; 26万, 260,000 or a range will do."),
			Why: law.T("数额达到五十万元以上，且有多次实施、拒不配合追缴等情形之一的，可以认定为“情节严重”（非法采矿等数额标准较高的犯罪除外）；数额以实施行为时为准。",
				"500,000 yuan or more, with repeated acts, refusal to help recovery or another listed circumstance, may be “serious circumstances” (except for predicate crimes with high standards such as illegal mining). The value is that at the time of the act."),
			Cites:   cites("interpretation-2025-13:5.1", "interpretation-2025-13:5.2", "interpretation-2025-13:6.1", "interpretation-2025-13:10.1"),
			Example: money(),
		},
		{
			Fact: fact.ProceedsLoss, Section: SectionProceeds,
			Ask: law.T("因为这些钱物经你转走而追不回来的损失，有多少？",
				"How much was lost because what passed through you could not be recovered?"),
			Help: law.T("只算与你经手的这部分有关的；已经退还的不算。以案卷的数为准，不确定写范围。",
				"Only what relates to the part you handled, less what was returned. Go by the case file; a range will do."),
			Why: law.T("造成损失二十五万元以上的，可以认定为“情节严重”；是否还要数额达到五十万元，有不同理解。",
				"A loss of 250,000 yuan or more may be “serious circumstances”; whether 500,000 yuan must also be reached is read differently."),
			Cites:   cites("interpretation-2025-13:5.2"),
			Example: money(),
		},
		{
			Fact: fact.ProceedsRepeated, Section: SectionProceeds,
			Ask: law.T("这样经手钱物，有过多次吗？",
				"Did you handle such money or property on several occasions?"),
			Help: law.T("同一天连续几笔、为同一件事的，在备注里写明笔数和时间。",
				"If there were several transfers in a row on one day for one matter, put their number and times in a note."),
			Why: law.T("多次实施掩饰、隐瞒行为，是认定“情节严重”的情形之一；未经行政处罚、依法应当追诉的，数额累计计算。",
				"Repeated concealing is one of the circumstances for “serious circumstances”; amounts not yet penalised and still open to prosecution are added up."),
			Cites: cites("interpretation-2025-13:5.1.1", "interpretation-2025-13:5.2", "interpretation-2025-13:6.2"),
		},
		{
			Fact: fact.ProceedsRefusedRecovery, Section: SectionProceeds,
			Ask: law.T("办案机关追这些钱物的时候，你是否没有配合，以致追不回来？",
				"When the authorities tried to recover it, did you not cooperate, so that it could not be recovered?"),
			Help: law.T("配合指如实说明去向、交出手里的部分。没有配合而追不回来的，选“是”；配合了仍追不回来的，选“否”。",
				"Cooperating means saying truthfully where it went and handing over what you hold. Not done, and not recovered: yes. Done, and still not recovered: no."),
			Why: law.T("拒不配合财物追缴，致使赃款、赃物无法追缴的，是认定“情节严重”的情形之一。",
				"Refusing to help recovery, so that the proceeds cannot be recovered, is one of the circumstances for “serious circumstances”."),
			Cites: cites("interpretation-2025-13:5.1.3", "interpretation-2025-13:5.2"),
		},
	}
}
