package script

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"bangxin/law"
	"bangxin/law/fact"
)

// TestEveryFactHasOneQuestion holds that the script and the dictionary are
// about the same facts, each exactly once.
func TestEveryFactHasOneQuestion(t *testing.T) {
	seen := map[fact.ID]int{}
	for _, q := range All() {
		if q == nil {
			t.Fatal("the spine names a fact without a question")
		}
		seen[q.Fact]++
		if _, ok := fact.Lookup(q.Fact); !ok {
			t.Errorf("%s: not in the dictionary", q.Fact)
		}
		if For(q.Fact) != q {
			t.Errorf("%s: For gives another question", q.Fact)
		}
	}
	for _, d := range fact.All() {
		if n := seen[d.ID]; n != 1 {
			t.Errorf("%s: %d questions, want 1", d.ID, n)
		}
	}
	if For("no.such") != nil {
		t.Error("For gives a question for a fact that does not exist")
	}
}

// TestSectionsWriteEachFactOnce looks at the sections themselves, before
// questions are gathered by fact: a second question about a fact of the spine
// would vanish there.
func TestSectionsWriteEachFactOnce(t *testing.T) {
	seen := map[fact.ID]bool{}
	for _, q := range written() {
		if seen[q.Fact] {
			t.Errorf("%s: written twice", q.Fact)
		}
		seen[q.Fact] = true
	}
	if got, want := len(All()), fact.Len(); got != want {
		t.Errorf("%d questions for %d facts", got, want)
	}
}

func TestSpineComesFirst(t *testing.T) {
	var marked []fact.ID
	for _, d := range fact.All() {
		if d.Spine {
			marked = append(marked, d.ID)
		}
	}
	asked := spine()
	for i, q := range All()[:len(asked)] {
		if q.Fact != asked[i] {
			t.Errorf("question %d is %s, want %s of the spine", i, q.Fact, asked[i])
		}
	}
	slices.Sort(marked)
	slices.Sort(asked)
	if !slices.Equal(marked, asked) {
		t.Errorf("spine asked:\n%v\nspine of the dictionary:\n%v", asked, marked)
	}
}

// TestSectionsInOrder holds that every question stands under a known section,
// that each section has questions, and that after the spine the sections
// follow one another in order.
func TestSectionsInOrder(t *testing.T) {
	place := map[SectionID]int{}
	for i, s := range Sections() {
		if _, twice := place[s.ID]; twice {
			t.Errorf("section %s stands twice", s.ID)
		}
		if !s.Name.Complete() {
			t.Errorf("section %s lacks a name", s.ID)
		}
		place[s.ID] = i
	}
	used := map[SectionID]bool{}
	last := -1
	for i, q := range All() {
		at, ok := place[q.Section]
		if !ok {
			t.Errorf("%s: section %q is not listed", q.Fact, q.Section)
		}
		used[q.Section] = true
		if i < len(spine()) {
			continue
		}
		if at < last {
			t.Errorf("%s: section %s comes after a later one", q.Fact, q.Section)
		}
		last = at
	}
	for id := range place {
		if !used[id] {
			t.Errorf("section %s has no question", id)
		}
	}
}

func TestTextsComplete(t *testing.T) {
	for _, q := range All() {
		for what, text := range map[string]law.Text{"question": q.Ask, "help": q.Help, "why": q.Why} {
			if !text.Complete() {
				t.Errorf("%s: the %s is not in both languages", q.Fact, what)
			}
		}
		for i, o := range q.Options {
			if !o.Complete() {
				t.Errorf("%s: option %d is not in both languages", q.Fact, i+1)
			}
		}
	}
}

