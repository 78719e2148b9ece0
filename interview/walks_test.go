package interview

import (
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/proof/prooftest"
	"bangxin/law/rule"
)

// subspace is a part of the interview that is walked whole: everything is answered in
// advance, quietly, save the free facts.
type subspace struct {
	name  string
	given string             // answers in advance that are not quiet
	free  map[fact.ID]string // the answers tried, by bars; "don't know" is tried besides
}

func subspaces() []subspace {
	return []subspace{
		{"knowledge", "", map[fact.ID]string{
			fact.KnowledgeLevel: "specific_crime|some_crime|none", fact.PriceAbnormal: "yes|no",
			fact.NoticeRegulator: "continued|stopped|none", fact.KnowledgeCounter: "deceived|none",
		}},
		{"seriousness", "", map[fact.ID]string{
			fact.HelpedCount: "2|3", fact.HelpedConfirmedCount: "2|3", fact.AmountsSettlement: "199999.99|200000", fact.PriorPenalty: "yes|no",
		}},
		{"the helped crime", "help.kinds=own_accounts accounts.how=sold accounts.inflow=300000 accounts.own=3", map[fact.ID]string{
			fact.HelpedStatus: "convicted|confirmed|unverifiable|unlawful_only", fact.AccountsInflowProved: "0|3000",
			fact.HelpedUnverifiableWhy: "objective|not_investigated", fact.AmountsGains: "0|50000",
		}},
		{"accounts", "help.kinds=own_accounts accounts.inflow_proved=3000 conduct.end=2025-08-01", map[fact.ID]string{
			fact.AccountsHow: "sold|lent_free", fact.AccountsOwn: "2|3", fact.AccountsInflow: "299999.99|300000", fact.AccountsInflowLawful: "0|1",
		}},
		{"concealing", "knowledge.level=none amounts.gains=0", map[fact.ID]string{
			fact.DepthActs: "none|withdrew_cash|operated", fact.HelpKinds: "own_accounts|hosting",
			fact.ProceedsKnown: "knew|did_not_know", fact.ProceedsAmount: "0|20000",
		}},
		{"refusing an order", "knowledge.level=none order.results=spread order.videos=200", map[fact.ID]string{
			fact.OrderReceived: "none|written|oral", fact.OrderAble: "yes|no", fact.OrderRefused: "yes|no", fact.OrderLawful: "yes|no", fact.OrderClear: "yes|no",
		}},
		{"joint crime", "help.kinds=hosting", map[fact.ID]string{
			fact.HelpedCrimes: "gambling|fraud", fact.KnowledgeLevel: "specific_crime|some_crime",
			fact.DepthAgreement: "none|tacit|prior_agreement", fact.FeesService: "19999.99|20000",
		}},
		{"the person", "person.capacity=employee", map[fact.ID]string{
			fact.PersonResponsible: "yes|no", fact.AmountsGains: "9999.99|10000", fact.PriorPenalty: "yes|no", fact.ConsequenceLevel: "none|serious",
		}},
	}
}

// answersTo writes out the answers tried.
func answersTo(t *testing.T, id fact.ID, texts string) []fact.Answer {
	t.Helper()
	out := []fact.Answer{{State: fact.Unknown}}
	for _, text := range strings.Split(texts, "|") {
		v, err := fact.Get(id).Parse(text)
		if err != nil {
			t.Fatalf("%s=%s: %v", id, text, err)
		}
		out = append(out, fact.Answer{Value: v})
	}
	return out
}

// answeredBefore gives the answers in advance.
func answeredBefore(t *testing.T, s subspace) fact.Facts {
	t.Helper()
	facts := fact.Facts{}
	for _, d := range fact.All() {
		var v fact.Value
		switch {
		case d.Kind == fact.Choice && d.Option("none") >= 0:
			v = d.Pick("none")
		case d.Kind == fact.Choice:
			v = d.Pick(d.Options[0].ID)
		case d.Kind == fact.Date:
			v = fact.On(law.Date(2024, 6, 1))
		}
		facts[d.ID] = fact.Answer{Value: v}
	}
	quiet := "person.capacity=individual person.age=30 person.mind=yes help.kinds=hosting help.delivered=yes helped.count=1 helped.crimes=fraud " +
		"helped.status=convicted helped.confirmed_count=1 helped.amount=100万 knowledge.level=some_crime knowledge.since=2013-01-01 "
	for _, c := range strings.Fields(quiet + s.given) {
		id, text, _ := strings.Cut(c, "=")
		v, err := fact.Get(fact.ID(id)).Parse(text)
		if err != nil {
			t.Fatalf("%s: %v", c, err)
		}
		facts[fact.ID(id)] = fact.Answer{Value: v}
	}
	for id := range s.free {
		delete(facts, id)
	}
	return facts
}

// walker walks one subspace.
type walker struct {
	*testing.T
	s       subspace
	book    *rule.Book
	roots   []string
	answers map[fact.ID][]fact.Answer
	paths   int
	asked   int
}

