package words

import "bangxin/law"

// Report is the screen that writes a report.
type Report struct {
	Title, Intro                                   law.Text
	Form, Lang, Format, Mask, File                 law.Text // the choices
	FileForm, ClientForm, HandoutForm, AnswersForm law.Text
	FullHandoutForm, FullAnswersForm               law.Text
	Both                                           law.Text // languages
	Text, Markdown, HTML, DOCX, JSON               law.Text // formats
	Masked, Unmasked                               law.Text
	FormHelp, LangHelp, FormatHelp, MaskHelp       law.Text
	Parts, PartsHelp, PartsAsk                     law.Text
	PartsAll, PartsWithout                         law.Text // the parts left out
	FileHelp                                       law.Text
	FolderHelp                                     law.Text // the folder
	Name                                           law.Text // of the file, less its ending; the day
	NoName                                         law.Text
	Busy                                           law.Text
	Stopped                                        law.Text
	Written                                        law.Text // the file
	Exists                                         law.Text // the file
	ExistsHelp                                     law.Text
	// On a server, where no file can be written.
	Place, PlaceHelp, Here, Away                 law.Text
	IntroAway, IntroGuest, IntroUnsaved          law.Text
	StoppedHere                                  law.Text
	AwayTitle, AwayIntro, AwayServer, AwayByHand law.Text
	AwayRecord                                   law.Text
}

func reportWords() Report {
	t := law.T
	return Report{
		Title: t("写报告", "Write a report"),
		Intro: t("写成的文件不加密，任何人都能读。", "The file is not encrypted: anyone can read it."),
		Form:  t("用途", "For"), Lang: t("语言", "Language"), Format: t("格式", "Format"), Mask: t("隐名", "Names"), File: t("文件", "File"),
		FileForm:        t("归入卷宗（全部内容）", "the file (everything)"),
		ClientForm:      t("交给当事人（白话，两页）", "the client (plain words, two pages)"),
		AnswersForm:     t("讲课人的答案页（几页，讲义各题的答案）", "the teacher (a few pages: the answers to the handout)"),
		HandoutForm:     t("课堂讲义（几页，只问不答，不含备注）", "a class (a few pages: questions, no answers, no notes)"),
		FullAnswersForm: t("答案页，全（每个罪名、双方理由、条文全文）", "the teacher, in full (every offence, arguments, texts)"),
		FullHandoutForm: t("讲义，全（先问后答，附全部分析）", "a class, in full (questions, then the whole analysis)"),
		Both:            t("中英对照", "both, side by side"),
		Text:            t("纯文本（txt）", "plain text (txt)"), Markdown: t("Markdown（md）", "Markdown (md)"), HTML: t("网页（html）", "web page (html)"),
		DOCX: t("Word 文档（docx）", "Word document (docx)"), JSON: t("数据（json）", "data (json)"),
		Masked: t("隐去名称、案情、备注和证据", "title, story, notes and evidence masked"), Unmasked: t("不隐", "as typed"),
		FormHelp:   t("决定写哪些内容、用什么样的话。", "What is in it and in which words."),
		LangHelp:   t("对照的，左边中文，右边英文。", "Side by side: Chinese left, English right."),
		FormatHelp: t("docx 供修改，html 供阅读和打印，json 供其他程序使用。", "docx to edit, html to read and print, json for other programs."),
		MaskHelp:   t("同一个人、同一件证据，在报告里用同一个代称。", "The same person or piece of evidence has the same label throughout."),
		Parts:      t("内容", "Parts"), PartsAll: t("全部", "all"), PartsWithout: t("略去：%s", "without: %s"),
		PartsHelp:  t("按空格选取要写的部分；封面和说明总是写上。", "Space chooses the parts to write; the cover with its notice always stays."),
		PartsAsk:   t("没有勾选的部分不写；本案没有内容的部分本来就不出现。", "Parts not marked are left out; those that have nothing in this case do not appear anyway."),
		FileHelp:   t("结尾决定格式，例如 .docx；~/ 是你的主文件夹。", "Its ending decides the format, .docx for instance; ~/ is your home folder."),
		FolderHelp: t("没有写文件夹的，放在 %s。", "Without a folder it goes into %s."),
		Name:       t("报告-%s", "report-%s"),
		NoName:     t("请写文件名。", "Give the file a name."),
		Busy:       t("正在写报告；先要算出哪些事实会改变结论。", "Writing the report; what would change the conclusions is worked out first."),
		Stopped:    t("已停止，没有写任何文件。", "Stopped; no file was written."),
		Written:    t("已写到 %s", "Written to %s"),
		Exists:     t("已经有 %s 这个文件。要覆盖它吗？", "There is a file %s already. Write over it?"),
		Place:      t("交到哪里", "Where"), Here: t("就在这个屏幕上看", "read it on this screen"), Away: t("存到自己的电脑", "a file on your own computer"),
		PlaceHelp:    t("按 enter：存到自己的电脑的，下一屏给出命令；在屏幕上看的，逐页翻看。", "Enter: for your own computer the next screen gives the command; on this screen you page through it."),
		IntroAway:    t("服务器不写文件：报告用 ssh 取到自己的电脑上，或者就在屏幕上看。", "The server writes no file: take the report to your own computer with ssh, or read it on the screen."),
		IntroGuest:   t("你是访客，什么都没有保存，报告只能在屏幕上看。要带走：用 ssh -T 重新连接，逐行回答，再写 o。", "You are a guest and nothing is kept, so the report can only be read here. To take one away connect anew with ssh -T, answer line by line, and write o."),
		IntroUnsaved: t("这里不是保存着的案件本身，报告只能在屏幕上看；自己的案件从它的分析里取。", "This is not a matter as it is saved, so the report can only be read here; take that of your own matter from its analysis."),
		StoppedHere:  t("已停止。", "Stopped."),
		AwayTitle:    t("存到自己的电脑", "To your own computer"),
		AwayIntro:    t("在自己的电脑上另开一个终端，执行下面的命令；这个屏幕不用退出。写成的文件不加密，任何人都能读。", "Open another terminal on your own computer and run this command; this screen may stay. The file is not encrypted: anyone can read it."),
		AwayServer:   t("SERVER 换成平时连接时写在 ssh 后面的全部内容，例如 -p 2222 和服务器的名字。", "For SERVER write all that you write after ssh when you connect, -p 2222 and the name of the server for instance."),
		AwayByHand:   t("没有 sed、base64 的（例如 Windows）：连接以后逐行写下面这些，再把两条标记线之间的内容复制成文件；docx 不能这样复制，请选 html 或者 txt。", "Without sed and base64, on Windows for instance: connect, write these lines one after the other, and copy what stands between the two marked lines into a file. A docx cannot be copied so: choose html or txt."),
		AwayRecord:   t("谁在什么时候用哪种格式导出了哪个案件，记在服务器的审计记录里；内容不记。", "The audit record of the server says who exported which matter, when and in which format, and nothing of what is in it."),
		ExistsHelp:   t("覆盖以后，原来的内容就没有了。", "What it holds now will be gone."),
	}
}
