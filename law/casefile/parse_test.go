package casefile

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
)

// parse reads a file that must be sound.
func parse(t *testing.T, name, source string) *File {
	t.Helper()
	f, err := Parse(name, []byte(source))
	if err != nil {
		t.Fatalf("Parse:\n%v", err)
	}
	return f
}

// mistakes reads a file that must not be.
func mistakes(t *testing.T, name, source string) *Problems {
	t.Helper()
	f, err := Parse(name, []byte(source))
	var p *Problems
	if !errors.As(err, &p) {
		t.Fatalf("Parse gave %v, want mistakes", err)
	}
	if f != nil {
		t.Fatal("Parse gave a file together with mistakes")
	}
	return p
}

const example = `bangxin: 1
title: 支付接口案
as_of: 2026-11-21            # the law is applied as of this day
language: zh
facts:
  help.kinds: [payment_settlement]
  amounts.settlement: 260000
  helped.count: unknown
  notice.regulator:
    value: continued
    standing: disputed
    note: 客户称只收到电话, 没有书面通知
    evidence: [通话记录 2023-04-02]
`

func TestParseExample(t *testing.T) {
	f := parse(t, "case.yaml", example)
	want := &File{
		Title: "支付接口案", AsOf: law.MustDay("2026-11-21"), HasAsOf: true, Language: law.ZH,
		Facts: fact.Facts{
			fact.HelpKinds:         {Value: fact.Get(fact.HelpKinds).Pick("payment_settlement")},
			fact.AmountsSettlement: {Value: fact.Money(26 * fact.Wan)},
			fact.HelpedCount:       {State: fact.Unknown},
			fact.NoticeRegulator: {
				Value: fact.Get(fact.NoticeRegulator).Pick("continued"), Standing: fact.Disputed,
				Note: "客户称只收到电话, 没有书面通知", Evidence: []fact.Evidence{{What: "通话记录 2023-04-02"}},
			},
		},
	}
	if !reflect.DeepEqual(f, want) {
		t.Errorf("got  %+v\nwant %+v", f, want)
	}
}

// answerOf reads one fact, given as the YAML that follows "facts:".
func answerOf(t *testing.T, id fact.ID, source string) fact.Answer {
	t.Helper()
	f := parse(t, "case.yaml", "bangxin: 1\nfacts:\n  "+source+"\n")
	a, ok := f.Facts[id]
	if !ok {
		t.Fatalf("%s was not read", source)
	}
	return a
}

func TestValues(t *testing.T) {
	pick := func(id fact.ID, options ...string) fact.Value { return fact.Get(id).Pick(options...) }
	day := func(s string) int64 { return int64(law.MustDay(s)) }
	for _, c := range []struct {
		source string
		want   fact.Value
	}{
		{"amounts.settlement: 0.1", fact.Money(10)},
		{"amounts.settlement: 260000.50", fact.Money(26000050)},
		{"amounts.settlement: 0.29", fact.Money(29)},
		{"amounts.settlement: 9007199254740.93", fact.Money(900719925474093)},
		{"amounts.settlement: '260000.50'", fact.Money(26000050)},
		{"amounts.settlement: 26万", fact.Money(26 * fact.Wan)},
		{"amounts.settlement: 260,000", fact.Money(26 * fact.Wan)},
		{"amounts.settlement: 26 万元", fact.Money(26 * fact.Wan)},
		{"amounts.settlement: 0.3亿", fact.Money(3000 * fact.Wan)},
		{"amounts.settlement: 贰拾陆万元", fact.Money(26 * fact.Wan)},
		{"amounts.settlement: 15万..30万", fact.Between(15*fact.Wan, 30*fact.Wan)},
		{"amounts.settlement: ..2万", fact.Between(0, 2*fact.Wan)},
		{"helped.count: 3..", fact.Between(3, fact.MaxCount)},
		{"helped.count: 3", fact.Int(3)},
		{"person.student: true", fact.Bool(true)},
		{"person.student: no", fact.Bool(false)},
		{"person.student: 是", fact.Bool(true)},
		{`person.student: "否"`, fact.Bool(false)},
		{"conduct.end: 2016-05-31", fact.On(law.MustDay("2016-05-31"))},
		{"conduct.end: 2016", fact.Between(day("2016-01-01"), day("2016-12-31"))},
		{"conduct.end: 2016-05", fact.Between(day("2016-05-01"), day("2016-05-31"))},
		{"conduct.end: 2015-11..2017", fact.Between(day("2015-11-01"), day("2017-12-31"))},
		{"notice.report: ignored", pick(fact.NoticeReport, "ignored")},
		{"notice.report: none", pick(fact.NoticeReport, "none")},
		{"help.kinds: hosting", pick(fact.HelpKinds, "hosting")},
		{"help.kinds: [hosting, storage]", pick(fact.HelpKinds, "hosting", "storage")},
		{"help.kinds:\n  - storage\n  - hosting", pick(fact.HelpKinds, "hosting", "storage")},
		{"depth.acts: [none]", fact.Value{}},
		{"depth.acts: none", fact.Value{}},
	} {
		id, _, _ := strings.Cut(c.source, ":")
		if a := answerOf(t, fact.ID(id), c.source); a.State != fact.Known || a.Value != c.want {
			t.Errorf("%s: %+v, want %+v", c.source, a, c.want)
		}
	}
}

