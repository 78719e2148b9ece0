package liability

import (
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
)

// findTrack gives the finding of a node of a root, by its id, as of a day; of the
// whole root where the id is empty. Today's law unless a day is given.
func findTrack(t testing.TB, facts fact.Facts, root, id, asOf string) law.Finding {
	t.Helper()
	book := Default().Book()
	n := book.Root(root)
	if n == nil {
		t.Fatalf("no root %q", root)
	}
	c := book.Case(facts, dayOf(asOf))
	if broken := c.Contradictions(); len(broken) > 0 {
		t.Fatalf("the facts of the test break %s", broken[0].ID)
	}
	if n = nodeOf(n, id); n == nil {
		t.Fatalf("no node %q in %s", id, root)
	}
	f := c.Finding(n)
	noteQuestion(question{root: root, node: id, facts: facts, asOf: dayOf(asOf), want: f})
	return f
}

// tryTrack walks each line: below it, on it and above it.
func tryTrack(t *testing.T, base fact.Facts, root, element string, lines []line) {
	t.Helper()
	for _, l := range lines {
		t.Run(l.name, func(t *testing.T) { tryLine(t, base, root, element, l) })
	}
}

// tryLine walks one line.
func tryLine(t *testing.T, base fact.Facts, root, element string, l line) {
	t.Helper()
	given := with(t, base, strings.Fields(l.given)...)
	noted := triple{root: root, node: element, want: l.want}
	for i, v := range l.at {
		facts, asOf := given, l.asOf
		if l.vary == "as_of" {
			asOf = v
		} else {
			facts = with(t, given, l.vary+"="+v)
		}
		noted.facts[i], noted.asOf[i] = facts, dayOf(asOf)
		if got := findTrack(t, facts, root, element, asOf); got != l.want[i] {
			t.Errorf("%s with %s = %s: %v, want %v", element, l.vary, v, got, l.want[i])
		}
	}
	noteTriple(noted)
}

// knives is one's own posting for sale: no one is helped, nothing reaches a line.
func knives(t testing.TB, changes ...string) fact.Facts {
	t.Helper()
	return with(t, established(t), append([]string{
		"setup.acts=published", "helped.count=0", "helped.confirmed_count=0",
		"helped.crimes=", "helped.status=", "knowledge.level=", "help.kinds=other",
	}, changes...)...)
}

func TestIllegalUseLines(t *testing.T) {
	const sites, groups, posts = "setup.acts=site_for_crime", "setup.acts=group_for_crime", "setup.acts=published"
	tryTrack(t, established(t), IllegalUse, "illegal_use.seriousness", []line{
		{name: "three sites", given: sites, vary: "setup.sites", at: [3]string{"2", "3", "4"}, want: crossing()},
		{name: "2,000 registered", given: sites, vary: "setup.registered", at: [3]string{"1999", "2000", "2001"}, want: crossing()},
		{name: "five groups", given: groups, vary: "setup.groups", at: [3]string{"4", "5", "6"}, want: crossing()},
		{name: "1,000 members", given: groups, vary: "setup.members", at: [3]string{"999", "1000", "1001"}, want: crossing()},
		{name: "100 posts", given: posts, vary: "setup.posts", at: [3]string{"99", "100", "101"}, want: crossing()},
		{name: "2,000 recipients", given: posts, vary: "setup.recipients", at: [3]string{"1999", "2000", "2001"}, want: crossing()},
		{name: "groups of 3,000", given: posts, vary: "setup.group_reach", at: [3]string{"2999", "3000", "3001"}, want: crossing()},
		{name: "30,000 followers", given: posts, vary: "setup.followers", at: [3]string{"29999", "30000", "30001"}, want: crossing()},
		{name: "gains of 10,000", given: posts, vary: "amounts.gains", at: [3]string{"9999.99", "10000", "10000.01"}, want: crossing()},
		{name: "false name", given: sites, vary: "setup.impersonated", at: [3]string{"no", "?", "yes"}, want: steps(notMet, open, met)},
		{name: "penalty", given: posts, vary: "prior.penalty", at: [3]string{"no", "?", "yes"}, want: steps(notMet, open, met)},
		{name: "before the interpretation", given: posts + " setup.posts=100", vary: "as_of", at: [3]string{"2019-10-31", "2019-11-01", "2019-11-02"}, want: steps(contested, met, met)},
		// A figure counts only for its own act.
		{name: "posts of one who set up a site", given: sites, vary: "setup.posts", at: [3]string{"99", "100", "30000"}, want: steps(notMet, notMet, notMet)},
		{name: "sites of one who published", given: posts + " setup.impersonated=yes", vary: "setup.sites", at: [3]string{"2", "3", "300"}, want: steps(notMet, notMet, notMet)},
		{name: "members of one who set up a site", given: sites, vary: "setup.members", at: [3]string{"999", "1000", "5000"}, want: steps(notMet, notMet, notMet)},
	})
}

