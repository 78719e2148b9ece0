package words

import "bangxin/law"

// Rivals are the rival readings in the analysis.
type Rivals struct {
	Title   law.Text
	Why     law.Text
	Looking law.Text
	Default law.Text
	Other   law.Text
	By      law.Text // who carries it, their rank
	Suit    law.Text
	Taken   law.Text
	Refused law.Text
}

func rivalWords() Rivals {
	t := law.T
	return Rivals{
		Title:   t("不同观点", "Rival readings"),
		Why:     t("依据和学说在以下问题上看法不一，并且在这些事实上会得出不同的结论。本程序其他部分都按通行的理解。", "Authorities and writers part on these questions, and on these facts the result differs. Everything else on this screen follows the usual reading."),
		Looking: t("正在比较不同观点。", "Comparing rival readings."),
		Default: t("通行的理解", "usual reading"),
		Other:   t("另一种理解", "other reading"),
		Suit:    t("被害人另行起诉", "the victim's civil suit"),
		Taken:   t("受理", "taken"),
		Refused: t("不受理", "refused"),
		By:      t("主张：%s（%s）", "carried by: %s (%s)"),
	}
}

// WhatIf is the screen of what would turn the verdicts.
type WhatIf struct {
	Title     law.Text
	Intro     law.Text
	Searching law.Text
	Failed    law.Text
	Nothing   law.Text
	Counts    law.Text // changes of either kind
	Distances law.Text
	Learn     law.Text
	Otherwise law.Text
	None      law.Text
	To        law.Text // the verdict
	More      law.Text // number of changes
	Fewer     law.Text
	MoreWays  law.Text // number of ways
	Or        law.Text
}

func whatIfWords() WhatIf {
	t := law.T
	return WhatIf{
		Title:     t("假如", "What if"),
		Intro:     t("每一行是最少的一组事实：它们一变，结论就变。", "Each line is a smallest set of facts: were they different, the verdict would be."),
		Searching: t("正在逐项查找能改变结论的事实。按 esc 停止。", "Searching for the facts that would change a verdict. Press esc to stop."),
		Failed:    t("查找没有完成。请返回后再试一次。", "The search did not end. Please go back and try again."),
		Nothing:   t("三项以内的事实改变，都不会改变任何结论。", "No change of up to three facts would change a verdict."),
		Counts:    t("可以查明的 %d 组，须为另一样的 %d 组", "that could be learned: %d; that would have to be otherwise: %d"),
		Distances: t("离标准线的距离", "Distance to the lines"),
		Learn:     t("还不清楚、可以查明的事实", "Facts not known yet that could be learned"),
		Otherwise: t("已知的事实须为另一样", "Known facts that would have to be otherwise"),
		None:      t("三项以内的事实改变，都不会改变这一结论。", "No change of up to three facts would change this verdict."),
		To:        t("则%s", "then %s"),
		More:      t("另有 %d 组，按回车列出", "%d more; enter lists them"),
		Fewer:     t("其余各组", "the others"),
		MoreWays:  t("另有 %d 种情形", "%d more ways"),
		Or:        t("或者：", "or: "),
	}
}

// Copy is the screens on which facts are changed on a copy.
type Copy struct {
	Title       law.Text
	List        law.Text
	New         law.Text
	Numbered    law.Text // number
	Earlier     law.Text
	Changes     law.Text // number of facts
	Head        law.Text // name of the copy
	Legend      law.Text
	NameAsk     law.Text
	Choose      law.Text
	Nothing     law.Text
	Before      law.Text
	After       law.Text
	Differs     law.Text
	Same        law.Text
	Parts       law.Text // number of lines
	NotAnswered law.Text
	NotListed   law.Text
	Left        law.Text
	NoFact      law.Text
}

func copyWords() Copy {
	t := law.T
	return Copy{
		Title:       t("对照", "Comparison"),
		List:        t("副本", "Copies"),
		New:         t("新的副本：从现在的回答开始", "A new copy, from the answers of now"),
		Numbered:    t("副本 %d", "copy %d"),
		Earlier:     t("采用副本以前的回答", "the answers before a copy was kept"),
		Changes:     t("改动的事实：%d 项", "facts changed: %d"),
		Head:        t("%s：改动事实，原来的回答不变", "%s: change facts here; the answers themselves stay"),
		Legend:      t("行首的 * 和“不同”标明两份分析不一致的地方。", "A * and the word “differs” mark the lines on which the two analyses part."),
		NameAsk:     t("副本名称", "Name of the copy"),
		Choose:      t("选一项事实来改", "Choose a fact to change"),
		Nothing:     t("还没有改动任何事实。", "No fact has been changed yet."),
		Before:      t("原来", "now"),
		After:       t("副本", "copy"),
		Differs:     t("不同", "differs"),
		Same:        t("两份分析没有不同。", "The two analyses do not differ."),
		Parts:       t("两份分析有 %d 处不同。", "Lines on which the two analyses differ: %d."),
		NotAnswered: t("没有回答", "not answered"),
		NotListed:   t("未列出", "not listed"),
		Left:        t("还能改变结论的问题", "Questions that can still change it"),
		NoFact:      t("没有这样的事实。请换一个词。", "No fact like that. Try another word."),
	}
}

