package plain

import "bangxin/law"

// sayings are the words that only this way of holding the interview needs; the
// rest are the interface's own.
type sayings struct {
	Commands       []law.Text
	Prompt         law.Text
	EndPrompt      law.Text
	ReviewPrompt   law.Text
	EditPrompt     law.Text
	LanguageAgain  law.Text
	Several        law.Text
	TypeUnknown    law.Text
	Earlier        law.Text
	KeepIt         law.Text
	Stop           law.Text // parts two statements on a line
	AtFirst        law.Text
	NotRead        law.Text
	NoSuch         law.Text // what was typed, the greatest number
	OnlyOne        law.Text // the second number
	NoneAlone      law.Text
	Refused        law.Text
	TooLong        law.Text
	NotACommand    law.Text // what was typed
	QuitAgain      law.Text
	GoOn           law.Text
	InputEnded     law.Text
	NotKept        law.Text
	KeepFailed     law.Text // the reason, what to do
	ResumeNew      law.Text
	ResumePick     law.Text
	ResumePickOf   law.Text // the greatest number
	ResumeMore     law.Text // how many
	MoreInReport   law.Text
	Provision      law.Text
	Case           law.Text
	BadWord        law.Text // the offending word
	FileCommand    law.Text
	FilePrompt     law.Text
	NoFormat       law.Text // what was typed
	NoFiles        law.Text
	StreamCommand  law.Text
	StreamPrompt   law.Text
	StreamWrong    law.Text // what was typed
	StreamFormless law.Text
	StreamCase     law.Text
	StreamCut      law.Text
	Overwrite      law.Text
	NotOverwritten law.Text
	Note           law.Text
	NotePrompt     law.Text
	Noted          law.Text

	WhatIf, CanBeLearned, WouldBeOtherwise, NothingTurns law.Text
	MoreTurns                                            law.Text // how many
	Further                                              law.Text // how many
	NothingFurther                                       law.Text
}

