package words

import "bangxin/law"

// Beside is a case of the library beside the one in hand.
type Beside struct {
	Title       law.Text
	Searching   law.Text
	None        law.Text
	Which       law.Text // place, how many
	OnPoint     law.Text
	EndHidden   law.Text // in a class
	Shared      law.Text // how many
	OnlyHere    law.Text // how many
	OnlyThere   law.Text // how many
	Nothing     law.Text
	For         law.Text
	Against     law.Text
	Distinguish law.Text
	NotThere    law.Text // the other case does not say
	NotHere     law.Text // this case does not say
	How         law.Text
}

func besideWords() Beside {
	t := law.T
	return Beside{
		Title:       t("与另一案比较", "Beside another case"),
		Searching:   t("正在比较收录的案件。", "Comparing the cases held."),
		None:        t("没有一个案件与本案有共同的因素。", "No case shares a factor with this one."),
		Which:       t("第 %d 案，共 %d 案", "case %d of %d"),
		OnPoint:     t("最相近：没有别的案件共有这些因素而且更多", "on point: no other case shares all of these and more"),
		EndHidden:   t("先请学员判断：这个案件会怎样处理？按 o 揭晓。", "Ask the class first: how did this one end? o shows it."),
		Shared:      t("相同的因素（%d）", "Shared factors (%d)"),
		OnlyHere:    t("只有本案有（%d）", "Only in this case (%d)"),
		OnlyThere:   t("只有彼案有（%d）", "Only in the other (%d)"),
		Nothing:     t("没有", "none"),
		For:         t("入罪", "for"),
		Against:     t("出罪", "against"),
		Distinguish: t("可以用来区别两案", "sets the cases apart"),
		NotThere:    t("彼案没有说明", "the other case does not say"),
		NotHere:     t("本案没有说明", "this case does not say"),
		How:         t("因素都从登记的事实经规则和论据图得出；“入罪”有利于认定责任，“出罪”有利于否定责任。", "The factors follow from the facts as coded, through the rules and the argument map; “for” favours liability, “against” favours none."),
	}
}

// Course is the course of cases in teaching order.
type Course struct {
	Item         law.Text // of the menu
	Title, Intro law.Text
	Lesson       law.Text // number
	All, AllHelp law.Text
	Untold       law.Text // stands for a title that tells the end: kinds of help, crimes
	About        law.Text // kinds of help, crimes, number of facts
	NotesTo      law.Text // of a case, before a class
	NotesWhy     law.Text
}

func courseWords() Course {
	t := law.T
	return Course{
		Item:     t("讲一堂课", "Hold a class"),
		Title:    t("课程：六个案件", "A course of six cases"),
		Intro:    t("每课一案，约四十五分钟。这里不透露怎样处理；处理结果和选用理由在备注里，按 n。", "One case a lesson, about 45 minutes. Nothing here tells how a case ended; that, and why it was chosen, is in the notes: n."),
		Lesson:   t("第 %d 课", "Lesson %d"),
		All:      t("选一个案件讲课", "Choose a case for a class"),
		AllHelp:  t("这里不透露怎样处理，可以投影；回车用这个案件讲课，处理结果在备注里，按 n。", "Nothing here tells how a case ended, so it may be projected; enter holds a class on the case. How it ended is in the notes: n."),
		Untold:   t("%s，被帮助的行为：%s", "%s; the conduct helped: %s"),
		About:    t("%s   %s   登记的事实 %d 项", "%s   %s   %d facts coded"),
		NotesTo:  t("讲课人备注：课前", "Trainer's notes: before the class"),
		NotesWhy: t("为什么选这个案件，为什么放在这里", "Why this case, and why here"),
	}
}
