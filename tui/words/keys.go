package words

import "bangxin/law"

// A Key is how a key is shown: what stands on it, what it does in a word or two
// for the footer, and in a sentence for the help.
type Key struct {
	Show, Word, Long law.Text
}

// Keys are the keys of all screens.
type Keys struct {
	UpDown, Digits, DigitsMark, Space, Accept, Back, Away, Tab, TabBack       Key
	Why, Standing, Note, Evidence, Decline                                    Key
	Analysis, Review, Language, LanguageF, Quit, Help, Privacy                Key
	Open, Close, All, Cites, Jump, Page, Scroll                               Key
	Translate, Version, Instrument, Articles                                  Key
	Edit, Withdraw, ShowAll, Start, Browse, AsOf, Yes, No, Save               Key
	Add, Remove, LeftRight, NewLine, Pick, OpenLaw, AnyKey, Continue, Further Key
	WhatIf, Cancel, ChangeFact, OpenCopy, DropCopy, Keep, NameCopy            Key
	Story, Library, Filter, OpenCase                                          Key
	Replay, ReplayStep, ReplayList, Branch, GoStep                            Key
	Tour, TurnPage, Skip, Uses, Glossary                                      Key
	Store, StoreTyping, Matters, OpenMatter, ReadOnly, Rename, Export         Key
	StoreRemote, StoreRemoteTyping                                            Key
	Report, WriteReport, StopReport, HaveReport, Overwrite                    Key
	PassChange, Level, CloseAll, View, JumpView, OpenVersion                  Key
	Delete, DeleteYes, OpenYes, Leave, SaveNow, SaveAs, Read, QuitYes         Key
	Share, Invite, Uncode, HandOver, TakeBack, ShowIt, HideIt, EndShared      Key
	EndYes, Join, Unsettled, Parts, TakePart, Alike                           Key
}

