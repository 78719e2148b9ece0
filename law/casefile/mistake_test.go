package casefile

import (
	"reflect"
	"strings"
	"testing"

	"bangxin/law"
)

type place struct {
	line, column  int
	word, nearest string
}

func places(p *Problems) []place {
	var all []place
	for _, m := range p.List {
		all = append(all, place{m.Line, m.Column, m.Word, m.Nearest})
	}
	return all
}

// Each mistake is reported at its own line and column, with the word at fault
// and the valid word nearest to it.
func TestMistakes(t *testing.T) {
	for _, c := range []struct {
		name, source string
		want         []place
	}{
		{"unknown fact", "bangxin: 1\nfacts:\n  help.kind: [hosting]\n", []place{{3, 3, "help.kind", "help.kinds"}}},
		{"unknown fact, far", "bangxin: 1\nfacts:\n  完全不同: 1\n", []place{{3, 3, "完全不同", ""}}},
		{"unknown option", "bangxin: 1\nfacts:\n  notice.report: ignore\n", []place{{3, 18, "ignore", "ignored"}}},
		{"unknown option in a list", "bangxin: 1\nfacts:\n  help.kinds: [hosting, 支付]\n", []place{{3, 25, "支付", ""}}},
		{"unknown option in a long form", "bangxin: 1\nfacts:\n  help.kinds:\n    value:\n      - hostng\n", []place{{5, 9, "hostng", "hosting"}}},
		{"list for a figure", "bangxin: 1\nfacts:\n  helped.count: [3]\n", []place{{3, 17, "", ""}}},
		{"mapping in a list", "bangxin: 1\nfacts:\n  help.kinds: [{a: b}]\n", []place{{3, 16, "", ""}}},
		{"empty list", "bangxin: 1\nfacts:\n  depth.acts: []\n", []place{{3, 15, "", ""}}},
		{"none beside others", "bangxin: 1\nfacts:\n  depth.acts: [none, operated]\n", []place{{3, 15, "none", ""}}},
		{"none where not offered", "bangxin: 1\nfacts:\n  help.kinds: [none]\n", []place{{3, 16, "none", ""}}},
		{"unknown in a list", "bangxin: 1\nfacts:\n  depth.acts: [unknown]\n", []place{{3, 16, "unknown", ""}}},
		{"no value", "bangxin: 1\nfacts:\n  person.age:\n", []place{{3, 3, "person.age", ""}}},
		{"no value in a long form", "bangxin: 1\nfacts:\n  person.age: {note: x}\n", []place{{3, 3, "person.age", ""}}},
		{"flag", "bangxin: 1\nfacts:\n  person.student: maybe\n", []place{{3, 19, "maybe", ""}}},
		{"scientific notation", "bangxin: 1\nfacts:\n  amounts.gains: 2.6e5\n", []place{{3, 21, "e5", ""}}},
		{"three decimals", "bangxin: 1\nfacts:\n  amounts.gains: 0.125\n", []place{{3, 18, "0.125", ""}}},
		{"negative", "bangxin: 1\nfacts:\n  amounts.gains: -5\n", []place{{3, 18, "-5", ""}}},
		{"hexadecimal", "bangxin: 1\nfacts:\n  amounts.gains: 0x10\n", []place{{3, 19, "x10", ""}}},
		{"day that does not exist", "bangxin: 1\nfacts:\n  conduct.end: 2016-02-30\n", []place{{3, 16, "2016-02-30", ""}}},
		{"standing", "bangxin: 1\nfacts:\n  person.age: {value: 20, standing: prove}\n", []place{{3, 37, "prove", "proved"}}},
		{"against undisputed", "bangxin: 1\nfacts:\n  person.age: {value: 20, against: 19}\n", []place{{3, 36, "19", ""}}},
		{"against unknown", "bangxin: 1\nfacts:\n  person.age: {value: 20, standing: disputed, against: x}\n", []place{{3, 56, "x", ""}}},
		{"strength", "bangxin: 1\nfacts:\n  person.age:\n    value: 20\n    evidence:\n      - {what: x, strength: fairr}\n", []place{{6, 29, "fairr", "fair"}}},
		{"evidence without what", "bangxin: 1\nfacts:\n  person.age: {value: 20, evidence: [{from: x}]}\n", []place{{3, 38, "", ""}}},
		{"supports", "bangxin: 1\nfacts:\n  person.age: {value: 20, evidence: [{what: x, supports: perhaps}]}\n", []place{{3, 58, "perhaps", ""}}},
		{"duplicated fact", "bangxin: 1\nfacts:\n  person.age: 20\n  person.age: 21\n", []place{{4, 3, "person.age", ""}}},
		{"duplicated field", "bangxin: 1\ntitle: a\ntitle: b\n", []place{{3, 1, "title", ""}}},
		{"duplicate in an unknown field", "bangxin: 1\nx: {a: 1, a: 2}\n", []place{{2, 11, "a", ""}}},
		{"facts is a list", "bangxin: 1\nfacts: [a]\n", []place{{2, 8, "", ""}}},
		{"as_of", "bangxin: 1\nas_of: 2016-05\n", []place{{2, 8, "2016-05", ""}}},
		{"language", "bangxin: 1\nlanguage: english\n", []place{{2, 11, "english", ""}}},
		{"title is a list", "bangxin: 1\ntitle: [a]\n", []place{{2, 8, "", ""}}},
		{"story in a third language", "bangxin: 1\nstory: {fr: x}\n", []place{{2, 9, "fr", ""}}},
		{"no version", "title: a\n", []place{{1, 1, "", ""}}},
		{"version of words", "bangxin: one\n", []place{{1, 10, "one", ""}}},
		{"version nought", "bangxin: 0\n", []place{{1, 10, "0", ""}}},
		{"later version", "bangxin: 2\nfacts:\n  help.kind: x\n", []place{{1, 10, "2", ""}}},
		{"later version, half", "bangxin: 1.1\nnonsense: 1\n", []place{{1, 10, "1.1", ""}}},
		{"far later version", "bangxin: 99999999999999999999999\n", []place{{1, 10, "99999999999999999999999", ""}}},
		{"offence", "bangxin: 1\nas_of: 2020-01-01\nholding:\n  defendants:\n    - offence: asisting\n", []place{{5, 16, "asisting", "assisting"}}},
		{"outcome", "bangxin: 1\nas_of: 2020-01-01\nholding:\n  defendants: {outcome: aquitted}\n", []place{{4, 25, "aquitted", "acquitted"}}},
		{"of", "bangxin: 1\nas_of: 2020-01-01\nholding:\n  defendants: {of: frauds}\n", []place{{4, 20, "frauds", "fraud"}}},
		{"provision", "bangxin: 1\nas_of: 2020-01-01\nholding:\n  defendants: {provision: 刑法287}\n", []place{{4, 27, "刑法287", ""}}},
		{"confidence", "bangxin: 1\nas_of: 2020-01-01\nholding: {confidence: hihg}\n", []place{{3, 23, "hihg", "high"}}},
		{"silent", "bangxin: 1\nas_of: 2020-01-01\nholding: {silent: [person.agee]}\n", []place{{3, 20, "person.agee", "person.age"}}},
		{"basis", "bangxin: 1\nas_of: 2020-01-01\nholding: {defendants: [{basis: slightly, outcome: pendin}]}\n", []place{{3, 32, "slightly", "slight"}, {3, 51, "pendin", "pending"}}},
		{"replay", "bangxin: 1\nas_of: 2020-01-01\nholding: {replay: {headline: asisting, verdict: opn, agrees: sillent}}\n", []place{{3, 30, "asisting", "assisting"}, {3, 49, "opn", "open"}, {3, 62, "sillent", "silent"}}},
		{"anchor and alias", "bangxin: 1\na: &x 1\nb: *x\n", []place{{2, 4, "&", ""}, {3, 4, "*", ""}}},
		{"merge key", "bangxin: 1\na:\n  <<: {b: 1}\n", []place{{3, 3, "<<", ""}}},
		{"tag", "bangxin: 1\ntitle: !!binary aGk=\n", []place{{2, 8, "!!binary", ""}}},
		{"tag at the end", "bangxin: 1\ntitle: !x", []place{{2, 8, "!x", ""}}},
		{"complex key", "bangxin: 1\n? [a]\n: b\n", []place{{2, 1, "?", ""}}},
		{"directive", "%YAML 1.2\n---\nbangxin: 1\n", []place{{1, 1, "%", ""}}},
		{"two documents", "bangxin: 1\n---\n---\nbangxin: 1\n", []place{{3, 1, "", ""}}},
		{"two cases", "bangxin: 1\n---\nbangxin: 1\n", []place{{2, 1, "", ""}}},
		{"tab indentation", "bangxin: 1\nfacts:\n\tperson.age: 1\n", []place{{3, 1, "", ""}}},
		{"open bracket", "bangxin: 1\nfacts:\n  help.kinds: [hosting\n", []place{{3, 15, "", ""}}},
		{"not a mapping", "- bangxin\n", []place{{1, 1, "", ""}}},
		{"words only", "bangxin\n", []place{{1, 1, "", ""}}},
		{"empty", "", []place{{1, 1, "", ""}}},
		{"comment only", "# nothing\n", []place{{1, 1, "", ""}}},
		{"not UTF-8", "bangxin: 1\ntitle: 支\xff付\xfe\n", []place{{2, 9, "0xFF", ""}, {2, 11, "0xFE", ""}}},
		{"control characters", "bangxin: 1\ntitle: a\x1b[31mb\x00\n", []place{{2, 9, "U+001B", ""}, {2, 15, "U+0000", ""}}},
		{"bare carriage return", "bangxin: 1\rtitle: a\n", []place{{1, 11, "U+000D", ""}}},
		{"escaped control character", "bangxin: 1\ntitle: \"\\x1b[31m\"\n", []place{{2, 8, "U+001B", ""}}},
		{"escaped control character in a note", "bangxin: 1\nfacts:\n  person.age: {value: 1, note: \"\\u009b\"}\n", []place{{3, 32, "U+009B", ""}}},
	} {
		if got := places(mistakes(t, "case.yaml", c.source)); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: got %v, want %v\n%v", c.name, got, c.want, mistakes(t, "case.yaml", c.source))
		}
	}
}

