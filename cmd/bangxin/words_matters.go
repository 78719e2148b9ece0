package main

import "bangxin/law"

// mattersWords are the words of bangxin matters.
type mattersWords struct {
	Call, Export, Rename, Delete                   command
	Yes, WithLog                                   law.Text // the flags
	Empty, Untitled, Broken                        law.Text
	Pass, NoPass, PassFile, Interrupted            law.Text
	NoMatter, Several, SeeList                     law.Text
	Ask, NotAsked, UseYes, Kept, Deleted, Exported law.Text
	OtherName, Unsaved, Locked                     law.Text
}

func mattersInWords() mattersWords {
	return mattersWords{
		Call: command{
			Short: law.T("保存的案件：列出、导出、改名、删除", "saved matters: list, export, rename, delete"),
			Long: law.T("列出保存在本机的案件：编号、存盘日期、大小、名称。编号可以只写开头几个字符。案件在访谈界面里保存和打开。\n\n口令在终端输入，不显示；没有终端的，从 BANGXIN_PASSPHRASE_FILE 所指文件的第一行读取。案件保存在 BANGXIN_DATA 所指的目录，默认依 XDG 规范。",
				"Lists the matters saved on this machine: id, day, size, title. The first characters of an id will do. Matters are saved and opened in the interview.\n\nThe passphrase is typed on the terminal and not shown; where there is none it is the first line of the file that BANGXIN_PASSPHRASE_FILE names. Matters are kept in the directory BANGXIN_DATA, by default that of the XDG specification."),
			Example: law.T("bangxin matters\nbangxin matters export k3vq case.yaml\nbangxin matters rename k3vq 支付接口案\nbangxin matters delete k3vq", "bangxin matters\nbangxin matters export k3vq case.yaml\nbangxin matters rename k3vq \"payment gateway\"\nbangxin matters delete k3vq"),
		},
		Export: command{
			Short:   law.T("把案件写成不加密的案件文件", "write a matter as a plain case file"),
			Long:    law.T("把案件写成案件文件（YAML），不加密，任何人都能读；- 表示标准输出。已有的文件不覆盖。", "Writes a matter as a case file (YAML), not encrypted: anyone can read it; - is standard output. A file that is there is never overwritten."),
			Example: law.T("bangxin matters export k3vq case.yaml", "bangxin matters export k3vq case.yaml"),
		},
		Rename: command{
			Short:   law.T("给案件换个名称", "give a matter another title"),
			Long:    law.T("给案件换个名称。名称同样加密。", "Gives a matter another title, which is encrypted as well."),
			Example: law.T("bangxin matters rename k3vq 支付接口案", "bangxin matters rename k3vq \"payment gateway\""),
		},
		Delete: command{
			Short:   law.T("删除案件，先确认", "delete a matter; asks first"),
			Long:    law.T("删除案件，不能恢复。先说明后果并要求确认；没有终端的，须加 --yes。不需要口令。", "Deletes a matter; it cannot be brought back. Says what that means and asks first; where there is no terminal it needs --yes. No passphrase is needed."),
			Example: law.T("bangxin matters delete k3vq", "bangxin matters delete k3vq"),
		},
		WithLog:     law.T("也写出作答的经过，供 bangxin replay 回放；其中有撤回和改过的回答", "also write how the answers came about, for bangxin replay; answers changed and taken back are in it"),
		Yes:         law.T("不再询问，直接删除", "delete without asking"),
		Empty:       law.T("没有保存的案件。", "No matter is saved."),
		Untitled:    law.T("（未命名）", "(untitled)"),
		Broken:      law.T("（读不出：%s）", "(cannot be read: %s)"),
		Pass:        law.T("口令：", "Passphrase: "),
		NoPass:      law.T("没有终端可以输入口令", "there is no terminal to type the passphrase on"),
		PassFile:    law.T("把口令写在一个文件里，用环境变量 BANGXIN_PASSPHRASE_FILE 指明", "put it in a file and name the file in BANGXIN_PASSPHRASE_FILE"),
		Interrupted: law.T("已中断，什么都没有做", "interrupted; nothing was done"),
		NoMatter:    law.T("没有编号为 %s 的案件", "no matter has the id %s"),
		Several:     law.T("不止一个案件的编号以 %s 开头", "more than one id begins with %s"),
		SeeList:     law.T("编号见 bangxin matters", "bangxin matters lists the ids"),
		Ask:         law.T("删除 %s 吗？输入 y 删除，其他不删：", "Delete %s? y deletes it, anything else does not: "),
		NotAsked:    law.T("删除前要确认，这里没有终端可以问", "deleting asks first, and there is no terminal to ask on"),
		UseYes:      law.T("确定要删除的，加 --yes", "if you are sure, add --yes"),
		Kept:        law.T("没有删除。", "Nothing was deleted."),
		Deleted:     law.T("已删除 %s。", "Deleted %s."),
		Exported:    law.T("已导出到 %s。", "Exported to %s."),
		OtherName:   law.T("换一个文件名", "choose another name"),
		Unsaved:     law.T("退出时最后的改动没有存盘", "the last changes could not be saved when the program ended"),
		Locked:      law.T("先关闭正打开着它的 bangxin", "close the bangxin that has it open"),
	}
}