func keyWords() Keys {
	t := law.T
	k := func(show, word, long law.Text) Key { return Key{show, word, long} }
	same := func(s string) law.Text { return law.T(s, s) }
	return Keys{
		UpDown:      k(t("上下", "up/down"), t("选择", "move"), t("移到上一项或者下一项", "move to the item above or below")),
		Digits:      k(t("数字", "digits"), t("选定", "pick"), t("按编号选定；0 是不清楚。超过九项的，按两位数字", "pick by number; 0 is don't know. Where there are more than nine, press two digits")),
		DigitsMark:  k(t("数字", "digits"), t("勾选", "mark"), t("按编号勾选或者取消；0 是不清楚。超过九项的，按两位数字", "mark or unmark by number; 0 is don't know. Where there are more than nine, press two digits")),
		Space:       k(t("空格", "space"), t("勾选", "mark"), t("勾选或者取消当前一项", "mark or unmark the item")),
		Accept:      k(t("回车", "enter"), t("确定", "accept"), t("确定并继续", "accept and go on")),
		Back:        k(same("esc"), t("返回", "back"), t("返回上一题或者上一屏；已写的都保留", "back to the question or screen before; nothing is lost")),
		Away:        k(same("tab"), t("其他操作", "other keys"), t("离开输入框；之后字母键和数字键可以使用", "leave the text field; letter and digit keys then work")),
		Tab:         k(same("tab"), t("下一格", "next field"), t("移到下一格", "move to the next field")),
		TabBack:     k(same("tab"), t("回到输入框", "to the field"), t("回到输入框", "go back to the text field")),
		Why:         k(same("?"), t("为何问", "why"), t("为何问这个问题，附条文全文", "why this is asked, with the provisions in full")),
		Standing:    k(same("d"), t("有争议", "disputed"), t("标明这项回答是陈述、已证明还是有争议", "say whether this answer is stated, proved or disputed")),
		Note:        k(same("n"), t("备注", "note"), t("写一条备注", "write a note")),
		Evidence:    k(same("e"), t("证据", "evidence"), t("登记证据", "list evidence")),
		Decline:     k(same("x"), t("不愿答", "decline"), t("不愿回答；按不清楚处理，不再问", "decline to answer; counts as not known and is not asked again")),
		Analysis:    k(same("a"), t("分析", "analysis"), t("看依目前回答所作的分析", "see the analysis of the answers so far")),
		Review:      k(same("r"), t("全部回答", "answers"), t("看全部回答，任何一项都可以改", "see all answers; any of them can be changed")),
		Language:    k(same("l"), t("English", "中文"), t("换成英文", "change to Chinese")),
		LanguageF:   k(same("F2"), t("English", "中文"), t("换成英文，任何时候都可以", "change to Chinese, at any time")),
		Quit:        k(same("q"), t("退出", "quit"), t("退出程序；有回答时先确认", "quit; asks first when there are answers")),
		Help:        k(same("F1"), t("帮助", "help"), t("列出这一屏的按键", "list the keys of this screen")),
		Privacy:     k(same("F9"), t("遮屏", "hide"), t("立即遮住屏幕（也可以按 ctrl+p），按任意键恢复", "hide the screen at once (ctrl+p as well); any key brings it back")),
		Open:        k(t("回车", "enter"), t("展开", "open"), t("展开或者合上一步，打开条文，回答一项", "open or close a step, open a provision, answer a fact")),
		Close:       k(t("左右", "left/right"), t("合上展开", "close, open"), t("左键合上，右键展开", "left closes a step, right opens it")),
		All:         k(same("o"), t("全部展开", "open all"), t("展开全部步骤，再按一次合上", "open all steps; press again to close them")),
		Level:       k(same("o"), t("展开一层", "open a level"), t("把全部步骤展开一层；每按一次深一层，到底以后合上", "open all steps by one level; each press goes one deeper, after the last they close")),
		CloseAll:    k(same("o"), t("全部合上", "close all"), t("合上全部步骤", "close all steps")),
		Cites:       k(same("c"), t("条文", "provision"), t("打开这一步所引的条文", "open the provisions of this step")),
		Jump:        k(t("数字", "digits"), t("跳到步骤", "go to step"), t("跳到该编号的步骤", "go to the step of that number")),
		Page:        k(t("PgUp PgDn", "PgUp PgDn"), t("翻页", "page"), t("上一页，下一页；Home 和 End 到头尾", "a page up or down; Home and End go to the ends")),
		Scroll:      k(t("上下", "up/down"), t("滚动", "scroll"), t("向上或者向下一行", "one line up or down")),
		Translate:   k(same("t"), t("译文", "original"), t("显示或者隐藏英文译文", "show or hide the Chinese original")),
		Version:     k(same("v"), t("新旧对照", "both versions"), t("与该法另一版本的对应条文并排对照", "see it beside the same provision in the other version of the law")),
		Instrument:  k(same("i"), t("文件", "instrument"), t("看该文件的全部条文", "see the whole instrument")),
		Articles:    k(t("回车", "enter"), t("打开", "open"), t("打开这一条", "open the article")),
		Edit:        k(t("回车", "enter"), t("修改", "change"), t("修改或者回答这一项", "change or give this answer")),
		Withdraw:    k(same("w"), t("撤回", "withdraw"), t("撤回这项回答，当作没有问过", "take the answer back, as if never asked")),
		ShowAll:     k(same("o"), t("全部题目", "all questions"), t("也列出现在不影响结论的题目", "also list the questions that do not matter now")),
		Start:       k(same("s"), t("开始", "begin"), t("开始或者继续访谈", "begin or go on with the interview")),
		Browse:      k(same("b"), t("查条文", "the law"), t("查阅法律条文", "read the law")),
		AsOf:        k(same("t"), t("日期", "date"), t("改变适用法律的日期", "change the day as of which the law is applied")),
		Share:       k(same("j"), t("当事人", "client"), t("让当事人从自己的终端加入这次访谈，看谁在、谁拿着键盘", "let a client join from another terminal; see who is there and has the keyboard")),
		Invite:      k(same("c"), t("加入码", "code"), t("生成一个新的加入码", "make a new code")),
		Uncode:      k(same("x"), t("作废", "withdraw"), t("作废现在的加入码", "withdraw the code")),
		HandOver:    k(same("F4"), t("交出键盘", "hand over"), t("把键盘交给当事人（也可以按 ctrl+o）", "hand the keyboard to the client (ctrl+o as well)")),
		TakeBack:    k(same("F4"), t("收回键盘", "take back"), t("立刻收回键盘（也可以按 ctrl+o）", "take the keyboard back at once (ctrl+o as well)")),
		ShowIt:      k(same("F6"), t("显示分析", "show analysis"), t("让当事人看到分析（也可以按 ctrl+y）", "let the client see the analysis (ctrl+y as well)")),
		HideIt:      k(same("F6"), t("收起分析", "hide analysis"), t("不让当事人再看分析（也可以按 ctrl+y）", "take the analysis from the client's screen (ctrl+y as well)")),
		EndShared:   k(same("x"), t("结束", "end"), t("结束与当事人一起做；先确认", "end the shared interview; asks first")),
		EndYes:      k(same("y"), t("结束", "end"), t("结束，当事人离开", "end it; the client leaves")),
		Join:        k(same("j"), t("加入访谈", "join"), t("用加入码加入律师的访谈", "join your lawyer's interview with a code")),
		Yes:         k(same("y"), t("退出", "quit"), t("退出，回答不保留", "quit; the answers are not kept")),
		No:          k(same("esc"), t("不退出", "stay"), t("不退出，回到原处", "stay and go back to where you were")),
		Save:        k(t("回车", "enter"), t("保存", "save"), t("保存并返回", "save and go back")),
		Add:         k(same("a"), t("登记", "add"), t("登记一件证据", "add a piece of evidence")),
		Remove:      k(same("x"), t("删除", "remove"), t("删除这一件", "remove this piece")),
		LeftRight:   k(t("左右", "left/right"), t("改变", "change"), t("改变这一格", "change this field")),
		NewLine:     k(same("ctrl+j"), t("换行", "new line"), t("另起一行", "begin a new line")),
		Pick:        k(t("1 2", "1 2"), t("选语言", "choose"), t("选择语言", "choose the language")),
		OpenLaw:     k(t("回车", "enter"), t("打开", "open"), t("打开这一条或者这份文件", "open this provision or instrument")),
		AnyKey:      k(t("任意键", "any key"), t("返回", "back"), t("返回", "go back")),
		WhatIf:      k(same("w"), t("假如", "what if"), t("哪些事实不同，结论就会不同", "which facts, were they different, would change the conclusion")),
		Parts:       k(t("空格", "space"), t("选内容", "choose parts"), t("选取报告要写的部分", "choose the parts of the report")),
		TakePart:    k(t("空格", "space"), t("写或不写", "take or leave"), t("写上或者略去这一部分", "put this part in, or leave it out")),
		Alike:       k(same("k"), t("类案", "like cases"), t("收录的案件中写明这项事实的，与本案最相近的在前", "the real cases that give this fact, those likest to this one first")),
		Unsettled:   k(same("u"), t("待查", "still open"), t("还有什么没有查清，通常用什么证据查明", "what is still open, and which evidence usually settles it")),
		Cancel:      k(same("esc"), t("停止", "cancel"), t("停止计算并返回", "stop the search and go back")),
		ChangeFact:  k(same("f"), t("改事实", "change facts"), t("在副本上改动任何事实，两份分析对照着看；原来的回答不变", "change any fact on a copy and see both analyses; the answers themselves stay")),
		OpenCopy:    k(t("回车", "enter"), t("打开", "open"), t("打开这份副本", "open this copy")),
		DropCopy:    k(same("x"), t("丢弃", "drop"), t("丢弃这份副本；原来的回答不变", "drop this copy; the answers themselves stay")),
		Keep:        k(same("k"), t("采用", "keep"), t("以副本的回答代替原来的回答；原来的回答另存为一份副本", "put the answers of the copy in place of your own, which stay as a copy")),
		NameCopy:    k(same("n"), t("命名", "name"), t("给副本起个名字", "give the copy a name")),
		Replay:      k(same("h"), t("回放", "replay"), t("把作答的经过一步一步回放，看每一步改变了什么", "go through the answers step by step, and see what each changed")),
		ReplayStep:  k(t("左右", "left/right"), t("前后一步", "step"), t("上一步，下一步（空格、回车也到下一步）", "the step before, the step after (space and enter go on as well)")),
		ReplayList:  k(same("g"), t("跳到", "go to"), t("列出全部步骤，跳到其中一步", "list all steps and go to one")),
		Branch:      k(same("b"), t("另答", "branch"), t("在副本上从这一步起另作回答；原来的回答不变", "give another answer at this step, on a copy; the answers themselves stay")),
		GoStep:      k(t("回车", "enter"), t("跳到", "go"), t("跳到这一步", "go to this step")),
		Story:       k(same("p"), t("案情", "story"), t("看这个案件的经过", "read what happened in this case")),
		Library:     k(same("c"), t("案例", "cases"), t("看收录的真实案件", "read the real cases held")),
		Filter:      k(same("f"), t("筛选", "filter"), t("按帮助种类、罪名、结果筛选案件", "choose cases by kind of help, offence, outcome")),
		OpenCase:    k(same("o"), t("作为访谈打开", "as an interview"), t("把这个案件作为访谈打开；改动的只是副本", "open this case as an interview, on a copy")),
		Tour:        k(same("i"), t("导览", "tour"), t("一分钟看懂怎么用", "a tour of one minute")),
		TurnPage:    k(t("左右", "left/right"), t("前后", "turn"), t("上一页，下一页；回车也到下一页", "the panel before or after; enter goes on as well")),
		Skip:        k(same("esc"), t("跳过", "skip"), t("不看了，回到首页", "skip the rest")),
		Uses:        k(same("u"), t("用在哪里", "used by"), t("哪些问题、步骤和案件用到这一条", "which questions, steps and cases use this provision")),
		Glossary:    k(same("m"), t("术语", "terms"), t("解释法律术语；这一屏上出现的排在前面", "what the legal terms mean; those on this screen come first")),
		Store:       k(same("s"), t("保存", "save"), t("加密保存在本机，此后自动存盘（任何时候也可以按 ctrl+s）；已在保存的，看保存情况", "keep the answers on this machine, encrypted, and from then on every change (ctrl+s as well, at any time); where they are kept already, see how that stands")),
		StoreTyping: k(same("ctrl+s"), t("保存", "save"), t("加密保存在本机，此后自动存盘；已在保存的，看保存情况", "keep the answers on this machine, encrypted, and from then on every change; where they are kept already, see how that stands")),
		// The server keeps all from the first answer on.
		StoreRemote:       k(same("s"), t("保存", "save"), t("看保存情况：从第一项回答起，每一项都加密保存在服务器上（任何时候也可以按 ctrl+s）", "see how saving stands: from the first answer on all is kept on the server, encrypted (ctrl+s as well, at any time)")),
		StoreRemoteTyping: k(same("ctrl+s"), t("保存", "save"), t("看保存情况：从第一项回答起，每一项都加密保存在服务器上", "see how saving stands: from the first answer on all is kept on the server, encrypted")),
		Matters:           k(same("o"), t("我的案件", "my matters"), t("打开以前保存的案件", "open what was saved before")),
		OpenMatter:        k(t("回车", "enter"), t("打开", "open"), t("打开这个案件，回到上次的那一题", "open this matter at the question where it stood")),
		ReadOnly:          k(same("v"), t("只读", "read only"), t("只读打开：看得到，改动不保存；在别处打开着的也可以", "open it for reading alone, also while it is open elsewhere; changes are not kept")),
		Rename:            k(same("n"), t("改名", "rename"), t("给案件换个名称", "give the matter another title")),
		Export:            k(same("e"), t("导出", "export"), t("写成不加密的案件文件", "write it as a plain case file, not encrypted")),
		Delete:            k(same("x"), t("删除", "delete"), t("删除这个案件；先确认", "delete this matter; asks first")),
		DeleteYes:         k(same("y"), t("删除", "delete"), t("删除，不能恢复", "delete it; it cannot be brought back")),
		OpenYes:           k(same("y"), t("打开", "open"), t("打开，现在的回答不保留", "open it; the answers of now are not kept")),
		Leave:             k(same("esc"), t("不了", "no"), t("什么也不做，返回", "change nothing and go back")),
		SaveNow:           k(same("s"), t("再存一次", "save now"), t("现在再存一次", "save once more, now")),
		SaveAs:            k(same("n"), t("另存", "save as new"), t("另存为新案件", "save as a new matter")),
		Read:              k(t("回车", "enter"), t("继续", "go on"), t("知道了，继续", "noted, go on")),
		QuitYes:           k(same("y"), t("退出", "quit"), t("退出；已存盘的都在", "quit; what is saved stays")),
		PassChange:        k(same("p"), t("换口令", "passphrase"), t("换一个口令；案件不动", "change the passphrase; the matters stay as they are")),
		View:              k(same("v"), t("给谁用", "for whom"), t("说明给谁用：自己、当事人、律师、讲课", "say for whom this is: oneself, a client, a lawyer, a class")),
		JumpView:          k(t("1 至 4", "1 to 4"), t("选定", "choose"), t("按编号选定", "choose by number")),
		OpenVersion:       k(t("回车", "enter"), t("打开另一版本", "open the other"), t("打开另一版本的对应条文", "open the provision in the other version")),
		Report:            k(same("e"), t("写报告", "report"), t("把这份分析写成报告：Word、网页、文本等", "write this analysis as a report: Word, web page, text and others")),
		WriteReport:       k(t("回车", "enter"), t("写出", "write"), t("写出报告", "write the report")),
		StopReport:        k(same("esc"), t("停止", "cancel"), t("停止，不写文件", "stop; no file is written")),
		HaveReport:        k(t("回车", "enter"), t("取报告", "have it"), t("在屏幕上看报告，或者给出取报告的命令", "read the report here, or show the command that takes it away")),
		Overwrite:         k(same("y"), t("覆盖", "overwrite"), t("覆盖原来的文件", "write over the file that is there")),
		Further:           k(same("g"), t("再答几题", "further questions"), t("回答关系到双方论点和后果的问题", "answer the questions on arguments and consequences")),
		Continue:          k(same("g"), t("继续访谈", "go on"), t("回到还没有回答的第一题", "go to the first question not yet answered")),
	}
}