func TestMistakesInJSON(t *testing.T) {
	for _, c := range []struct {
		name, source string
		want         []place
	}{
		{"unknown fact", "{\"bangxin\": 1,\n\t\"facts\": {\"help.kind\": [\"hosting\"]}}", []place{{2, 12, "help.kind", "help.kinds"}}},
		{"duplicate", "{\"bangxin\": 1, \"title\": \"支付\", \"title\": \"b\"}", []place{{1, 31, "title", ""}}},
		{"fraction", "{\"bangxin\": 1, \"facts\": {\"amounts.gains\": 260000.50}}", []place{{1, 43, "260000.50", ""}}},
		{"exponent", "{\"bangxin\": 1, \"facts\": {\"amounts.gains\": 2e5}}", []place{{1, 43, "2e5", ""}}},
		{"escaped control character", `{"bangxin": 1, "title": "\u001b"}`, []place{{1, 25, "U+001B", ""}}},
		{"syntax", "{\"bangxin\": 1,\n\"a\" 2}", []place{{2, 5, "", ""}}},
		{"cut short", "{\"bangxin\": 1,\n\"a\": [", []place{{2, 7, "", ""}}},
		{"more behind", "{\"bangxin\": 1}\n{}", []place{{2, 1, "", ""}}},
		{"a list", "[1]", []place{{1, 1, "", ""}}},
	} {
		if got := places(mistakes(t, "case.json", c.source)); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: got %v, want %v\n%v", c.name, got, c.want, mistakes(t, "case.json", c.source))
		}
	}
}

