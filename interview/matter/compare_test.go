package matter

import (
	"crypto/sha256"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/rule"
)

func pick(id fact.ID, options ...string) fact.Answer {
	return fact.Answer{Value: fact.Get(id).Pick(options...)}
}

// settlement is a case of payment settlement for fraud.
func settlement() fact.Facts {
	return fact.Facts{
		fact.HelpKinds:         pick(fact.HelpKinds, "payment_settlement"),
		fact.HelpedCrimes:      pick(fact.HelpedCrimes, "fraud"),
		fact.HelpedStatus:      pick(fact.HelpedStatus, "confirmed"),
		fact.HelpedCount:       {Value: fact.Int(1)},
		fact.KnowledgeLevel:    pick(fact.KnowledgeLevel, "some_crime"),
		fact.ConductStart:      {Value: fact.On(law.Date(2023, 1, 1))},
		fact.ConductEnd:        {Value: fact.On(law.Date(2023, 6, 1))},
		fact.AmountsSettlement: {Value: fact.Money(30 * fact.Wan)},
	}
}

func remembered(facts fact.Facts, day law.Day) *Record {
	rules := liability.Default()
	return Remember(rules, rules.Analyse(liability.Request{Facts: facts, AsOf: day, Program: "bangxin test"}), facts)
}

// copied gives a record that can be changed.
func copied(r *Record) *Record {
	c := *r
	c.Conclusions = slices.Clone(r.Conclusions)
	c.texts = maps.Clone(r.texts)
	return &c
}

func compared(t *testing.T, c Comparison, sort Sort, id string) *Compared {
	t.Helper()
	for i := range c.Conclusions {
		if x := &c.Conclusions[i]; x.Sort == sort && x.ID == id {
			return x
		}
	}
	t.Fatalf("no %s %s", sort, id)
	return nil
}

// A record says of every conclusion what it rests on, survives a save, and under
// the same law everything stands.
func TestRemember(t *testing.T) {
	r := remembered(settlement(), today)
	sorts := map[Sort]int{}
	for _, c := range r.Conclusions {
		sorts[c.Sort]++
		if c.Result == "" || !c.Name.Complete() || len(c.rules) != 24 || c.facts == "" || len(c.cites) == 0 {
			t.Errorf("%s %s: %+v", c.Sort, c.ID, c)
		}
		for _, s := range c.cites {
			if r.texts[s] == "" {
				t.Errorf("%s %s cites %s without its text", c.Sort, c.ID, s)
			}
		}
	}
	for _, s := range []Sort{OffenceSort, HeadlineSort, LeaningSort, AdministrativeSort} {
		if sorts[s] == 0 {
			t.Errorf("no conclusion of sort %s", s)
		}
	}
	s, k := ready(t)
	m := sample(1)
	m.Last = r
	h := begun(t, s, k, m)
	got, err := s.View(k, h.ID())
	if err != nil {
		t.Fatal(err)
	}
	if !sameRecord(got.Last, r) {
		t.Error("the record came back as another")
	}
	all := Compare(got.Last, remembered(settlement(), today))
	if all.Program || all.Law || all.Facts || all.Day || len(all.Conclusions) != len(r.Conclusions) {
		t.Errorf("%+v", all)
	}
	for _, c := range all.Conclusions {
		if !c.Stands() || !c.Words().Complete() {
			t.Errorf("%s %s does not stand: %+v", c.Sort, c.ID, c)
		}
	}
}

// An offence rests on its provision and on its ranges too, which stand in no
// tree.
func TestRanges(t *testing.T) {
	rules, facts := liability.Default(), settlement()
	analyse := func() *liability.Analysis {
		return rules.Analyse(liability.Request{Facts: facts, AsOf: today})
	}
	base := Remember(rules, analyse(), facts)
	for n, o := range analyse().Offences {
		c := base.Conclusions[n]
		want := []law.Citation{o.Provision}
		for _, tier := range o.Tiers {
			want = append(want, tier.Cite)
		}
		for _, w := range want {
			if !w.IsZero() && !slices.Contains(c.cites, w.String()) {
				t.Errorf("%s does not rest on %s", o.ID, w)
			}
		}
	}
	a := analyse()
	cite := law.Cite("criminal-law:13")
	a.Offences[0].Provision = cite
	if r := Remember(rules, a, facts); !slices.Contains(r.Conclusions[0].cites, cite.String()) || r.Conclusions[0].rules != base.Conclusions[0].rules {
		t.Error("the provision of the offence does not count")
	}
	for name, edit := range map[string]func(*liability.Offence){
		"a month": func(o *liability.Offence) { o.Tiers[0].Most++ },
		"words":   func(o *liability.Offence) { o.Tiers[0].Penalty.ZH += "。" },
		"unit":    func(o *liability.Offence) { o.Unit.ZH += "。" },
	} {
		a := analyse()
		edit(a.Offences[0])
		if Remember(rules, a, facts).Conclusions[0].rules == base.Conclusions[0].rules {
			t.Errorf("%s changes nothing", name)
		}
	}
}

