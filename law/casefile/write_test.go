package casefile

import (
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"

	"pgregory.net/rapid"
)

// reread writes a file and reads it back; the two must say the same.
func reread(t rapid.TB, f *File) *File {
	t.Helper()
	data := f.Write()
	g, err := Parse("case.yaml", data)
	if err != nil {
		t.Fatalf("what was written is not read:\n%v\n%s", err, data)
	}
	if again := g.Write(); string(again) != string(data) {
		t.Fatalf("written twice:\n%s\n%s", data, again)
	}
	return g
}

// words draws text as hostile as a case file may hold.
func words() *rapid.Generator[string] {
	tricky := rapid.SampledFrom([]string{
		"", " ", "null", "~", "yes", "true", "007", "1e5", "0x1F", "2016-05-31", "12:30", "---", "...", "- a", "a: b", "a #b", "#", "'", `"`, `\`,
		"&a", "*a", "!!str", "%YAML", "@", "`", "|", ">", "[", "]", "{", "}", ",", "?", "? a", ":", "::", "<<", "=", "unknown", "支付：接口", "（一）",
		"a  b", "a\nb", "\n", "\n\n  a\n", "\t", "a\tb", "trailing ", " leading", "\u202Eevil", "\u200B", "\uFEFF", "\u2028", "\u3000", "\u00A0",
		"👩‍👩‍👧", "e\u0301", "\U000E0001", "\U0010FFFF", "\uFFFD", `\u0041`, `\x41`, "${x}", "-1", "+1", ".5", "..2万", "3..", ".inf", "0o7", "1_000",
	})
	drawn := rapid.Custom(func(t *rapid.T) string { return printable(rapid.String().Draw(t, "text")) })
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(rapid.OneOf(tricky, drawn), 0, 4).Draw(t, "parts"), "")
	})
}

func bothWords() *rapid.Generator[law.Text] {
	return rapid.Custom(func(t *rapid.T) law.Text {
		return law.T(words().Draw(t, "zh"), words().Draw(t, "en"))
	})
}

// values draws a value a fact can have and a case file can express.
func values(t *rapid.T, def *fact.Def) fact.Value {
	switch def.Kind {
	case fact.Flag:
		return fact.Bool(rapid.Bool().Draw(t, "flag"))
	case fact.Choice:
		return fact.Value{Options: 1 << uint(rapid.IntRange(0, len(def.Options)-1).Draw(t, "option"))}
	case fact.Choices:
		bits := rapid.Uint64Range(1, 1<<uint(len(def.Options))-1).Draw(t, "options")
		if i := def.Option("none"); i >= 0 && bits&(1<<uint(i)) != 0 {
			bits = 0
		}
		return fact.Value{Options: bits}
	case fact.Date:
		lo, hi := int64(fact.MinDay()), int64(fact.MaxDay())
		a := rapid.Int64Range(lo, hi).Draw(t, "from")
		return fact.Between(a, rapid.OneOf(rapid.Just(a), rapid.Int64Range(a, hi)).Draw(t, "to"))
	}
	top := fact.MaxCount
	if def.Kind == fact.Yuan {
		top = fact.MaxFen
	}
	a := rapid.OneOf(rapid.Just(int64(0)), rapid.Int64Range(0, top)).Draw(t, "from")
	return fact.Between(a, rapid.OneOf(rapid.Just(a), rapid.Just(top), rapid.Int64Range(a, top)).Draw(t, "to"))
}

func answers(t *rapid.T, def *fact.Def) fact.Answer {
	a := fact.Answer{
		State:    rapid.SampledFrom([]fact.State{fact.Known, fact.Known, fact.Unknown, fact.Declined}).Draw(t, "state"),
		Standing: rapid.SampledFrom([]fact.Standing{fact.Stated, fact.Proved, fact.Disputed}).Draw(t, "standing"),
		Note:     words().Draw(t, "note"),
	}
	if a.State == fact.Known {
		a.Value = values(t, def)
	}
	if a.Standing == fact.Disputed && rapid.Bool().Draw(t, "contradicted") {
		v := values(t, def)
		a.Against = &v
	}
	for range rapid.IntRange(0, 2).Draw(t, "evidence") {
		e := fact.Evidence{What: words().Draw(t, "what")}
		if rapid.Bool().Draw(t, "full") {
			e.From, e.Date = words().Draw(t, "from"), words().Draw(t, "date")
			e.Strength = fact.Strength(rapid.IntRange(0, 3).Draw(t, "strength"))
			e.Against = rapid.Bool().Draw(t, "against")
		}
		a.Evidence = append(a.Evidence, e)
	}
	return a
}

