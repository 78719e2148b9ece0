package liability

import (
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
)

// dataSale is a sale of one ordinary item to one whose crime was never found,
// below every line.
func dataSale(t testing.TB, changes ...string) fact.Facts {
	t.Helper()
	return with(t, established(t), append([]string{"help.kinds=other", "personal_data.other=1", "helped.status=unlawful_only", "helped.confirmed_count=0"}, changes...)...)
}

func TestPersonalDataLines(t *testing.T) {
	const duty = "personal_data.on_duty=yes"
	tryTrack(t, dataSale(t, "personal_data.other=0"), PersonalData, "personal_data.seriousness", []line{
		{name: "core, 50", vary: "personal_data.core", at: [3]string{"49", "50", "51"}, want: crossing()},
		{name: "important, 500", vary: "personal_data.important", at: [3]string{"499", "500", "501"}, want: crossing()},
		{name: "other, 5,000", vary: "personal_data.other", at: [3]string{"4999", "5000", "5001"}, want: crossing()},
		{name: "gains of 5,000", vary: "personal_data.gains", at: [3]string{"4999.99", "5000", "5000.01"}, want: crossing()},
		{name: "adding: 25 core and 250 important", given: "personal_data.core=25", vary: "personal_data.important", at: [3]string{"249", "250", "251"}, want: crossing()},
		{name: "adding: 25 core and 2,500 other", given: "personal_data.core=25", vary: "personal_data.other", at: [3]string{"2499", "2500", "2501"}, want: crossing()},
		{name: "adding: 10 core, 100 important, 3,000 other", given: "personal_data.core=10 personal_data.important=100", vary: "personal_data.other", at: [3]string{"2999", "3000", "3001"}, want: crossing()},
		{name: "adding: 250 important and core", given: "personal_data.important=250", vary: "personal_data.core", at: [3]string{"24", "25", "26"}, want: crossing()},
		{name: "other gains do not count", vary: "amounts.gains", at: [3]string{"4999.99", "5000", "100万"}, want: steps(notMet, notMet, notMet)},

		{name: "post: core, 25", given: duty, vary: "personal_data.core", at: [3]string{"24", "25", "26"}, want: crossing()},
		{name: "post: important, 250", given: duty, vary: "personal_data.important", at: [3]string{"249", "250", "251"}, want: crossing()},
		{name: "post: other, 2,500", given: duty, vary: "personal_data.other", at: [3]string{"2499", "2500", "2501"}, want: crossing()},
		{name: "post: gains of 2,500", given: duty, vary: "personal_data.gains", at: [3]string{"2499.99", "2500", "2500.01"}, want: crossing()},
		{name: "post: adding", given: duty + " personal_data.core=10 personal_data.important=50", vary: "personal_data.other", at: [3]string{"999", "1000", "1001"}, want: crossing()},
		{name: "post not known", given: "personal_data.on_duty=?", vary: "personal_data.core", at: [3]string{"24", "25", "50"}, want: steps(notMet, open, met)},

		{name: "known use, any number", vary: "personal_data.known_use", at: [3]string{"no", "?", "yes"}, want: steps(notMet, open, met)},
		{name: "known use, passed on or not", given: "personal_data.known_use=yes", vary: "help.delivered", at: [3]string{"no", "?", "yes"}, want: steps(notMet, open, met)},
		{name: "post: half the line, passed on or not", given: duty + " personal_data.core=25", vary: "help.delivered", at: [3]string{"no", "?", "yes"}, want: steps(notMet, open, met)},
		{name: "the whole line, passed on or not", given: duty + " personal_data.core=50", vary: "help.delivered", at: [3]string{"no", "?", "yes"}, want: steps(met, met, met)},
		{name: "location data, passed on or not", given: "helped.status=confirmed personal_data.core=1", vary: "help.delivered", at: [3]string{"no", "?", "yes"}, want: steps(notMet, open, contested)},
		{name: "one item that may be location data, and a crime", given: "helped.status=confirmed", vary: "personal_data.core", at: [3]string{"0", "1", "49"}, want: steps(notMet, contested, contested)},
		{name: "a crime, but other data", given: "helped.status=confirmed", vary: "personal_data.important", at: [3]string{"0", "1", "499"}, want: steps(notMet, notMet, notMet)},
		{name: "penalty for conduct of this kind", vary: "prior.penalty", at: [3]string{"no", "?", "yes"}, want: steps(notMet, open, contested)},
		{name: "conviction for conduct of this kind", vary: "prior.conviction", at: [3]string{"no", "?", "yes"}, want: steps(notMet, open, contested)},

		{name: "before the interpretation", given: "personal_data.core=50", vary: "as_of", at: [3]string{"2017-05-31", "2017-06-01", "2017-06-02"}, want: steps(contested, met, met)},
	})
}

