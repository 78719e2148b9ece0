// Package words holds what the interface says of its own: labels, notices, names
// of keys, each in both languages side by side.
//
// A word is a field of a struct, so one that is misspelt or missing does not
// compile; a test walks all fields and refuses an empty one. What the law says,
// what is asked and what is found are not here but in law/corpus,
// interview/script and law/liability.
//
// A word with a place to fill is a format for package fmt; its comment says what
// goes in.
package words

import (
	"sync"

	"bangxin/law"
)

// Words are all words of the interface.
type Words struct {
	Common    Common
	Welcome   Welcome
	Question  Question
	Panels    Panels
	Analysis  Analysis
	Provision Provision
	Review    Review
	Browser   Browser
	Keys      Keys
	Rivals    Rivals
	WhatIf    WhatIf
	Unsettled Unsettled
	Copy      Copy
	Replay    Replay
	Guest     Guest
	Lobby     Lobby
	Library   Library
	Present   Present
	ClassKeys ClassKeys
	Beside    Beside
	Course    Course
	Uses      Uses
	Glossary  Glossary
	Tour      Tour
	Store     Store
	Remote    Remote
	Shared    Shared
	Report    Report
	View      View
}

// All gives the words. They are shared and read only.
func All() *Words { return all() }

var all = sync.OnceValue(func() *Words {
	return &Words{
		Present: presentWords(), ClassKeys: classKeyWords(), Beside: besideWords(), Course: courseWords(),
		Common: commonWords(), Welcome: welcomeWords(), Question: questionWords(), Panels: panelWords(),
		Analysis: analysisWords(), Provision: provisionWords(), Review: reviewWords(), Browser: browserWords(), Keys: keyWords(),
		Rivals: rivalWords(), WhatIf: whatIfWords(), Unsettled: unsettledWords(), Copy: copyWords(), Replay: replayWords(), Guest: guestWords(), Lobby: lobbyWords(), Library: libraryWords(),
		Uses: usesWords(), Glossary: glossaryWords(), Tour: tourWords(), Store: storeWords(), Report: reportWords(), View: viewWords(), Remote: remoteWords(), Shared: sharedWords(),
	}
})

// Common are words of every screen.
type Common struct {
	Name      law.Text // of the program
	Loading   law.Text
	TooSmall  law.Text // width, height
	Wanted    law.Text // width, height
	MoreBelow law.Text // number of lines
	MoreAbove law.Text // number of lines
	MoreBoth  law.Text // lines above, lines below
	Help      law.Text
	HelpIntro law.Text
	Quit      law.Text
	QuitAsk   law.Text // number of answers
	QuitLost  law.Text
	And       law.Text // parts the items of a list
	Colon     law.Text
}

func commonWords() Common {
	t := law.T
	return Common{
		Name:      t("帮信", "Bangxin"),
		Loading:   t("正在准备规则和条文，请稍候。", "Preparing the rules and the texts; one moment."),
		TooSmall:  t("窗口太小：现在是 %d×%d。", "The window is too small: it is %d by %d."),
		Wanted:    t("请放大到至少 %d 列、%d 行。回答都还在。", "Please enlarge it to at least %d columns and %d lines. Your answers are kept."),
		MoreBelow: t("下面还有 %d 行", "lines below: %d"),
		MoreAbove: t("上面还有 %d 行", "lines above: %d"),
		MoreBoth:  t("上面还有 %d 行，下面还有 %d 行", "lines above: %d, below: %d"),
		Help:      t("帮助", "Help"),
		HelpIntro: t("上一屏可以使用的按键：", "The keys of the screen you came from:"),
		Quit:      t("退出", "Quit"),
		QuitAsk:   t("现在退出吗？已有 %d 项回答。", "Quit now? Answers given: %d."),
		QuitLost:  t("回答没有写入磁盘，退出后就不在了。", "The answers are not written to disk; once you quit they are gone."),
		And:       t("、", ", "),
		Colon:     t("：", ": "),
	}
}

// Welcome is the first screen.
type Welcome struct {
	Tagline  law.Text
	What     law.Text
	Notice   law.Text // heading
	Advice   law.Text
	Start    law.Text
	Resume   law.Text // number of answers
	Browse   law.Text
	AsOf     law.Text
	AsOfHelp law.Text
	Pick     law.Text // both languages on one line
}

func welcomeWords() Welcome {
	t := law.T
	return Welcome{
		Tagline:  t("帮助别人，却被用来实施网络犯罪：责任的逐步分析", "Help that served network crime: liability, step by step"),
		What:     t("程序先问十几个问题，再只问还会影响结论的问题；然后对照条文，一步一步说明是否构成犯罪、由什么决定、还有什么没有查清。每一步旁边都有条文。随时可以答“不清楚”。", "It asks a dozen questions, then those that still matter, and shows step by step, beside each provision, what follows. “Don't know” is always an answer."),
		Notice:   t("说明", "Please note"),
		Advice:   t("本程序解释法律，不是法律意见；具体案件请咨询律师。一切都在你自己的机器上运行，不联网，不写入磁盘。你在这里写的只留在这里，退出以后就不在了。", "It explains mainland Chinese law and is not legal advice: in a real case, see a lawyer. It runs on your own machine, without network, and writes nothing to disk. What you say here stays here; when you quit it is gone."),
		Start:    t("开始访谈", "Begin the interview"),
		Resume:   t("继续访谈（已有 %d 项回答）", "Go on with the interview (answers given: %d)"),
		Browse:   t("查阅法律条文", "Read the law"),
		AsOf:     t("适用法律的日期", "Law as of"),
		AsOfHelp: t("按这一天有效的法律分析；可写 2026-11-21。", "The law in force on this day is applied; write 2026-11-21."),
		Pick:     t("请选择语言（按 1 或 2）", "Choose a language (press 1 or 2)"),
	}
}
