package words

import "bangxin/law"

// Store is what is said of matters kept on disk.
type Store struct {
	Advice   law.Text // the notice of the first screen, where saving is offered
	Item     law.Text // of the menu
	TourSafe law.Text // of the tour, where saving is offered

	Saved, Saving, Unsaved law.Text // in the title bar
	Failed                 law.Text // what is wrong; above the screen
	FailedRetry            law.Text // how to learn more

	PassTitle, PassNew, PassAgain, PassOld law.Text
	PassFresh, PassUnlock                  law.Text
	PassEmpty, PassDiffers, PassBusy       law.Text
	PassChange, PassChangeHelp, PassNow    law.Text
	PassChangeBusy, PassChanged            law.Text

	NameTitle, Name, NameHelp, NameBusy law.Text

	Status, StatusSaved, StatusSaving, StatusFailed law.Text
	StatusTitle, StatusFile, StatusAuto             law.Text // the title; the file
	StatusOutside                                   law.Text

	List, ListEmpty, ListNone, ListBusy, ListHere law.Text
	Untitled, Broken                              law.Text
	Entry                                         law.Text // day, size
	OpenBusy, Working                             law.Text
	ReadOnly                                      law.Text // in the title bar, of a matter that is only read
	OpenHere                                      law.Text
	ReplaceAsk, ReplaceLost                       law.Text // number of answers
	DeleteAsk                                     law.Text // title
	Rename, Export, ExportHelp, Exported          law.Text // the file
	ExportFailed                                  law.Text // the cause

	ChangeTitle, ChangeIntro, ChangeProgram law.Text
	ChangeRests, ChangeOther, ChangeStands  law.Text
	ChangeAll                               law.Text

	QuitAsk, QuitSaved, QuitDrafts, QuitWait law.Text // title
	QuitFailed, QuitOffer                    law.Text
}

