package main

import (
	"strings"

	"bangxin/interview/report"
	"bangxin/law"
)

// words are the words of the command line in both languages; %s takes what a
// person typed. A test holds that none is missing.
type words struct {
	Root       command
	Interview  command
	Analyze    command
	Report     command
	Law        command
	Cases      command
	Present    presentWords
	Schema     command
	About      command
	Completion command
	Man        manWords
	Help       helpWords
	Flags      flagWords
	Errors     errorWords
	Stdin      law.Text
	Matters    mattersWords
	Serve      serveWords
	Replay     replayWords
}

// command is what a command says of itself. Where it takes nothing worth an
// example, Example is empty.
type command struct{ Short, Long, Example law.Text }

type helpWords struct {
	Short, Long, Usage, Command, Commands, Examples, Flags, Flag, Global law.Text
}

type manWords struct {
	Call                                                                                                     command
	Manual, Name, Synopsis, Description, Commands, Options, Status, StatusText, Environment, EnvironmentText law.Text
}

type flagWords struct {
	Lang, Help, Version, AsOf, Format, View, Plain, ASCII, YAML, JSON  law.Text
	Output, ReportFormat, Form, ReportLang, Without, Mask, Force, Full law.Text
}

type errorWords struct {
	NoCommand, DidYouMean, OpenFile, SeeHelp, Missing, TooMany                                  law.Text
	NoCase, SeeCases                                                                            law.Text
	NoFlag, FlagNeeds, FlagValue, AsTime, AsNumber, AsSwitch, NoLang, NoFormat, NoView, NoShell law.Text
	ItCanBe, NoDay, DayForm                                                                     law.Text
	Directory, CannotRead, NoFile, NotAllowed                                                   law.Text
	NoForm, NotFull, NoSection, NoEnding, BinaryScreen, UseOutput, UseStdout                    law.Text
	OutputDirectory, NotAFile, Exists, UseForce                                                 law.Text
	CannotWrite, NoFolder, OtherFolder, MayNotWrite, DiskFull                                   law.Text
	MakeRoom, OutputFull                                                                        law.Text
	Nearest, StdinScreen, UseAnalyze                                                            law.Text
}