func TestPersonalDataEspeciallySerious(t *testing.T) {
	const duty = "personal_data.on_duty=yes"
	tryTrack(t, dataSale(t, "personal_data.other=0"), PersonalData+"/especially_serious", "", []line{
		{name: "core, 500", vary: "personal_data.core", at: [3]string{"499", "500", "501"}, want: crossing()},
		{name: "important, 5,000", vary: "personal_data.important", at: [3]string{"4999", "5000", "5001"}, want: crossing()},
		{name: "other, 50,000", vary: "personal_data.other", at: [3]string{"49999", "50000", "50001"}, want: crossing()},
		{name: "gains of 50,000", vary: "personal_data.gains", at: [3]string{"49999.99", "50000", "50000.01"}, want: crossing()},
		{name: "adding", given: "personal_data.core=100 personal_data.important=1000", vary: "personal_data.other", at: [3]string{"29999", "30000", "30001"}, want: crossing()},
		{name: "post: core, 250", given: duty, vary: "personal_data.core", at: [3]string{"249", "250", "251"}, want: crossing()},
		{name: "post: important, 2,500", given: duty, vary: "personal_data.important", at: [3]string{"2499", "2500", "2501"}, want: crossing()},
		{name: "post: other, 25,000", given: duty, vary: "personal_data.other", at: [3]string{"24999", "25000", "25001"}, want: crossing()},
		{name: "post: gains of 25,000", given: duty, vary: "personal_data.gains", at: [3]string{"24999.99", "25000", "25000.01"}, want: crossing()},
		{name: "post: adding", given: duty + " personal_data.core=100 personal_data.important=500", vary: "personal_data.other", at: [3]string{"9999", "10000", "10001"}, want: crossing()},
		{name: "post: not passed on", given: duty + " personal_data.core=250", vary: "help.delivered", at: [3]string{"no", "?", "yes"}, want: steps(notMet, open, met)},
		{name: "result of the helped crime", vary: "consequence.level", at: [3]string{"none", "serious", "especially_serious"}, want: steps(notMet, contested, contested)},
		{name: "range added in 2015", given: "personal_data.core=500 conduct.start=2015-01-01", vary: "conduct.end", at: [3]string{"2015-10-31", "2015-11-01", "2015-11-02"}, want: crossing()},
		{name: "before the interpretation", given: "personal_data.core=500", vary: "as_of", at: [3]string{"2017-05-31", "2017-06-01", "2017-06-02"}, want: steps(contested, met, met)},
	})
}

func TestPersonalDataElements(t *testing.T) {
	for _, c := range []struct {
		name, element, given string
		want                 law.Finding
	}{
		{"one item", "personal_data.act", "", met},
		{"one item of the first class", "personal_data.act", "personal_data.other=0 personal_data.core=1", met},
		{"one item of the second class", "personal_data.act", "personal_data.other=0 personal_data.important=1", met},
		{"gains of one fen", "personal_data.act", "personal_data.other=0 personal_data.gains=0.01", met},
		{"none", "personal_data.act", "personal_data.other=0", notMet},
		{"obtained and not passed on", "personal_data.act", "help.delivered=no personal_data.on_duty=no", met},
		{"got from one's post and not passed on", "personal_data.act", "help.delivered=no personal_data.on_duty=yes", contested},
		{"got from one's post and passed on", "personal_data.act", "help.delivered=yes personal_data.on_duty=yes", met},
		{"not known whether from one's post, not passed on", "personal_data.act", "help.delivered=no personal_data.on_duty=?", contested},
		{"number not known", "personal_data.act", "personal_data.other=?", open},
		{"own account, nothing asked further", "personal_data.act", "help.kinds=own_accounts personal_data.other= personal_data.core= personal_data.important= personal_data.gains=", notMet},
		{"payment for a data crime", "personal_data.act", "help.kinds=payment_settlement helped.crimes=personal_data", met},

		{"before there was an article", "personal_data.time", "conduct.start=2008-01-01 conduct.end=2009-02-27", notMet},
		{"its older form", "personal_data.time", "conduct.start=2008-01-01 conduct.end=2009-02-28", contested},
		{"last day of the older form", "personal_data.time", "conduct.start=2015-01-01 conduct.end=2015-10-31", contested},
		{"first day of the present form", "personal_data.time", "conduct.start=2015-01-01 conduct.end=2015-11-01", met},
		{"day after", "personal_data.time", "conduct.start=2015-01-01 conduct.end=2015-11-02", met},
		{"day not known", "personal_data.time", "conduct.start= conduct.end=?", open},

		{"a company", "personal_data.person", "person.capacity=company", met},
		{"fifteen", "personal_data.person", "person.age=15", notMet},
		{"sixteen", "personal_data.person", "person.age=16", met},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := findTrack(t, dataSale(t, strings.Fields(c.given)...), PersonalData, c.element, ""); got != c.want {
				t.Errorf("%s: %v, want %v", c.element, got, c.want)
			}
		})
	}
}

