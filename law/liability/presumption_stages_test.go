package liability

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// presumedAfterNotice analyses payment help after a regulator's notice, with the
// answer given on contrary evidence, or none, and gives the presumptions of the
// assisting offence.
func presumedAfterNotice(t *testing.T, counter *fact.Answer) []*Presumption {
	t.Helper()
	facts := fact.Facts{
		fact.HelpKinds:       {Value: fact.Get(fact.HelpKinds).Pick("payment_settlement")},
		fact.NoticeRegulator: {Value: fact.Get(fact.NoticeRegulator).Pick("continued"), Standing: fact.Proved},
	}
	if counter != nil {
		facts[fact.KnowledgeCounter] = *counter
	}
	for _, o := range Default().Analyse(Request{Facts: facts, AsOf: law.Date(2026, 11, 21)}).Offences {
		if o.ID != "assisting" {
			continue
		}
		for _, e := range o.Elements {
			if e.ID == "knowledge" {
				return e.Presumptions()
			}
		}
	}
	t.Fatal("no step of knowledge")
	return nil
}

// The stages follow what has been said: nobody asked, nothing to say, something
// said, with material or without.
func TestPresumptionStages(t *testing.T) {
	d := fact.Get(fact.KnowledgeCounter)
	answer := func(evidence []fact.Evidence, ids ...string) *fact.Answer {
		return &fact.Answer{Value: d.Pick(ids...), Evidence: evidence}
	}
	for _, c := range []struct {
		name          string
		counter       *fact.Answer
		finding       law.Finding
		stated        []string
		said, remains string
	}{
		{"not asked", nil, law.Met, nil, "还没有问到。", "先回答有没有相反证据。"},
		{"not known", &fact.Answer{State: fact.Unknown}, law.Met, nil, "等于没有提出。", "的，推定成立。"},
		{"none", answer(nil, "none"), law.Met, nil, "没有提出。", "的，推定成立。"},
		{"stated", answer(nil, "due_diligence"), law.Contested, []string{"due_diligence"}, "尽到审查注意义务（陈述）。登记的证据：支持的 0 件，不利的 0 件。", "还没有登记材料：把能证明它的文书、记录、证人登记为证据。没有提出的：被蒙蔽欺骗；曾主动报告或者举报；"},
		{"only adverse", answer([]fact.Evidence{{What: "x", Against: true}}, "due_diligence"), law.Contested, []string{"due_diligence"}, "支持的 0 件，不利的 1 件。", "还没有登记材料"},
		{"shown", answer([]fact.Evidence{{What: "SECRET"}}, "deceived", "reported"), law.Contested, []string{"deceived", "reported"}, "被蒙蔽欺骗；曾主动报告或者举报（陈述）。登记的证据：支持的 1 件，不利的 0 件。", "须排除合理怀疑"},
	} {
		all := presumedAfterNotice(t, c.counter)
		if len(all) != 1 {
			t.Fatalf("%s: %d presumptions have fired", c.name, len(all))
		}
		p := all[0]
		if p.ID != "knowledge.notified" || p.Finding != c.finding || p.Counter != fact.KnowledgeCounter || !slices.Equal(p.Stated, c.stated) {
			t.Errorf("%s: %s is %s, stated %v", c.name, p.ID, p.Finding, p.Stated)
		}
		if want := []string{"deceived", "due_diligence", "reported", "kin_one_off", "ordinary_terms", "no_access_to_content"}; !slices.Equal(p.Rebuts, want) {
			t.Errorf("%s: rebutted by %v", c.name, p.Rebuts)
		}
		stages := map[string]Stage{}
		var order []string
		for _, s := range p.Stages {
			stages[s.ID] = s
			order = append(order, s.ID)
			if !s.Name.Complete() || !s.Says.Complete() {
				t.Errorf("%s: the stage %s has no words in some language", c.name, s.ID)
			}
			if strings.Contains(s.Says.ZH+s.Says.EN, "SECRET") {
				t.Errorf("%s: the stage %s shows what was typed", c.name, s.ID)
			}
		}
		if want := []string{"basic", "presumed", "rebuts", "said", "remains"}; !slices.Equal(order, want) {
			t.Errorf("%s: the stages are %v", c.name, order)
		}
		if b := stages["basic"]; !strings.HasPrefix(b.Says.ZH, "满足：经监管部门告知后仍然实施有关行为。") || !strings.Contains(b.Says.ZH, "已证明") || len(b.Cites) == 0 || !slices.Contains(b.Facts, fact.NoticeRegulator) {
			t.Errorf("%s: the basic fact is %+v", c.name, b)
		}
		for _, id := range []string{"presumed", "rebuts"} {
			if len(stages[id].Cites) == 0 {
				t.Errorf("%s: the stage %s states law without a provision", c.name, id)
			}
		}
		if s := stages["said"].Says.ZH; !strings.Contains(s, c.said) {
			t.Errorf("%s: said is %q", c.name, s)
		}
		if s := stages["remains"].Says.ZH; !strings.Contains(s, c.remains) {
			t.Errorf("%s: what remains is %q", c.name, s)
		}
	}
}

