package proof

import (
	"slices"

	"bangxin/law"
)

// Part is a heading that figures stand under.
type Part uint8

// The parts, in the order in which they are shown.
const (
	Rules  Part = iota // what holds in every state
	Breaks             // broken rules that were noticed
	Edges              // amounts and days just beside a line
	Courts             // cases replayed
	Texts              // words of the law
	Inputs             // what people and files may send
)

// Parts lists the headings in order.
func Parts() []Part { return []Part{Rules, Breaks, Edges, Courts, Texts, Inputs} }

// Name is the heading.
func (p Part) Name() law.Text {
	switch p {
	case Rules:
		return law.T("规则在每一种状态下", "The rules in every state")
	case Breaks:
		return law.T("有意改坏的规则", "Rules broken on purpose")
	case Edges:
		return law.T("数额与日期的界线", "The lines of amounts and days")
	case Courts:
		return law.T("真实案例", "Real cases")
	case Texts:
		return law.T("法律原文", "Texts of the law")
	}
	return law.T("输入与性质", "Properties and input")
}

// name is a figure's words and where it stands.
type name struct {
	id    string
	part  Part
	words law.Text
}

// names lists every figure in the order in which they are shown.
func names() []name {
	return []name{
		{"second-encodings", Rules, law.T("依条文另行独立编写、在全部状态下逐一比对一致的罪名、量刑档次和处罚规定", "offences, ranges and sanctions written a second time from the article alone and found equal in every state")},
		{"grounds", Rules, law.T("逐一走遍全部状态的情形", "grounds walked through every one of their states")},
		{"states", Rules, law.T("走过的状态，规则文字与决策图结论一致", "states walked, tree and diagram of one finding in each")},
		{"leaves", Rules, law.T("其中的最小判断，每一项都在某一状态下单独起作用（例外附有理由）", "tests in them, each deciding alone in some state (exceptions with a reason)")},
		{"orderings", Rules, law.T("证明从重事实从不使结论变轻的比较", "comparisons showing that an aggravating fact never lowers a finding")},
		{"ladders", Rules, law.T("证明选项从重不使结论变轻、相反证据不使结论变重的比较", "comparisons showing that a graver option never lowers a finding, and contrary evidence never raises one")},
		{"interview-paths", Rules, law.T("逐条走完的问答路径，均得出结论或者指明待定之处", "paths of answers walked to the end, each to a conclusion or a named open point")},
		{"interview-questions", Rules, law.T("其中提出的问题，每一个都可能影响结论", "questions asked on them, each of which could matter")},
		{"mutants", Breaks, law.T("有意改坏规则的方式", "ways in which the rules were broken on purpose")},
		{"mutants-noticed", Breaks, law.T("其中被手写界线表或者案例发现", "of them, noticed by a hand-written table or a case")},
		{"mutants-unchanged", Breaks, law.T("其中不改变任何结论（逐一以决策图证明）", "of them, changing no finding, each proved by diagram")},
		{"mutants-surviving", Breaks, law.T("其中无从发现、附有理由", "of them, noticed by nothing, with a stated reason")},
		{"citations-swapped", Breaks, law.T("有意调换的条文编号", "citations swapped on purpose")},
		{"citations-noticed", Breaks, law.T("其中被手写原文表发现", "of them, noticed by a hand-written table of the words of the law")},
		{"lines", Edges, law.T("规则中的界线（数额、数量、日期）", "lines in the rules, of amounts, numbers and days")},
		{"triples", Edges, law.T("依条文手写的界线三联（线下、线上、线之上）", "triples written by hand from the texts: below a line, on it, above it")},
		{"cases-replayed", Courts, law.T("重放的案例", "cases replayed")},
		{"defendants-compared", Courts, law.T("与裁判结果比较的被告人", "defendants compared with what was decided of them")},
		{"defendants-agreed", Courts, law.T("其中与裁判一致", "of them, as the court held")},
		{"defendants-contested", Courts, law.T("其中法院已作认定、本程序认为有争议", "of them, decided by the court where the program finds the point contested")},
		{"defendants-differing", Courts, law.T("其中与裁判不同", "of them, otherwise than the court held")},
		{"defendants-not-compared", Courts, law.T("未作比较的被告人（事实不足、其他罪名或者未作裁判）", "defendants not compared (facts missing, another offence, or nothing decided)")},
		{"cases-in-two-languages", Courts, law.T("中英文分析逐项一致的案例", "cases whose analysis says the same in both languages, part by part")},
		{"texts", Texts, law.T("收录的法律文件", "texts of law held")},
		{"provisions", Texts, law.T("逐条核对过编号、原文位置的条、款、项", "provisions, each found by its citation at its place in the text")},
		{"citations", Texts, law.T("规则中的条文编号，均指向收录的条文", "citations in the rules, each leading to a provision held")},
		{"properties", Inputs, law.T("在随机抽取的案件上检验的性质", "properties tried on cases drawn at random")},
		{"fuzzers", Inputs, law.T("对任意输入的模糊测试", "fuzzers, which send any bytes at all")},
	}
}

func find(id string) (name, bool) {
	all := names()
	i := slices.IndexFunc(all, func(n name) bool { return n.id == id })
	if i < 0 {
		return name{}, false
	}
	return all[i], true
}