func storeWords() Store {
	t := law.T
	return Store{
		Advice: t("本程序解释法律，不是法律意见；具体案件请咨询律师。一切都在你自己的机器上运行，不联网。你不要求，就不写入磁盘；没有保存的，退出以后就不在了。",
			"It explains mainland Chinese law and is not legal advice: in a real case, see a lawyer. It runs on your own machine, offline, and writes nothing to disk unless asked. What is not saved is gone when you quit."),
		Item:     t("我的案件", "My matters"),
		TourSafe: t("不联网。你不要求，就不写入磁盘，退出就没有了；要保留，按 s（输入框里按 ctrl+s）加密保存，下次在“我的案件”里接着做。有人走近时按 F9，屏幕立刻换成别的样子。它解释法律，不能代替律师：真有案子，先找律师。", "No network, and nothing written to disk unless you ask; it is gone when you quit. To keep it press s (ctrl+s in a text field): it is saved encrypted, and “My matters” goes on with it. F9 hides the screen at once when somebody comes near. It explains the law and does not replace a lawyer: in a real case see one first."),

		Saved:       t("已保存", "saved"),
		Saving:      t("存盘中", "saving"),
		Unsaved:     t("没有存盘", "not saved"),
		Failed:      t("没有存盘：%s。", "Not saved: %s."),
		FailedRetry: t("按 ctrl+s 看怎么办，再试一次。", "ctrl+s says what to do and tries again."),

		PassTitle:   t("口令", "Passphrase"),
		PassNew:     t("设定口令", "New passphrase"),
		PassAgain:   t("再输一次", "Once more"),
		PassOld:     t("口令", "Passphrase"),
		PassFresh:   t("设定一个口令，所有案件都用它加密。最好是几个互不相干的词。没有人能替你找回它。", "Choose a passphrase; every matter is encrypted with it. Several unrelated words are best. Nobody can recover it for you."),
		PassUnlock:  t("输入口令，打开你的案件。", "Your passphrase opens your matters."),
		PassEmpty:   t("请输入口令。", "Give a passphrase."),
		PassDiffers: t("两次输入的口令不同，请再输一次。", "The two are not the same; give the second once more."),
		PassBusy:    t("正在用口令计算密钥，约需一秒。", "Working out the key from the passphrase; this takes about a second."),

		PassChange:     t("换口令", "Change the passphrase"),
		PassChangeHelp: t("先写现在的口令，再写两次新口令。案件不必重新保存，新口令立即对全部案件有效。", "Give the passphrase of now, then the new one twice. The matters need not be saved again; the new passphrase opens all of them at once."),
		PassNow:        t("现在的口令", "Passphrase of now"),
		PassChangeBusy: t("正在换口令，约需两秒。", "Changing the passphrase; this takes about two seconds."),
		PassChanged:    t("口令已换。备份里以前的 identity.age，用旧口令仍然能打开：旧口令已经泄露的，把那些备份也删掉。", "The passphrase is changed. An earlier identity.age in a backup still opens with the old one: if the old one is known to somebody, delete those backups too."),

		NameTitle: t("保存案件", "Save the matter"),
		Name:      t("名称", "Title"),
		NameHelp:  t("起个你认得的名称；可以不填，以后也可以改。名称同样加密。此后每一项改动都自动保存。", "A title you will recognise; it may stay empty and can be changed later. It is encrypted as well. From now on every change is saved by itself."),
		NameBusy:  t("正在保存。", "Saving."),

		Status:        t("保存情况", "What is saved"),
		StatusSaved:   t("全部回答已经存盘。", "All answers are on the disk."),
		StatusSaving:  t("正在存盘。", "Saving now."),
		StatusFailed:  t("最近的改动没有存盘。", "The latest changes are not on the disk."),
		StatusTitle:   t("名称", "Title"),
		StatusFile:    t("文件", "File"),
		StatusAuto:    t("每一项改动都自动保存。没有按回车确定的内容、改事实的副本不在其中。", "Every change is saved by itself. What was not accepted with enter is no part of it, nor are copies with changed facts."),
		StatusOutside: t("另存为新案件按 n。", "Press n to save it as a new matter."),

		List:      t("我的案件", "My matters"),
		ListEmpty: t("还没有保存过案件。在访谈、全部回答或者分析里按 s，输入框里按 ctrl+s，就可以保存。", "Nothing has been saved yet. Press s in the interview, among the answers or in the analysis, or ctrl+s in a text field, to save."),
		ListNone:  t("没有案件。", "There are no matters."),
		ListBusy:  t("正在读取案件列表。", "Reading the list."),
		ListHere:  t("现在打开的", "open now"),
		Untitled:  t("（未命名）", "(untitled)"),
		Broken:    t("（读不出）", "(cannot be read)"),
		Entry:     t("存于 %s，%s", "saved %s, %s"),
		OpenBusy:  t("正在打开。", "Opening."),
		Working:   t("请稍候。", "One moment."),
		ReadOnly:  t("只读，不保存", "read only, not kept"),
		OpenHere:  t("这个案件正打开着。先退出，或者打开另一个案件，再删除它。", "This matter is open now. Quit, or open another, before deleting it."),

		ReplaceAsk:  t("现在的 %d 项回答没有保存。打开另一个案件吗？", "The %d answers given are not saved. Open another matter?"),
		ReplaceLost: t("打开以后，现在的回答就不在了。要保留，先返回访谈，按 s 保存。", "The answers of now will be gone. To keep them go back to the interview and press s."),
		DeleteAsk:   t("删除“%s”吗？", "Delete %s?"),
		Rename:      t("新名称", "New title"),
		Export:      t("导出到文件", "Export to the file"),
		ExportHelp: t("写成案件文件（YAML），不加密，任何人都能读；bangxin analyze 和 bangxin interview 可以打开。已有的文件不覆盖。",
			"Written as a case file (YAML), not encrypted: anyone can read it; bangxin analyze and bangxin interview open it. A file that is there is never overwritten."),
		Exported:     t("已导出到 %s", "Exported to %s"),
		ExportFailed: t("没有导出：%s。", "Not exported: %s."),

		ChangeTitle:   t("法律或者规则有变化", "The law or the rules have changed"),
		ChangeIntro:   t("上次保存以后，收录的条文、程序的规则或者适用法律的日期有变化。回答没有改动；下面把当时的结论和现在的对照。", "Since this matter was last saved the texts held, the rules of the program or the day of the law have changed. The answers are as they were; below, each conclusion then and now."),
		ChangeProgram: t("当时的程序：%s；现在：%s", "Program then: %s; now: %s"),
		ChangeRests:   t("依据有变化", "Resting on what changed"),
		ChangeOther:   t("结论有变化", "Changed for another reason"),
		ChangeStands:  t("不受影响", "Not affected"),
		ChangeAll:     t("变化都不涉及本案的结论，结论都不变。", "Nothing that changed bears on this matter; all its conclusions stand."),

		QuitAsk:    t("现在退出吗？", "Quit now?"),
		QuitSaved:  t("“%s”的全部回答已经存盘；从“我的案件”打开，回到同一题。", "All answers of %s are on the disk; “My matters” opens it at the same question."),
		QuitDrafts: t("没有按回车确定的内容、改事实的副本不在其中。", "What was not accepted with enter is no part of it, nor are copies with changed facts."),
		QuitWait:   t("正在存盘，存完就退出。", "Saving; the program quits when that is done."),
		QuitFailed: t("最近的改动没有存盘，退出后就不在了：", "The latest changes are not on the disk; once you quit they are gone:"),
		QuitOffer:  t("要保留，按 s 保存。", "To keep them press s."),
	}
}
