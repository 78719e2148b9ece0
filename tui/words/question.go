package words

import "bangxin/law"

// Question is the question screen and its widgets.
type Question struct {
	Title     law.Text
	Progress  law.Text // answered, still to come
	Last      law.Text // answered
	Editing   law.Text
	Unknown   law.Text
	Yes       law.Text
	No        law.Text
	Example   law.Text // an answer as an example
	Read      law.Text // the answer as it was understood
	PickOne   law.Text
	PickSome  law.Text
	Why       law.Text
	WhyTitle  law.Text
	WhyAsked  law.Text
	FullText  law.Text
	Waiting   law.Text // the first digit typed
	BadWord   law.Text // the offending word
	Declined  law.Text
	NoteLine  law.Text // the note
	Evidence  law.Text // number of pieces
	Standing  law.Text // the standing
	OtherSays law.Text // the other side's value
	Over      law.Text
	OverKeys  law.Text // of the screen
	Further   law.Text // how many
	StillOpen law.Text // number of questions
	NoneLeft  law.Text
}

func questionWords() Question {
	t := law.T
	return Question{
		Title:     t("访谈", "Interview"),
		Progress:  t("已答 %d，至多还有 %d 题", "%d answered, at most %d to come"),
		Last:      t("已答 %d，没有剩下的问题", "%d answered, none to come"),
		Editing:   t("修改回答", "Change an answer"),
		Unknown:   t("不清楚", "don't know"),
		Yes:       t("是", "yes"),
		No:        t("否", "no"),
		Example:   t("例如 %s", "for example %s"),
		Read:      t("读作 %s", "read as %s"),
		PickOne:   t("请先选择一项；不知道的，按 0。", "Please choose one first; if you do not know, press 0."),
		PickSome:  t("请至少选择一项（空格键勾选）；不知道的，按 0。", "Please choose at least one (space marks it); if you do not know, press 0."),
		Why:       t("为何问", "Why asked"),
		WhyTitle:  t("为何问这个问题", "Why this is asked"),
		WhyAsked:  t("所依据的条文", "The provisions it rests on"),
		FullText:  t("? 看全文", "? full text"),
		Waiting:   t("%s_ 再按一位数字；空格勾选，回车勾选并继续", "%s_ a second digit; space marks it, enter marks it and goes on"),
		BadWord:   t("有问题的部分：%s", "the part in question: %s"),
		Declined:  t("不愿回答", "declined"),
		NoteLine:  t("备注：%s", "Note: %s"),
		Evidence:  t("证据：%d 件", "Evidence: %d"),
		Standing:  t("状态：%s", "Standing: %s"),
		OtherSays: t("对方主张：%s", "The other side says: %s"),
		Over:      t("能影响结论的问题都问完了。任何回答都可以再改。", "Every question that could change the conclusion has been asked. Any answer can still be changed."),
		Further:   t("还有 %d 个问题不改变是否成立犯罪，但关系到双方论点、从宽从严、行政和民事责任；按 g 可以接着答。", "%d further questions change no verdict but bear on the arguments, on leniency and severity, and on administrative and civil liability; press g to take them up."),
		OverKeys:  t("按 a 看分析，按 r 看全部回答。", "Press a for the analysis, r for all answers."),
		StillOpen: t("还有 %d 题可能改变结论", "Questions that can still change it: %d"),
		NoneLeft:  t("没有未答的问题能改变结论", "No unanswered question can change it"),
	}
}

// Panels are the small screens beside a question: standing, note, evidence.
type Panels struct {
	Standing     law.Text
	StandingAsk  law.Text
	Stated       law.Text
	Proved       law.Text
	Disputed     law.Text
	StandingHelp law.Text
	Against      law.Text
	AgainstHelp  law.Text
	AgainstNone  law.Text
	Note         law.Text
	NoteHelp     law.Text
	Evidence     law.Text
	EvidenceNone law.Text
	EvidenceAdd  law.Text
	What         law.Text
	From         law.Text
	Date         law.Text
	Strength     law.Text
	Side         law.Text
	For          law.Text
	Counter      law.Text
	Ungraded     law.Text
	Weak         law.Text
	Fair         law.Text
	Strong       law.Text
	WhatMissing  law.Text
}

func panelWords() Panels {
	t := law.T
	return Panels{
		Standing:     t("这项事实的状态", "How firm this fact is"),
		StandingAsk:  t("这项回答现在处于什么状态？", "What is the standing of this answer?"),
		Stated:       t("陈述：只是这样说", "stated: it is only said so"),
		Proved:       t("已证明：有证据证明", "proved: there is evidence for it"),
		Disputed:     t("有争议：对方有不同说法", "disputed: the other side says otherwise"),
		StandingHelp: t("有争议的事实能改变结论时，分析会写明结论取决于它。", "Where a disputed fact can change the conclusion, the analysis says that it turns on it."),
		Against:      t("对方的说法", "What the other side says"),
		AgainstHelp:  t("对方对同一问题怎么说；不知道的，选“不清楚”。", "What the other side answers to the same question; if you do not know, choose “don't know”."),
		AgainstNone:  t("对方怎么说不清楚", "what the other side says is not known"),
		Note:         t("备注", "Note"),
		NoteHelp:     t("只给你自己看，不影响结论。ctrl+j 换行。", "For yourself; it does not change the conclusion. ctrl+j begins a new line."),
		Evidence:     t("证据", "Evidence"),
		EvidenceNone: t("还没有登记证据。", "No evidence is listed yet."),
		EvidenceAdd:  t("登记一件证据", "Add a piece of evidence"),
		What:         t("是什么", "What it is"),
		From:         t("来源", "Where from"),
		Date:         t("日期", "Date"),
		Strength:     t("证明力", "Strength"),
		Side:         t("方向", "Direction"),
		For:          t("支持这个回答", "supports the answer"),
		Counter:      t("反对这个回答", "speaks against the answer"),
		Ungraded:     t("未评", "not graded"),
		Weak:         t("弱", "weak"),
		Fair:         t("中", "fair"),
		Strong:       t("强", "strong"),
		WhatMissing:  t("请写明是什么证据。", "Please say what the evidence is."),
	}
}