func TestLongForm(t *testing.T) {
	against := fact.Money(9000 * fact.OneYuan)
	for _, c := range []struct {
		source string
		want   fact.Answer
	}{
		{
			"amounts.gains: {value: 26万, standing: disputed, against: 9000}",
			fact.Answer{Value: fact.Money(26 * fact.Wan), Standing: fact.Disputed, Against: &against},
		},
		{"amounts.gains: {value: 26万, standing: disputed}", fact.Answer{Value: fact.Money(26 * fact.Wan), Standing: fact.Disputed}},
		{"amounts.gains: {value: declined, note: 不愿说}", fact.Answer{State: fact.Declined, Note: "不愿说"}},
		{"amounts.gains: {value: unknown, evidence: 流水}", fact.Answer{State: fact.Unknown, Evidence: []fact.Evidence{{What: "流水"}}}},
		{
			"amounts.gains:\n    value: 1\n    standing: proved\n    evidence:\n      - 流水\n      - {what: 证言, from: 王某, date: 2023-04-02, strength: weak, supports: false}",
			fact.Answer{Value: fact.Money(100), Standing: fact.Proved, Evidence: []fact.Evidence{
				{What: "流水"}, {What: "证言", From: "王某", Date: "2023-04-02", Strength: fact.Weak, Against: true},
			}},
		},
		{
			"amounts.gains: {value: 1, evidence: {what: 流水, strength: strong, supports: true}}",
			fact.Answer{Value: fact.Money(100), Evidence: []fact.Evidence{{What: "流水", Strength: fact.Strong}}},
		},
		{"amounts.gains: {value: 1, note: 007}", fact.Answer{Value: fact.Money(100), Note: "007"}},
	} {
		if a := answerOf(t, fact.AmountsGains, c.source); !reflect.DeepEqual(a, c.want) {
			t.Errorf("%s: %+v, want %+v", c.source, a, c.want)
		}
	}
}

func TestNotApplicable(t *testing.T) {
	const head = "bangxin: 1\nfacts:\n"
	f := parse(t, "", head+"  person.responsible: not_applicable\n  person.capacity: individual\n")
	if f.Facts[fact.PersonResponsible].State != fact.NotApplicable {
		t.Error("not_applicable was not kept")
	}
	// A known value that contradicts the condition is only irrelevant.
	parse(t, "", head+"  person.responsible: true\n  person.capacity: individual\n")
	for _, source := range []string{
		"  person.responsible: not_applicable\n",
		"  person.responsible: not_applicable\n  person.capacity: unknown\n",
		"  person.responsible: not_applicable\n  person.capacity: manager\n",
		"  person.responsible: not_applicable\n  person.capacity: {value: individual, standing: disputed, against: employee}\n",
		"  person.age: not_applicable\n",
	} {
		p := mistakes(t, "", head+source)
		if len(p.List) != 1 || p.List[0].Line != 3 || p.List[0].Word != "not_applicable" || p.List[0].Hint.IsZero() {
			t.Errorf("%s: %+v", source, p.List)
		}
	}
}

