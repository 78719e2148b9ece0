package script

import (
	"regexp"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
)

// each calls f with every text a person reads before answering.
func each(f func(q *Question, what string, text law.Text)) {
	for _, q := range All() {
		f(q, "question", q.Ask)
		f(q, "help", q.Help)
		for _, o := range q.Options {
			f(q, "option", o)
		}
	}
}

// TestNoAccusation holds the tone: the person is asked, not charged.
func TestNoAccusation(t *testing.T) {
	words := []string{
		"罪犯", "犯人", "犯罪分子", "嫌疑犯", "帮凶", "同伙", "同案", "作案", "勾结", "狡辩", "抵赖", "交代", "招供", "坦白", "认罪吧", "老实", "赃",
		"culprit", "offender", "perpetrator", "guilty", "your crime", "accomplice", "henchm", "confess", "admit that", "scheming",
	}
	each(func(q *Question, what string, text law.Text) {
		for _, l := range law.Langs() {
			for _, w := range words {
				if strings.Contains(strings.ToLower(text.In(l)), w) {
					t.Errorf("%s: the %s accuses (%q): %s", q.Fact, what, w, text.In(l))
				}
			}
		}
	})
}

// TestSecondPerson holds that the person is addressed plainly.
func TestSecondPerson(t *testing.T) {
	for _, q := range All() {
		if strings.Contains(q.Ask.ZH+q.Help.ZH, "您") {
			t.Errorf("%s: 您 where the program says 你", q.Fact)
		}
		if strings.Contains(q.Ask.ZH, "行为人") {
			t.Errorf("%s: the question speaks of 行为人", q.Fact)
		}
	}
}

// TestOneSentence holds that a question is one question in each language.
func TestOneSentence(t *testing.T) {
	for _, q := range All() {
		if strings.Contains(strings.TrimSuffix(q.Ask.ZH, "可以多选。"), "。") {
			t.Errorf("%s: more than a question: %s", q.Fact, q.Ask.ZH)
		}
		if !strings.Contains(q.Ask.ZH, "？") || !strings.Contains(q.Ask.EN, "?") {
			t.Errorf("%s: no question mark: %v", q.Fact, q.Ask)
		}
		if several := strings.HasSuffix(q.Ask.ZH, "可以多选。"); several != strings.HasSuffix(q.Ask.EN, "Choose all that apply.") {
			t.Errorf("%s: the languages disagree whether several may be chosen", q.Fact)
		}
	}
}

var (
	lineZH = regexp.MustCompile(`[0-9一二三四五六七八九十百千万两]+(万|亿)?(元|个|条|张|人次|人|次|台|倍|件)?以上|不满|未达到|达到[^0-9]*标准|门槛|入罪|情节严重|不超过|低于|少于`)
	lineEN = regexp.MustCompile(`(?i)[0-9,]+ (yuan )?or more|threshold|serious circumstances|at least [0-9]|fewer than|less than [0-9]|below [0-9]|the standard`)
)

// TestNoThreshold holds that neither question nor help names the line an
// answer would have to stay under.
func TestNoThreshold(t *testing.T) {
	each(func(q *Question, what string, text law.Text) {
		if m := lineZH.FindString(text.ZH); m != "" && !asksForLine(q, what) {
			t.Errorf("%s: the %s names a line (%s): %s", q.Fact, what, m, text.ZH)
		}
		if m := lineEN.FindString(text.EN); m != "" {
			t.Errorf("%s: the %s names a line (%s): %s", q.Fact, what, m, text.EN)
		}
	})
}

// asksForLine reports whether the line is itself what is asked: whether a case
// may carry five years or more is a kind of case, no figure of the person's.
func asksForLine(q *Question, what string) bool {
	return q.Fact == fact.OrderEvidence && what == "option"
}

// TestPeriodIsSaid holds that every figure that counts only within the period
// judged says from when to when it runs.
func TestPeriodIsSaid(t *testing.T) {
	for _, q := range All() {
		room := fact.Section(q.Fact)
		figure := !q.Example.IsZero() && (room == "amounts" || room == "fees" || room == "accounts" || room == "cards")
		want := overPeriod("", "")
		said := strings.HasSuffix(q.Help.ZH, want.ZH) && strings.HasSuffix(q.Help.EN, want.EN)
		if figure != said {
			t.Errorf("%s: period said %v, want %v", q.Fact, said, figure)
		}
	}
}

