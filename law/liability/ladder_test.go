package liability

import (
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/proof/prooftest"
	"bangxin/law/rule"
)

// ladders are the choices whose options stand in order, the mildest first.
func ladders() map[fact.ID]string {
	return map[fact.ID]string{
		fact.KnowledgeLevel:    "none suspicion some_crime specific_crime",
		fact.HelpedStatus:      "none_occurred unlawful_only unverifiable confirmed convicted",
		fact.ConsequenceLevel:  "none serious especially_serious",
		fact.NoticeRegulator:   "stopped continued",
		fact.NoticeReport:      "handled ignored",
		fact.NoticeRestriction: "stopped continued",
		fact.NoticeWarning:     "stopped continued",
		fact.DepthAgreement:    "none tacit prior_agreement",
		fact.DepthRelationship: "one_off repeated stable",
		fact.DepthRole:         "minor major",
		fact.ProceedsKnown:     "did_not_know should_have_known knew",
		fact.OrderReceived:     "none oral written",
		fact.PersonInsider:     "none bank",
	}
}

// milderFor are the places where the graver option is milder all the same.
func milderFor() map[string]string {
	return map[string]string{
		Assisting + " helped.status":             "of accounts: a verified crime of which nothing came into them is not the crime that was helped (2025:4), where what cannot be verified may still be reached by five times the line (2019-15:12.2)",
		Concealing + " depth.agreement":          "who agreed beforehand is an accomplice, not a concealer (2025-13:8)",
		Concealing + " knowledge.level":          "with an agreement, knowing the crime makes an accomplice of a concealer (2025-13:8)",
		Accomplice + ":obscenity order.received": "a notice by word of mouth is not 书面告知 (2010-3:8): worse for him is that no form is shown than that it was oral",
	}
}

// TestGraverIsNeverMilder: over all facts and days, the graver of two options never lowers
// a finding; and contrary evidence, or one more ground for leniency, never raises one.
func TestGraverIsNeverMilder(t *testing.T) {
	book := Default().Book()
	compared := 0
	excused := map[string]bool{}
	type pair struct {
		key          string
		graver, both *rule.Node
	}
	for _, id := range offenceRoots() {
		tree := book.Root(id)
		var pairs []pair
		var roots []rule.Root
		add := func(f fact.ID, milder, graver *rule.Node) {
			both := rule.Any("both", milder, graver)
			pairs = append(pairs, pair{id + " " + string(f), graver, both})
			roots = append(roots, rule.Root{ID: string(f) + string(rune('a'+len(roots))), Node: both})
		}
		used := map[fact.ID]bool{}
		for _, f := range tree.Facts() {
			used[f] = true
		}
		for f, options := range ladders() {
			steps := strings.Fields(options)
			for i := 1; i < len(steps) && used[f]; i++ {
				add(f, optedFor(tree, f, steps[i-1]), optedFor(tree, f, steps[i]))
			}
		}
		if used[fact.KnowledgeCounter] {
			for _, o := range fact.Get(fact.KnowledgeCounter).Options {
				add(fact.KnowledgeCounter, optedFor(tree, fact.KnowledgeCounter, o.ID), optedFor(tree, fact.KnowledgeCounter, "none"))
			}
		}
		if len(roots) == 0 {
			continue
		}
		b, err := rule.Compile(roots, ties(), defaults())
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range pairs {
			compared++
			w, parts := b.Difference(p.graver, p.both)
			switch {
			case parts && milderFor()[p.key] == "":
				t.Errorf("%s: the graver option is milder: %s", p.key, w)
			case parts:
				excused[p.key] = true
			}
		}
	}
	for key := range milderFor() {
		if !excused[key] {
			t.Errorf("%s: the graver option is never milder after all", key)
		}
	}
	prooftest.Check(t, "ladders", compared)
}

// optedFor copies a tree with the leaves of a choice settled as of an option.
func optedFor(n *rule.Node, id fact.ID, option string) *rule.Node {
	if n.Op == rule.OpTest && n.Test.Fact == id && n.Test.Quantity == nil {
		bit := uint64(1) << uint(fact.Get(id).Option(option))
		f := law.NotMet
		if (n.Test.Options&bit != 0) != n.Test.Negated {
			f = law.Met
		}
		return rule.Always(n.ID, f)
	}
	c := *n
	c.Kids = make([]*rule.Node, len(n.Kids))
	for i, k := range n.Kids {
		c.Kids[i] = optedFor(k, id, option)
	}
	return &c
}