func TestIllegalUseElements(t *testing.T) {
	base := with(t, established(t), "setup.acts=published", "setup.posts=100")
	for _, c := range []struct {
		name, element, given string
		want                 law.Finding
	}{
		{"published", "illegal_use.act", "", met},
		{"site", "illegal_use.act", "setup.acts=site_for_crime", met},
		{"group", "illegal_use.act", "setup.acts=group_for_crime", met},
		{"nothing", "illegal_use.act", "setup.acts=none", notMet},
		{"not known", "illegal_use.act", "setup.acts=?", open},
		{"day before", "illegal_use.time", "conduct.start=2015-01-01 conduct.end=2015-10-31", notMet},
		{"the day", "illegal_use.time", "conduct.start=2015-01-01 conduct.end=2015-11-01", met},
		{"day after", "illegal_use.time", "conduct.start=2015-01-01 conduct.end=2015-11-02", met},
		{"fifteen", "illegal_use.person", "person.age=15", notMet},
		{"sixteen", "illegal_use.person", "person.age=16", met},
		{"a company", "illegal_use.person", "person.capacity=company", met},
		{"a sham company", "illegal_use.person", "person.capacity=company person.unit_for_crime=yes", notMet},
		{"an employee who says he is not responsible", "illegal_use.person", "person.capacity=employee", contested},
		{"a responsible employee", "illegal_use.person", "person.capacity=employee person.responsible=yes", met},

		{"below crime level", "illegal_use.purpose", "helped.status=unlawful_only", met},
		{"no crime yet", "illegal_use.purpose", "helped.status=none_occurred", met},
		{"lawful", "illegal_use.purpose", "helped.status=lawful", notMet},
		{"lawfulness not known", "illegal_use.purpose", "helped.status=?", open},
		{"another kind", "illegal_use.purpose", "helped.crimes=other helped.status=unlawful_only", contested},
		{"another kind, not verified", "illegal_use.purpose", "helped.crimes=other helped.status=unverifiable", contested},
		{"another kind, nothing done yet", "illegal_use.purpose", "helped.crimes=other helped.status=none_occurred", contested},
		{"another kind, a crime", "illegal_use.purpose", "helped.crimes=other helped.status=confirmed", met},
		{"another kind, convicted", "illegal_use.purpose", "helped.crimes=other helped.status=convicted", met},
		{"another kind, lawful", "illegal_use.purpose", "helped.crimes=other helped.status=lawful", notMet},
		{"own purpose", "illegal_use.purpose", "helped.count=0 helped.confirmed_count=0 helped.crimes= helped.status=", met},

		{"own matter", "illegal_use.knowledge", "helped.count=0 helped.confirmed_count=0 knowledge.level=", met},
		{"some crime", "illegal_use.knowledge", "", met},
		{"the crime", "illegal_use.knowledge", "knowledge.level=specific_crime", met},
		{"suspicion", "illegal_use.knowledge", "knowledge.level=suspicion", notMet},
		{"none", "illegal_use.knowledge", "knowledge.level=none", notMet},
		{"denies, but was told", "illegal_use.knowledge", "knowledge.level=none knowledge.actual=told", contested},
		{"denies; fake bank", "illegal_use.knowledge", "knowledge.level=none setup.impersonated=yes", contested},
		{"denies; tool for crime", "illegal_use.knowledge", "knowledge.level=none tool.dedicated=yes", contested},
		{"denies; told by a regulator", "illegal_use.knowledge", "knowledge.level=none notice.regulator=continued", contested},
		{"denies; left reports that had to be acted on", "illegal_use.knowledge", "knowledge.level=none notice.report=ignored notice.report_duty=yes", contested},
		{"denies; left reports, under no duty", "illegal_use.knowledge", "knowledge.level=none notice.report=ignored", notMet},
		{"denies; handled reports", "illegal_use.knowledge", "knowledge.level=none notice.report=handled notice.report_duty=yes", notMet},
		{"denies; abnormal price", "illegal_use.knowledge", "knowledge.level=none price.abnormal=yes", contested},
		{"denies; hid", "illegal_use.knowledge", "knowledge.level=none concealment.own=yes", contested},
		{"denies; helped others to hide", "illegal_use.knowledge", "knowledge.level=none evasion.assisted=yes", contested},
		{"denies; cover story, which opinion 5 has for assisting", "illegal_use.knowledge", "knowledge.level=none concealment.script=yes", notMet},
		{"stopped when told by a regulator", "illegal_use.knowledge", "knowledge.level=none notice.regulator=stopped", notMet},
		{"learnt on the last day", "illegal_use.knowledge", "knowledge.since=2024-06-01", met},
		{"learnt the day after", "illegal_use.knowledge", "knowledge.since=2024-06-02", notMet},
		{"learnt the day after; fake bank", "illegal_use.knowledge", "knowledge.since=2024-06-02 setup.impersonated=yes", contested},
		{"learnt the day after; tool for crime", "illegal_use.knowledge", "knowledge.since=2024-06-02 tool.dedicated=yes", contested},
		{"learnt the day after; told by a regulator", "illegal_use.knowledge", "knowledge.since=2024-06-02 notice.regulator=continued", contested},
		{"learnt the day after, was told", "illegal_use.knowledge", "knowledge.since=2024-06-02 knowledge.actual=told", notMet},
		{"level not known", "illegal_use.knowledge", "knowledge.level=?", open},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := findTrack(t, with(t, base, strings.Fields(c.given)...), IllegalUse, c.element, ""); got != c.want {
				t.Errorf("%s: %v, want %v", c.element, got, c.want)
			}
		})
	}
}

