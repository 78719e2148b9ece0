package words

import "bangxin/law"

// ClassKeys are the keys of a class.
type ClassKeys struct {
	Forward, Reveal, Backward                                     Key
	Votes, NextCount, Count, StopCount                            Key
	Flip, Unflip, Differences, Again                              Key
	TeacherNotes, GoTo, Timer, StopTimer, EndAsk, EndClass        Key
	StayInClass, Present, Beside, Course, Teach, Choose, ThisStep Key
	OtherCase, Lesson, AllCases, Ends, TellAll                    Key
	Lobby, IntoClass, ShutDoor, OpenDoor, TakeChoice              Key
}

func classKeyWords() ClassKeys {
	t := law.T
	k := func(show, word, long law.Text) Key { return Key{show, word, long} }
	same := func(s string) law.Text { return law.T(s, s) }
	return ClassKeys{
		Forward:      k(t("空格", "space"), t("下一步", "next"), t("下一页或者下一步（右键、PgDn、翻页器也可以）", "the next page or step (right, PgDn and a remote control as well)")),
		Reveal:       k(t("空格", "space"), t("揭晓", "reveal"), t("截止投票并揭晓（右键、PgDn、翻页器也可以）", "close the vote and reveal (right, PgDn and a remote control as well)")),
		Backward:     k(same("PgUp"), t("上一步", "before"), t("上一页或者上一步（左键也可以）", "the page or step before (left as well)")),
		Votes:        k(same("v"), t("计票", "count"), t("输入举手的票数；揭晓以前不显示", "type the hands counted; not shown before the reveal")),
		NextCount:    k(t("上下", "up/down"), t("换一项", "other option"), t("移到另一项", "go to another option")),
		Count:        k(t("回车", "enter"), t("记下", "take"), t("记下这一项，到下一项", "take this count and go to the next option")),
		StopCount:    k(same("esc"), t("计完", "done"), t("计票完毕", "the count is done")),
		Flip:         k(same("f"), t("改事实", "change a fact"), t("在副本上改动一项事实，重新表决", "change one fact on a copy and ask anew")),
		Unflip:       k(same("x"), t("改回", "change back"), t("改回原来的事实", "take the change back")),
		Differences:  k(same("d"), t("前后对照", "differences"), t("改前改后两份分析对照；其中有没揭晓的答案", "both analyses side by side; they hold answers not revealed yet")),
		Again:        k(same("r"), t("重投", "vote again"), t("作废这一步的票，重新表决", "throw the votes on this step away and ask again")),
		TeacherNotes: k(same("n"), t("备注", "notes"), t("讲课人的备注，含有答案", "the trainer's notes, which hold the answers")),
		GoTo:         k(same("g"), t("跳到", "go to"), t("跳到任何一步", "go to any step")),
		Timer:        k(same("t"), t("计时", "timer"), t("倒计时一分钟；每按一次加一分钟", "count down a minute; each press adds one")),
		StopTimer:    k(same("T"), t("停表", "stop timer"), t("停止倒计时，从屏幕上拿掉", "stop the countdown and take it off the screen")),
		EndAsk:       k(same("esc"), t("下课", "end"), t("结束这堂课；有人在场、有票或者揭晓过，先确认", "end the class; once somebody is there, has voted, or a step is revealed, it asks first")),
		EndClass:     k(same("y"), t("结束", "end it"), t("结束这堂课", "end the class")),
		StayInClass:  k(same("esc"), t("继续讲", "go on"), t("不结束", "do not end")),
		Present:      k(same("p"), t("讲课", "class"), t("用这个案件讲课：先表决，后揭晓", "hold a class on this case: the class votes, then it is revealed")),
		Beside:       k(same("b"), t("比案", "compare cases"), t("与最相近的案件比较相同和不同的因素；其中有还没揭晓的", "set the case most on point beside this one; it tells what is not revealed yet")),
		Teach:        k(same("p"), t("讲课", "class"), t("讲课：打开课程，选一课", "hold a class: opens the course, to choose a lesson")),
		Course:       k(same("k"), t("课程", "course"), t("讲课用的案件列表，不透露结果：六课的课程和全部案件", "the cases for a class, no end told: the course of six, and all cases")),
		Choose:       k(t("回车", "enter"), t("选定", "choose"), t("选定这一项", "choose this")),
		ThisStep:     k(t("回车", "enter"), t("跳到", "go there"), t("跳到这一步", "go to this step")),
		OtherCase:    k(t("左右", "left/right"), t("换一案", "other case"), t("更相近或者次相近的案件", "the case more, or less, on point")),
		Lobby:        k(same("k"), t("怎样加入", "how to join"), t("学员怎样加入，有多少个终端，一票是什么；在那里可以关门", "how guests join, how many terminals there are and what a vote is; the door is shut there")),
		IntoClass:    k(t("空格", "space"), t("讲课", "to the class"), t("开始讲，或者接着讲（回车、esc 也可以）", "begin the class, or go on with it (enter and esc as well)")),
		ShutDoor:     k(same("o"), t("关门", "shut the door"), t("不再让新的终端加入；掉线的可以回来", "let no new terminal in; one whose connection broke can come back")),
		OpenDoor:     k(same("o"), t("开门", "open the door"), t("再让新的终端加入", "let new terminals in again")),
		TakeChoice:   k(t("回车", "enter"), t("选定", "choose"), t("选定这一项", "choose this")),
		Lesson:       k(t("回车", "enter"), t("开始", "begin"), t("开始这一课", "begin this lesson")),
		AllCases:     k(same("a"), t("全部案件", "all cases"), t("列出收录的全部案件，选一件讲课", "list all cases held, to choose one for a class")),
		Ends:         k(same("o"), t("结果", "outcome"), t("显示或者遮住怎样处理的、本程序怎样看", "show or hide how it ended and what the program finds")),
		TellAll:      k(same("o"), t("全部显示", "show all"), t("连同还没有揭晓的一起显示，或者重新遮住", "show what is not revealed yet as well, or hide it again")),
	}
}