func allWords() *words {
	return &words{
		Root: command{
			Short: law.T("帮信：帮助信息网络犯罪活动的责任分析", "bangxin: liability for assisting network crime in China"),
			Long: law.T("bangxin（帮信）通过问答了解你提供过的帮助，逐步说明依中国内地法律会产生什么责任，每一步都附条文。一切都在本机进行，不联网。它说明法律，不是法律意见。\n\n不带参数运行，即打开访谈界面。",
				"bangxin asks about help you gave and explains, step by step and with the provision beside each step, what liability follows under the law of mainland China. Everything runs on your own machine, offline. It explains the law; it is not legal advice.\n\nRun it without arguments to open the interview."),
		},
		Interview: command{
			Short:   law.T("打开访谈，可以从一个案件文件接着做", "open the interview, afresh or from a case file"),
			Long:    law.T("在终端里打开访谈。给出案件文件的，从其中已有的回答接着做。", "Opens the interview in the terminal. With a case file it goes on from the answers in it."),
			Example: law.T("bangxin interview\nbangxin interview case.yaml", "bangxin interview\nbangxin interview case.yaml"),
		},
		Analyze: command{
			Short:   law.T("分析一个案件文件，写到标准输出", "analyse a case file and write the report"),
			Long:    law.T("读取案件文件（YAML 或 JSON；- 表示标准输入），把分析写到标准输出。文件有错误的，一次全部列出，不作分析。", "Reads a case file (YAML or JSON; - is standard input) and writes the analysis to standard output. Mistakes in the file are all listed at once, and nothing is analysed."),
			Example: law.T("bangxin analyze case.yaml\nbangxin analyze --format md case.yaml > 分析.md\nbangxin analyze --format json - < case.yaml", "bangxin analyze case.yaml\nbangxin analyze --format md case.yaml > report.md\nbangxin analyze --format json - < case.yaml"),
		},
		Report: command{
			Short:   law.T("把分析写成报告：DOCX、HTML、Markdown、文本、JSON", "write the analysis as a report: DOCX, HTML, Markdown, text, JSON"),
			Long:    law.T("分析一个案件文件或者案例库的一个案件，写成报告。格式依输出文件的扩展名。--form client 用平常的话写，两页；--form handout 是发给学员的讲义，三五页：事实、题目和所涉条文，没有答案；--form answers 是给讲课人的答案页；两者加 --full 写全：每个罪名，讲义后面附上全部分析。--form file 写全部内容。\n\n--without 略去若干部分："+strings.Join(report.SectionIDs(), "、")+"。\n\n--mask 把标题、案情、备注和证据换成代号，数额和日期保留。", "Analyses a case file, or a case of the library by its id, and writes a report. The ending of the output decides the format. --form client is in plain words, two pages; --form handout is for a class, three to five pages: the facts, the questions and the provisions at issue, no answers; --form answers is the answer sheet for the teacher; with --full both have every offence, and the handout the whole analysis after the questions. --form file has everything.\n\n--without leaves sections out: "+strings.Join(report.SectionIDs(), ", ")+".\n\n--mask replaces the title, the story, notes and evidence by labels; figures and days stay."),
			Example: law.T("bangxin report case.yaml -o 报告.docx\nbangxin report case.yaml -o 讲义.docx --form handout\nbangxin report case.yaml -o 答案.docx --form answers\nbangxin report case.yaml -o 对照.docx --lang both --without arguments", "bangxin report case.yaml -o report.docx\nbangxin report case.yaml -o handout.docx --form handout\nbangxin report case.yaml -o answers.docx --form answers\nbangxin report case.yaml -o both.docx --lang both --without arguments"),
		},
		Law: command{
			Short:   law.T("查条文：按编号、条号或者词语", "look up the law: by citation, number or words"),
			Long:    law.T("显示条文原文、出处、核对情况和本程序的英译。可以写编号（interpretation-2019-15:12.1.2）、条号（刑法287条之二）、简称（帮信）或者条文中的词语。不写内容的，列出收录的全部文件。", "Shows the Chinese text of a provision, its source, how far it is verified, and our unofficial translation. Give a citation (interpretation-2019-15:12.1.2), a number (287-2), or words of the provision. Without words it lists the instruments held."),
			Example: law.T("bangxin law criminal-law:287-2.1\nbangxin law 刑法287条之二\nbangxin law 支付结算 二十万元", "bangxin law criminal-law:287-2.1\nbangxin law 287-2\nbangxin law payment settlement"),
		},
		Cases: command{
			Short:   law.T("案例库：列出案例，或者看一个案例", "the case library: list the cases, or show one"),
			Long:    law.T("列出案例库中的真实案例。写案例编号的，显示案情、裁判、来源的可信度、编码的事实，以及本程序的结论与裁判是否一致。", "Lists the real cases of the library. With an id it shows what happened, what was decided, how well that is known, the facts as coded, and whether the program's conclusion agrees."),
			Example: law.T("bangxin cases\nbangxin cases a07-zhao-rui-payment-accounts\nbangxin cases --yaml a07-zhao-rui-payment-accounts | bangxin analyze -", "bangxin cases\nbangxin cases a07-zhao-rui-payment-accounts\nbangxin cases --yaml a07-zhao-rui-payment-accounts | bangxin analyze -"),
		},
		Present: presentInWords(),
		Schema: command{
			Short:   law.T("输出案件文件的 JSON Schema", "print the JSON Schema of case files"),
			Long:    law.T("输出描述案件文件格式的 JSON Schema（2020-12），供编辑器和其他程序使用。", "Prints the JSON Schema (2020-12) that describes the case file, for editors and other programs."),
			Example: law.T("bangxin schema > bangxin.schema.json", "bangxin schema > bangxin.schema.json"),
		},
		About: command{
			Short:   law.T("说明证明过什么，法律文本何时核对", "say what was proved, and when each text was checked"),
			Long:    law.T("列出测试数出的结果（走过的状态、改坏而被发现的规则、重放的案例等），每一项附重新计数的命令；并列出所收录的法律文本、核对情况和核对日。这些数由测试写成，测试每次运行都与之比对。", "Lists what the tests counted (states walked, broken rules noticed, cases replayed and so on), each with the command that counts again; and the texts of law held, how far each is verified and when it was last checked. The figures are written by the tests, which compare them whenever they run."),
			Example: law.T("bangxin about\nbangxin about --json", "bangxin about\nbangxin about --json"),
		},
		Completion: command{
			Short:   law.T("输出命令行补全脚本", "print a shell completion script"),
			Long:    law.T("输出 bash、zsh、fish 或者 powershell 的补全脚本。", "Prints the completion script for bash, zsh, fish or powershell."),
			Example: law.T("source <(bangxin completion bash)", "source <(bangxin completion bash)"),
		},
		Man: manPageWords(),
		Help: helpWords{
			Short: law.T("查看命令的用法", "show what a command takes"), Long: law.T("查看命令的用法。", "Shows what a command does and takes."),
			Usage: law.T("用法：", "Usage:"), Command: law.T("命令", "COMMAND"), Commands: law.T("命令：", "Commands:"),
			Examples: law.T("示例：", "Examples:"), Flags: law.T("选项：", "Flags:"), Flag: law.T("选项", "FLAGS"), Global: law.T("通用选项：", "Flags of every command:"),
		},
		Flags: flagWords{
			Lang:         law.T("语言 `zh|en`；默认依系统区域设置", "the language, `zh|en`; by default that of the locale"),
			Help:         law.T("显示帮助", "show help"),
			Version:      law.T("显示版本", "show the version"),
			AsOf:         law.T("适用 `DATE` 当日的法律；默认依案件文件，否则今天", "law as of `DATE`; default: the file's, else today"),
			YAML:         law.T("输出案件文件，可以交给 analyze", "print the case file, as analyze takes it"),
			ASCII:        law.T("用 ASCII 画线，引号、线条在你的终端里占两格时用", "lines in ASCII, for terminals that draw quotes too wide"),
			JSON:         law.T("写成 JSON，供其他程序使用", "as JSON, for other programs"),
			Plain:        law.T("一行一行地问答，不用整个屏幕", "question and answer line by line, without the whole screen"),
			View:         law.T("给谁看 `WHO`：matter、client、lawyer、teaching", "for whom `WHO`: matter, client, lawyer, teaching"),
			Output:       law.T("写到 `FILE`；- 或者不写为标准输出", "write to `FILE`; - or nothing is standard output"),
			ReportFormat: law.T("格式 `FORM`：txt、md、html、docx、json", "the `FORM`: txt, md, html, docx, json"),
			Full:         law.T("讲义、答案页写全：每个罪名，讲义附全部分析", "handout and answer sheet in full: every offence, and the whole analysis after the handout"),
			Form:         law.T("给谁 `WHOM`：file（默认）、client、handout、answers、handout-full、answers-full", "for `WHOM`: file (the default), client, handout, answers, handout-full, answers-full"),
			ReportLang:   law.T("语言 `zh|en|both`；both 为中英对照", "the language, `zh|en|both`; both: side by side"),
			Without:      law.T("略去这些部分 `PARTS`，用逗号分开", "leave out these `PARTS`, parted by commas"),
			Mask:         law.T("隐去所写的文字，换成代号", "replace what was typed by labels"),
			Force:        law.T("文件已存在的，覆盖", "write over a file that is there"),
			Format:       law.T("输出格式 `text|json|md`；默认 text", "the form, `text|json|md`; by default text"),
		},
		Errors:  errorsInWords(),
		Stdin:   law.T("标准输入", "standard input"),
		Matters: mattersInWords(),
		Serve:   serveInWords(),
		Replay:  replayInWords(),
	}
}

