package words

import "bangxin/law"

// Lobby is how guests join a class, and what a trainer has of it when it is over.
type Lobby struct {
	Title     law.Text
	Open      law.Text // what guests do first
	Code      law.Text // what they do then
	FirstTime law.Text // the fingerprint of the host key
	Here      law.Text

	Nobody    law.Text
	NobodyYet law.Text
	Present   law.Text // terminals, addresses
	OneHere   law.Text
	OneAddr   law.Text // terminals
	Early     law.Text // revealed before any guest had voted
	Door      law.Text
	ShutShort law.Text
	Shut      law.Text // terminals
	AVote     law.Text
	Late      law.Text
	HowTo     law.Text
	Keeps     law.Text
	NotKept   law.Text // why

	OverTitle  law.Text
	Over       law.Text
	OverKept   law.Text // before the title
	OverNo     law.Text
	OverLost   law.Text // why
	OverWhat   law.Text
	Again      law.Text
	Record     law.Text
	RecordHelp law.Text
	Handout    law.Text
	Answers    law.Text
	FileName   law.Text // the day; without an ending
	HandName   law.Text // the day; without an ending
	AnswerName law.Text // the day; without an ending
}

func lobbyWords() Lobby {
	t := law.T
	return Lobby{
		Title:     t("学员怎样加入", "How guests join"),
		Open:      t("在自己的电脑上打开终端，输入", "On your own computer open a terminal and type"),
		Code:      t("再输入课堂码", "then type the class code"),
		FirstTime: t("第一次连接，ssh 会问是否信任这台主机；主机的指纹是 %s，相同的就回答 yes。", "The first time ssh asks whether to trust the host. Its fingerprint is %s: if that is what it shows, answer yes."),
		Here:      t("这台服务器只接受本机的连接，学员连不上：请停下服务器，加上 --listen 0.0.0.0:2222 重新启动。", "This server takes connections from this machine alone, and no guest can reach it: stop it and start it again with --listen 0.0.0.0:2222."),

		Nobody:    t("还没有人加入", "nobody has joined yet"),
		NobodyYet: t("还没有人加入：按 k 看怎样加入", "nobody has joined yet: k shows how"),
		Present:   t("在场 %d 个终端，来自 %d 个地址", "%d terminals present, from %d addresses"),
		OneAddr:   t("在场 %d 个终端，都来自同一个地址", "%d terminals present, all from one address"),
		Early:     t("揭晓得早了？按 r 重新表决。", "Revealed too early? r asks again."),
		OneHere:   t("在场 1 个终端", "1 terminal present"),
		Door:      t("门开着：谁知道课堂码，谁就可以加入。", "The door is open: whoever knows the code can join."),
		ShutShort: t("已关门", "door shut"),
		Shut:      t("门已关上：不再有新的席位，最多 %d 票；掉线的人可以回来。", "The door is shut: there are no new seats and at most %d votes. Whoever was cut off can come back."),
		AVote:     t("一票是一个终端，不一定是一个人：没有公钥的人开两个终端，就有两票。请数一数在场的人；与终端数相同时关门（o），此后每一题的票数都不会更多。", "A vote is a terminal, not a person: two terminals without a key are two votes. Count the people in the room; when the numbers are the same shut the door (o), and no question gets more votes than that."),
		Late:      t("不必等齐：门关上以前，来迟的人随时可以加入；断线的人重新连接，再输一次课堂码就回来。", "No need to wait: who comes late joins where the class is, until the door is shut; who is cut off connects and types the code again."),
		HowTo:     t("每一步：学员投票，空格揭晓，再按空格到下一步；揭晓以前谁也看不到票。f 改一项事实、重新表决，b 与别的案件比较，n 是你的备注（含答案，不要投影），k 回到这里，esc 下课。", "Every step: the class votes, space reveals, space goes on. Nobody sees a vote before the reveal. f changes a fact and asks anew, b sets another case beside this one, n holds your notes (the answers: not on the projector), k comes back here, esc ends the class."),
		Keeps:     t("揭晓的每一题都随即加密保存在服务器上你的文件夹里：只有总数，没有姓名，没有公钥。", "Every question revealed is saved at once in your folder on the server, encrypted: totals alone, no names, no keys."),
		NotKept:   t("这堂课的记录没有写成，下一次揭晓时再试：%s", "The record of the class was not written and is tried again with the next reveal: %s"),

		OverTitle:  t("这堂课结束了", "The class is over"),
		Over:       t("这堂课结束了。", "The class is over."),
		OverKept:   t("已保存在“我的案件”里；可以再走一遍，也可以存到自己的电脑。名称是", "It is kept among your matters: go through it again here, or have it on your own computer. It is called"),
		OverNo:     t("没有揭晓任何一题，所以没有记录。", "No question was revealed, so there is no record."),
		OverLost:   t("最近揭晓的没有写进记录：%s", "What was revealed last is not in the record: %s"),
		OverWhat:   t("记录里是揭晓过的各题、票数、论据和改动，只有总数。", "The record holds the questions revealed, the votes, the arguments and the changes, in totals."),
		Again:      t("再走一遍这堂课", "Go through the class again"),
		Record:     t("把记录存到自己的电脑", "Have the record on your own computer"),
		RecordHelp: t("存下以后，bangxin replay %s 逐题回放；加 --cast 录成 asciicast。", "Once it is there, bangxin replay %s goes through it, and with --cast records an asciicast."),
		Handout:    t("讲义（Word），发给学员：只问不答", "The handout (Word), for the class: questions, no answers"),
		Answers:    t("参考答案（Word）", "The answer sheet (Word)"),
		FileName:   t("课堂-%s", "class-%s"),
		HandName:   t("讲义-%s", "handout-%s"),
		AnswerName: t("参考答案-%s", "answers-%s"),
	}
}
