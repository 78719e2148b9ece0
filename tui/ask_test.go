package tui

import (
	"fmt"
	"strings"
	"testing"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
)

// answered presses keys in a fresh widget and gives what it then answers.
func answered(id fact.ID, keys ...string) (a *ask, said string) {
	a = newAsk(id)
	for _, k := range keys {
		switch {
		case k == "up" || k == "down":
			a.move(k)
		case k == " ":
			a.mark()
		case a.typing():
			a.text.Insert(k)
		default:
			a.digit(k)
		}
	}
	state, v, err := a.value(law.T("选", "pick"), law.T("多选", "pick some"))
	switch {
	case err != nil:
		return a, "refused"
	case state == fact.Unknown:
		return a, "unknown"
	}
	return a, a.def.Write(v)
}

func TestAnswers(t *testing.T) {
	for _, c := range []struct {
		name string
		id   fact.ID
		keys []string
		want string
	}{
		{"a choice by number", fact.NoticeRegulator, []string{"3"}, "continued"},
		{"the last number counts", fact.NoticeRegulator, []string{"3", "1"}, "none"},
		{"a choice by arrows", fact.NoticeRegulator, []string{"down", "down"}, "stopped"},
		{"don't know", fact.NoticeRegulator, []string{"0"}, "unknown"},
		{"up from nothing is don't know", fact.NoticeRegulator, []string{"up"}, "unknown"},
		{"nothing chosen is no answer", fact.NoticeRegulator, nil, "refused"},
		{"a number there is not", fact.NoticeRegulator, []string{"7"}, "refused"},
		{"yes", fact.PriceAbnormal, []string{"1"}, "true"},
		{"no", fact.PriceAbnormal, []string{"2"}, "false"},
		{"not known whether", fact.PriceAbnormal, []string{"0"}, "unknown"},
		{"two digits", fact.HelpKinds, []string{"1", "1"}, "payment_settlement"},
		{"a leading nought", fact.HelpKinds, []string{"0", "4"}, "hosting"},
		{"a first digit that ends the number", fact.HelpKinds, []string{"4"}, "hosting"},
		{"a digit that waits is a number at the end", fact.HelpKinds, []string{"1"}, "access"},
		{"several", fact.HelpKinds, []string{"0", "1", "2", "1"}, "access, other"},
		{"off again", fact.HelpKinds, []string{"4", "5", "4"}, "storage"},
		{"beyond the last", fact.HelpKinds, []string{"2", "9"}, "refused"},
		{"a digit that waits, by space", fact.HelpKinds, []string{"1", " "}, "access"},
		{"and off again", fact.HelpKinds, []string{"1", " ", " ", "4"}, "hosting"},
		{"by space", fact.HelpKinds, []string{"down", " "}, "transmission"},
		{"nothing marked is no answer", fact.HelpKinds, nil, "refused"},
		{"the nought alone", fact.HelpKinds, []string{"0"}, "unknown"},
		{"don't know puts the marks out of force", fact.HelpKinds, []string{"4", "0", "0"}, "unknown"},
		{"and they come back", fact.HelpKinds, []string{"4", "0", "0", "0", "0"}, "hosting"},
		{"none of these stands alone", fact.KnowledgeActual, []string{"1", "6"}, "none"},
		{"and gives way", fact.KnowledgeActual, []string{"6", "2"}, "saw_content"},
		{"money", fact.AmountsSettlement, []string{"26万"}, "260000"},
		{"full width", fact.AmountsSettlement, []string{"２６万"}, "260000"},
		{"a vague figure", fact.AmountsSettlement, []string{"约26万"}, "refused"},
		{"an empty field", fact.AmountsSettlement, nil, "refused"},
		{"a range", fact.HelpedCount, []string{"2..6"}, "2..6"},
		{"a month", fact.ConductEnd, []string{"2023-05"}, "2023-05"},
		{"unknown in words", fact.AmountsSettlement, []string{"不清楚"}, "unknown"},
		{"unknown below the field", fact.AmountsSettlement, []string{"26万", "down"}, "unknown"},
		{"and back in the field", fact.AmountsSettlement, []string{"26万", "down", "up"}, "260000"},
	} {
		if _, got := answered(c.id, c.keys...); got != c.want {
			t.Errorf("%s: %s after %q is %s, want %s", c.name, c.id, c.keys, got, c.want)
		}
	}
}

// A known answer shown again is the same answer.
func TestAnswersShownAgain(t *testing.T) {
	for _, d := range fact.All() {
		values := []fact.Value{{Lo: 1, Hi: 1}, {Lo: 0, Hi: 0}}
		switch d.Kind {
		case fact.Choice, fact.Choices:
			values = nil
			for i := range d.Options {
				values = append(values, d.Normal(fact.Value{Options: 1 << i}))
			}
		case fact.Yuan:
			values = append(values, fact.Between(1, 2550), fact.Between(5, fact.MaxFen))
		case fact.Date:
			values = []fact.Value{fact.On(today()), fact.Between(int64(law.Date(2020, 2, 1)), int64(law.Date(2020, 2, 29)))}
		}
		for _, v := range values {
			a := newAsk(d.ID)
			a.set(fact.Known, v)
			state, got, err := a.value(law.Text{}, law.Text{})
			if err != nil || state != fact.Known || got != v {
				t.Errorf("%s: shown %s, given back %v %s %v", d.ID, d.Write(v), state, d.Write(got), err)
			}
		}
		a := newAsk(d.ID)
		a.set(fact.Unknown, fact.Value{})
		if state, _, err := a.value(law.Text{}, law.Text{}); err != nil || state != fact.Unknown {
			t.Errorf("%s: don't know came back as %v, %v", d.ID, state, err)
		}
	}
}

// What is wrong with an answer, and that a second digit is waited for, stand under
// the row the arrows are on, and so in sight however long the list is.
func TestWrongIsInSight(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			s := start(t, Options{Lang: lang}, size[0], size[1])
			s.Keys("s")
			s.see(s.w(script.For(fact.HelpKinds).Ask))
			s.Keys("enter")
			s.see(s.w(s.m.w.Question.PickSome))
			s.Keys("1")
			s.see(fmt.Sprintf(s.w(s.m.w.Question.Waiting), "1"))
		}
	}
}

// Beside a field in which 0 is a figure, 0 does not stand for "don't know": whoever
// types it means none.
func TestZeroIsNoUnknownBesideAFigure(t *testing.T) {
	for _, lang := range law.Langs() {
		m := New(Options{Lang: lang, AsOf: today()})
		for _, d := range fact.All() {
			a, s := newAsk(d.ID), m.newSheet()
			m.drawOption(s, a, a.unknownRow())
			if got := strings.Contains(s.lines[0], "0"); got == a.isText() {
				t.Errorf("%s: %q", d.ID, s.lines[0])
			}
		}
	}
}
