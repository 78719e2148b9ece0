package words

import "bangxin/law"

// Present is a class on a case, on the projector.
type Present struct {
	Title      law.Text
	ThisCase   law.Text // stands for a title that may not be shown
	Step       law.Text // number, how many
	ElementOf  law.Text // number, how many
	Page       law.Text // number, how many
	KeptBack   law.Text // the facts kept back
	NotTold    law.Text
	NoStory    law.Text
	Rule       law.Text
	OnThis     law.Text // the facts an element is about
	NoFacts    law.Text
	First      law.Text // after the first step
	Last       law.Text // after the last
	Present    law.Text // guests present
	Cast       law.Text // votes of guests, guests present
	Counted    law.Text
	Code       law.Text // the code guests join by
	Typing     law.Text
	Wrong      law.Text // the greatest number
	Votes      law.Text // number of votes
	OneVote    law.Text
	OneCast    law.Text // guests present
	VotesBoth  law.Text // before, after
	NoVotes    law.Text
	Court      law.Text
	Program    law.Text
	Arguments  law.Text
	For        law.Text
	Against    law.Text
	Changed    law.Text
	Before     law.Text
	After      law.Text
	Moved      law.Text // moved, stayed
	MovedNone  law.Text // stayed
	FromTo     law.Text // from, to, how many
	NewGone    law.Text // new, gone
	Hands      law.Text
	WhatMoved  law.Text
	NothingOf  law.Text
	AskBefore  law.Text
	RestOf     law.Text
	TimeLeft   law.Text // minutes, seconds
	TimeUp     law.Text
	LeaveAsk   law.Text
	LeaveKept  law.Text
	LeaveThere law.Text
	Choose     law.Text
	ChooseHelp law.Text
	Tested     law.Text
	Rest       law.Text
	NewValue   law.Text
	Now        law.Text
	SameValue  law.Text
	Compared   law.Text
	SomeHidden law.Text
	SameSoFar  law.Text
	Jump       law.Text
	Revealed   law.Text
	Hidden     law.Text
	Notes      law.Text
	NotesHelp  law.Text
	NotesFinds law.Text
	NotesAsk   law.Text
	NotesNone  law.Text
	NotesOn    law.Text
	NotesFacts law.Text
	NotesFrom  law.Text
	NotesMap   law.Text
	NotesWeak  law.Text
	NotesLeft  law.Text
	NotesHow   law.Text
	NotesMild  law.Text
	NotesHard  law.Text
}