// When a text changes, the conclusions that cite it are named with it, and the
// others stand.
func TestTextChanged(t *testing.T) {
	const cite = "interpretation-2019-15:12.1.2"
	now := remembered(settlement(), today)
	then := copied(now)
	if then.texts[cite] == "" {
		t.Fatalf("%s is not cited", cite)
	}
	then.texts[cite] = "what it said before"
	then.Receipt.Corpus = "sha256:before"
	all := Compare(then, now)
	if !all.Law {
		t.Error("the law did not change")
	}
	resting, standing := 0, 0
	for i := range all.Conclusions {
		c := &all.Conclusions[i]
		cites := slices.Contains(now.Conclusions[i].cites, cite)
		if c.RestsOnChange() != cites || c.Stands() == cites || !c.Same() || c.Rules {
			t.Errorf("%s %s cites it: %v, but %+v", c.Sort, c.ID, cites, c)
		}
		if cites {
			resting++
			if w := c.Words(); !strings.Contains(w.ZH, "法释〔2019〕15号第十二条") || !strings.Contains(w.ZH, "结论相同") || !w.Complete() {
				t.Errorf("it says %v", w)
			}
			if len(c.Texts) != 1 || c.Texts[0] != law.Cite(cite) {
				t.Errorf("it names %v", c.Texts)
			}
		} else {
			standing++
		}
	}
	if c := compared(t, all, OffenceSort, liability.Assisting); !c.RestsOnChange() {
		t.Error("assisting does not rest on its thresholds")
	}
	if resting < 2 || standing < 2 {
		t.Errorf("%d rest on it, %d stand", resting, standing)
	}
}

// A provision that only the earlier analysis cited is looked up as it is now.
func TestTextNoLongerCited(t *testing.T) {
	now := remembered(settlement(), today)
	then := copied(now)
	extra := "criminal-law:13"
	i := slices.IndexFunc(then.Conclusions, func(c Conclusion) bool { return c.ID == liability.Assisting && c.Sort == OffenceSort })
	then.Conclusions[i].cites = append(slices.Clone(then.Conclusions[i].cites), extra, "a form of a later version")
	delete(now.texts, extra)
	then.texts[extra] = textDigest(law.Cite(extra))
	if c := compared(t, Compare(then, now), OffenceSort, liability.Assisting); len(c.Texts) > 0 {
		t.Errorf("unchanged, but named: %v", c.Texts)
	}
	then.texts[extra] = "other"
	if c := compared(t, Compare(then, now), OffenceSort, liability.Assisting); len(c.Texts) != 1 {
		t.Errorf("changed, but named: %v", c.Texts)
	}
}

func TestRuleChanged(t *testing.T) {
	now := remembered(settlement(), today)
	then := copied(now)
	then.Receipt.Corpus = "sha256:before"
	for i := range then.Conclusions {
		if c := &then.Conclusions[i]; c.Sort == OffenceSort && c.ID == liability.Assisting {
			c.rules, c.Result = "before", "contested"
		}
	}
	all := Compare(then, now)
	for i := range all.Conclusions {
		c := &all.Conclusions[i]
		touched := c.Sort == OffenceSort && c.ID == liability.Assisting
		if c.Rules != touched || c.Same() == touched || len(c.Texts) > 0 {
			t.Errorf("%s %s: %+v", c.Sort, c.ID, c)
		}
		if touched && (c.Then != "contested" || c.Now != "established" || !strings.Contains(c.Words().ZH, "结论已变；程序据以判断的规则有变化")) {
			t.Errorf("%s -> %s: %s", c.Then, c.Now, c.Words().ZH)
		}
	}
}