// A presumption whose basic fact is not found is no presumption yet; one whose
// basic fact is disputed is.
func TestPresumptionFires(t *testing.T) {
	yes, no := fact.Get(fact.NoticeRegulator).Pick("continued"), fact.Get(fact.NoticeRegulator).Pick("stopped")
	for _, c := range []struct {
		a    fact.Answer
		want int
	}{
		{fact.Answer{Value: yes}, 1},
		{fact.Answer{Value: no}, 0},
		{fact.Answer{State: fact.Unknown}, 0},
		{fact.Answer{Value: yes, Standing: fact.Disputed, Against: &no}, 1},
	} {
		facts := fact.Facts{fact.HelpKinds: {Value: fact.Get(fact.HelpKinds).Pick("payment_settlement")}, fact.NoticeRegulator: c.a}
		got := 0
		for _, e := range Default().Analyse(Request{Facts: facts, AsOf: law.Date(2026, 11, 21)}).Offences[0].Elements {
			got += len(e.Presumptions())
		}
		if got != c.want {
			t.Errorf("%+v: %d presumptions, want %d", c.a, got, c.want)
		}
	}
}

// Every presumption of every rule can be put into stages: its contrary evidence is a
// test of options, with words and provisions.
func TestEveryPresumptionHasStages(t *testing.T) {
	seen := map[*rule.Node]bool{}
	var see func(x *rule.Node)
	see = func(x *rule.Node) {
		if x.Op == rule.OpPresume && !seen[x] {
			seen[x] = true
			counter := x.Kids[1]
			if counter.Op != rule.OpTest || counter.Test.Shape != rule.ShapeOption || fact.Get(counter.Test.Fact) == nil {
				t.Errorf("%s: its contrary evidence is no choice", x.ID)
			}
			for _, part := range []*rule.Node{x, x.Kids[0], counter} {
				if len(part.Cites) == 0 || !part.Name.Complete() {
					t.Errorf("%s: %s has no words or no provision", x.ID, part.ID)
				}
			}
		}
		for _, k := range x.Kids {
			see(k)
		}
	}
	for _, id := range Default().Book().Roots() {
		see(Default().Book().Root(id))
	}
	if len(seen) < 11 {
		t.Errorf("only %d presumptions were seen", len(seen))
	}
	if _, err := corpus.Get(law.Cite("criminal-procedure-law:55.2")); err != nil {
		t.Error(err)
	}
}

// No word of a rule names a text by the id the program has for it.
func TestNoIDsInWords(t *testing.T) {
	id := regexp.MustCompile(`[a-z]-20\d\d-\d|opinion-20\d\d|\.\d+\.\d+`)
	seen := map[*rule.Node]bool{}
	var see func(x *rule.Node)
	see = func(x *rule.Node) {
		if seen[x] {
			return
		}
		seen[x] = true
		for _, words := range []law.Text{x.Name, x.Note} {
			if id.MatchString(words.ZH) || id.MatchString(words.EN) {
				t.Errorf("%s: %s / %s", x.ID, words.ZH, words.EN)
			}
		}
		for _, k := range x.Kids {
			see(k)
		}
	}
	for _, root := range Default().Book().Roots() {
		see(Default().Book().Root(root))
	}
}
