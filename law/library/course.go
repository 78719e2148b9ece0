package library

import "bangxin/law"

// Lesson is one case of the course.
type Lesson struct {
	Case  *Case
	Topic law.Text // what it teaches; tells no end
	Ask   law.Text // the question it turns on; tells no end
	Why   law.Text // why this case, and why here; tells how it ended
}

// Course gives six cases in teaching order: an offence with all its elements,
// then its two hardest elements, then the line to no offence, then the two
// offences beside it, the lighter question before the heavier.
func Course() []Lesson {
	lesson := func(id string, topic, ask, why law.Text) Lesson {
		c, ok := Get(id)
		if !ok {
			panic("library: the course names no case: " + id) // the cases are part of the program
		}
		return Lesson{c, topic, ask, why}
	}
	return []Lesson{
		lesson("b-zhai-ke-phone-relay", law.T("帮信罪的全部要件", "All elements of assisting"), law.T("一人、一种帮助、一个对象：各要件逐一满足吗？满足以后又是何罪？", "One person, one kind of help, one client: is each element met, and if so which offence is it?"), law.T(
			"人民法院案例库参考案例，来源最可靠，登记的事实最多；一人、一种帮助、一个对象，各要件都能逐一讨论，控方指控的又是诈骗，正好提出“何罪”的问题。",
			"A reference case of the People's Court Case Library, the firmest source and the most facts coded; one person, one kind of help, one client, so that each element can be taken by itself, and a charge of fraud that raises the question of which offence.")),
		lesson("b-jingde-smart-contract-li", law.T("技术人员的“明知”", "Knowledge of technical staff"), law.T("受托开发的技术人员，从什么可以看出他知道用途？", "What shows that a technician working on commission knew the purpose?"), law.T(
			"普通的外包开发，要求本身暴露用途；被告人是受指派的技术负责人，可以讨论中立帮助、单位与直接责任人员。放在第二课，因为学员已经见过其他要件。",
			"Ordinary contract development in which the request itself gives the purpose away; the defendant is a technical lead acting on instruction, which raises neutral assistance and direct responsibility within a unit. Second, because the other elements are known by now.")),
		lesson("b-gao-gu-shi-students-gu", law.T("“情节严重”与处理", "Serious circumstances, and what follows"), law.T("本人账户和流入资金的标准在哪里？达到标准以后怎样处理？", "Where are the lines for own accounts and inflow, and what follows once they are reached?"), law.T(
			"三个本人账户、流入三十四万余元，刚过2025年意见的标准；学生、投案、退赃，结果是相对不起诉。构成犯罪与是否处罚在这里分开。",
			"Three own accounts and an inflow of 340,000 yuan, just over the lines of the 2025 opinion; a student who surrendered and paid back, not prosecuted for slightness. Whether there is an offence and whether it is punished come apart here.")),
		lesson("b-li-statutory-nonprosecution", law.T("标准的两侧", "The two sides of a line"), law.T("与上一课相近的事实，少一点会怎样？改动一项事实，看标准的作用。", "Facts close to the lesson before: what if there is a little less? Change one fact and see what a line does."), law.T(
			"两张卡、流入二十八万余元、没有获利，与上一课只差几万元和一张卡，结论却是不构成犯罪。改动一项事实就能看到标准的作用。",
			"Two cards, an inflow of 286,309 yuan and no gain: a few ten thousand yuan and one card from the lesson before, and yet no offence. Changing one fact shows what a line does.")),
		lesson("b-lin-youyi-withdraw", law.T("与掩饰、隐瞒犯罪所得罪的界限", "The line to concealing proceeds of crime"), law.T("替人取款的人，是诈骗的共犯，还是掩饰、隐瞒犯罪所得？要靠什么证明？", "Is the one who withdraws the money an accomplice in fraud, or does he conceal its proceeds? What has to be proved?"), law.T(
			"一审定诈骗，二审改定掩饰、隐瞒犯罪所得：明知犯罪所得能证明，通谋只有孤证。可以用来讨论证据与罪名的关系。",
			"Fraud at first instance, concealing on appeal: knowledge of proceeds was proved, an agreement rested on one person's word. It shows how proof decides the offence.")),
		lesson("b-li-ai-voice-robot-li", law.T("与共同犯罪的界限", "The line to joint crime"), law.T("提供技术的人，参与到什么程度就成为共同犯罪？", "How far must the supplier of a technology take part to become a joint offender?"), law.T(
			"同样是通讯技术，因为定制、长期配合、具体明知而成为诈骗共犯，刑罚相差十倍以上。与第一课对照，参与深度的作用最清楚。",
			"Communication technology again, but customised, lasting and with specific knowledge, it became fraud, at more than ten times the punishment. Set beside the first lesson it shows best what depth of participation does.")),
	}
}
