package words

import "bangxin/law"

// Shared is what is said where several screens show one interview: the terminals
// of a lawyer, and a client's.
type Shared struct {
	Changed    law.Text // elsewhere: the fact, what is said of it now
	ChangedTo  law.Text // the question on the screen: what is said of it now
	Withdrawn  law.Text // elsewhere: the fact
	NotYours   law.Text // what the lawyer did while the client has the keyboard
	KeepLater  law.Text // the copy is not kept while the client has it
	Watching   law.Text // on the lawyer's screen
	ToCome     law.Text // heading
	Here, Away law.Text // the client; on the lawyer's screens
	Mine       law.Text // the lawyer has the keyboard
	Theirs     law.Text // the client has it
	ShownNow   law.Text
	HiddenNow  law.Text

	Title, Intro, Sees, Never, Order law.Text // the screen that shares
	Code, CodeLeft, CodeLast         law.Text // minutes
	CodeHow                          law.Text
	CodeOver                         law.Text
	Joined, JoinedAway               law.Text
	EndAsk, EndHelp                  law.Text
	QuitAway                         law.Text // minutes

	Item                                       law.Text // of the menu
	EnterTitle, Enter, EnterHelp, EnterBusy    law.Text
	WrongCode, OldCode, UsedCode, Tries, Taken law.Text
	NoSeat                                     law.Text

	ClientTitle                   law.Text
	YourTurn, TheirTurn           law.Text // above the client's screen
	TheirTurnBody                 law.Text
	TellLawyer                    law.Text // where a question speaks of notes, which a client cannot write
	TakenBack, Moved              law.Text
	NothingLeft, FurtherOffer     law.Text // how many
	Answers, AnswersNone          law.Text
	AnalysisShown, AnalysisHidden law.Text
	AnalysisTitle                 law.Text
	Ended, EndedSaved, Unsaved    law.Text
}

