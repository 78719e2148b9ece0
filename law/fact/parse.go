package fact

import (
	"strings"

	"bangxin/law"
)

// Parse reads an answer to this fact as people write it, and what Write wrote.
// Money is read as by ParseMoney, counts as by ParseCount, dates as by
// ParseDate. Options are given by id or by name, several of them in a list
// parted by commas. "Don't know" is no value: it is a State. The error is an
// *InputError.
func (d *Def) Parse(s string) (Value, error) {
	switch d.Kind {
	case Flag:
		return ParseFlag(s)
	case Count:
		return ParseCount(s)
	case Yuan:
		return ParseMoney(s)
	case Date:
		return ParseDate(s)
	}
	p, err := read(s)
	if err != nil {
		return Value{}, err
	}
	v, err := d.parseOptions(p)
	if err != nil {
		return Value{}, err
	}
	return v, nil
}

// ParseFlag reads yes or no: true, false, yes, no, 是, 否, 有, 没有 and the
// like. A number is no answer to it. The error is an *InputError.
func ParseFlag(s string) (Value, error) {
	p, err := read(s)
	if err != nil {
		return Value{}, err
	}
	switch p.s() {
	case "true", "yes", "y", "是", "是的", "对", "有", "属实":
		return Bool(true), nil
	case "false", "no", "n", "否", "不是", "不", "没有", "无", "没":
		return Bool(false), nil
	}
	q := p.quoted()
	return Value{}, p.fail("“"+q+"”不是“是”或者“否”；请写是或否", "“"+q+"” is neither yes nor no; write yes or no")
}

// parseOptions reads one option, or a list of them.
func (d *Def) parseOptions(p piece) (Value, *InputError) {
	if d.Kind == Choice {
		i, err := d.findOption(p)
		if err != nil {
			return Value{}, err
		}
		return Value{Options: 1 << uint(i)}, nil
	}
	if q, open := p.cutPrefix("["); open != "" {
		var closed string
		if p, closed = q.cutSuffix("]"); closed == "" {
			return Value{}, q.fail("列表缺少右括号“]”", "the list lacks its closing bracket")
		}
		if p.empty() {
			return Value{}, nil
		}
	}
	switch p.s() {
	case noneOption, "无", "無", "没有":
		return Value{}, nil
	}
	v, none := Value{}, d.Option(noneOption)
	for _, part := range p.list() {
		i, err := d.findOption(part)
		if err != nil {
			return Value{}, err
		}
		if v.Has(i) {
			q := part.quoted()
			return Value{}, part.fail("“"+q+"”重复", "“"+q+"” is listed twice")
		}
		v.Options |= 1 << uint(i)
	}
	if v.Has(none) && v.Options != 1<<uint(none) {
		return Value{}, p.fail("“无”不能与其他选项并列", "none cannot stand beside other options")
	}
	return d.Normal(v), nil
}

// list splits a piece at commas of any kind.
func (p piece) list() []piece {
	var parts []piece
	start := p.from
	for i, r := range p.s() {
		switch r {
		case ',', '、', ';', '，', '；':
			parts = append(parts, piece{p.src, start, p.from + i}.trim())
			start = p.from + i + len(string(r))
		}
	}
	return append(parts, piece{p.src, start, p.to}.trim())
}

// findOption finds the option a piece names.
func (d *Def) findOption(p piece) (int, *InputError) {
	s := p.s()
	for i, o := range d.Options {
		if s == o.ID || s == strings.ToLower(o.Name.EN) || s == asTyped(o.Name.ZH) {
			return i, nil
		}
	}
	q := p.quoted()
	if p.empty() {
		return -1, p.fail("列表中缺少一项", "the list lacks an item")
	}
	zh, en := "没有“"+q+"”这一选项", "there is no option “"+q+"”"
	if near, ok := d.NearestOption(s); ok {
		return -1, p.fail(zh+"；是否指 "+near+"？", en+"; did you mean "+near+"?")
	}
	ids := make([]string, len(d.Options))
	for i, o := range d.Options {
		ids[i] = o.ID
	}
	return -1, p.fail(zh+"；可选："+strings.Join(ids, "、"), en+"; the options are "+strings.Join(ids, ", "))
}

// asTyped gives a name of the dictionary in the plain spelling of the input.
func asTyped(name string) string { return strings.Map(plainRune, name) }

// Name says the state in words.
func (s State) Name() law.Text {
	return [...]law.Text{
		law.T("已知", "known"),
		law.T("不清楚", "unknown"),
		law.T("不愿回答", "declined to say"),
		law.T("不适用", "not applicable"),
	}[s]
}