// unknownFields draws fields of a later version, of any shape.
func unknownFields(t *rapid.T) []Field {
	var all []Field
	seen := map[string]bool{}
	for range rapid.IntRange(0, 2).Draw(t, "fields") {
		name := "x" + words().Draw(t, "name")
		if !seen[name] {
			seen[name] = true
			all = append(all, Field{name, anyNode(t, 3).bare()})
		}
	}
	return all
}

func anyNode(t *rapid.T, depth int) *node {
	n := &node{shape: shape(rapid.IntRange(0, 2).Draw(t, "shape"))}
	if depth == 0 {
		n.shape = scalar
	}
	switch n.shape {
	case mapping:
		seen := map[string]bool{}
		for range rapid.IntRange(0, 3).Draw(t, "pairs") {
			if key := words().Draw(t, "key"); !seen[key] {
				seen[key] = true
				n.pairs = append(n.pairs, pair{quoted(key), anyNode(t, depth-1)})
			}
		}
	case sequence:
		for range rapid.IntRange(0, 3).Draw(t, "items") {
			n.items = append(n.items, anyNode(t, depth-1))
		}
	default:
		if n = quoted(words().Draw(t, "scalar")); rapid.Bool().Draw(t, "plain") {
			n = plain(rapid.SampledFrom([]string{"1", "-0.50", "null", "true", "1e5", ".inf", "0x1F", "~"}).Draw(t, "scalar"))
		}
	}
	return n
}

func files(t *rapid.T) *File {
	f := &File{
		Title: words().Draw(t, "title"), TitleEN: words().Draw(t, "title_en"), Story: bothWords().Draw(t, "story"),
		Language: rapid.SampledFrom(law.Langs()).Draw(t, "language"), Facts: fact.Facts{}, Extra: unknownFields(t),
	}
	if f.HasAsOf = rapid.Bool().Draw(t, "dated"); f.HasAsOf {
		f.AsOf = law.Day(rapid.IntRange(int(fact.MinDay()), int(fact.MaxDay())).Draw(t, "as_of"))
	}
	for range rapid.IntRange(0, 6).Draw(t, "facts") {
		def := rapid.SampledFrom(fact.All()).Draw(t, "fact")
		a := answers(t, def)
		f.Facts[def.ID] = a
	}
	for _, id := range slices.Sorted(maps.Keys(f.Facts)) {
		if extra := unknownFields(t); len(extra) > 0 {
			f.FactExtra = addTo(f.FactExtra, id, extra...)
		}
		if e := f.Facts[id].Evidence; len(e) > 0 {
			if extra := unknownFields(t); len(extra) > 0 {
				f.EvidenceExtra = addTo(f.EvidenceExtra, id, EvidenceFields{e[0], extra})
			}
		}
	}
	logs(t, f)
	classes(t, f)
	if rapid.Bool().Draw(t, "decided") {
		f.Holding = holdings(t)
	}
	return f
}

// classes draws a class that was held.
func classes(t *rapid.T, f *File) {
	if !rapid.Bool().Draw(t, "class") {
		return
	}
	counts := func() map[string]int {
		var out map[string]int
		for range rapid.IntRange(0, 3).Draw(t, "options") {
			if out == nil {
				out = map[string]int{}
			}
			out[words().Draw(t, "option")] = rapid.IntRange(0, maxClassVotes).Draw(t, "votes")
		}
		return out
	}
	f.Class = &Class{Case: words().Draw(t, "case"), Extra: unknownFields(t)}
	for range rapid.IntRange(0, 3).Draw(t, "steps") {
		s := ClassStep{Step: "s" + words().Draw(t, "step"), Votes: counts(), Extra: unknownFields(t)}
		if rapid.Bool().Draw(t, "changed") {
			def := rapid.SampledFrom(fact.All()).Draw(t, "fact")
			s.Change = &fact.Entry{Fact: def.ID, Answer: answers(t, def).Bare()}
		}
		if c := counts(); c != nil && rapid.Bool().Draw(t, "argued") {
			s.Arguments = map[string]map[string]int{words().Draw(t, "argument"): c}
		}
		f.Class.Steps = append(f.Class.Steps, s)
	}
}

// logs draws a log, which need not lead to the answers.
func logs(t *rapid.T, f *File) {
	for i := range rapid.IntRange(0, 4).Draw(t, "steps") {
		def := rapid.SampledFrom(fact.All()).Draw(t, "fact")
		if rapid.IntRange(0, 3).Draw(t, "withdrawn") == 0 {
			f.Log = append(f.Log, fact.Entry{Fact: def.ID, Withdrawn: true})
			continue
		}
		f.Log = append(f.Log, fact.Entry{Fact: def.ID, Answer: answers(t, def).Bare()})
		if extra := unknownFields(t); len(extra) > 0 {
			if f.LogExtra == nil {
				f.LogExtra = map[int][]Field{}
			}
			f.LogExtra[i] = extra
		}
	}
}