func plainWords() *sayings {
	t := law.T
	return &sayings{
		Commands: []law.Text{
			t("用法：写选项的数字或者答案，然后按回车。", "How to use it: write the number of an option, or the answer, and press enter."),
			t("0 不清楚（选择题）；u 不清楚（所有问题）", "0: don't know, where there are options; u: don't know, everywhere"),
			t("? 为何问这个问题；b 上一题；r 查看和修改回答；备注 给这一题写备注", "?: why this is asked; b: the question before; r: review and change answers; note: write a note to this question"),
			t("a 分析；w 结论取决于什么；f 完整报告；l English；h 用法；q 退出", "a: analysis; w: what the conclusion depends on; f: full report; l: 中文; h: how to use it; q: quit"),
		},
		Prompt:    t("请回答（? b a r h q）：", "Your answer (? b a r h q):"),
		EndPrompt: t("接下来（a 分析，w 结论取决于什么，m 更多问题，f 完整报告，r 修改回答，b 上一题，q 退出）：", "What next (a analysis, w what it depends on, m further questions, f full report, r change answers, b the question before, q quit):"),

		WhatIf:           t("结论取决于什么", "What the conclusion depends on"),
		CanBeLearned:     t("尚未查明、查明后会改变结论的：", "Not yet known, and would change it if learned:"),
		WouldBeOtherwise: t("已知的事实，如果是另外的样子会改变结论的：", "Known facts that, were they otherwise, would change it:"),
		NothingTurns:     t("没有三项以内的变化会改变结论。", "No change of up to three facts would turn a conclusion."),
		MoreTurns:        t("另有 %d 项，见完整报告。", "%d more; see the full report."),
		Further:          t("还有 %d 个问题不改变是否成立犯罪，但关系到双方论点、从宽从严、行政和民事责任；写 m 可以接着答。", "%d further questions change no verdict but bear on the arguments, on leniency and severity, and on administrative and civil liability; write m to take them up."),
		NothingFurther:   t("没有更多的问题。", "There are no further questions."),

		ReviewPrompt:  t("要修改哪一项？写它的数字；b 返回：", "Which one to change? Write its number; b goes back:"),
		EditPrompt:    t("请写新的回答；b 保持原样：", "Write the new answer; b leaves it as it is:"),
		LanguageAgain: t("请写 1 或者 2", "Please write 1 or 2"),
		Several:       t("可以选几项，用空格或者逗号隔开，例如 1 3。", "More than one may be chosen, parted by blanks or commas: 1 3."),
		TypeUnknown:   t("不清楚，请写 u。", "If you do not know, write u."),
		Earlier:       t("已有的回答", "Answer so far"),
		KeepIt:        t("直接按回车，保持不变。", "Enter alone keeps it."),
		Stop:          t("。", ". "),
		AtFirst:       t("这是第一题。", "This is the first question."),
		NotRead:       t("没有读懂", "Not understood"),
		NoSuch:        t("没有“%s”这一项；可以写 1 至 %d。", "There is no number “%s”; write 1 to %d."),
		OnlyOne:       t("这一题只能选一项；“%s”是多出来的。", "Only one can be chosen here; “%s” is one too many."),
		NoneAlone:     t("“没有”不能与其他选项并列。", "“None” cannot stand beside other options."),
		Refused:       t("这个回答不合适，没有记下。", "This answer does not fit and was not taken down."),
		TooLong:       t("这一行太长，没有读取；只写出这一项答案。", "This line is too long and was not read; write only this one answer."),
		NotACommand:   t("这里没有“%s”这个命令。", "There is no command “%s” here."),
		QuitAgain:     t("再写一次 q，退出；写别的，继续。", "Write q again to quit, anything else to go on."),
		GoOn:          t("继续。", "Going on."),
		InputEnded:    t("输入到此结束。", "The input ends here."),
		NotKept:       t("回答没有写入磁盘。", "The answers were not written to disk."),
		KeepFailed:    t("注意：没有存盘。%s", "Attention: not saved. %s"),
		ResumeNew:     t("开始新的访谈", "Begin another interview"),
		ResumePick:    t("请写 1 或者 2：", "Please write 1 or 2:"),
		ResumePickOf:  t("请写 1 至 %d：", "Please write a number from 1 to %d:"),
		ResumeMore:    t("还有 %d 个案件，写 m 全部列出。", "%d more matters; m lists them all."),
		MoreInReport:  t("完整的步骤、条文原文、后果和双方理由，见完整报告（f）。", "All steps, the provisions in full, consequences and both sides' arguments stand in the full report (f)."),
		Provision:     t("条文", "Provision"),
		Case:          t("案件", "Case"),
		FileCommand:   t("o 把完整报告写成文件（docx、html、md、txt、json）", "o: write the full report to a file (docx, html, md, txt, json)"),
		FilePrompt:    t("写到哪个文件？结尾决定格式：docx、html、md、txt、json。文件不加密。直接按回车，不写：", "Into which file? Its ending decides the format: docx, html, md, txt, json. The file is not encrypted. Enter alone writes none:"),
		NoFormat:      t("“%s”的结尾不是 docx、html、md、txt、json，没有写。", "“%s” does not end in docx, html, md, txt or json; nothing was written."),
		NoFiles:       t("这里不能写文件；完整报告用 f 看。", "No file can be written here; f shows the full report."),
		StreamCommand: t("o 把报告或者案件文件写在这里，供复制或者存成文件（txt、md、html、json、docx、yaml）", "o: write a report or the case file here, to copy or to keep as a file (txt, md, html, json, docx, yaml)"),
		StreamPrompt: t("哪种格式？txt、md、html、json、docx 是报告，yaml 是案件文件。报告还可以加写用途（卷宗、当事人、讲义、答案、讲义全、答案全）、语言（zh、en、对照）、隐名，或者在要略去的部分前写减号（-terms，名称同 bangxin report --without），用空格隔开，例如：docx 当事人。直接按回车，不写：",
			"Which format? txt, md, html, json and docx are the report, yaml is the case file. For a report you may add for whom (file, client, handout, answers, handout-full, answers-full), the language (zh, en, both) and mask, or a minus before a part to leave out (-terms; the names of bangxin report --without), parted by blanks: docx client. Enter alone writes none:"),
		StreamWrong:    t("没有读懂“%s”，什么都没有写。写 o 可以看有哪些格式。", "“%s” was not understood and nothing was written. Write o to see the formats."),
		StreamFormless: t("没有写格式：txt、md、html、json、docx 或者 yaml。", "No format was named: txt, md, html, json, docx or yaml."),
		StreamCase:     t("案件文件（yaml）是原样的回答，没有用途、语言、隐名可选；什么都没有写。", "The case file (yaml) holds the answers as they are: nobody it is for, no language and no mask can be chosen. Nothing was written."),
		StreamCut:      t("上面两条标记线之间就是这份文件。把整个会话存成 session.txt 的，在自己的电脑上用下面这一行取出其中第一份：", "The file is what stands between the two marked lines. Where the whole session is kept as session.txt, this line takes the first one out of it, on your own computer:"),
		Overwrite:      t("写 y 覆盖，写别的不覆盖：", "Write y to write over it, anything else to leave it:"),
		NotOverwritten: t("没有覆盖。", "It was left as it is."),
		BadWord:        t("有问题的部分：%s", "The part in question: %s"),
		Note:           t("备注", "Note"),
		NotePrompt:     t("请写备注，一行；直接按回车，不写：", "Write the note, on one line; enter alone writes none:"),
		Noted:          t("备注记下了。", "The note is taken down."),
	}
}