func TestCitationsAlive(t *testing.T) {
	for _, q := range All() {
		if len(q.Cites) == 0 {
			t.Errorf("%s: cites nothing", q.Fact)
		}
		seen := map[law.Citation]bool{}
		for _, c := range q.Cites {
			if seen[c] {
				t.Errorf("%s: cites %s twice", q.Fact, c)
			}
			seen[c] = true
			if back, err := law.ParseCitation(c.String()); err != nil || back != c {
				t.Errorf("%s: %s does not parse back: %v", q.Fact, c, err)
			}
			p, err := corpus.Get(c)
			if err != nil {
				t.Errorf("%s: %v", q.Fact, err)
				continue
			}
			if p.Kind != corpus.Verbatim && p.Kind != corpus.Reported {
				t.Errorf("%s: %s is %s, not text that can be shown", q.Fact, c, p.Kind.Name().EN)
			}
		}
	}
}

// TestReportedIsSaid holds that where a provision is known by report only, the
// words say so.
func TestReportedIsSaid(t *testing.T) {
	for _, q := range All() {
		for _, c := range q.Cites {
			p, err := corpus.Get(c)
			if err != nil || p.Kind != corpus.Reported {
				continue
			}
			if !strings.Contains(q.Why.ZH, "原文未核") || !strings.Contains(q.Why.EN, "text not checked") {
				t.Errorf("%s: %s is reported, and why does not say so", q.Fact, c)
			}
		}
	}
}

var (
	figureZH  = regexp.MustCompile(`[一二三四五六七八九十百千万]+(?:元|个|条|张|人次|倍|周岁|年)|[0-9]+万?(?:元|个|条|倍)`)
	articleZH = regexp.MustCompile(`第[一二三四五六七八九十百千0-9]+条`)
	numberZH  = regexp.MustCompile(`[一二三四五六七八九十百千万]+|[0-9]+万?`)
	numberEN  = regexp.MustCompile(`[0-9][0-9,]*`)
)

// TestFiguresStandInTheTextCited holds that every threshold named in Why is in
// the text of a provision cited beside it.
func TestFiguresStandInTheTextCited(t *testing.T) {
	looked := 0
	for _, q := range All() {
		for _, figure := range figureZH.FindAllString(articleZH.ReplaceAllString(q.Why.ZH, ""), -1) {
			looked++
			found := false
			for _, c := range q.Cites {
				p, err := corpus.Get(c)
				found = found || err == nil && strings.Contains(p.Text, figure)
			}
			if !found {
				t.Errorf("%s: %s stands in no provision cited", q.Fact, figure)
			}
		}
	}
	if looked < 60 {
		t.Errorf("only %d figures looked at: the pattern has gone blind", looked)
	}
}

// TestFiguresAgree holds that each figure in the English of Why is in the
// Chinese.
func TestFiguresAgree(t *testing.T) {
	looked := 0
	for _, q := range All() {
		zh := map[int]bool{}
		for _, s := range numberZH.FindAllString(q.Why.ZH, -1) {
			zh[numeral(t, s)] = true
		}
		for _, s := range numberEN.FindAllString(q.Why.EN, -1) {
			looked++
			if n := numeral(t, strings.ReplaceAll(s, ",", "")); !zh[n] {
				t.Errorf("%s: %s stands in the English only: %s", q.Fact, s, q.Why.ZH)
			}
		}
	}
	if looked < 60 {
		t.Errorf("only %d figures looked at: the pattern has gone blind", looked)
	}
}

func numeral(t *testing.T, s string) int {
	t.Helper()
	digits, wan := strings.CutSuffix(s, "万")
	if wan && digits != "" && digits[0] >= '0' && digits[0] <= '9' {
		s = digits
	} else {
		wan = false
	}
	n, ok := corpus.ParseNumeral(s)
	if !ok {
		t.Fatalf("%q is no numeral", s)
	}
	if wan {
		n *= 10_000
	}
	return n
}