func addTo[T any](m map[fact.ID][]T, id fact.ID, items ...T) map[fact.ID][]T {
	if m == nil {
		m = map[fact.ID][]T{}
	}
	m[id] = append(m[id], items...)
	return m
}

func holdings(t *rapid.T) *Holding {
	h := &Holding{
		Court: words().Draw(t, "court"), Number: words().Draw(t, "number"), Decided: words().Draw(t, "decided"),
		DateNote: bothWords().Draw(t, "date_note"), PublishedAs: words().Draw(t, "published_as"),
		Confidence:     rapid.SampledFrom([]Confidence{"", High, Medium, Low}).Draw(t, "confidence"),
		ReasoningBasis: words().Draw(t, "reasoning_basis"), Reason: bothWords().Draw(t, "reason"),
		Remark: bothWords().Draw(t, "remark"), Extra: unknownFields(t),
	}
	for range rapid.IntRange(0, 2).Draw(t, "sources") {
		h.Sources = append(h.Sources, words().Draw(t, "source"))
	}
	for range rapid.IntRange(0, 2).Draw(t, "defendants") {
		h.Defendants = append(h.Defendants, Defendant{
			Name: words().Draw(t, "name"), Offence: Offence(rapid.SampledFrom(append(offences(), "")).Draw(t, "offence")),
			Of:        rapid.SampledFrom(append(helpedCrimes(), "")).Draw(t, "of"),
			Provision: rapid.SampledFrom([]law.Citation{{}, law.Cite("criminal-law:287-2.1"), law.Cite("opinion-2016-32:4(3).1.5")}).Draw(t, "provision"),
			Outcome:   Outcome(rapid.SampledFrom(append(outcomes(), "")).Draw(t, "outcome")),
			Basis:     Basis(rapid.SampledFrom(append(bases(), "")).Draw(t, "basis")),
			Words:     bothWords().Draw(t, "words"), Replay: replays(t), Extra: unknownFields(t),
		})
	}
	h.Replay = replays(t)
	for range rapid.IntRange(0, 2).Draw(t, "silent") {
		h.Silent = append(h.Silent, rapid.SampledFrom(fact.All()).Draw(t, "fact").ID)
	}
	return h
}

func replays(t *rapid.T) *Replay {
	if !rapid.Bool().Draw(t, "replayed") {
		return nil
	}
	return &Replay{
		Headline: Offence(rapid.SampledFrom(append(offences(), "")).Draw(t, "headline")),
		Of:       rapid.SampledFrom(append(helpedCrimes(), "")).Draw(t, "of"),
		Verdict:  law.Verdict(rapid.IntRange(0, 3).Draw(t, "verdict")),
		Agrees:   Agreement(rapid.SampledFrom(append(agreements(), "")).Draw(t, "agrees")),
		Why:      bothWords().Draw(t, "why"), Extra: unknownFields(t),
	}
}

func TestWriteIsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := files(t)
		g := reread(t, f)
		g.Warnings = nil
		if !reflect.DeepEqual(f, g) {
			t.Fatalf("wrote %+v\n read %+v\n%s", f, g, f.Write())
		}
	})
}

// Text no case file may hold is dropped, so that a saved file can be opened.
func TestWhateverIsWrittenIsRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		raw := string(rapid.SliceOf(rapid.Byte()).Draw(t, "bytes"))
		f := &File{
			Title: raw, Story: law.T(raw, raw), Facts: fact.Facts{
				fact.PersonAge: {Value: fact.Int(20), Note: raw, Evidence: []fact.Evidence{{What: raw, From: raw}}},
			},
			Holding: &Holding{
				Court: raw, Sources: []string{raw}, Confidence: Confidence(raw), Silent: []fact.ID{fact.ID(raw)},
				Defendants: []Defendant{{Name: raw, Offence: Offence(raw), Of: raw, Outcome: Outcome(raw)}},
			},
		}
		if g := reread(t, f); g.Title != printable(raw) || g.Facts[fact.PersonAge].Note != printable(raw) {
			t.Fatalf("%q became %q", raw, g.Title)
		}
	})
}