// TestEveryPath walks every path of answers through each subspace. On each of them: only
// free facts are asked; whatever is asked beyond the spine matters, as some completion of
// what is still unknown shows by brute force; at the end no completion of what was not
// asked changes a verdict, and every offence has a verdict or names what is open; going
// back to the first question and editing any answer on the way loses none.
func TestEveryPath(t *testing.T) {
	paths, asked := 0, 0
	for _, s := range subspaces() {
		t.Run(s.name, func(t *testing.T) {
			rules := liability.Default()
			w := &walker{T: t, s: s, book: rules.Book(), answers: map[fact.ID][]fact.Answer{}}
			for _, id := range rules.Book().Roots() {
				if i := strings.IndexByte(id, '/'); i < 0 && !strings.HasPrefix(id, "civil") && id != "leniency" && id != "severity" {
					w.roots = append(w.roots, id)
				}
			}
			for id, texts := range s.free {
				w.answers[id] = answersTo(t, id, texts)
			}
			w.walk(answeredBefore(t, s), nil)
			if w.paths < 10 {
				t.Errorf("%d paths: the subspace is too small to show anything", w.paths)
			}
			paths += w.paths
			asked += w.asked
		})
	}
	prooftest.Check(t, "interview-paths", paths)
	prooftest.Check(t, "interview-questions", asked)
}

// walk goes on from some answers in every way.
func (w *walker) walk(facts fact.Facts, trail []fact.ID) {
	i := Resume(liability.Default(), day, "test", facts)
	i.Retrace(trail, len(trail))
	i.ToNext()
	q, _, ok := i.Now()
	if !ok {
		w.paths++
		w.end(i, trail)
		return
	}
	answers, free := w.answers[q.Fact]
	if !free {
		w.Fatalf("%s is asked, though it was answered", q.Fact)
	}
	w.asked++
	if !fact.Get(q.Fact).Spine && !w.matters(facts, q.Fact) {
		w.Errorf("after %v, %s is asked, and no answer to it matters", trail, q.Fact)
	}
	for _, a := range answers {
		more := facts.Clone()
		more[q.Fact] = a
		if len(w.book.Case(more, day).Contradictions()) > 0 {
			continue
		}
		w.walk(more, append(slices.Clone(trail), q.Fact))
	}
}

// verdicts are the findings of every offence.
func (w *walker) verdicts(facts fact.Facts) string {
	c := w.book.Case(facts, day)
	var out []byte
	for _, id := range w.roots {
		out = append(out, '0'+byte(c.Verdict(id)))
	}
	return string(out)
}

// matters reports whether two answers to a fact give some offence different verdicts, under
// some answers to the other free facts that are not known.
func (w *walker) matters(facts fact.Facts, id fact.ID) bool {
	found := false
	w.complete(facts, id, func(full fact.Facts) {
		seen := ""
		for _, a := range w.answers[id] {
			more := full.Clone()
			more[id] = a
			if a.State == fact.Unknown || len(w.book.Case(more, day).Contradictions()) > 0 {
				continue
			}
			v := w.verdicts(more)
			found = found || seen != "" && v != seen
			seen = v
		}
	})
	return found
}

// complete calls f with every completion of the free facts without a known answer, but
// one.
func (w *walker) complete(facts fact.Facts, but fact.ID, f func(fact.Facts)) {
	for id, answers := range w.answers {
		a, asked := facts[id]
		if id == but || asked && a.State == fact.Known {
			continue
		}
		for _, a := range answers {
			if a.State == fact.Known {
				more := facts.Clone()
				more[id] = a
				w.complete(more, but, f)
			}
		}
		return
	}
	f(facts)
}

// end looks at a path that has come to its end.
func (w *walker) end(i *Interview, trail []fact.ID) {
	w.Helper()
	a := i.Analysis()
	for _, o := range a.Offences {
		if o.Verdict == law.OpenVerdict && len(o.Open) == 0 {
			w.Errorf("after %v, %s is open and names no open point", trail, o.ID)
		}
	}
	facts := i.Facts()
	unasked := map[fact.ID][]fact.Answer{}
	for id, answers := range w.answers {
		if _, asked := facts[id]; !asked && !liability.Default().Assumes(id) {
			unasked[id] = answers
		}
	}
	rest := &walker{T: w.T, book: w.book, roots: w.roots, answers: unasked}
	want := w.verdicts(facts)
	rest.complete(facts, "", func(full fact.Facts) {
		if len(w.book.Case(full, day).Contradictions()) > 0 {
			return
		}
		if got := w.verdicts(full); got != want {
			w.Errorf("after %v nothing is asked, and an answer would still change a verdict: %s, %s", trail, want, got)
		}
	})
	for n := len(trail) - 1; n >= 0; n-- { // back to the first question
		if n == len(trail)-1 && !i.Goto(trail[n]) || n < len(trail)-1 && !i.Back() {
			w.Fatalf("after %v, no way back to %s", trail, trail[n])
		}
		q, earlier, ok := i.Now()
		if !ok || q.Fact != trail[n] || earlier.State != facts[trail[n]].State || earlier.Value != facts[trail[n]].Value {
			w.Fatalf("after %v, back at %s its answer is not shown", trail, trail[n])
		}
		for _, other := range w.answers[q.Fact] { // edit it there, and undo
			if err := i.Revise(q.Fact, other); err != nil {
				w.Fatal(err)
			}
			for id, a := range i.Facts() {
				if id != q.Fact && (a.State != facts[id].State || a.Value != facts[id].Value) {
					w.Fatalf("after %v, editing %s lost the answer to %s", trail, q.Fact, id)
				}
			}
			if len(i.Facts()) != len(facts) {
				w.Fatalf("after %v, editing %s changed the number of answers", trail, q.Fact)
			}
		}
		if err := i.Revise(q.Fact, earlier); err != nil {
			w.Fatal(err)
		}
	}
	i.ToNext()
	if _, _, ok := i.Now(); ok {
		w.Errorf("after %v and back, there is a question again", trail)
	}
}
