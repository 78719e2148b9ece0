package matter

import (
	"strings"
	"time"
	"unicode"

	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"

	"pgregory.net/rapid"
)

func hour(n int) time.Time { return time.Date(2026, 11, 21, n, 0, 0, 0, time.UTC) }

// words draws text that looks like YAML, like JSON, like an envelope, or like
// nothing at all. Control characters a case file does not hold.
func words() *rapid.Generator[string] {
	tricky := rapid.SampledFrom([]string{
		"", " ", "null", "---", "\n---\n", "...", "- a", "a: b", "#", "'", `"`, `\`, "&a", "!!str", "%YAML", "|", ">", "[", "{", "}", ":", "unknown",
		"支付：接口", "a\nb", "\n", "\n\n\n", "\t", "trailing \n", "\u202Eevil", "\u200B", "\uFEFF", "\u2028", "👩‍👩‍👧", `\u0041`, "bangxin: 2", `{"bangxin_matter":2}`,
	})
	drawn := rapid.Custom(func(t *rapid.T) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsControl(r) && r != '\n' && r != '\t' {
				return -1
			}
			return r
		}, strings.ToValidUTF8(rapid.String().Draw(t, "text"), ""))
	})
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(rapid.OneOf(tricky, drawn), 0, 4).Draw(t, "parts"), "")
	})
}

// values draws a value a fact can have.
func values(t *rapid.T, def *fact.Def) fact.Value {
	span := func(lo, hi int64) fact.Value {
		a := rapid.OneOf(rapid.Just(lo), rapid.Int64Range(lo, hi)).Draw(t, "from")
		return fact.Between(a, rapid.OneOf(rapid.Just(a), rapid.Just(hi), rapid.Int64Range(a, hi)).Draw(t, "to"))
	}
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
		return span(int64(fact.MinDay()), int64(fact.MaxDay()))
	case fact.Yuan:
		return span(0, fact.MaxFen)
	}
	return span(0, fact.MaxCount)
}

func answers(t *rapid.T, def *fact.Def) fact.Answer {
	a := fact.Answer{
		State: rapid.SampledFrom([]fact.State{fact.Known, fact.Known, fact.Unknown, fact.Declined}).Draw(t, "state"),
		Note:  words().Draw(t, "note"),
	}
	if a.State == fact.Known {
		a.Value = values(t, def)
		a.Standing = rapid.SampledFrom([]fact.Standing{fact.Stated, fact.Proved, fact.Disputed}).Draw(t, "standing")
	}
	if a.Standing == fact.Disputed && rapid.Bool().Draw(t, "contradicted") {
		v := values(t, def)
		a.Against = &v
	}
	for range rapid.IntRange(0, 2).Draw(t, "evidence") {
		a.Evidence = append(a.Evidence, fact.Evidence{
			What: words().Draw(t, "what"), From: words().Draw(t, "from"), Date: words().Draw(t, "date"),
			Strength: fact.Strength(rapid.IntRange(0, 3).Draw(t, "strength")), Against: rapid.Bool().Draw(t, "against"),
		})
	}
	return a
}

func days() *rapid.Generator[law.Day] {
	return rapid.Custom(func(t *rapid.T) law.Day {
		return law.Day(rapid.IntRange(int(fact.MinDay()), int(fact.MaxDay())).Draw(t, "day"))
	})
}

func matters(t *rapid.T) *Matter {
	f := &casefile.File{
		Title: words().Draw(t, "title"), Story: law.T(words().Draw(t, "story"), words().Draw(t, "story_en")),
		Language: rapid.SampledFrom(law.Langs()).Draw(t, "language"), Facts: fact.Facts{},
	}
	for _, def := range rapid.SliceOfNDistinct(rapid.SampledFrom(fact.All()), 0, 12, func(d *fact.Def) fact.ID { return d.ID }).Draw(t, "facts") {
		f.Facts[def.ID] = answers(t, def)
	}
	m := &Matter{Case: f, Created: days().Draw(t, "created")}
	m.Position.At = fact.ID(words().Draw(t, "at"))
	for range rapid.IntRange(0, 5).Draw(t, "seen") {
		m.Position.Trail = append(m.Position.Trail, rapid.SampledFrom(fact.All()).Draw(t, "fact").ID)
	}
	if rapid.Bool().Draw(t, "analysed") {
		m.Last = &Record{texts: map[string]string{words().Draw(t, "cite"): words().Draw(t, "digest")}}
		m.Last.Receipt.Program, m.Last.Receipt.AsOf = words().Draw(t, "program"), days().Draw(t, "as of")
		m.Last.Conclusions = []Conclusion{{
			Sort: OffenceSort, ID: words().Draw(t, "offence"), Name: law.T(words().Draw(t, "name"), ""), Result: "contested",
			Range: law.T("", words().Draw(t, "range")), rules: words().Draw(t, "rules"), dated: rapid.Bool().Draw(t, "dated"), cites: []string{words().Draw(t, "cites")},
		}}
	}
	return m
}