// Uses is the list of what rests on a provision.
type Uses struct {
	Title     law.Text
	Label     law.Text
	Counts    law.Text // questions, steps, cases
	Questions law.Text
	Steps     law.Text
	Cases     law.Text
	Count     law.Text // how many
}

func usesWords() Uses {
	t := law.T
	return Uses{
		Title:     t("用到这一条的地方", "Where this provision is used"),
		Label:     t("用在", "Used by"),
		Counts:    t("问题 %d，步骤 %d，案件 %d   按 u 列出", "questions %d, steps %d, cases %d   u lists them"),
		Questions: t("问题", "Questions"),
		Steps:     t("分析的步骤", "Steps of the analysis"),
		Cases:     t("真实案件", "Real cases"),
		Count:     t("%d 处", "%d"),
	}
}

// Glossary is the screen of terms.
type Glossary struct {
	Title  law.Text
	Here   law.Text
	Others law.Text
	None   law.Text
}

func glossaryWords() Glossary {
	t := law.T
	return Glossary{
		Title:  t("术语", "Terms"),
		Here:   t("这一屏上出现的", "On the screen you came from"),
		Others: t("其他", "Others"),
		None:   t("没有这个术语。请换一个词。", "No such term. Try another word."),
	}
}

// Tour is the tour of one minute.
type Tour struct {
	Title, Item, Last  law.Text
	Ask, AskSays       law.Text
	Answer, AnswerSays law.Text
	Read, ReadSays     law.Text
	Change, ChangeSays law.Text
	Look, LookSays     law.Text
	Safe, SafeSays     law.Text
}

func tourWords() Tour {
	t := law.T
	return Tour{
		Title:      t("导览", "Tour"),
		Item:       t("一分钟导览", "A tour of one minute"),
		Last:       t("按回车回到首页，按 s 就可以开始。", "Enter leads back to the first screen; s begins."),
		Ask:        t("一、程序问，你答", "1. The program asks, you answer"),
		AskSays:    t("先问十几个要紧的问题，再只问答案还能改变结论的。每个问题下面写着为什么问、依据哪一条。右上角是还有多少题。", "A dozen questions that matter first, then only those whose answer can still change a conclusion. Below each stands why it is asked and on which provision. How many are left stands at the top right."),
		Answer:     t("二、怎么答都行", "2. Answer as you can"),
		AnswerSays: t("选项按数字或者上下键，再按回车。金额和数量照平常写：26万、两三个、15 到 30 万。不知道就按 0，不愿答按 x；esc 回到上一题，写过的不会丢。", "Pick by number or with the arrows, then enter. Write amounts as you would: 260,000, or 2..3, or 150,000 to 300,000. Press 0 if you do not know, x to decline; esc goes back, and nothing is lost."),
		Read:       t("三、读分析", "3. Read the analysis"),
		ReadSays:   t("任何时候按 a。最上面是一句话的结论，下面一步一步说明：满足、争议、待定、不满足，各有理由和条文。按数字跳到步骤，回车展开，c 看条文原文。", "Press a at any time. The conclusion comes first, in a sentence; below it every step: met, contested, open, not met, each with its reason and provision. A number jumps to a step, enter opens it, c shows the text of the law."),
		Change:     t("四、换一个事实会怎样", "4. What if a fact were different"),
		ChangeSays: t("在分析里按 w，看哪些事实一变结论就变；按 f，在副本上改动任何事实，两份分析对照着看，原来的回答不变。", "In the analysis, w lists the facts that would change a conclusion; f lets you change any fact on a copy and see both analyses, while your answers stay as they are."),
		Look:       t("五、查法律、看案例、问术语", "5. The law, real cases, terms"),
		LookSays:   t("首页按 b 查条文，按 c 看真实案件，案件可以当作访谈打开来试。遇到不懂的词按 m，这一屏上的术语排在最前。", "On the first screen b searches the law and c lists real cases, each of which can be opened as an interview. Press m for a word you do not know: the terms of the screen come first."),
		Safe:       t("六、只在你这里", "6. It stays with you"),
		SafeSays:   t("不联网；没有要求保存的，不写入磁盘，退出就没有了。有人走近时按 F9，屏幕立刻换成别的样子。它解释法律，不能代替律师：真有案子，先找律师。", "No network; what you do not ask to be saved is not written to disk and is gone when you quit. F9 hides the screen at once when somebody comes near. It explains the law and does not replace a lawyer: in a real case see one first."),
	}
}
