package liability

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/proof"
	"bangxin/law/proof/prooftest"
	"bangxin/law/rule"
)

// sampled is how many mutants stand behind one that the sample tries.
const sampled = 50

// TestMutants breaks the rules and wants each break noticed, by a table that was written
// by hand from the texts or by a case of the library, never by the second encodings,
// which would notice them all. What changes nothing is recognised by diagram; what is
// left over stands in testdata/survivors.txt with the reason. A sample runs always, all of
// it, with the count, by
//
//	go test -tags mutants -run '^TestMutants$' -v ./law/liability
func TestMutants(t *testing.T) {
	book := Default().Book()
	jury := newJury(t, askAll(t))
	var all []mutant
	for _, p := range places(book) {
		all = append(all, mutantsOf(p)...)
	}
	tried := all
	if !allMutants {
		tried = nil
		for i := 0; i < len(all); i += sampled {
			tried = append(tried, all[i])
		}
	}
	fates := make([]string, len(tried))
	var group sync.WaitGroup
	queue := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		own := jury.clone()
		group.Go(func() {
			for i := range queue {
				fates[i] = own.fate(book, tried[i])
			}
		})
	}
	for i := range tried {
		queue <- i
	}
	close(queue)
	group.Wait()

	reasons := survivors(t)
	count := map[string]int{}
	seen := map[string]bool{}
	for i, m := range tried {
		count[fates[i]]++
		key := fmt.Sprintf("%s | %s | %s", m.first(book), m.id, m.how)
		if fates[i] == unchanged && allMutants {
			t.Logf("changes nothing: %s", key)
		}
		switch {
		case fates[i] == survived && reasons[key] == "":
			t.Errorf("nothing notices: %s", key)
		case fates[i] == survived:
			seen[key] = true
		case fates[i] != killedByTable && fates[i] != killedByCase && fates[i] != unchanged:
			t.Errorf("%s: %s", key, fates[i])
		}
	}
	if allMutants {
		for key := range reasons {
			if !seen[key] {
				t.Errorf("survivors.txt lists what does not survive: %s", key)
			}
		}
	}
	t.Logf("%d mutants: %d noticed by a hand-written table, %d more by a case of the library, %d change nothing, %d survive for a stated reason (%d questions, %d cases)",
		len(tried), count[killedByTable], count[killedByCase], count[unchanged], len(seen), len(jury.questions), len(jury.cases))
	if allMutants {
		prooftest.Check(t, "mutants", len(tried), "-tags", "mutants")
		prooftest.Check(t, "mutants-noticed", count[killedByTable]+count[killedByCase], "-tags", "mutants")
		prooftest.Check(t, "mutants-unchanged", count[unchanged], "-tags", "mutants")
		prooftest.Check(t, "mutants-surviving", len(seen), "-tags", "mutants")
	} else if kept, _ := proof.Get("mutants"); kept.Count != int64(len(all)) {
		t.Errorf("there are %d mutants now, and %d when all were tried: BANGXIN_PROOF=update %s", len(all), kept.Count, kept.Command())
	}
}

const (
	killedByTable = "table"
	killedByCase  = "case"
	unchanged     = "unchanged"
	survived      = "survived"
)

// survivors reads the file of those that nothing notices, with the reason.
func survivors(t *testing.T) map[string]string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "survivors.txt"))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, l := range strings.Split(string(data), "\n") {
		if l == "" || l[0] == '#' {
			continue
		}
		i := strings.LastIndex(l, " | ")
		if i < 0 || strings.TrimSpace(l[i+3:]) == "" {
			t.Fatalf("survivors.txt: no reason: %s", l)
		}
		out[l[:i]] = l[i+3:]
	}
	return out
}

// jury is what the rules are tried by.
type jury struct {
	questions []question
	byRoot    map[string][]int // the questions of a root, those that last noticed a mutant first
	spans     map[string]map[string][2]int
	cases     []tried
}

// tried is a case of the library with the program's findings on every offence.
type tried struct {
	file     *casefile.File
	offences []*Offence
}