func TestTwins(t *testing.T) {
	yaml := example + `
  amounts.gains: {value: "260000.50", standing: disputed, against: 9000}
  person.student: true
extra: {a: [1, "x", null, true], b: {}}
`
	json := `{"bangxin": 1, "title": "支付接口案", "as_of": "2026-11-21", "language": "zh",
	"facts": {
		"help.kinds": ["payment_settlement"], "amounts.settlement": 260000, "helped.count": "unknown",
		"notice.regulator": {"value": "continued", "standing": "disputed",
			"note": "客户称只收到电话, 没有书面通知", "evidence": ["通话记录 2023-04-02"]},
		"amounts.gains": {"value": "260000.50", "standing": "disputed", "against": 9000},
		"person.student": true
	},
	"extra": {"a": [1, "x", null, true], "b": {}}}`
	y, j := parse(t, "case.yaml", yaml), parse(t, "case.json", json)
	if len(y.Warnings) != 1 || len(j.Warnings) != 1 {
		t.Errorf("warnings: %v, %v", y.Warnings, j.Warnings)
	}
	y.Warnings, j.Warnings = nil, nil
	if !reflect.DeepEqual(y, j) {
		t.Errorf("yaml %+v\njson %+v", y, j)
	}
	if k := parse(t, "-", json); !reflect.DeepEqual(k.Facts, j.Facts) {
		t.Error("JSON without a telling name is read differently")
	}
}

func TestToleratedForms(t *testing.T) {
	want := parse(t, "case.yaml", example)
	for name, source := range map[string]string{
		"byte order mark":     "\uFEFF" + example,
		"windows line ends":   strings.ReplaceAll(example, "\n", "\r\n"),
		"document markers":    "---\n" + example + "...\n",
		"no final newline":    strings.TrimSuffix(example, "\n"),
		"version as a string": strings.Replace(example, "bangxin: 1", `bangxin: "1"`, 1),
	} {
		if f := parse(t, "case.yaml", source); !reflect.DeepEqual(f, want) {
			t.Errorf("%s: %+v", name, f)
		}
	}
	if f := parse(t, "", "bangxin: 1"); len(f.Facts) != 0 || f.Facts == nil {
		t.Errorf("a file without facts: %+v", f)
	}
	if f := parse(t, "", "bangxin: 1\nfacts:\nholding:\nstory:\n"); f.Holding != nil || !f.Story.IsZero() {
		t.Errorf("a file with empty fields: %+v", f)
	}
}

func TestStory(t *testing.T) {
	for source, want := range map[string]law.Text{
		"story: 案情":                      {ZH: "案情"},
		"story: what\nlanguage: en":      {EN: "what"},
		"story: {zh: 案情, en: what}":      {ZH: "案情", EN: "what"},
		"story:\n  zh: |-\n    一\n    二": {ZH: "一\n二"},
	} {
		if f := parse(t, "", "bangxin: 1\n"+source+"\n"); f.Story != want {
			t.Errorf("%s: %+v", source, f.Story)
		}
	}
}

func TestWarnings(t *testing.T) {
	f := parse(t, "", "bangxin: 1\ntitel: x\nfacts:\n  helped.crimes: [fraud, fraud]\n  person.age: {value: 20, standng: proved}\nholding: {court: 甲}\n")
	type warning struct {
		line, column  int
		word, nearest string
	}
	var got []warning
	for _, w := range f.Warnings {
		got = append(got, warning{w.Line, w.Column, w.Word, w.Nearest})
	}
	want := []warning{{2, 1, "titel", "title"}, {4, 26, "fraud", ""}, {5, 27, "standng", "standing"}, {6, 10, "", ""}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
	const rendered = "warning: file c.yaml, line 2, column 1: unknown field: kept as it is, and not used: titel\n    titel: x\n    ^\nhint: did you mean title?\n"
	if s := f.Warnings[0].Render("c.yaml", law.EN); s != rendered {
		t.Errorf("rendered %q", s)
	}
}