func errorsInWords() errorWords {
	return errorWords{
		NoCommand:       law.T("没有“%s”这个命令", "no such command: %s"),
		DidYouMean:      law.T("是不是 %s？", "did you mean %s?"),
		OpenFile:        law.T("分析文件请用 bangxin analyze %s", "to analyse a file use bangxin analyze %s"),
		SeeHelp:         law.T("用法见 %s --help", "see %s --help"),
		Missing:         law.T("%s：缺少参数", "%s: an argument is missing"),
		TooMany:         law.T("多余的参数：%s", "one argument too many: %s"),
		NoCase:          law.T("案例库里没有 %s", "no such case in the library: %s"),
		SeeCases:        law.T("案例编号见 bangxin cases", "bangxin cases lists the ids"),
		NoFlag:          law.T("没有 %s 这个选项", "no such flag: %s"),
		FlagNeeds:       law.T("选项 %s 后面要有内容", "the flag %s needs a value"),
		FlagValue:       law.T("%s 的值“%s”不对", "not a value of %s: %s"),
		AsTime:          law.T("写多少时间要带单位：%s 30m（三十分钟）、12h（十二小时）、1h30m", "a time has its unit with it: %s 30m (thirty minutes), 12h, 1h30m"),
		AsNumber:        law.T("写一个整数：%s 8", "it takes a whole number: %s 8"),
		AsSwitch:        law.T("%s 后面不写值", "%s stands alone, without a value"),
		NoLang:          law.T("没有“%s”这种语言；可以写 zh 或 en", "no such language: %s; it can be zh or en"),
		NoView:          law.T("没有“%s”这种对象", "no such view: %s"),
		NoFormat:        law.T("没有“%s”这种格式", "no such format: %s"),
		NoShell:         law.T("没有“%s”的补全脚本", "no completion script for %s"),
		ItCanBe:         law.T("可以写：%s", "it can be %s"),
		NoDay:           law.T("“%s”不是可以使用的日期", "not a day that can be used: %s"),
		DayForm:         law.T("写成 2026-11-21 这样的形式", "write it like 2026-11-21"),
		Directory:       law.T("%s 是文件夹，不是案件文件", "%s is a directory, not a case file"),
		CannotRead:      law.T("读不了 %s：%s", "cannot read %s: %s"),
		NoFile:          law.T("找不到文件 %s", "no such file: %s"),
		NotAllowed:      law.T("没有读取 %s 的权限", "not allowed to read %s"),
		NotFull:         law.T("--full 只用于讲义和答案页（--form handout、answers）", "--full is for a handout and an answer sheet only (--form handout, answers)"),
		NoForm:          law.T("没有“%s”这种形式", "no such form: %s"),
		NoSection:       law.T("报告没有“%s”这一部分", "no such section of a report: %s"),
		NoEnding:        law.T("看不出 %s 是什么格式", "the name %s does not say the format"),
		BinaryScreen:    law.T("DOCX 不能写到终端上", "a DOCX cannot be written to the terminal"),
		UseOutput:       law.T("用 -o 报告.docx 写到文件", "write it to a file with -o report.docx"),
		UseStdout:       law.T("写到标准输出用 -o -", "for standard output use -o -"),
		OutputDirectory: law.T("%s 是文件夹，不能写成报告", "%s is a directory, a report cannot be written there"),
		NotAFile:        law.T("%s 不是普通文件", "%s is not an ordinary file"),
		Exists:          law.T("文件 %s 已经存在，没有覆盖", "%s is there already and was not touched"),
		UseForce:        law.T("要覆盖，加 --force", "to write over it add --force"),
		CannotWrite:     law.T("写不了 %s：%s；没有留下文件", "cannot write %s: %s; nothing was left behind"),
		NoFolder:        law.T("没有 %s 这个文件夹", "no such directory: %s"),
		OtherFolder:     law.T("换一个可以写的文件夹", "choose a directory that can be written to"),
		MayNotWrite:     law.T("没有写 %s 的权限", "not allowed to write %s"),
		DiskFull:        law.T("磁盘已满，没有写成 %s；没有留下不完整的文件", "the disk is full, %s was not written; no part of it was left behind"),
		OutputFull:      law.T("磁盘已满，输出没有写完", "the disk is full, the output is not complete"),
		MakeRoom:        law.T("腾出空间后再试", "make room and try again"),
		Nearest:         law.T("可以查 bangxin law %s", "try bangxin law %s"),
		StdinScreen:     law.T("访谈不能从标准输入读案件文件", "the interview cannot read its case file from standard input"),
		UseAnalyze:      law.T("不用终端，可以写好案件文件后运行 bangxin analyze FILE", "without a terminal, write a case file and run bangxin analyze FILE"),
	}
}