func TestAllMistakesAtOnceInOrder(t *testing.T) {
	p := mistakes(t, "case.yaml", `bangxin: 1
language: fr
facts:
  help.kind: [hosting]
  person.age: {value: x, standing: prove}
  person.age: 3
  notice.report: ignore
  person.responsible: not_applicable
titel: fine
as_of: today
`)
	var lines []int
	for _, m := range p.List {
		lines = append(lines, m.Line)
	}
	if want := []int{2, 4, 5, 5, 6, 7, 8, 10}; !reflect.DeepEqual(lines, want) {
		t.Errorf("mistakes on lines %v, want %v\n%v", lines, want, p)
	}
}

// Text over several lines, comments and flow over lines do not shift the places
// that come after.
func TestPlacesAfterMultilineText(t *testing.T) {
	const tail = "facts:\n  help.kind: 1\n  amounts.gains: \"9x\" # 注\n"
	for name, head := range map[string]string{
		"double quotes": "story: \"一\n  二\n\n  三\"\n",
		"single quotes": "story: '一\n  二\n\n  三'\n",
		"plain":         "story: 一\n  二\n\n  三\n",
		"literal":       "story: |\n  一\n\n  二\n\n",
		"literal kept":  "story: |+\n  一\n\n\n\n",
		"folded":        "story: >-\n  一\n\n  二\n",
		"comments":      "# 一\n\n  # 二\ntitle: x # 三\n\n",
		"flow":          "story: {zh: 一,\n   en: \"a\n  b\"\n  }\n",
	} {
		for _, newline := range []string{"\n", "\r\n"} {
			source := "bangxin: 1\n" + head + tail
			line := strings.Count(head, "\n") + 3
			want := []place{{line, 3, "help.kind", "help.kinds"}, {line + 1, 20, "x", ""}}
			source = strings.ReplaceAll(source, "\n", newline)
			if got := places(mistakes(t, "", source)); !reflect.DeepEqual(got, want) {
				t.Errorf("%s: got %v, want %v", name, got, want)
			}
		}
	}
}

