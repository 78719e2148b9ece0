package liability

import (
	"context"
	"fmt"
	"strings"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// View is for whom the changes are listed. It decides what is left out of known
// facts that would have to be otherwise: listing there what a person knew, agreed
// or concealed would coach statements.
type View uint8

// The views.
const (
	ViewMatter   View = iota // a person's own matter
	ViewClient               // a client's screen in a lawyer's matter
	ViewLawyer               // a lawyer's screen
	ViewTeaching             // a case of the library
)

// coaches reports whether a fact is kept out of the second kind in one's own
// matter and in what a client sees.
func coaches(id fact.ID) bool {
	switch fact.Section(id) {
	case "knowledge", "concealment", "evasion":
		return true
	}
	return id == fact.DepthAgreement || id == fact.ProceedsKnown
}

// leavesOut tells which facts a view keeps out of the changes of a kind.
func (v View) leavesOut(kind rule.ChangeKind, facts fact.Facts) func(fact.ID) bool {
	return func(id fact.ID) bool {
		if kind == rule.Learn {
			_, asked := facts[id]
			return !asked && fact.ConditionHolds(fact.Get(id), facts) == fact.Fails
		}
		return (v == ViewMatter || v == ViewClient) && coaches(id)
	}
}

// WhatIfRequest is what WhatIf is asked.
type WhatIfRequest struct {
	Facts fact.Facts
	AsOf  law.Day
	View  View
	// Most bounds the facts of a set; 0 stands for three.
	Most int
	// Progress, where set, is told how much is done.
	Progress func(done, total int)
}

// WhatIf lists what would turn the verdict on one offence.
type WhatIf struct {
	Offence string
	Of      string // of an accomplice: the helped crime
	Name    law.Text
	Verdict law.Verdict
	// Learn are facts not yet known that could still be learned.
	Learn []Turn
	// Otherwise are known facts that would have to be otherwise. Never show them
	// without Warning.
	Otherwise []Turn
}

// Turn is a smallest set of one to three facts that, changed, turns a verdict to
// another. No part of the set does.
type Turn struct {
	To    law.Verdict
	Facts []fact.ID // in dictionary order
	// Says names the facts and the effect: 支付结算金额：成立 → 不成立.
	Says law.Text
	// Ways say what the facts would have to be: any one of them turns the verdict.
	// Days are given in ranges as wide as the rules allow.
	Ways []law.Text
	// Change is the same for programs, each box of days by itself.
	Change rule.Change
}

// Warning stands beside every list of known facts that would have to be
// otherwise. Article 307 of the Criminal Law is not held and is named in words.
func Warning() law.Text {
	return law.T("以下只说明结论取决于什么。事实由证据查明，不由人选择；改变、隐匿、毁灭证据或者串通陈述，本身就可能构成犯罪（刑法第三百零七条关于妨害作证和帮助毁灭、伪造证据的规定），也会使本案的处理更重。",
		"This only says what the conclusion depends on. Facts are established by evidence, not chosen. To alter, hide or destroy evidence, or to agree on statements, can itself be a crime (Criminal Law, article 307, on obstructing testimony and on helping to destroy or forge evidence) and makes the case worse.")
}

// WhatIf lists, for every offence the analysis shows, all smallest sets of at
// most three facts that would turn its verdict. It is work for the background:
// up to a quarter of a second an offence. It stops with ctx's error when ctx is
// done.
func (r *Rules) WhatIf(ctx context.Context, q WhatIfRequest) ([]WhatIf, error) {
	c := r.book.Case(q.Facts, q.AsOf)
	var shown []*offence
	for _, o := range r.offences {
		if r.lists(c, q.Facts, o) {
			shown = append(shown, o)
		}
	}
	var out []WhatIf
	for i, o := range shown {
		progress := func(done, total int) {
			if q.Progress != nil {
				q.Progress(i*total+done, len(shown)*total)
			}
		}
		changes, err := c.Changes(ctx, o.tree, rule.ChangeOptions{
			Most: q.Most, Progress: progress,
			Exclude: func(k rule.ChangeKind, id fact.ID) bool { return q.View.leavesOut(k, q.Facts)(id) },
		})
		if err != nil {
			return nil, fmt.Errorf("what if, %s: %w", o.key(), err)
		}
		w := WhatIf{Offence: o.id, Of: o.of, Name: o.tree.Name, Verdict: law.VerdictOf(c.Finding(o.tree))}
		for _, ch := range changes {
			t := turn(ch, q.Facts, r.inDays(q, o.tree, ch))
			if ch.Kind == rule.Learn {
				w.Learn = append(w.Learn, t)
			} else {
				w.Otherwise = append(w.Otherwise, t)
			}
		}
		out = append(out, w)
	}
	return out, nil
}

// turn puts a change into words, with the ways as they are told.
func turn(ch rule.Change, facts fact.Facts, ways []toldWay) Turn {
	from, to := law.VerdictOf(ch.From), law.VerdictOf(ch.To)
	names := law.T(Names(ch.Facts, law.ZH), Names(ch.Facts, law.EN))
	t := Turn{To: to, Facts: ch.Facts, Change: ch}
	t.Says = law.T(names.ZH+"："+from.Name().ZH+" → "+to.Name().ZH, names.EN+": "+from.Name().EN+" → "+to.Name().EN)
	for _, way := range ways {
		var zh, en []string
		for _, n := range way.Way {
			if way.isLine(n.Fact) {
				continue // told with the day that has to come before it
			}
			s := needed(n, way.before[n.Fact], ch.Kind, facts)
			zh, en = append(zh, s.ZH), append(en, s.EN)
		}
		t.Ways = append(t.Ways, law.T(strings.Join(zh, "；并且"), strings.Join(en, "; and ")))
	}
	return t
}

// needed says what one fact would have to be, and what it is now. before is the fact
// whose day it would have to come before, where that is what is needed.
func needed(n rule.Need, before fact.ID, kind rule.ChangeKind, facts fact.Facts) law.Text {
	def := fact.Get(n.Fact)
	want := law.T(wanted(def, n, law.ZH), wanted(def, n, law.EN))
	if before != "" {
		other := fact.Get(before).Name
		want = law.T("早于“"+other.ZH+"”的任何一天", "any day before the "+other.EN)
	}
	if kind == rule.Learn {
		return law.T(def.Name.ZH+"查明为："+want.ZH, def.Name.EN+" found to be: "+want.EN)
	}
	a := facts[n.Fact]
	return law.T(def.Name.ZH+"："+want.ZH+"（现为："+def.FormatAnswer(a, law.ZH)+"）",
		def.Name.EN+": "+want.EN+" (now "+def.FormatAnswer(a, law.EN)+")")
}

// wanted writes the values of which one is needed.
func wanted(def *fact.Def, n rule.Need, l law.Lang) string {
	if def.Kind == fact.Choices {
		return wantedOptions(def, n, l)
	}
	var out []string
	for _, v := range n.Any {
		out = append(out, span(def, v, l))
	}
	return strings.Join(out, law.T("，或者", " or ").In(l))
}

// wantedOptions writes which options of a multiple choice would have to be
// chosen and not be chosen.
func wantedOptions(def *fact.Def, n rule.Need, l law.Lang) string {
	list := func(set uint64) string {
		var names []string
		for i := range def.Options {
			if set&(1<<uint(i)) != 0 {
				names = append(names, def.Options[i].Name.In(l))
			}
		}
		return strings.Join(names, law.T("、", ", ").In(l))
	}
	var parts []string
	if n.With != 0 {
		parts = append(parts, law.T("包括", "including ").In(l)+list(n.With))
	}
	if n.Without != 0 {
		parts = append(parts, law.T("不包括", "without ").In(l)+list(n.Without))
	}
	if len(parts) == 0 {
		return law.T("其他情形", "something else").In(l)
	}
	return strings.Join(parts, law.T("，", ", ").In(l))
}

// span writes a value of a change; an end that is only the end of what can be
// entered is left open.
func span(def *fact.Def, v fact.Value, l law.Lang) string {
	if def.Kind != fact.Date || v.Lo == v.Hi && v.Lo > int64(fact.MinDay()) {
		if def.Kind == fact.Count && v.Hi >= fact.MaxCount-1 {
			v.Hi = fact.MaxCount
		}
		return def.Format(v, l)
	}
	first, last := law.Day(v.Lo), law.Day(v.Hi)
	switch after := last + 1; {
	// The day after the first that can be entered is no other than that one.
	case first <= fact.MinDay()+1 && last >= fact.MaxDay():
		return law.T("任何一天", "any day").In(l)
	case first <= fact.MinDay():
		return law.T("早于"+after.In(law.ZH)+"的任何一天", "any day before "+after.In(law.EN)).In(l)
	case last >= fact.MaxDay():
		return law.T(first.In(law.ZH)+"起的任何一天", "any day from "+first.In(law.EN)+" on").In(l)
	}
	return def.Format(v, l)
}
