package rule

import (
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"

	"pgregory.net/rapid"
)

func pairBook(t rapid.TB, x, y *Node, ties ...Tie) *Book {
	t.Helper()
	b, err := Compile([]Root{{"x", x}, {"y", y}}, ties, nil)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func atLeastZero(id string, terms ...Term) Tie {
	return Tie{Quantity: &Quantity{ID: id, Name: law.T(id, id), Kind: fact.Yuan, Terms: terms}}
}

// TestDifferenceMindsRelations: it knows what relations rule out: alone, together, and not at all.
func TestDifferenceMindsRelations(t *testing.T) {
	part := trialTies()[0]
	net := trialQuantity()
	turnover := atLeastZero("half", Term{fact.AccountsInflow, 2}, Term{fact.AccountsFlow, -1})
	half := &Quantity{ID: "half net", Kind: fact.Yuan, Terms: []Term{{fact.AccountsFlow, 1}, {fact.AccountsInflowLawful, -2}}}
	twin := &Quantity{ID: "twin", Kind: fact.Yuan, Terms: net.Terms}
	confirmed, count := AtLeast(fact.HelpedConfirmedCount, 3), AtLeast(fact.HelpedCount, 3)
	for name, c := range map[string]struct {
		x, y  *Node
		ties  []Tie
		parts bool
	}{
		"the same":                   {Is(fact.PersonMind), Is(fact.PersonMind), nil, false},
		"a leaf and its opposite":    {Is(fact.PersonMind), Not(Is(fact.PersonMind)), nil, true},
		"a tie makes it redundant":   {confirmed, All("both", confirmed, count), []Tie{part}, false},
		"no tie":                     {confirmed, All("both", confirmed, count), nil, true},
		"one more than the tie":      {confirmed, All("both", confirmed, AtLeast(fact.HelpedCount, 4)), []Tie{part}, true},
		"quantity above its fact":    {QuantityAtLeast(net, 5), All("both", QuantityAtLeast(net, 5), AtLeast(fact.AccountsInflow, 5)), nil, false},
		"quantity above, one more":   {QuantityAtLeast(net, 5), All("both", QuantityAtLeast(net, 5), AtLeast(fact.AccountsInflow, 6)), nil, true},
		"quantity and tie together":  {QuantityAtLeast(net, 5), Any("either", QuantityAtLeast(net, 5), QuantityAtLeast(half, 10)), []Tie{turnover}, false},
		"together, one fen short":    {QuantityAtLeast(net, 5), Any("either", QuantityAtLeast(net, 5), QuantityAtLeast(half, 8)), []Tie{turnover}, true},
		"whole numbers round up":     {QuantityAtLeast(net, 5), Any("either", QuantityAtLeast(net, 5), QuantityAtLeast(half, 9)), []Tie{turnover}, false},
		"two names of one quantity":  {QuantityAtLeast(net, 5), QuantityAtLeast(twin, 5), nil, false},
		"two names, other lines":     {QuantityAtLeast(net, 5), QuantityAtLeast(twin, 6), nil, true},
		"none is no other":           {One(fact.KnowledgeCounter, "none"), Not(One(fact.KnowledgeCounter, "deceived", "due_diligence", "reported", "kin_one_off", "ordinary_terms", "no_access_to_content")), nil, false},
		"one option forgotten":       {One(fact.KnowledgeCounter, "none"), Not(One(fact.KnowledgeCounter, "deceived", "due_diligence", "reported", "kin_one_off", "ordinary_terms")), nil, true},
		"the day":                    {From(AsOf, law.Date(2025, 7, 22)), From(AsOf, law.Date(2025, 7, 23)), nil, true},
		"contested is not met":       {Is(fact.PersonMind), Contested("cap", Is(fact.PersonMind)), nil, true},
		"below the least, always so": {AtLeast(fact.HelpedCount, 0), Always("yes", law.Met), nil, false},
	} {
		b := pairBook(t, c.x, c.y, c.ties...)
		w, parts := b.Difference(c.x, c.y)
		if parts != c.parts {
			t.Errorf("%s: parts %v, want %v\n%s", name, parts, c.parts, w)
			continue
		}
		if parts {
			checkWitness(t, b, c.x, c.y, w)
		}
	}
}

// checkWitness: the facts of a witness give the two findings it names, break no
// tie, and lie in its bands.
func checkWitness(t rapid.TB, b *Book, x, y *Node, w Witness) {
	t.Helper()
	c := b.Case(w.Facts, w.AsOf)
	if gx, gy := c.Finding(x), c.Finding(y); gx != w.X || gy != w.Y || w.X == w.Y {
		t.Fatalf("the facts give %v against %v\n%s", gx, gy, w)
	}
	if broken := c.Contradictions(); len(broken) > 0 {
		t.Fatalf("the facts break %s\n%s", broken[0].ID, w)
	}
	for id, a := range w.Facts {
		if !fact.Get(id).Valid(a.Value) {
			t.Fatalf("%s cannot be %v", id, a.Value)
		}
	}
	for _, band := range w.Bands {
		var n int64
		switch {
		case band.Quantity != nil:
			for _, term := range band.Quantity.Terms {
				n += term.Coef * w.Facts[term.Fact].Value.Lo
			}
		case band.Fact == AsOf:
			n = int64(w.AsOf)
		case band.Kind == fact.Count || band.Kind == fact.Yuan || band.Kind == fact.Date:
			n = w.Facts[band.Fact].Value.Lo
		case band.Kind == fact.Flag:
			if w.Facts[band.Fact].Value.True() != band.Yes {
				t.Fatalf("%s is not in the facts", band)
			}
			continue
		default:
			d := fact.Get(band.Fact)
			if w.Facts[band.Fact].Value.Has(d.Option(band.Option)) != (band.Yes || band.Kind == fact.Choice) {
				t.Fatalf("%s is not in the facts", band)
			}
			continue
		}
		if n < band.Lo || n > band.Hi {
			t.Fatalf("%d is not in %s", n, band)
		}
	}
}

// TestDifferenceIsExact: two trees part exactly where some completion, written
// out, gives them different findings.
func TestDifferenceIsExact(t *testing.T) {
	parting, equal := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		q := trialQuantity()
		x, y := drawTree(t, q, 1), drawTree(t, q, 1)
		if rapid.Bool().Draw(t, "alike") { // most pairs differ; these seldom do
			y = Any("y", All("same", x, drawLeaf(t, q)), x)
			if rapid.Bool().Draw(t, "almost") {
				y = Any("y", All("same", x, drawLeaf(t, q)), All("other", x, drawLeaf(t, q)))
			}
		}
		b := pairBook(t, x, y, trialTies()...)
		w, parts := b.Difference(x, y)
		if parts {
			parting++
			checkWitness(t, b, x, y, w)
			return // the witness is the proof
		}
		equal++
		both := All("both", x, y)
		facts := fact.Facts{}
		for _, id := range []fact.ID{fact.HelpedCount, fact.HelpedConfirmedCount, fact.AccountsInflow, fact.AccountsInflowLawful} {
			facts[id] = fact.Answer{Value: fact.Between(0, 8)} // beyond every line that is drawn
		}
		completions(b.Case(facts, trialDay), presentFacts(b, both), nil, false, func(v map[fact.ID]fact.Value) {
			if fx, fy := plainValue(x, v, trialDay), plainValue(y, v, trialDay); fx != fy {
				t.Fatalf("no difference is found, but %v gives %v against %v", v, fx, fy)
			}
		})
	})
	if parting == 0 || equal == 0 {
		t.Fatalf("%d pairs part, %d are equal: the trial tries one side only", parting, equal)
	}
}

func TestWitnessIsReadable(t *testing.T) {
	q := trialQuantity()
	x := All("x", AtLeast(fact.AmountsGains, fact.Wan), Is(fact.PersonMind), One(fact.HelpedStatus, "convicted"),
		One(fact.HelpKinds, "hosting"), From(fact.ConductEnd, law.Date(2015, 11, 1)), QuantityAtLeast(q, 1), From(AsOf, law.Date(2019, 11, 1)))
	y := Always("y", law.NotMet)
	w, _ := pairBook(t, x, y).Difference(x, y)
	for _, want := range []string{
		"met against not_met, as of 2019-11-01", "amounts.gains: 10000.00 .. ", "person.mind: true", "helped.status: convicted",
		"help.kinds: hosting", "conduct.end: 2015-11-01 .. 2199-12-31", "net: 0.01 .. ", "as_of: 2019-11-01 .. ",
	} {
		if !strings.Contains(w.String(), want) {
			t.Errorf("no %q in\n%s", want, w)
		}
	}
	z := Not(One(fact.HelpKinds, "hosting"))
	w, _ = pairBook(t, z, y).Difference(z, y)
	if !strings.Contains(w.String(), "help.kinds: not hosting") {
		t.Errorf("got\n%s", w)
	}
}