func presentWords() Present {
	t := law.T
	return Present{
		Title:      t("讲课", "Class"),
		ThisCase:   t("本案", "the case"),
		Step:       t("第 %d 步，共 %d 步", "step %d of %d"),
		ElementOf:  t("要件 %d / %d", "Element %d of %d"),
		Page:       t("第 %d 页，共 %d 页", "page %d of %d"),
		KeptBack:   t("留到表决以后再说的事实：%s", "Told only after the vote: %s"),
		NotTold:    t("表决以后再说", "told only after the vote"),
		NoStory:    t("案情不在屏幕上显示；以下是登记的事实。", "What happened is not shown; these are the facts as coded."),
		Rule:       t("规则", "Rule"),
		Last:       t("各步都讲完了。还可以：f 改动一项事实再表决，b 与别的案件比较，g 回到任何一步；esc 下课。", "That was the last step. Still possible: f changes a fact and asks anew, b sets another case beside this one, g goes back to any step; esc ends the class."),
		Present:    t("在场 %d 个终端", "%d terminals present"),
		Cast:       t("已投 %d 票，在场 %d 个终端", "%d votes in, %d terminals present"),
		OnThis:     t("有关事实", "Facts on this"),
		NoFacts:    t("案情没有专门提到，按通常情形。", "The case says nothing on this; the usual is taken."),
		First:      t("这是第一印象。各要件讨论以后，到“何罪”一步再看有没有改变。", "First impressions. After the elements, see at “Which offence” whether they have changed."),
		Counted:    t("举手票数已记，揭晓时显示", "hands counted; shown at the reveal"),
		Code:       t("课堂码 %s", "class code %s"),
		Typing:     t("逐项输入举手的人数；揭晓以前屏幕上只显示星号。", "Type the hands counted for each; until the reveal the screen shows stars."),
		Wrong:      t("请输入 0 到 %d 的整数。", "Type a whole number from 0 to %d."),
		Votes:      t("共 %d 票", "%d votes"),
		VotesBoth:  t("改前共 %d 票，改后共 %d 票", "%d votes before, %d after"),
		OneVote:    t("共 1 票", "1 vote"),
		OneCast:    t("已投 1 票，在场 %d 个终端", "1 vote in, %d terminals present"),
		NoVotes:    t("没有人投票", "nobody voted"),
		Court:      t("裁判", "Decision"),
		Program:    t("本程序", "Program"),
		Arguments:  t("带来选票的论据", "Arguments that carried the room"),
		For:        t("入罪", "for liability"),
		Against:    t("出罪", "against"),
		Changed:    t("改动", "Changed"),
		Before:     t("改前", "before"),
		After:      t("改后", "after"),
		Moved:      t("%d 票改投，%d 票没有变", "%d moved, %d stayed"),
		MovedNone:  t("没有一票改投，%d 票没有变", "nobody moved, %d stayed"),
		FromTo:     t("%s → %s　%d 票", "%s → %s: %d"),
		NewGone:    t("改后才投的 %d 票，改后没有再投的 %d 票", "voted only afterwards: %d; did not vote again: %d"),
		Hands:      t("举手的票只能比较总数。", "Of hands only the totals can be compared."),
		WhatMoved:  t("本程序的认定变了的", "What moved in the program's findings"),
		NothingOf:  t("已揭晓的各步，本程序的认定都没有变。", "In the steps revealed, none of the program's findings moved."),
		AskBefore:  t("这一步在改动以前还没有揭晓，所以没有对照。", "This step was not revealed before the change, so there is nothing to set beside it."),
		RestOf:     t("案情中关于处理的部分", "What the story says of the decision"),
		TimeLeft:   t("剩 %d:%02d", "%d:%02d left"),
		TimeUp:     t("时间到", "time is up"),
		LeaveAsk:   t("结束这堂课吗？票数不保留。", "End the class? The votes are not kept."),
		LeaveThere: t("结束这堂课吗？学员都会退出；揭晓过的各题已经保存。", "End the class? Everybody leaves it; what was revealed is saved."),
		LeaveKept:  t("结束这堂课吗？揭晓过的各题已经写入文件。", "End the class? What was revealed is written to the file."),
		Choose:     t("改动一项事实", "Change one fact"),
		ChooseHelp: t("只在副本上改动；每一步重新表决，改前的票都保留。", "On a copy only; every step is asked anew, and the votes before the change are kept."),
		Tested:     t("这一步用到的事实", "Facts this step tests"),
		Rest:       t("其他事实", "Other facts"),
		NewValue:   t("改成什么？", "What should it be?"),
		Now:        t("现在", "now"),
		SameValue:  t("与现在相同，没有改动。", "That is what it is now; nothing would change."),
		Compared:   t("改前改后", "Before and after"),
		SameSoFar:  t("已揭晓的部分，改动前后没有不同。", "In what was revealed nothing differs."),
		SomeHidden: t("只列改动前后都已揭晓的部分。其余含有答案，按 o 才显示。", "Only what was revealed both before the change and after. The rest holds answers; o shows it."),
		Jump:       t("跳到任何一步", "Go to any step"),
		Revealed:   t("已揭晓", "revealed"),
		Hidden:     t("未揭晓", "not revealed"),
		Notes:      t("讲课人备注", "Trainer's notes"),
		NotesHelp:  t("含有答案。投影时不要打开，或者先遮住。", "These hold the answers. Do not open them on the projector."),
		NotesFinds: t("本程序的认定", "What the program finds"),
		NotesAsk:   t("可以追问（访谈中的问法）", "What to ask, as the interview puts it"),
		NotesNone:  t("没有别的可说。", "There is nothing more to say."),
		NotesOn:    t("提请注意", "A caution"),
		NotesFacts: t("所依据的事实", "The facts it rests on"),
		NotesFrom:  t("来源", "Sources"),
		NotesMap:   t("双方论据", "Both sides' arguments"),
		NotesWeak:  t("最不稳固之处", "The weakest leg"),
		NotesLeft:  t("来源没有提到、可以请学员设想的事实", "Facts the source is silent on, for the class to supply"),
		NotesHow:   t("罪名之间如何比较", "How the offences are compared"),
		NotesMild:  t("从宽的事由", "Grounds for leniency"),
		NotesHard:  t("从严的事由", "Grounds for severity"),
	}
}