// Answers that changed are named only where the rules look at them.
func TestFactsChanged(t *testing.T) {
	facts := settlement()
	facts[fact.AmountsSettlement] = fact.Answer{Value: fact.Money(fact.Wan)}
	all := Compare(remembered(settlement(), today), remembered(facts, today))
	if !all.Facts || all.Law || all.Day {
		t.Errorf("%+v", all)
	}
	c := compared(t, all, OffenceSort, liability.Assisting)
	if !c.Facts || c.RestsOnChange() || c.Then != "established" || c.Now == "established" || c.ThenRange == c.NowRange && c.Same() {
		t.Errorf("%+v", c)
	}
	untouched := 0
	for i := range all.Conclusions {
		if all.Conclusions[i].Stands() {
			untouched++
		}
	}
	if untouched == 0 {
		t.Error("nothing stands")
	}
	// A note is no answer.
	noted := settlement()
	a := noted[fact.HelpedCount]
	a.Note = "记得不清楚"
	noted[fact.HelpedCount] = a
	for _, c := range Compare(remembered(settlement(), today), remembered(noted, today)).Conclusions {
		if !c.Stands() {
			t.Errorf("a note turned %s", c.ID)
		}
	}
}

func TestComesAndGoes(t *testing.T) {
	now := remembered(settlement(), today)
	less := copied(now)
	less.Conclusions = less.Conclusions[1:]
	less.Receipt.Corpus, less.Receipt.AsOf, less.Receipt.Program = "other", today-1, "older"
	for _, c := range []struct {
		all  Comparison
		want string
	}{{Compare(less, now), "新出现的结论"}, {Compare(now, less), "不再列出"}} {
		x := compared(t, c.all, now.Conclusions[0].Sort, now.Conclusions[0].ID)
		if !strings.Contains(x.Words().ZH, c.want) || x.Stands() || x.Then != "" && x.Now != "" {
			t.Errorf("%+v: %s", x, x.Words().ZH)
		}
		if !x.Rules || !x.Day || x.Facts {
			t.Errorf("why it came or went: %+v", x)
		}
		if !c.all.Day || !c.all.Program || len(c.all.Conclusions) != len(now.Conclusions) {
			t.Errorf("%+v", c.all)
		}
	}
	dated := 0
	for _, c := range Compare(less, now).Conclusions[1:] {
		if c.Day {
			dated++
		}
	}
	if dated == 0 { // which of the others do depends on what their rules cite
		t.Error("no other conclusion looks at the day")
	}
}

// The headline is one conclusion, also where it names another offence.
func TestHeadlineMoves(t *testing.T) {
	now := remembered(settlement(), today)
	then := copied(now)
	for i := range then.Conclusions {
		if c := &then.Conclusions[i]; c.Sort == HeadlineSort {
			c.ID, c.Of = liability.Accomplice, "gambling"
		}
	}
	n := 0
	for _, c := range Compare(then, now).Conclusions {
		if c.Sort == HeadlineSort {
			if n++; c.Same() || c.Then != "accomplice:gambling established" {
				t.Errorf("%+v", c)
			}
		}
	}
	if n != 1 {
		t.Errorf("%d headlines", n)
	}
}