// What an answer cannot say is left out, and the file can still be opened.
func TestWriteLeavesOutWhatCannotBeSaid(t *testing.T) {
	nine := fact.Int(9)
	f := &File{AsOf: fact.MaxDay() + 1, HasAsOf: true, Facts: fact.Facts{
		fact.PersonAge:         {Value: fact.Value{Lo: 5, Hi: 3}},
		fact.HelpKinds:         {},
		fact.PersonResponsible: {State: fact.NotApplicable},
		fact.HelpedCount:       {Value: fact.Int(3), Against: &nine},
		"no.such":              {Value: fact.Int(3)},
	}}
	if got, want := string(f.Write()), "bangxin: 1\nlanguage: zh\nfacts:\n  helped.count: 3\n"; got != want {
		t.Errorf("wrote\n%s", got)
	}
	reread(t, f)
}

const canonical = `bangxin: 1
title: 支付接口案
title_en: "yes"
as_of: 2026-11-21
language: zh
story:
  zh: "一\n二"
facts:
  person.capacity: individual
  person.responsible: not_applicable
  conduct.end: 2016-05
  help.kinds: [hosting, payment_settlement]
  helped.count: unknown
  notice.regulator:
    value: continued
    standing: disputed
    against: none
    note: "a: b"
    evidence:
      - 通话记录 2023-04-02
      - what: 证言
        from: 王某
        date: "2023-04-02"
        strength: weak
        supports: false
        page: 7
    reviewed:
      by: 李律师
      notes:
        -
          - 1
          - x
        - {}
        - a: 1
          b: [] 
  depth.acts: [none]
  amounts.settlement: 260000
  amounts.funding: 150000..300000
  amounts.gains: "260000.50"
holding:
  court: 某法院
  defendants:
    - name: 张某
      offence: accomplice
      of: fraud
      provision: criminal-law:266
      outcome: not_prosecuted
      basis: slight
      words:
        zh: 犯诈骗罪
      replay:
        headline: accomplice
        of: fraud
        verdict: open
        agrees: silent
        why:
          zh: 来源未载
          en: not in the source
        by: 李律师
      appeal: null
  silent: [helped.amount]
  bench: 3
later: [] 
`

// The canonical form, golden. Unknown fields stand where they stood.
func TestCanonicalForm(t *testing.T) {
	source := strings.Replace(canonical, "[hosting, payment_settlement]", "[payment_settlement, hosting]", 1)
	source = "# a comment\n" + strings.Replace(source, "260000\n", "26万 # yuan\n", 1)
	want := strings.ReplaceAll(canonical, "[] \n", "[]\n")
	want = strings.Replace(want, "provision: criminal-law:266", `provision: "criminal-law:266"`, 1)
	f := parse(t, "", source)
	if got := string(f.Write()); got != want {
		t.Errorf("wrote\n%s\nwant\n%s", got, want)
	}
	reread(t, f)
}

// What an unknown field holds is as exact as the field itself.
func TestUnknownFieldsSurvive(t *testing.T) {
	f := parse(t, "", "bangxin: 1\nx: 0.10\ny: {z: 1e5, when: 2020-01-01, no: no}\nw: |\n  a\n  b\n")
	var got []string
	for _, e := range f.Extra {
		got = append(got, e.Name+"="+e.YAML())
	}
	want := []string{"x=0.10\n", "y=z: 1e5\nwhen: \"2020-01-01\"\n\"no\": \"no\"\n", "w=\"a\\nb\\n\"\n"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q", got)
	}
	// They go with the answer or the evidence they belong to.
	f = parse(t, "", "bangxin: 1\nfacts:\n  person.age: {value: 1, x: 2, evidence: [{what: a, y: 3}, {what: b}]}\n")
	a := f.Facts[fact.PersonAge]
	a.Evidence = a.Evidence[1:]
	f.Facts[fact.PersonAge] = a
	if s := string(f.Write()); strings.Contains(s, "y: 3") || !strings.Contains(s, "x: 2") {
		t.Errorf("wrote\n%s", s)
	}
	delete(f.Facts, fact.PersonAge)
	if s := string(f.Write()); strings.Contains(s, "x: 2") {
		t.Errorf("wrote\n%s", s)
	}
}

// Money is exact to the fen on the way through, at any size.
func TestMoneyIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		fen := rapid.Int64Range(0, fact.MaxFen).Draw(t, "fen")
		f := &File{Facts: fact.Facts{fact.AmountsGains: {Value: fact.Money(fen)}}}
		if g := reread(t, f); g.Facts[fact.AmountsGains].Value != fact.Money(fen) {
			t.Fatalf("%d fen became %+v", fen, g.Facts[fact.AmountsGains].Value)
		}
	})
}
