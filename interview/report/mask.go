package report

import (
	"regexp"
	"strconv"
	"strings"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// mask replaces everything a person typed by labels, so that the report can be
// shared: the title, notes, evidence and where it comes from. The same words get
// the same label wherever they stand, and the same place in both languages (甲
// beside A). What happened is told in free words, in which names cannot be found
// with certainty; it is left out. Answers, figures and days stay.
func mask(in Input, l law.Lang) Input {
	m := &masker{lang: l, say: wordsIn(l), seen: map[string]int{}, count: map[string]int{}}
	in.Title, in.TitleEN = m.say.MaskedTitle, ""
	if strings.TrimSpace(in.Story) != "" {
		in.Story = m.say.MaskedStory
	}
	facts := in.Facts.Clone()
	for _, q := range script.All() { // a fixed order, so that labels are stable
		a, ok := facts[q.Fact]
		if !ok {
			continue
		}
		a.Note = m.label(m.say.MaskedNote, a.Note)
		var ledger []fact.Evidence
		for _, e := range a.Evidence {
			e.What, e.From = m.label(m.say.MaskedEvidence, e.What), m.label(m.say.MaskedPerson, e.From)
			if !plainDay.MatchString(e.Date) {
				e.Date = ""
			}
			ledger = append(ledger, e)
		}
		a.Evidence = ledger
		facts[q.Fact] = a
	}
	in.Facts = facts
	in.Holding = nil // it names people
	return in
}

// plainDay is a date and nothing else: anything longer may hold more than a date.
var plainDay = regexp.MustCompile(`^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$`)

type masker struct {
	lang  law.Lang
	say   words
	seen  map[string]int // kind and words to their number
	count map[string]int // of labels, by kind
}

// label gives the label of words of a kind; no words need none.
func (m *masker) label(kind, s string) string {
	s = strings.TrimSpace(text.Clean(s))
	if s == "" {
		return ""
	}
	key := kind + "\n" + s
	if _, ok := m.seen[key]; !ok {
		m.seen[key] = m.count[kind]
		m.count[kind]++
	}
	return kind + ordinal(m.seen[key], m.lang)
}

// ordinal gives the label of a number: 甲 to 癸, then 甲2; or A to J, then A2, so
// that both languages count alike.
func ordinal(n int, l law.Lang) string {
	stems := []rune("甲乙丙丁戊己庚辛壬癸")
	if l == law.EN {
		stems = []rune("ABCDEFGHIJ")
	}
	s := string(stems[n%len(stems)])
	if round := n / len(stems); round > 0 {
		s += strconv.Itoa(round + 1)
	}
	return s
}

// withoutNotes copies answers without what was noted beside them.
func withoutNotes(facts fact.Facts) fact.Facts {
	out := facts.Clone()
	for id, a := range out {
		a.Note, a.Evidence = "", nil
		out[id] = a
	}
	return out
}
