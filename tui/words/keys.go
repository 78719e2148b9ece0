package words

import "bangxin/law"

// A Key is how a key is shown: what stands on it, what it does in a word or two
// for the footer, and in a sentence for the help.
type Key struct {
	Show, Word, Long law.Text
}

// Keys are the keys of all screens.
type Keys struct {
	UpDown, Digits, DigitsMark, Space, Accept, Back, Away, Tab, TabBack Key
	Why, Standing, Note, Evidence, Decline                              Key
	Analysis, Review, Language, LanguageF, Quit, Help, Privacy          Key
	Open, Close, All, Cites, Jump, Page, Scroll                         Key
	Translate, Version, Instrument, Articles                            Key
	Edit, Withdraw, ShowAll, Start, Browse, AsOf, Yes, No, Save         Key
	Add, Remove, LeftRight, NewLine, Pick, OpenLaw, AnyKey, Continue    Key
}

func keyWords() Keys {
	t := law.T
	k := func(show, word, long law.Text) Key { return Key{show, word, long} }
	same := func(s string) law.Text { return law.T(s, s) }
	return Keys{
		UpDown:     k(t("上下", "up/down"), t("选择", "move"), t("移到上一项或者下一项", "move to the item above or below")),
		Digits:     k(t("数字", "digits"), t("选定", "pick"), t("按编号选定；0 是不清楚。超过九项的，按两位数字", "pick by number; 0 is don't know. Where there are more than nine, press two digits")),
		DigitsMark: k(t("数字", "digits"), t("勾选", "mark"), t("按编号勾选或者取消；0 是不清楚。超过九项的，按两位数字", "mark or unmark by number; 0 is don't know. Where there are more than nine, press two digits")),
		Space:      k(t("空格", "space"), t("勾选", "mark"), t("勾选或者取消当前一项", "mark or unmark the item")),
		Accept:     k(t("回车", "enter"), t("确定", "accept"), t("确定并继续", "accept and go on")),
		Back:       k(same("esc"), t("返回", "back"), t("返回上一题或者上一屏；已写的都保留", "back to the question or screen before; nothing is lost")),
		Away:       k(same("tab"), t("其他操作", "other keys"), t("离开输入框；之后字母键和数字键可以使用", "leave the text field; letter and digit keys then work")),
		Tab:        k(same("tab"), t("下一格", "next field"), t("移到下一格", "move to the next field")),
		TabBack:    k(same("tab"), t("回到输入框", "to the field"), t("回到输入框", "go back to the text field")),
		Why:        k(same("?"), t("为何问", "why"), t("为何问这个问题，附条文全文", "why this is asked, with the provisions in full")),
		Standing:   k(same("d"), t("有争议", "disputed"), t("标明这项回答是陈述、已证明还是有争议", "say whether this answer is stated, proved or disputed")),
		Note:       k(same("n"), t("备注", "note"), t("写一条备注", "write a note")),
		Evidence:   k(same("e"), t("证据", "evidence"), t("登记证据", "list evidence")),
		Decline:    k(same("x"), t("不愿答", "decline"), t("不愿回答；按不清楚处理，不再问", "decline to answer; counts as not known and is not asked again")),
		Analysis:   k(same("a"), t("分析", "analysis"), t("看依目前回答所作的分析", "see the analysis of the answers so far")),
		Review:     k(same("r"), t("全部回答", "answers"), t("看全部回答，任何一项都可以改", "see all answers; any of them can be changed")),
		Language:   k(same("l"), t("English", "中文"), t("换成英文", "change to Chinese")),
		LanguageF:  k(same("F2"), t("English", "中文"), t("换成英文，任何时候都可以", "change to Chinese, at any time")),
		Quit:       k(same("q"), t("退出", "quit"), t("退出程序；有回答时先确认", "quit; asks first when there are answers")),
		Help:       k(same("F1"), t("帮助", "help"), t("列出这一屏的按键", "list the keys of this screen")),
		Privacy:    k(same("F9"), t("遮屏", "hide"), t("立即遮住屏幕（也可以按 ctrl+p），按任意键恢复", "hide the screen at once (ctrl+p as well); any key brings it back")),
		Open:       k(t("回车", "enter"), t("展开", "open"), t("展开或者合上一步，打开条文，回答一项", "open or close a step, open a provision, answer a fact")),
		Close:      k(t("左右", "left/right"), t("合上展开", "close, open"), t("左键合上，右键展开", "left closes a step, right opens it")),
		All:        k(same("o"), t("全部展开", "open all"), t("展开全部步骤，再按一次合上", "open all steps; press again to close them")),
		Cites:      k(same("c"), t("条文", "provision"), t("打开这一步所引的条文", "open the provisions of this step")),
		Jump:       k(t("数字", "digits"), t("跳到步骤", "go to step"), t("跳到该编号的步骤", "go to the step of that number")),
		Page:       k(t("PgUp PgDn", "PgUp PgDn"), t("翻页", "page"), t("上一页，下一页；Home 和 End 到头尾", "a page up or down; Home and End go to the ends")),
		Scroll:     k(t("上下", "up/down"), t("滚动", "scroll"), t("向上或者向下一行", "one line up or down")),
		Translate:  k(same("t"), t("译文", "original"), t("显示或者隐藏英文译文", "show or hide the Chinese original")),
		Version:    k(same("v"), t("另一版本", "other version"), t("打开该法另一版本的对应条文", "open the same provision in the other version of the law")),
		Instrument: k(same("i"), t("文件", "instrument"), t("看该文件的全部条文", "see the whole instrument")),
		Articles:   k(t("回车", "enter"), t("打开", "open"), t("打开这一条", "open the article")),
		Edit:       k(t("回车", "enter"), t("修改", "change"), t("修改或者回答这一项", "change or give this answer")),
		Withdraw:   k(same("w"), t("撤回", "withdraw"), t("撤回这项回答，当作没有问过", "take the answer back, as if never asked")),
		ShowAll:    k(same("o"), t("全部题目", "all questions"), t("也列出现在不影响结论的题目", "also list the questions that do not matter now")),
		Start:      k(same("s"), t("开始", "begin"), t("开始或者继续访谈", "begin or go on with the interview")),
		Browse:     k(same("b"), t("查条文", "the law"), t("查阅法律条文", "read the law")),
		AsOf:       k(same("t"), t("日期", "date"), t("改变适用法律的日期", "change the day as of which the law is applied")),
		Yes:        k(same("y"), t("退出", "quit"), t("退出，回答不保留", "quit; the answers are not kept")),
		No:         k(same("esc"), t("不退出", "stay"), t("不退出，回到原处", "stay and go back to where you were")),
		Save:       k(t("回车", "enter"), t("保存", "save"), t("保存并返回", "save and go back")),
		Add:        k(same("a"), t("登记", "add"), t("登记一件证据", "add a piece of evidence")),
		Remove:     k(same("x"), t("删除", "remove"), t("删除这一件", "remove this piece")),
		LeftRight:  k(t("左右", "left/right"), t("改变", "change"), t("改变这一格", "change this field")),
		NewLine:    k(same("ctrl+j"), t("换行", "new line"), t("另起一行", "begin a new line")),
		Pick:       k(t("1 2", "1 2"), t("选语言", "choose"), t("选择语言", "choose the language")),
		OpenLaw:    k(t("回车", "enter"), t("打开", "open"), t("打开这一条或者这份文件", "open this provision or instrument")),
		AnyKey:     k(t("任意键", "any key"), t("返回", "back"), t("返回", "go back")),
		Continue:   k(same("g"), t("继续访谈", "go on"), t("回到还没有回答的第一题", "go to the first question not yet answered")),
	}
}
