package liability

import (
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// BenchmarkCompile is what the first analysis of a process pays once.
func BenchmarkCompile(b *testing.B) {
	for b.Loop() {
		r, err := compile(nil)
		if err != nil {
			b.Fatal(err)
		}
		variables, nodes := r.book.Size()
		b.ReportMetric(float64(variables), "variables")
		b.ReportMetric(float64(nodes), "nodes")
	}
}

// BenchmarkVerdict is the verdict on assisting, the facts laid over the book
// included: all facts known, and half of them.
func BenchmarkVerdict(b *testing.B) {
	half := serious()
	for i, d := range fact.All() {
		if i%2 == 0 {
			delete(half, d.ID)
		}
	}
	for name, facts := range map[string]fact.Facts{"known": serious(), "half": half} {
		b.Run(name, func(b *testing.B) {
			r := Default()
			for b.Loop() {
				r.book.Case(facts, law.Date(2026, 11, 21)).Verdict(Assisting)
			}
		})
	}
}

// BenchmarkAnalyse is an answer to the updated analysis with explanation.
func BenchmarkAnalyse(b *testing.B) {
	r := Default()
	for name, facts := range map[string]fact.Facts{"settled": serious(), "nothing answered": {}} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				r.Analyse(Request{Facts: facts, AsOf: law.Date(2026, 11, 21)})
			}
		})
	}
}

// BenchmarkRelevant is exact relevance of all open questions to one conclusion,
// assisting, after the first answers of the spine.
func BenchmarkRelevant(b *testing.B) {
	r := Default()
	facts := serious()
	for _, id := range []fact.ID{fact.AmountsSettlement, fact.KnowledgeLevel, fact.PriorPenalty, fact.ConsequenceLevel} {
		delete(facts, id)
	}
	for name, f := range map[string]fact.Facts{"nothing answered": {}, "half-way": facts} {
		b.Run(name, func(b *testing.B) {
			node := r.book.Root(Assisting)
			for b.Loop() {
				r.book.Case(f, law.Date(2026, 11, 21)).Relevant([]*rule.Node{node}...)
			}
		})
	}
}

// BenchmarkAsk is the next questions, in their order, after the spine.
func BenchmarkAsk(b *testing.B) {
	r := Default()
	spine := fact.Facts{}
	for id, a := range serious() {
		if fact.Get(id).Spine {
			spine[id] = a
		}
	}
	for b.Loop() {
		r.Ask(spine, law.Date(2026, 11, 21))
	}
}