func TestPersonalDataCases(t *testing.T) {
	for _, c := range []struct {
		name  string
		facts fact.Facts
		want  law.Finding
		heavy law.Finding
	}{
		{"lead generation, gains of 680,000", dataSale(t, "help.kinds=promotion,other", "helped.status=confirmed", "personal_data.gains=68万"), met, met},
		{"phone codes sold from one's post, 9,266.50", dataSale(t, "help.kinds=code_platform,internet_accounts", "personal_data.on_duty=yes", "personal_data.gains=9266.5"), met, notMet},
		{"old sale", dataSale(t, "conduct.start=2014-01-01", "conduct.end=2014-06-01", "personal_data.core=500"), contested, notMet},
		{"one item", dataSale(t), notMet, notMet},
		{"lent a card", with(t, established(t), "help.kinds=own_accounts"), notMet, notMet},
	} {
		if got := findTrack(t, c.facts, PersonalData, "", ""); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
		if got := findTrack(t, c.facts, PersonalData+"/especially_serious", "", ""); got != c.heavy {
			t.Errorf("%s, especially serious: %v, want %v", c.name, got, c.heavy)
		}
	}
	if listed(t, with(t, fact.Facts{}, "help.kinds=own_accounts", "helped.crimes=fraud"), PersonalData) {
		t.Error("listed for one who lent an account")
	}
	if !listed(t, with(t, fact.Facts{}, "help.kinds=own_accounts", "helped.crimes=personal_data", "personal_data.core=?", "personal_data.important=?",
		"personal_data.other=?", "personal_data.gains=?"), PersonalData) {
		t.Error("not listed where the helped crime is of this kind")
	}
}

func TestPersonalDataOptions(t *testing.T) {
	eachTrackOption(t, dataSale(t), PersonalData, "personal_data.act", fact.HelpKinds,
		"hosting storage search_link development maintenance promotion others_accounts phone_cards internet_accounts code_platform other", met, notMet)
	eachTrackOption(t, dataSale(t, "help.kinds=own_accounts"), PersonalData, "personal_data.act", fact.HelpedCrimes, "personal_data", met, notMet)
	eachTrackOption(t, dataSale(t, "personal_data.core=1"), PersonalData, "personal_data.seriousness", fact.HelpedStatus, "convicted confirmed", contested, notMet)
}

// TestPersonalDataEachGroundIsEnough: an antecedent and a location item are each
// one ground, and neither is more than contested even beside the other.
func TestPersonalDataEachGroundIsEnough(t *testing.T) {
	both := dataSale(t, "personal_data.core=1", "helped.status=confirmed", "prior.conviction=yes", "prior.penalty=yes")
	if got := findTrack(t, both, PersonalData, "personal_data.seriousness", ""); got != contested {
		t.Errorf("both: %v", got)
	}
	if got := findTrack(t, with(t, both, "personal_data.known_use=yes"), PersonalData, "personal_data.seriousness", ""); got != met {
		t.Errorf("and known use: %v", got)
	}
}

// TestPersonalDataQuestions: what is asked of one who lent an own account holds
// nothing of this offence.
func TestPersonalDataQuestions(t *testing.T) {
	book := Default().Book()
	facts := with(t, fact.Facts{}, "help.kinds=own_accounts", "helped.crimes=fraud", "setup.acts=none")
	for _, id := range []string{PersonalData, IntrusionTools, IllegalUse} {
		if asked := book.Case(facts, law.MustDay("2026-11-21")).Relevant(book.Root(id)); len(asked) > 0 {
			t.Errorf("%s asks %v", id, asked)
		}
	}
}