func sharedWords() Shared {
	t := law.T
	return Shared{
		Changed:   t("另一屏刚改：%s，%s", "Changed on another screen: %s, %s"),
		ChangedTo: t("另一屏刚答了这一题：%s。你写的还在，没有改动它。", "Another screen has just answered this question: %s. What you entered is kept and has changed nothing."),
		Withdrawn: t("另一屏刚撤回：%s", "Withdrawn on another screen: %s"),
		NotYours:  t("键盘在当事人手里，没有改动；按 F4 收回。", "The client has the keyboard: nothing was changed. F4 takes it back."),
		KeepLater: t("键盘在当事人手里，副本还在，没有换用；按 F4 收回后再换用。", "The client has the keyboard: the copy stays a copy. Take the keyboard back with F4, then keep it."),
		Watching:  t("当事人正在回答这一题。", "The client is answering this question."),
		ToCome:    t("接下来的问题", "Questions to come"),
		Here:      t("当事人在线", "client here"),
		Away:      t("当事人断线", "client away"),
		Mine:      t("键盘在你手里", "you have the keyboard"),
		Theirs:    t("键盘在当事人手里", "the client has the keyboard"),
		ShownNow:  t("当事人看得到分析", "the client sees the analysis"),
		HiddenNow: t("当事人看不到分析", "the client does not see the analysis"),

		Title:    t("与当事人一起做", "With a client"),
		Intro:    t("当事人可以从自己的终端加入这次访谈，用通俗的话回答问题，你在这里看着回答和分析。", "A client can join this interview from another terminal and answer in plain words, while you see the answers with the analysis."),
		Sees:     t("当事人看得到：问题、全部回答（包括你填的）、进度；你显示分析时，还有分析、争议标注和对方的说法。", "The client sees: the questions, all answers, those you gave too, and how far it is; while you show the analysis, that as well, with what is disputed and what the other side says."),
		Never:    t("当事人看不到：案件名称、备注、证据，任何时候都看不到。", "The client never sees: the title, notes, evidence."),
		Order:    t("键盘同时只在一个人手里，由你交出、收回。", "One of you has the keyboard at a time; you hand it over and take it back."),
		Code:     t("加入码", "Code"),
		CodeLeft: t("还有 %d 分钟有效，只能用一次", "good for %d more minutes, and once only"),
		CodeLast: t("不到一分钟就失效", "good for less than a minute"),
		CodeHow:  t("当面或者打电话告诉当事人。当事人用 ssh 连接同一台服务器，在第一屏按 j，输入加入码。", "Tell it to the client in person or by telephone. The client connects to the same server by ssh, presses j on the first screen and types it."),
		CodeOver: t("加入码已失效，按 c 换一个新的。", "The code is over; c gives a new one."),
		Joined:   t("当事人已经加入。", "The client has joined."),
		JoinedAway: t("当事人的连接断了，座位还留着：重新连接就回到同一题，不用加入码。",
			"The client's connection is gone and the seat is kept: on connecting again the client is back at the same question, without a code."),
		EndAsk:  t("结束与当事人一起做吗？", "End the shared interview?"),
		EndHelp: t("当事人立刻离开这次访谈；回答全部留在案件里。", "The client leaves the interview at once; all answers stay in the matter."),

		QuitAway: t("当事人的座位留 %d 分钟：你在这段时间里回来，从“我的案件”打开就接着做；不回来，就自动结束。", "The client's seat is kept for %d minutes: come back in time through “My matters” and go on; else the shared interview ends by itself."),

		Item:       t("加入律师的访谈（需要加入码）", "Join your lawyer's interview (with a code)"),
		EnterTitle: t("加入律师的访谈", "Join your lawyer's interview"),
		Enter:      t("加入码", "Code"),
		EnterHelp: t("输入律师告诉你的加入码，大小写、横线都可以。加入以后，你回答的每一项律师都看得到，保存在律师的案件里。",
			"Type the code your lawyer told you; capitals and dashes do not matter. Once you have joined, your lawyer sees every answer you give, and it is saved in the lawyer's matter."),
		EnterBusy: t("正在核对。", "Checking."),
		WrongCode: t("没有这个加入码。请与律师核对。", "There is no such code. Please check it with your lawyer."),
		OldCode:   t("这个加入码已经过期。请律师换一个新的。", "This code is over. Please ask your lawyer for a new one."),
		UsedCode:  t("这个加入码已经有人用过。如果不是你，请马上告诉律师。", "Somebody has used this code already. If it was not you, tell your lawyer at once."),
		Tries:     t("输错的次数太多，请过十分钟再试。", "Too many wrong codes; please wait ten minutes."),
		Taken:     t("这次访谈已经有一位当事人。请律师核实。", "This interview has a client already. Please ask your lawyer."),
		NoSeat:    t("加入不了这次访谈。请律师换一个新的加入码。", "This interview cannot be joined. Please ask your lawyer for a new code."),

		ClientTitle:    t("与律师一起做", "With your lawyer"),
		YourTurn:       t("现在由你回答。律师看得到你的每一项回答。", "It is your turn. Your lawyer sees every answer you give."),
		TheirTurn:      t("键盘在律师手里。你看得到问题和回答。", "Your lawyer has the keyboard. You see the questions and the answers."),
		TheirTurnBody:  t("请等律师把键盘交给你。", "Please wait until your lawyer hands you the keyboard."),
		TellLawyer:     t("要写在备注里的，直接告诉律师。", "What belongs in a note, tell your lawyer directly."),
		TakenBack:      t("律师刚收回键盘。你写的还在，没有交出去。", "Your lawyer has just taken the keyboard back. What you entered is kept and has not been sent."),
		Moved:          t("现在问的是另一题，刚才的没有交出去。", "Another question is asked now; what you entered before was not sent."),
		NothingLeft:    t("问题都问完了。有什么想改的，按 r 看全部回答。", "Every question has been asked. To change something press r."),
		FurtherOffer:   t("还有 %d 个补充问题；按 g 可以接着答。", "There are %d further questions; g takes them up."),
		Answers:        t("全部回答", "All answers"),
		AnswersNone:    t("还没有回答。", "There is no answer yet."),
		AnalysisShown:  t("律师让你看分析：按 a 打开。", "Your lawyer shows you the analysis: a opens it."),
		AnalysisHidden: t("律师收起了分析。", "Your lawyer has put the analysis away."),
		AnalysisTitle:  t("律师给你看的分析", "The analysis your lawyer shows you"),
		Ended:          t("律师结束了这次访谈。谢谢你的回答。", "Your lawyer has ended this interview. Thank you for your answers."),
		EndedSaved:     t("回答都保存在律师的案件里，你这里什么都没有留下。", "The answers are kept in your lawyer's matter; nothing of it stays with you."),
		Unsaved:        t("刚才的回答没有存盘，服务器的磁盘出了问题。请告诉律师，先不要退出。", "The last answer is not on the disk: the server's disk fails. Please tell your lawyer and do not quit yet."),
	}
}
