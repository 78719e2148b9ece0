package words

import "bangxin/law"

// Report is the screen that writes a report.
type Report struct {
	Title, Intro                                   law.Text
	Form, Lang, Format, Mask, File                 law.Text // the choices
	FileForm, ClientForm, HandoutForm, AnswersForm law.Text
	Both                                           law.Text // languages
	Text, Markdown, HTML, DOCX, JSON               law.Text // formats
	Masked, Unmasked                               law.Text
	FormHelp, LangHelp, FormatHelp, MaskHelp       law.Text
	FileHelp                                       law.Text
	FolderHelp                                     law.Text // the folder
	Name                                           law.Text // of the file, less its ending; the day
	NoName                                         law.Text
	Busy                                           law.Text
	Stopped                                        law.Text
	Written                                        law.Text // the file
	Exists                                         law.Text // the file
	ExistsHelp                                     law.Text
}

func reportWords() Report {
	t := law.T
	return Report{
		Title: t("写报告", "Write a report"),
		Intro: t("写成的文件不加密，任何人都能读。", "The file is not encrypted: anyone can read it."),
		Form:  t("用途", "For"), Lang: t("语言", "Language"), Format: t("格式", "Format"), Mask: t("隐名", "Names"), File: t("文件", "File"),
		FileForm:    t("归入卷宗（全部内容）", "the file (everything)"),
		ClientForm:  t("交给当事人（白话，两页）", "the client (plain words, two pages)"),
		AnswersForm: t("讲课用的答案页（讲义各题的答案）", "the teacher (the answers to the handout)"),
		HandoutForm: t("课堂讲义（先问后答，不含备注）", "a class (questions before answers, no notes)"),
		Both:        t("中英对照", "both, side by side"),
		Text:        t("纯文本（txt）", "plain text (txt)"), Markdown: t("Markdown（md）", "Markdown (md)"), HTML: t("网页（html）", "web page (html)"),
		DOCX: t("Word 文档（docx）", "Word document (docx)"), JSON: t("数据（json）", "data (json)"),
		Masked: t("隐去名称、案情、备注和证据", "title, story, notes and evidence masked"), Unmasked: t("不隐", "as typed"),
		FormHelp:   t("决定写哪些内容、用什么样的话。", "What is in it and in which words."),
		LangHelp:   t("对照的，左边中文，右边英文。", "Side by side: Chinese left, English right."),
		FormatHelp: t("docx 供修改，html 供阅读和打印，json 供其他程序使用。", "docx to edit, html to read and print, json for other programs."),
		MaskHelp:   t("同一个人、同一件证据，在报告里用同一个代称。", "The same person or piece of evidence has the same label throughout."),
		FileHelp:   t("结尾决定格式，例如 .docx；~/ 是你的主文件夹。", "Its ending decides the format, .docx for instance; ~/ is your home folder."),
		FolderHelp: t("没有写文件夹的，放在 %s。", "Without a folder it goes into %s."),
		Name:       t("报告-%s", "report-%s"),
		NoName:     t("请写文件名。", "Give the file a name."),
		Busy:       t("正在写报告；先要算出哪些事实会改变结论。", "Writing the report; what would change the conclusions is worked out first."),
		Stopped:    t("已停止，没有写任何文件。", "Stopped; no file was written."),
		Written:    t("已写到 %s", "Written to %s"),
		Exists:     t("已经有 %s 这个文件。要覆盖它吗？", "There is a file %s already. Write over it?"),
		ExistsHelp: t("覆盖以后，原来的内容就没有了。", "What it holds now will be gone."),
	}
}
