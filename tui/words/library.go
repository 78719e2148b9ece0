package words

import (
	"bangxin/law"
	"bangxin/law/casefile"
)

// Library is the case library.
type Library struct {
	Title       law.Text
	Item        law.Text
	Reading     law.Text
	Shown       law.Text // cases shown, cases held
	Filter      law.Text
	FilterHelp  law.Text
	All         law.Text
	None        law.Text
	Gives       law.Text // the fact
	Kind        law.Text
	Crime       law.Text // helped
	OffenceHeld law.Text
	Ended       law.Text
	Program     law.Text
	Concludes   law.Text
	Compared    law.Text
	OnCopy      law.Text // the day
	Case        law.Text
	Open        law.Text
	Story       law.Text
	Holding     law.Text
	Court       law.Text
	Number      law.Text
	Decided     law.Text
	AsOf        law.Text
	DateNote    law.Text
	Confidence  law.Text
	Reason      law.Text
	Remark      law.Text
	Analysing   law.Text
	Facts       law.Text
	FactCount   law.Text // number of facts
	Silent      law.Text
	SilentHelp  law.Text
	Sources     law.Text
	SourceCount law.Text // number of sources
	Published   law.Text
	Coding      law.Text
	Siblings    law.Text
	Alike       law.Text

	High, Medium, Low                                                                                      law.Text
	Convicted, NotProsecuted, Acquitted, NotACrime, Administrative, Civil, Terminated, Pending, UnknownEnd law.Text
	Assisting, AccompliceOf, Accomplice, Concealing, Refusing, IllegalUse, IntrusionTools, PersonalData    law.Text
	OtherOffence, NoOffence                                                                                law.Text
	Agrees, Differs, Contests, SilentOn, Outside, Undecided                                                law.Text
}

func libraryWords() Library {
	t := law.T
	return Library{
		Title:       t("真实案件", "Real cases"),
		Item:        t("看真实案件", "Read real cases"),
		Reading:     t("正在读取案件。", "Reading the cases."),
		Shown:       t("列出 %d 件，共收录 %d 件", "%d listed of %d held"),
		Filter:      t("筛选", "Filter"),
		FilterHelp:  t("左右键改变一项，回车列出。", "Left and right change a line; enter lists the cases."),
		All:         t("全部", "all"),
		Gives:       t("写明“%s”的案件，最相近的在前", "cases that give the %s, the likest first"),
		None:        t("没有符合的案件。按 f 放宽筛选。", "No case fits. Press f to widen the filter."),
		Kind:        t("帮助种类", "Kind of help"),
		Crime:       t("被帮助的犯罪", "Crime helped"),
		OffenceHeld: t("认定的罪名", "Offence held"),
		Ended:       t("处理结果", "Outcome"),
		Program:     t("本程序", "program"),
		Concludes:   t("本程序的结论", "What the program concludes"),
		Compared:    t("与处理相比", "Beside the decision"),
		OnCopy:      t("案件的副本，依 %s有效的法律；怎样改都不影响案件，esc 回到案件。", "A copy of the case under the law as of %s; whatever you change, esc leads back to the case as it was."),
		Case:        t("案件", "Case"),
		Open:        t("作为访谈打开：在副本上改动事实，看结论怎样变", "Open as an interview: change facts on a copy and see what follows"),
		Story:       t("案情", "What happened"),
		Holding:     t("处理与理由", "What was decided, and why"),
		Court:       t("机关", "Decided by"),
		Number:      t("案号", "Number"),
		Decided:     t("日期", "Decided"),
		AsOf:        t("适用法律", "Law as of"),
		DateNote:    t("日期说明", "On the date"),
		Confidence:  t("可信度", "Confidence"),
		Reason:      t("理由", "Reason"),
		Remark:      t("说明", "Remark"),
		Analysing:   t("正在分析。", "Analysing."),
		Facts:       t("登记的事实", "The facts as coded"),
		FactCount:   t("%d 项", "%d"),
		Silent:      t("来源没有提到的事实", "Facts the source is silent on"),
		SilentHelp:  t("程序把它们当作不清楚。", "The program takes them as not known."),
		Sources:     t("来源", "Sources"),
		SourceCount: t("%d 处", "%d"),
		Published:   t("发表为", "Published as"),
		Coding:      t("登记依据", "Coded from"),
		Siblings:    t("同案其他人", "Others in the same case"),
		Alike:       t("相近案件", "Similar cases"),

		High:   t("高：官方文本或者判决", "high: official text or judgment"),
		Medium: t("中：转述可靠，细节可能有误", "medium: reliably reported; details may be off"),
		Low:    t("低：只有零星报道", "low: scattered reports only"),

		Convicted:      t("有罪", "convicted"),
		NotProsecuted:  t("不起诉", "not prosecuted"),
		Acquitted:      t("无罪", "acquitted"),
		NotACrime:      t("不作为犯罪处理", "found to be no crime"),
		Administrative: t("行政处罚", "administrative penalty"),
		Civil:          t("民事裁判", "civil judgment"),
		Terminated:     t("终止侦查", "investigation ended"),
		Pending:        t("尚无结果", "no decision reported"),
		UnknownEnd:     t("结果不明", "outcome not known"),

		Assisting:      t("帮助信息网络犯罪活动罪", "assisting network crime"),
		AccompliceOf:   t("%s的共犯", "accomplice of %s"),
		Accomplice:     t("共犯", "accomplice"),
		Concealing:     t("掩饰、隐瞒犯罪所得罪", "concealing proceeds of crime"),
		Refusing:       t("拒不履行信息网络安全管理义务罪", "refusing network security duties"),
		IllegalUse:     t("非法利用信息网络罪", "illegal use of a network"),
		IntrusionTools: t("提供侵入、非法控制计算机信息系统程序、工具罪", "supplying tools for intrusion"),
		PersonalData:   t("侵犯公民个人信息罪", "infringing personal information"),
		OtherOffence:   t("其他罪名", "another offence"),
		NoOffence:      t("没有认定犯罪", "no offence found"),

		Agrees:    t("一致", "agrees"),
		Differs:   t("不一致", "differs"),
		Contests:  t("认为存疑", "finds it contested"),
		SilentOn:  t("待定", "open"),
		Outside:   t("不评价此罪", "does not examine it"),
		Undecided: t("没有可比的认定", "nothing to compare"),
	}
}