// A fingerprint notices whatever can change what a tree decides, and nothing
// else.
func TestFingerprint(t *testing.T) {
	build := func(edit func(*rule.Node)) string {
		n := rule.All("x",
			rule.AtLeast(fact.AmountsSettlement, 20*fact.Wan).Cite("interpretation-2019-15:12.1.2"),
			rule.Any("y", rule.One(fact.HelpKinds, "hosting", "access"), rule.Is(fact.PriceAbnormal)),
			rule.Several("z", 2, rule.Is(fact.ToolDedicated), rule.Always("c", law.Contested), rule.Is(fact.NoticeReport)),
			rule.QuantityAtLeast(&rule.Quantity{ID: "q", Kind: fact.Yuan, Terms: []rule.Term{{Fact: fact.AmountsGains, Coef: 1}}}, 5))
		if edit != nil {
			edit(n)
		}
		h := sha256.New()
		fingerprint(h, n, 0)
		return digest(h)
	}
	base := build(nil)
	for name, edit := range map[string]func(*rule.Node){
		"a fen":       func(n *rule.Node) { n.Kids[0].Test.Line++ },
		"over":        func(n *rule.Node) { n.Kids[0].Test.Over = true },
		"negation":    func(n *rule.Node) { n.Kids[1].Kids[1].Test.Negated = true },
		"a citation":  func(n *rule.Node) { n.Kids[0].Cite("criminal-law:13") },
		"any to all":  func(n *rule.Node) { n.Kids[1].Op = rule.OpAll },
		"an option":   func(n *rule.Node) { n.Kids[1].Kids[0].Test.Options |= 1 << 5 },
		"another of":  func(n *rule.Node) { n.Kids[2].K = 1 },
		"a constant":  func(n *rule.Node) { n.Kids[2].Kids[1].Const = law.Met },
		"a fact":      func(n *rule.Node) { n.Kids[1].Kids[1].Test.Fact = fact.PersonStudent },
		"a term":      func(n *rule.Node) { n.Kids[3].Test.Quantity.Terms[0].Coef = 2 },
		"a ground":    func(n *rule.Node) { n.Kids[1].Kids = n.Kids[1].Kids[:1] },
		"its setting": func(n *rule.Node) { n.Kids[1], n.Kids[2] = n.Kids[2], n.Kids[1] },
	} {
		if build(edit) == base {
			t.Errorf("%s changes nothing", name)
		}
	}
	if build(func(n *rule.Node) { n.Called("别的说法", "other words"); n.Kids[0].Note = law.T("注", "note") }) != base {
		t.Error("words change it")
	}
}

// The digests of texts tell provisions apart and notice which are not held.
func TestTextDigest(t *testing.T) {
	seen := map[string]string{}
	for _, p := range corpus.Articles("interpretation-2019-15") {
		d := textDigest(p.Citation)
		if o, ok := seen[d]; ok {
			t.Errorf("%s and %s have one digest", p.Citation, o)
		}
		seen[d] = p.Citation.String()
	}
	if len(seen) < 10 {
		t.Errorf("%d articles", len(seen))
	}
	i, p := corpus.Instrument{EffectiveFrom: 1, EffectiveTo: 2, TextSince: 3}, corpus.Provision{Text: "a", Lead: "b"}
	base := provisionDigest(i, p)
	for name, edit := range map[string]func(*corpus.Instrument, *corpus.Provision){
		"start": func(i *corpus.Instrument, _ *corpus.Provision) { i.EffectiveFrom++ },
		"end":   func(i *corpus.Instrument, _ *corpus.Provision) { i.EffectiveTo++ },
		"since": func(i *corpus.Instrument, _ *corpus.Provision) { i.TextSince++ },
		"worth": func(_ *corpus.Instrument, p *corpus.Provision) { p.Kind = corpus.Reported },
		"lead":  func(_ *corpus.Instrument, p *corpus.Provision) { p.Lead = "c" },
		"text":  func(_ *corpus.Instrument, p *corpus.Provision) { p.Text = "c" },
	} {
		j, q := i, p
		if edit(&j, &q); provisionDigest(j, q) == base {
			t.Errorf("another %s changes nothing", name)
		}
	}
	if a, b := textDigest(law.Cite("interpretation-2019-15:999")), textDigest(law.Cite("interpretation-2019-15:12")); a == b {
		t.Error("what is not held has a text")
	}
}

// What is held ready of the shared rules is what the trees say: a record made with it
// is the record made without.
func TestPrints(t *testing.T) {
	rules := liability.Default()
	shared := printsOf(rules)
	if shared != printsOf(rules) {
		t.Fatal("it is made again")
	}
	alone := &prints{book: rules.Book()}
	for _, id := range rules.Book().Roots() {
		a, b := shared.tree(id), alone.tree(id)
		if !reflect.DeepEqual(a, b) || len(a.text) == 0 {
			t.Errorf("%s differs", id)
		}
		for _, c := range b.cites {
			name, text := shared.provision(c)
			if n, x := alone.provision(c); n != name || x != text || name == "" || text == "" {
				t.Errorf("%s differs", c)
			}
		}
	}
	if shared.tree("nothing") != nil || alone.tree("nothing") != nil {
		t.Error("a root that is not there has a print")
	}
}
