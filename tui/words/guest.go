package words

import "bangxin/law"

// Guest is a class seen from a guest's own terminal.
type Guest struct {
	Item      law.Text // of the menu
	Title     law.Text
	JoinTitle law.Text
	JoinAsk   law.Text
	JoinHelp  law.Text
	NoNames   law.Text

	WrongCode law.Text
	OldCode   law.Text
	Tries     law.Text
	Full      law.Text
	Shut      law.Text
	Failed    law.Text

	Step      law.Text // number, how many
	Changed   law.Text
	Pick      law.Text
	Yours     law.Text // the option
	YoursAnd  law.Text // the argument
	YoursOpen law.Text
	NoVote    law.Text // after the reveal
	Follow    law.Text // after the reveal
	Hidden    law.Text
	Crossed   law.Text // the vote came too late

	Case        law.Text
	KeptBack    law.Text // the facts
	ArgueTitle  law.Text
	ArgueAsk    law.Text
	ArgueNone   law.Text
	ArgueHere   law.Text // the step
	ArgueOther  law.Text // the element
	Moved       law.Text // moved, stayed
	NobodyMoved law.Text // stayed
	FromTo      law.Text // from, to, how many
	NewGone     law.Text // new, gone
	NotBefore   law.Text

	LeaveAsk law.Text
	Over     law.Text
	OverHelp law.Text

	Keys GuestKeys
}

// GuestKeys are the keys of a guest.
type GuestKeys struct {
	Join, Enter, Quit, Pick, Vote, Argue, Attach, Case, Leave, LeaveYes, Stay Key
}

func guestWords() Guest {
	t := law.T
	k := func(show, word, long law.Text) Key { return Key{show, word, long} }
	same := func(s string) law.Text { return law.T(s, s) }
	return Guest{
		Item:      t("加入课堂", "Join a class"),
		Title:     t("课堂", "Class"),
		JoinTitle: t("加入课堂", "Join a class"),
		JoinAsk:   t("课堂码", "class code"),
		JoinHelp:  t("课堂码在讲课人的屏幕上，八个字符；大小写和横线都可以不管。", "The code is on the trainer's screen: eight characters; capitals and dashes do not matter."),
		NoNames:   t("不问姓名，也不记姓名；一个终端一票。揭晓以前谁也看不到你投了什么；揭晓以后只有总数，讲课人的记录里也只有总数。", "No name is asked or kept; a terminal has one vote. Before the reveal nobody sees how you voted; after it there are only totals, and so in the trainer's record."),

		WrongCode: t("没有这个课堂码，请核对后再输入。", "There is no class with this code; check it and type it again."),
		OldCode:   t("这堂课已经结束。", "This class is over."),
		Tries:     t("输错的次数太多，请过十分钟再试。", "Too many wrong codes; try again in ten minutes."),
		Full:      t("课堂已经坐满。", "The class is full."),
		Shut:      t("讲课人已经关门，不再让新的终端加入；请举手。", "The trainer has shut the door and lets no new terminal in; raise your hand."),
		Failed:    t("现在加入不了，请再试一次。", "Joining failed just now; please try again."),

		Step:      t("第 %d 步，共 %d 步", "step %d of %d"),
		Changed:   t("改动的事实", "Fact changed"),
		Pick:      t("请选一项：按它的数字就是投票，揭晓以前可以改。", "Choose one: press its number to vote; you can change it until the reveal."),
		Yours:     t("你投了：%s", "Your vote: %s"),
		YoursAnd:  t("理由：%s", "Your argument: %s"),
		YoursOpen: t("揭晓以前可以改；现在谁也看不到。", "You can change it until the reveal; nobody sees it now."),
		Follow:    t("讲课人到下一步，这里就跟到下一步。", "When the trainer goes on, this screen follows."),
		NoVote:    t("这一题你没有投票。", "You did not vote on this one."),
		Hidden:    t("等待讲课人揭晓。", "Waiting for the trainer to reveal."),
		Crossed:   t("没有投上：讲课人刚好翻到下一题或者揭晓了。", "Not counted: the trainer had just gone on or revealed it."),

		Case:        t("案情", "The case"),
		KeptBack:    t("留到表决以后再说的事实：%s", "Told only after the vote: %s"),
		ArgueTitle:  t("附上一条理由", "Attach one argument"),
		ArgueAsk:    t("哪一条最能说明你这一票？", "Which one carries your vote best?"),
		ArgueNone:   t("不附理由", "no argument"),
		ArgueHere:   t("关于这一步：%s", "On this step: %s"),
		ArgueOther:  t("其他要件：%s", "Another element: %s"),
		Moved:       t("改动以后：%d 票改投，%d 票没有变", "After the change: %d moved, %d stayed"),
		NobodyMoved: t("改动以后：没有一票改投，%d 票没有变", "After the change: nobody moved, %d stayed"),
		FromTo:      t("由“%s”改投“%s”：%d 票", "from “%s” to “%s”: %d"),
		NewGone:     t("改动后才投的 %d 票，没有再投的 %d 票", "voted only after it: %d; did not vote again: %d"),
		NotBefore:   t("这一步在改动以前还没有揭晓，没有可以比的。", "This step was not revealed before the change; there is nothing to compare."),

		LeaveAsk: t("离开课堂吗？", "Leave the class?"),
		Over:     t("这堂课结束了，谢谢参加。", "The class is over. Thank you for taking part."),
		OverHelp: t("没有记下你是谁、投了什么；讲课人的记录里只有各题的总数。", "Neither who you are nor how you voted was kept; the trainer's record holds the totals of each question."),

		Keys: GuestKeys{
			Join:     k(same("k"), t("加入课堂", "join a class"), t("用课堂码加入一堂课", "join a class by its code")),
			Enter:    k(t("回车", "enter"), t("加入", "join"), t("用这个课堂码加入", "join with this code")),
			Quit:     k(same("esc"), t("退出", "quit"), t("退出，断开连接", "quit and disconnect")),
			Pick:     k(t("数字", "digits"), t("投票", "vote"), t("按编号投票；揭晓以前可以改", "vote by number; you can change it until the reveal")),
			Vote:     k(t("回车", "enter"), t("投这一项", "vote for it"), t("投箭头所指的一项", "vote for the one the arrows are on")),
			Argue:    k(same("r"), t("附理由", "argument"), t("给你的票附上一条理由", "attach one argument to your vote")),
			Attach:   k(t("回车", "enter"), t("附上", "attach"), t("附上这一条", "attach this one")),
			Case:     k(same("f"), t("案情", "the case"), t("再看一遍案情", "read the case again")),
			Leave:    k(same("esc"), t("离开", "leave"), t("离开课堂；先确认", "leave the class; asks first")),
			LeaveYes: k(same("y"), t("离开", "leave"), t("离开课堂", "leave the class")),
			Stay:     k(same("esc"), t("不离开", "stay"), t("留在课堂", "stay in the class")),
		},
	}
}
