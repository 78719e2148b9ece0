package words

import "bangxin/law"

// Remote is what is said where the program runs on a server and not on the
// person's own machine.
type Remote struct {
	Advice, AdviceGuest law.Text // the notice of the first screen: where all is kept, where nothing is
	Tour, TourGuest     law.Text
	Caution             law.Text
	Resume              law.Text // of the menu: title, day
	Title               law.Text // of a matter nobody has named: day
	Reading             law.Text // of a matter that is open on a screen, line by line
	Ask                 law.Text // what to do where the server's disk fails
}

func remoteWords() Remote {
	t := law.T
	return Remote{
		Advice: t("它解释法律，不是法律意见；具体案件请咨询律师。从第一项回答起，每一项都加密保存在服务器上，断线也不丢；密钥由管理服务器的人掌握。保存的内容可能被依法扣押、调取；一旦开始调查，不得删除。",
			"It explains the law and is not legal advice: in a real case, see a lawyer. From the first answer on all is saved on the server, encrypted; whoever runs it has the key. What is saved can be seized, and once an inquiry has begun nothing may be deleted."),
		AdviceGuest: t("它解释法律，不是法律意见；具体案件请咨询律师。你是服务器上的访客，什么都不保存，退出或者断线就没有了。管理服务器的人可能看得到你输入的内容：不要写真名和能认出人的细节。",
			"It explains the law and is not legal advice: in a real case, see a lawyer. You are a guest on a server: nothing is kept, and all is gone when you quit or the connection breaks. Whoever runs it might see what you type: give no names, nothing by which people could be known."),
		Tour: t("从第一项回答起，每一项都加密保存在服务器上；断线以后重新连接，第一屏就可以从同一题接着做。“我的案件”里改名、删除。有人走近时按 F9，屏幕立刻换成别的样子。它解释法律，不能代替律师：真有案子，先找律师。",
			"Every answer, from the first on, is saved on the server, encrypted. When the connection breaks connect again: the first screen offers to go on at the same question. “My matters” renames and deletes. F9 hides the screen at once when somebody comes near. It explains the law and does not replace a lawyer: in a real case see one first."),
		TourGuest: t("你是访客，什么都不保存，退出或者断线就没有了。管理服务器的人可能看得到你输入的内容。有人走近时按 F9，屏幕立刻换成别的样子。它解释法律，不能代替律师：真有案子，先找律师。",
			"You are a guest: nothing is kept, and all is gone when you quit or the connection breaks. Whoever runs the server might see what you type. F9 hides the screen at once when somebody comes near. It explains the law and does not replace a lawyer: in a real case see one first."),
		Caution: t("保存的内容在服务器上加密，但都可能被依法扣押、调取。一旦开始调查，不得删除任何东西。密钥在管理服务器的人手里。",
			"What is saved is encrypted on the server, but it can be seized. Once an inquiry has begun nothing may be deleted. Whoever runs the server has the key."),
		Resume:  t("接着做：%s，存于 %s", "Go on with %s, saved %s"),
		Title:   t("%s 的访谈", "Interview of %s"),
		Reading: t("这个案件正在别的屏幕上打开：这里可以看、可以取报告，改动不保存。", "This matter is open on a screen elsewhere: it can be read here and a report taken, and no change is kept."),
		Ask:     t("这是服务器的磁盘：请告诉管理服务器的人，先不要退出。以前保存的内容完好，这次的改动还在屏幕上；好了以后按 ctrl+s 再存。", "It is the server's disk: tell whoever runs the server, and do not quit yet. What was saved before is intact and the latest change is on the screen; ctrl+s saves again once it is put right."),
	}
}
