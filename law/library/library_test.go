package library

import (
	"bytes"
	"reflect"
	"slices"
	"testing"

	"bangxin/law/casefile"
	"bangxin/law/fact"
)

func TestEveryCaseIsWhole(t *testing.T) {
	if len(All()) < 116 {
		t.Errorf("%d cases", len(All()))
	}
	for _, c := range All() {
		f := c.File()
		for name, words := range map[string]bool{
			"a title": c.Title().Complete(), "a story": f.Story.Complete(), "a day": f.HasAsOf,
			"sources": len(f.Holding.Sources) > 0, "a confidence": f.Holding.Confidence != "",
			"reasons": f.Holding.Reason.Complete(), "defendants": len(f.Holding.Defendants) > 0,
			"a kind of help": len(f.Facts) > 0, "a court": f.Holding.Court != "",
		} {
			if !words {
				t.Errorf("%s lacks %s", c.ID, name)
			}
		}
		if len(f.Warnings) > 0 {
			t.Errorf("%s: %v", c.ID, f.Warnings[0].Reason.EN)
		}
		for _, d := range f.Holding.Defendants {
			if d.Name == "" || d.Offence == "" || d.Outcome == "" || !d.Words.Complete() {
				t.Errorf("%s: %q lacks an offence, an outcome or words", c.ID, d.Name)
			}
			if d.Offence == casefile.OtherOffence && d.Provision.IsZero() {
				t.Errorf("%s: %s: an offence outside the seven without its provision", c.ID, d.Name)
			}
			if d.Offence == casefile.Accomplice && !has(f.Facts, fact.HelpedCrimes, d.Of) {
				t.Errorf("%s: %s: accomplice of %q, which is not among the helped crimes", c.ID, d.Name, d.Of)
			}
			if d.Basis != "" && d.Outcome != casefile.NotProsecuted && d.Outcome != casefile.NotACrime {
				t.Errorf("%s: %s: a basis of non-prosecution beside %s", c.ID, d.Name, d.Outcome)
			}
		}
		for _, id := range f.Holding.Silent {
			if _, known := f.Facts.Known(id); known {
				t.Errorf("%s: %s is called silent and has a value", c.ID, id)
			}
		}
	}
}

func TestGet(t *testing.T) {
	c, ok := Get("b-xue-station-head")
	if !ok || c.Title().EN != "Telecom insider with a five-year ban" || !bytes.HasPrefix(c.Source(), []byte("bangxin: 1\n")) {
		t.Errorf("got %v, %v", c, ok)
	}
	if _, ok := Get("b-xue"); ok {
		t.Error("found a case that is not there")
	}
	if a, b := All(), All(); &a[0] == &b[0] || a[0] != b[0] {
		t.Error("All must give a list of its own over shared cases")
	}
	if !slices.IsSortedFunc(All(), func(a, b *Case) int { return bytes.Compare([]byte(a.ID), []byte(b.ID)) }) {
		t.Error("not in order")
	}
}

func ids(cases []*Case) []string {
	var out []string
	for _, c := range cases {
		out = append(out, c.ID)
	}
	return out
}

func TestFilter(t *testing.T) {
	for _, c := range []struct {
		name   string
		filter Filter
		want   []string
	}{
		{"refusing", Filter{Offence: casefile.Refusing, Outcome: casefile.Convicted}, []string{"b-yuante-286-1"}},
		{"role", Filter{Kind: "phone_cards", Offence: casefile.Assisting, Outcome: casefile.Convicted, Confidence: casefile.High}, []string{"b-xue-station-head", "b-zhou-you-card-dealers"}},
		{"of one defendant", Filter{Offence: casefile.Concealing, Outcome: casefile.NotProsecuted}, []string{"b-zhong-nanjing-launderers-gong"}},
		{"helped crime", Filter{Crime: "theft", Offence: casefile.Accomplice}, []string{"a08-hou-gao-phishing"}},
		{"no such option", Filter{Kind: "nothing"}, nil},
	} {
		if got := ids(c.filter.Of(All())); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
	if got := (Filter{}).Of(All()); len(got) != len(All()) {
		t.Errorf("an empty filter lets %d through", len(got))
	}
	for _, c := range (Filter{Agrees: casefile.Differs}).Of(All()) {
		h := c.Holding()
		if !slices.ContainsFunc(h.Defendants, func(d casefile.Defendant) bool {
			return d.Replay == nil && h.Replay.Agrees == casefile.Differs || d.Replay != nil && d.Replay.Agrees == casefile.Differs
		}) {
			t.Errorf("%s does not differ", c.ID)
		}
	}
}

func TestSiblingsAndRelated(t *testing.T) {
	c, _ := Get("b-gao-gu-shi-students-gao")
	if got, want := ids(c.Siblings()), []string{"b-gao-gu-shi-students-gu", "b-gao-gu-shi-students-shi"}; !reflect.DeepEqual(got, want) {
		t.Errorf("siblings %v, want %v", got, want)
	}
	related := c.Related(5)
	if len(related) != 5 {
		t.Fatalf("%d related cases", len(related))
	}
	for _, r := range related {
		if r == c || slices.Contains(c.Siblings(), r) {
			t.Errorf("%s is the case itself", r.ID)
		}
		if shared(c.File().Facts, r.File().Facts, fact.HelpKinds) == 0 {
			t.Errorf("%s shares no kind of help", r.ID)
		}
	}
	if got := Related(fact.Facts{}, 5); got != nil {
		t.Errorf("no facts, and related to %v", ids(got))
	}
	if got := Related(c.File().Facts, 1); len(got) != 1 {
		t.Errorf("asked for one, got %d", len(got))
	}
}