// TestOptionsMatchDictionary holds the number of options and that no two read
// alike; their order cannot be tested by machine and is that of facts.yaml.
func TestOptionsMatchDictionary(t *testing.T) {
	for _, q := range All() {
		d, ok := fact.Lookup(q.Fact)
		if !ok {
			continue // reported by TestEveryFactHasOneQuestion
		}
		if len(q.Options) != len(d.Options) {
			t.Errorf("%s: %d options, the dictionary has %d", q.Fact, len(q.Options), len(d.Options))
			continue
		}
		for _, l := range law.Langs() {
			words := map[string]bool{}
			for _, o := range q.Options {
				if words[o.In(l)] {
					t.Errorf("%s: two options read %q", q.Fact, o.In(l))
				}
				words[o.In(l)] = true
			}
		}
	}
}

// TestNoneStandsAlone holds the words of the option "none" where several may
// be chosen. Where the dictionary puts it first it must not speak of what
// stands above it.
func TestNoneStandsAlone(t *testing.T) {
	found := 0
	for _, q := range All() {
		d, ok := fact.Lookup(q.Fact)
		if !ok || d.Kind != fact.Choices {
			continue
		}
		i := d.Option("none")
		if i < 0 {
			continue
		}
		found++
		want := law.T("以上都没有", "none of these")
		if i == 0 {
			want.ZH = "以下都没有"
		}
		if q.Options[i] != want {
			t.Errorf("%s: none reads %v, want %v", q.Fact, q.Options[i], want)
		}
	}
	if found == 0 {
		t.Error("no question with the option none was looked at")
	}
}

// TestExamples holds that every field a person types in shows what an answer
// looks like, and that the program can read each example it shows.
func TestExamples(t *testing.T) {
	reads := map[fact.Kind]func(string) (fact.Value, error){
		fact.Count: fact.ParseCount, fact.Yuan: fact.ParseMoney, fact.Date: fact.ParseDate,
	}
	for _, q := range All() {
		d, ok := fact.Lookup(q.Fact)
		if !ok {
			continue // reported by TestEveryFactHasOneQuestion
		}
		read := reads[d.Kind]
		if read == nil {
			if !q.Example.IsZero() {
				t.Errorf("%s (%s): nothing is typed, yet there is an example", q.Fact, d.Kind)
			}
			continue
		}
		for l, or := range map[law.Lang]string{law.ZH: " 或 ", law.EN: " or "} {
			for _, example := range strings.Split(q.Example.In(l), or) {
				if _, err := read(example); err != nil {
					t.Errorf("%s: example %q: %v", q.Fact, example, err)
				}
			}
		}
	}
}

func TestLengths(t *testing.T) {
	const (
		askZH, askEN   = 70, 180
		helpZH, helpEN = 110, 300
		whyZH, whyEN   = 200, 560
		optZH, optEN   = 34, 80
	)
	check := func(id fact.ID, what, s string, most int) {
		if n := utf8.RuneCountInString(s); n > most {
			t.Errorf("%s: %s has %d characters, at most %d: %s", id, what, n, most, s)
		}
	}
	for _, q := range All() {
		check(q.Fact, "zh question", q.Ask.ZH, askZH)
		check(q.Fact, "en question", q.Ask.EN, askEN)
		check(q.Fact, "zh help", q.Help.ZH, helpZH)
		check(q.Fact, "en help", q.Help.EN, helpEN)
		check(q.Fact, "zh why", q.Why.ZH, whyZH)
		check(q.Fact, "en why", q.Why.EN, whyEN)
		for _, o := range q.Options {
			check(q.Fact, "zh option", o.ZH, optZH)
			check(q.Fact, "en option", o.EN, optEN)
		}
	}
}

// TestCallersOwnTheLists holds that a caller may sort or cut what it was given
// without changing what others see.
func TestCallersOwnTheLists(t *testing.T) {
	qs, ss := All(), Sections()
	first, name := qs[0], ss[0]
	slices.Reverse(qs)
	ss[0] = Section{}
	if All()[0] != first || Sections()[0] != name {
		t.Error("a change to the lists reaches other callers")
	}
}

// Every heading of the interview has evidence that settles what is asked under it.
func TestSettles(t *testing.T) {
	for _, s := range Sections() {
		if !Settles(s.ID).Complete() {
			t.Errorf("nothing settles %s", s.ID)
		}
	}
}