func TestTooManyMistakes(t *testing.T) {
	p := mistakes(t, "", "bangxin: 1\nfacts:\n"+strings.Repeat("  nonsense.fact: 1\n", 500))
	if len(p.List) != maxProblems || p.Omitted == 0 {
		t.Errorf("%d mistakes, %d omitted", len(p.List), p.Omitted)
	}
	if !strings.Contains(p.Error(), "more mistakes are not listed") || !strings.Contains(p.Render(law.ZH), "未列出") {
		t.Error("the omission is not said")
	}
}

// The largest file is read and one byte more refused.
func TestSizeLimit(t *testing.T) {
	head := "bangxin: 1\ntitle: x\n#"
	whole := head + strings.Repeat("x", MaxSize-len(head))
	parse(t, "", whole)
	p := mistakes(t, "big.yaml", whole+"x")
	if len(p.List) != 1 || p.List[0].Line != 0 {
		t.Errorf("%+v", p.List)
	}
	if got, want := p.Render(law.ZH), "错误：文件 big.yaml：文件超过 1 MiB\n"; got != want {
		t.Errorf("rendered %q", got)
	}
	note := strings.Repeat("法", 300_000)
	f := parse(t, "", "bangxin: 1\nfacts:\n  person.age: {value: 1, note: "+note+"}\n")
	if f.Facts["person.age"].Note != note {
		t.Error("a long note was not kept")
	}
}

// Files made to exhaust a reader are refused, and quickly.
func TestBombs(t *testing.T) {
	laughs := "bangxin: 1\na: &a [x,x,x,x,x,x,x,x,x]\n"
	for c := 'b'; c <= 'i'; c++ {
		laughs += string(c) + ": &" + string(c) + " [" + strings.Repeat("*"+string(c-1)+",", 9) + "]\n"
	}
	for name, source := range map[string]string{
		"billion laughs":  laughs,
		"flow lists":      "bangxin: 1\na: " + strings.Repeat("[", 500_000),
		"flow mappings":   "bangxin: 1\na: " + strings.Repeat("{a: ", 250_000),
		"block lists":     "bangxin: 1\na:\n  " + strings.Repeat("- ", 500_000),
		"block mappings":  "bangxin: 1\n" + nestedMappings(1000),
		"very many keys":  "bangxin: 1\n" + strings.Repeat("a:\n", 300_000),
		"colons":          "bangxin: 1\n" + strings.Repeat("a: ", 300_000),
		"dashes":          strings.Repeat("-\n", 500_000),
		"question marks":  strings.Repeat("? ", 500_000),
		"exclamations":    "bangxin: 1\na: " + strings.Repeat("!", 500_000),
		"quotation marks": "bangxin: 1\na: " + strings.Repeat("\"", 500_000),
		"JSON":            `{"bangxin": 1, "a": ` + strings.Repeat("[", 500_000),
		"valid deep JSON": `{"bangxin": 1, "a": ` + strings.Repeat("[", 5_000) + strings.Repeat("]", 5_000) + "}",
		"JSON objects":    strings.Repeat(`{"a":`, 200_000),
	} {
		for _, file := range []string{"case.yaml", "case.json"} {
			if p := mistakes(t, file, source); len(p.Render(law.ZH)) > 1<<20 {
				t.Errorf("%s: a report of %d bytes", name, len(p.Render(law.ZH)))
			}
		}
	}
}

func nestedMappings(depth int) string {
	var b strings.Builder
	for i := range depth {
		b.WriteString(strings.Repeat(" ", i) + "a:\n")
	}
	return b.String()
}
