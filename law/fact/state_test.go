package fact

import (
	"strings"
	"testing"
)

func TestConditionHolds(t *testing.T) {
	capacity, d := Get(PersonCapacity), Get(PersonResponsible)
	manager, company := capacity.Pick("manager"), capacity.Pick("company")
	for _, c := range []struct {
		what string
		f    Facts
		want Truth
	}{
		{"not asked", Facts{}, Unsettled},
		{"unknown", Facts{PersonCapacity: {State: Unknown}}, Unsettled},
		{"declined", Facts{PersonCapacity: {State: Declined}}, Unsettled},
		{"not applicable", Facts{PersonCapacity: {State: NotApplicable}}, Fails},
		{"employee", Facts{PersonCapacity: {Value: capacity.Pick("employee")}}, Holds},
		{"manager", Facts{PersonCapacity: {Value: manager}}, Holds},
		{"company", Facts{PersonCapacity: {Value: company}}, Fails},
		{"proved", Facts{PersonCapacity: {Value: company, Standing: Proved}}, Fails},
		{"disputed", Facts{PersonCapacity: {Value: manager, Standing: Disputed}}, Unsettled},
		{"disputed, other side agrees on this", Facts{PersonCapacity: {Value: manager, Standing: Disputed, Against: ptr(capacity.Pick("employee"))}}, Holds},
		{"disputed, other side differs", Facts{PersonCapacity: {Value: manager, Standing: Disputed, Against: &company}}, Unsettled},
	} {
		if got := ConditionHolds(d, c.f); got != c.want {
			t.Errorf("%s: %d, want %d", c.what, got, c.want)
		}
	}
	if ConditionHolds(Get(HelpedCount), Facts{}) != Holds {
		t.Error("a fact without a condition is not asked")
	}
}

func ptr(v Value) *Value { return &v }

func TestHash(t *testing.T) {
	base := func() Facts {
		return Facts{
			AmountsSettlement: {Value: Money(26 * Wan)},
			HelpedCount:       {State: Unknown},
			NoticeRegulator:   {Value: Get(NoticeRegulator).Pick("continued"), Standing: Disputed, Against: ptr(Get(NoticeRegulator).Pick("none"))},
		}
	}
	want := base().Hash()
	if !strings.HasPrefix(want, "sha256:") || len(want) != len("sha256:")+64 {
		t.Fatalf("hash %q", want)
	}
	// The receipt of an analysis promises this across versions.
	if golden := "sha256:39686ecfad1b64b209a631839bb4e5288c0929a6d207b4028f432c279b02ed0c"; want != golden {
		t.Errorf("hash %s, want %s", want, golden)
	}
	same := map[string]func(Facts){
		"a note":                func(f Facts) { a := f[HelpedCount]; a.Note = "x"; f[HelpedCount] = a },
		"evidence":              func(f Facts) { a := f[HelpedCount]; a.Evidence = []Evidence{{What: "x"}}; f[HelpedCount] = a },
		"value of an unknown":   func(f Facts) { a := f[HelpedCount]; a.Value = Int(3); f[HelpedCount] = a },
		"side of an undisputed": func(f Facts) { a := f[AmountsSettlement]; a.Against = ptr(Int(3)); f[AmountsSettlement] = a },
	}
	for what, change := range same {
		if f := base(); true {
			if change(f); f.Hash() != want {
				t.Errorf("%s changes the hash", what)
			}
		}
	}
	other := map[string]func(Facts){
		"a fen":          func(f Facts) { f[AmountsSettlement] = Answer{Value: Money(26*Wan + 1)} },
		"a range":        func(f Facts) { f[AmountsSettlement] = Answer{Value: Between(0, 26*Wan)} },
		"a standing":     func(f Facts) { f[AmountsSettlement] = Answer{Value: Money(26 * Wan), Standing: Proved} },
		"declined":       func(f Facts) { f[HelpedCount] = Answer{State: Declined} },
		"one fact fewer": func(f Facts) { delete(f, HelpedCount) },
		"one fact more":  func(f Facts) { f[PriceAbnormal] = Answer{Value: Bool(false)} },
		"other side":     func(f Facts) { a := f[NoticeRegulator]; a.Against = nil; f[NoticeRegulator] = a },
	}
	for what, change := range other {
		f := base()
		if change(f); f.Hash() == want {
			t.Errorf("%s does not change the hash", what)
		}
	}
	if (Facts{RulesBroken: {Value: Value{Options: 1 << uint(Get(RulesBroken).Option("none"))}}}).Hash() != (Facts{RulesBroken: {}}).Hash() {
		t.Error("the two ways of keeping none differ in the hash")
	}
}

func TestValid(t *testing.T) {
	for _, c := range []struct {
		id   ID
		v    Value
		want bool
	}{
		{PriceAbnormal, Bool(true), true},
		{PriceAbnormal, Between(0, 1), false},
		{PriceAbnormal, Int(2), false},
		{HelpedCount, Int(MaxCount), true},
		{HelpedCount, Int(MaxCount + 1), false},
		{HelpedCount, Int(-1), false},
		{HelpedCount, Between(3, 2), false},
		{AmountsGains, Money(MaxFen), true},
		{AmountsGains, Money(MaxFen + 1), false},
		{AmountsGains, Value{Options: 1}, false},
		{ConductEnd, On(MinDay()), true},
		{ConductEnd, On(MinDay() - 1), false},
		{ConductEnd, On(MaxDay() + 1), false},
		{NoticeRegulator, Value{Options: 4}, true},
		{NoticeRegulator, Value{}, false},
		{NoticeRegulator, Value{Options: 3}, false},
		{NoticeRegulator, Value{Options: 8}, false},
		{NoticeRegulator, Value{Lo: 1, Hi: 1, Options: 1}, false},
		{HelpKinds, Value{}, true},
		{HelpKinds, Value{Options: 3}, true},
		{HelpKinds, Value{Options: 1 << 40}, false},
		{RulesBroken, Value{Options: 1 << 11}, true},
		{RulesBroken, Value{Options: 1<<11 | 1}, false},
	} {
		if got := Get(c.id).Valid(c.v); got != c.want {
			t.Errorf("%s: Valid(%+v) = %v", c.id, c.v, got)
		}
	}
}