// TestIllegalUseCases: whole fact patterns, and that nobody who set nothing up is
// shown the offence.
func TestIllegalUseCases(t *testing.T) {
	for _, c := range []struct {
		name  string
		facts fact.Facts
		want  law.Finding
	}{
		{"knives posted for one's own sales", knives(t, "setup.posts=5316"), met},
		{"knives, too few posts", knives(t, "setup.posts=99"), notMet},
		{"mass fraud messages for another", with(t, established(t), "setup.acts=published", "setup.recipients=50000"), met},
		{"fake bank site for another, said not to know", with(t, established(t), "setup.acts=site_for_crime", "setup.impersonated=yes", "knowledge.level=none"), contested},
		{"hosting only", established(t), notMet},
	} {
		if got := findTrack(t, c.facts, IllegalUse, "", ""); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
	if listed(t, with(t, fact.Facts{}, "setup.acts=none"), IllegalUse) {
		t.Error("listed for one who set nothing up")
	}
	const noMessages = "helped.messages=0 rules.broken=none "
	for given, want := range map[string]bool{
		noMessages + "setup.acts=none": false,
		noMessages + "setup.acts=?":    true,
		noMessages:                     false, // not asked yet
		"help.kinds=transmission helped.crimes=fraud helped.messages=1":              true,
		"help.kinds=transmission helped.crimes=fraud helped.messages=0":              false,
		"help.kinds=transmission helped.crimes=fraud rules.broken=sms_rules":         true,
		"help.kinds=transmission helped.crimes=fraud rules.broken=real_name":         false,
		"help.kinds=transmission helped.crimes=fraud helped.messages=1 setup.acts=?": true,
	} {
		if got := listed(t, with(t, fact.Facts{}, strings.Fields(given)...), IllegalUse); got != want {
			t.Errorf("%s: listed %v", given, got)
		}
	}
}

// TestIllegalUseReseller: who sold short messages is shown the offence, open, and
// asked what was published and to how many.
func TestIllegalUseReseller(t *testing.T) {
	facts := with(t, fact.Facts{}, "help.kinds=transmission", "helped.crimes=fraud", "helped.status=confirmed",
		"helped.messages=8000", "rules.broken=sms_rules", "knowledge.level=some_crime", "conduct.end=2024-06-01")
	a := Default().Analyse(Request{Facts: facts, AsOf: law.MustDay("2026-11-21")})
	found := false
	for _, o := range a.Offences {
		if o.ID == IllegalUse {
			found = true
			if o.Verdict != law.OpenVerdict || !slices.Contains(o.Open, fact.SetupActs) || !slices.Contains(o.Open, fact.SetupRecipients) {
				t.Errorf("%v, open on %v", o.Verdict, o.Open)
			}
		}
	}
	if !found {
		t.Error("a reseller of short messages is not shown the offence")
	}
	if !slices.Contains(a.QuestionsLeft, fact.SetupActs) || !slices.Contains(a.QuestionsLeft, fact.SetupRecipients) {
		t.Errorf("still asked: %v", a.QuestionsLeft)
	}
}

// listed reports whether the analysis lists the offence.
func listed(t testing.TB, facts fact.Facts, id string) bool {
	t.Helper()
	found := notMet
	for _, o := range Default().Analyse(Request{Facts: facts, AsOf: dayOf("")}).Offences {
		if o.ID == id {
			found = met
		}
	}
	noteQuestion(question{root: id + "/shown", listed: true, facts: facts, asOf: dayOf(""), want: found})
	return found == met
}

// eachTrackOption gives a choice one option after the other and wants the finding
// for those listed, and the other one for the rest.
func eachTrackOption(t *testing.T, base fact.Facts, root, element string, vary fact.ID, listed string, want, otherwise law.Finding) {
	t.Helper()
	in := map[string]bool{}
	for _, o := range strings.Fields(listed) {
		in[o] = true
	}
	for _, o := range fact.Get(vary).Options {
		w := otherwise
		if in[o.ID] {
			w = want
			delete(in, o.ID)
		}
		if got := findTrack(t, with(t, base, string(vary)+"="+o.ID), root, element, ""); got != w {
			t.Errorf("%s with %s = %s: %v, want %v", element, vary, o.ID, got, w)
		}
	}
	for o := range in {
		t.Errorf("%s has no option %s", vary, o)
	}
}

const directEvidence = "told saw_content chat_records tell_tale_request discovered_and_continued"

func TestIllegalUseOptions(t *testing.T) {
	base := with(t, established(t), "setup.acts=published")
	eachTrackOption(t, with(t, base, "helped.status=unlawful_only"), IllegalUse, "illegal_use.purpose", fact.HelpedCrimes,
		"fraud gambling obscenity theft personal_data computer_crime pyramid illegal_business money_laundering drugs", met, contested)
	eachTrackOption(t, base, IllegalUse, "illegal_use.purpose", fact.HelpedStatus, "lawful", notMet, met)
	denies := with(t, base, "knowledge.level=none")
	eachTrackOption(t, denies, IllegalUse, "illegal_use.knowledge", fact.KnowledgeActual, directEvidence, contested, notMet)
	eachTrackOption(t, base, IllegalUse, "illegal_use.knowledge", fact.KnowledgeLevel, "specific_crime some_crime", met, notMet)
	eachTrackOption(t, base, IllegalUse, "illegal_use.act", fact.SetupActs, "site_for_crime group_for_crime published", met, notMet)
	for _, o := range fact.Get(fact.SetupActs).Options {
		if got := listed(t, with(t, fact.Facts{}, "setup.acts="+o.ID), IllegalUse); got != (o.ID != "none") {
			t.Errorf("acts %s: listed %v", o.ID, got)
		}
	}
}