func newJury(t *testing.T, asked *notebook) *jury {
	t.Helper()
	j := &jury{questions: asked.questions, byRoot: map[string][]int{}, spans: map[string]map[string][2]int{}}
	for i, q := range j.questions {
		j.byRoot[q.root] = append(j.byRoot[q.root], i)
	}
	for _, id := range Default().Book().Roots() {
		j.spans[id] = map[string][2]int{}
		extent(Default().Book().Root(id), 0, j.spans[id])
	}
	names, err := filepath.Glob(filepath.Join("..", "library", "cases", "*.yaml"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		f, err := casefile.Parse(name, data)
		if err != nil {
			t.Fatal(err)
		}
		c := tried{file: f, offences: offencesOn(Default().Book(), f, nil)}
		if !c.asRecorded(c.offences) {
			t.Fatalf("%s: the recorded conclusion is not the program's", name)
		}
		j.cases = append(j.cases, c)
	}
	return j
}

// extent notes where each node begins and ends in the order of Walk.
func extent(n *rule.Node, from int, into map[string][2]int) int {
	end := from + 1
	for _, k := range n.Kids {
		end = extent(k, end, into)
	}
	into[n.ID] = [2]int{from, end}
	if from == 0 {
		into[""] = [2]int{0, end}
	}
	return end
}

func (j *jury) clone() *jury {
	c := *j
	c.byRoot = map[string][]int{}
	for root, list := range j.byRoot {
		c.byRoot[root] = slices.Clone(list)
	}
	return &c
}

// fate tries a mutant.
func (j *jury) fate(rules *rule.Book, m mutant) string {
	b, err := m.broken(rules)
	if err != nil {
		return err.Error()
	}
	for root, at := range m.roots {
		list := j.byRoot[root]
		for n, i := range list {
			q := j.questions[i]
			if !inside(at, j.spans[root][q.node]) || q.answered(b) {
				continue
			}
			copy(list[1:n+1], list[:n])
			list[0] = i
			return killedByTable
		}
	}
	for _, c := range j.cases {
		if !c.asRecorded(offencesOn(b, c.file, c.offences)) {
			return killedByCase
		}
	}
	same, err := m.same(rules)
	switch {
	case err != nil:
		return err.Error()
	case same:
		return unchanged
	}
	return survived
}

func inside(at []int, span [2]int) bool {
	for _, i := range at {
		if span[0] <= i && i < span[1] {
			return true
		}
	}
	return false
}

// answered reports whether the book gives the answer that the test wants.
func (q question) answered(b *rule.Book) bool {
	n := nodeOf(b.Root(q.root), q.node)
	if n == nil {
		return true // the node itself was dropped: the questions to the whole decide
	}
	c := b.Case(q.facts, q.asOf)
	if q.listed {
		return (*Rules)(nil).listedBy(c, q.facts, n) == (q.want == law.Met)
	}
	return c.Finding(n) == q.want
}

// offencesOn gives what an analysis would list, with what the headline needs. Of roots that
// the book does not hold it takes the findings from before.
func offencesOn(b *rule.Book, f *casefile.File, before []*Offence) []*Offence {
	c := b.Case(f.Facts, f.AsOf)
	var out []*Offence
	for i, o := range Default().offences {
		var n Offence
		if before != nil {
			n = *before[i]
		} else {
			n = Offence{ID: o.id, Of: o.of, Name: law.T("listed", "listed"), Tiers: make([]Tier, len(o.tiers))}
		}
		n.Tiers = slices.Clone(n.Tiers)
		if root := b.Root(o.key()); root != nil {
			n.Verdict = law.VerdictOf(c.Finding(root))
		}
		if shown := b.Root(o.key() + "/shown"); shown != nil {
			n.Name = law.Text{}
			if (*Rules)(nil).listedBy(c, f.Facts, shown) {
				n.Name = law.T("listed", "listed")
			}
		}
		for k, tier := range o.tiers {
			if before == nil {
				n.Tiers[k] = Tier{ID: tier.id, Least: tier.least, Most: tier.most, Finding: law.Met}
			}
			if root := b.Root(o.key() + "/" + tier.id); root != nil {
				n.Tiers[k].Finding = c.Finding(root)
			}
		}
		out = append(out, &n)
	}
	return out
}

// asRecorded reports whether the headline and the verdicts on what was held are those that
// the case file records.
func (c tried) asRecorded(offences []*Offence) bool {
	var list []*Offence
	for _, o := range offences {
		if o.Name.IsZero() {
			continue
		}
		n := *o
		if n.Verdict == law.NotEstablished {
			n.Tiers = nil
		}
		list = append(list, &n)
	}
	h := headline(list)
	for i := range c.file.Holding.Defendants {
		d, r := &c.file.Holding.Defendants[i], c.file.Holding.ReplayOf(i)
		if r == nil {
			continue
		}
		id, of, verdict := string(casefile.NoOffence), "", law.NotEstablished
		if h != nil {
			id, of, verdict = h.Offence, h.Of, h.Verdict
		}
		for _, o := range offences {
			if o.ID == string(d.Offence) && o.Of == d.Of {
				verdict = o.Verdict
			}
		}
		if string(r.Headline) != id || r.Of != of || r.Verdict != verdict {
			return false
		}
	}
	return true
}