// Outcome names how a case ended.
func (w *Library) Outcome(o casefile.Outcome) law.Text {
	switch o {
	case casefile.Convicted:
		return w.Convicted
	case casefile.NotProsecuted:
		return w.NotProsecuted
	case casefile.Acquitted:
		return w.Acquitted
	case casefile.NotACrime:
		return w.NotACrime
	case casefile.Administrative:
		return w.Administrative
	case casefile.Civil:
		return w.Civil
	case casefile.Terminated:
		return w.Terminated
	case casefile.Pending:
		return w.Pending
	}
	return w.UnknownEnd
}

// Offence names the offence held; empty where none was.
func (w *Library) Offence(o casefile.Offence) law.Text {
	switch o {
	case casefile.Assisting:
		return w.Assisting
	case casefile.Accomplice:
		return w.Accomplice
	case casefile.Concealing:
		return w.Concealing
	case casefile.Refusing:
		return w.Refusing
	case casefile.IllegalUse:
		return w.IllegalUse
	case casefile.IntrusionTools:
		return w.IntrusionTools
	case casefile.PersonalData:
		return w.PersonalData
	case casefile.OtherOffence:
		return w.OtherOffence
	}
	return law.Text{}
}

// Agreement says how the program's conclusion stands to the decision.
func (w *Library) Agreement(a casefile.Agreement) law.Text {
	switch a {
	case casefile.Agrees:
		return w.Agrees
	case casefile.Differs:
		return w.Differs
	case casefile.Contests:
		return w.Contests
	case casefile.Silent:
		return w.SilentOn
	case casefile.Outside:
		return w.Outside
	}
	return w.Undecided
}

// Confident names how far the coding of a case can be trusted.
func (w *Library) Confident(c casefile.Confidence) law.Text {
	switch c {
	case casefile.High:
		return w.High
	case casefile.Medium:
		return w.Medium
	case casefile.Low:
		return w.Low
	}
	return law.Text{}
}
