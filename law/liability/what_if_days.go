package liability

import (
	"slices"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// A change of days is found in boxes, cut where any rule cuts the days and where the
// first day of the conduct must not be after its last. Told one by one they would name
// days that no rule on the offence knows, the first that can be entered among them. Here
// they are put together again, as far as the rules say that every day in between turns
// the verdict the same way.

// mostBoxes bounds the boxes that are put together; what has more is told as it is.
const mostBoxes = 64

// A toldWay is a way as it is told: for each fact what it would need or, of a day, the
// fact whose day it would have to come before, whichever that is.
type toldWay struct {
	rule.Way
	before map[fact.ID]fact.ID
}

// isLine reports whether a day has to come before that of the fact.
func (w *toldWay) isLine(id fact.ID) bool {
	for _, line := range w.before {
		if line == id {
			return true
		}
	}
	return false
}

// inDays gives the ways of a change with their days in ranges as wide as may be.
func (r *Rules) inDays(q WhatIfRequest, tree *rule.Node, ch rule.Change) (out []toldWay) {
	for _, w := range r.inRanges(q, tree, ch) {
		out = append(out, toldWay{Way: w})
	}
	if len(out) < 3 {
		return out
	}
	// Boxes that climb along the line where one day meets another are told as that line.
	x := &dayRanges{r: r, q: q, tree: tree, to: ch.To}
	for i, w := range out {
		for a := range w.Way {
			for b := range w.Way {
				if a == b || !isDay(w.Way[a].Fact) || !isDay(w.Way[b].Fact) {
					continue
				}
				if joined, rest := x.climb(out, i, a, b); joined != nil {
					return append(rest, *joined)
				}
			}
		}
	}
	return out
}

// climb takes the ways that part from the one at i in nothing but the days of the needs
// a and b, where each says that a is before some day and b not; if a before b turns the
// verdict whatever the days are, they are told as one.
func (x *dayRanges) climb(ways []toldWay, i, a, b int) (joined *toldWay, rest []toldWay) {
	var days []int64
	first := ways[i].Way
	for _, w := range ways {
		same := true
		for j := range first {
			same = same && (j == a || j == b || sameNeed(w.Way[j], first[j]))
		}
		one, other := w.Way[a].Any, w.Way[b].Any
		if !same || len(one) != 1 || len(other) != 1 || one[0].Lo > int64(fact.MinDay()) || other[0].Hi < int64(fact.MaxDay()) || other[0].Lo <= one[0].Hi {
			rest = append(rest, w)
			continue
		}
		for _, d := range []int64{one[0].Hi, other[0].Lo} {
			days = append(days, d-1, d, d+1)
		}
	}
	if len(ways)-len(rest) < 3 {
		return nil, ways
	}
	slices.Sort(days)
	days = slices.Compact(append(days, int64(fact.MaxDay())))
	for n, later := range days {
		for _, earlier := range days[:n] {
			one := slices.Clone(first)
			one[a].Any, one[b].Any = []fact.Value{fact.Int(earlier)}, []fact.Value{fact.Int(later)}
			if earlier >= int64(fact.MinDay()) && later <= int64(fact.MaxDay()) && !x.turns(one) {
				return nil, ways
			}
		}
	}
	way := slices.Clone(first)
	any := []fact.Value{fact.Between(int64(fact.MinDay()), int64(fact.MaxDay()))}
	way[a].Any, way[b].Any = any, any
	return &toldWay{way, map[fact.ID]fact.ID{way[a].Fact: way[b].Fact}}, rest
}

// inRanges puts the boxes of a change together.
func (r *Rules) inRanges(q WhatIfRequest, tree *rule.Node, ch rule.Change) []rule.Way {
	// What is open on a range may be settled on a day of it, and of an unknown multiple
	// choice a way names only a part: such boxes stay.
	if ch.To == law.Open || len(ch.Ways) == 0 || !slices.ContainsFunc(ch.Facts, isDay) || ch.Kind == rule.Learn && slices.ContainsFunc(ch.Facts, isSet) {
		return ch.Ways
	}
	boxes := boxesOf(ch.Ways)
	if len(boxes) > mostBoxes {
		return ch.Ways
	}
	x := &dayRanges{r: r, q: q, tree: tree, to: ch.To}
	var out []rule.Way
	for len(boxes) > 0 {
		var group, rest []rule.Way
		for _, b := range boxes {
			if sameBesideDays(b, boxes[0]) {
				group = append(group, b)
			} else {
				rest = append(rest, b)
			}
		}
		out, boxes = append(out, x.joined(group)...), rest
	}
	return gathered(out)
}

func isDay(id fact.ID) bool { return fact.Get(id).Kind == fact.Date }
func isSet(id fact.ID) bool { return fact.Get(id).Kind == fact.Choices }

// dayRanges puts the boxes of one change together.
type dayRanges struct {
	r    *Rules
	q    WhatIfRequest
	tree *rule.Node
	to   law.Finding
}

// joined widens the boxes of ways that part only in their days: to all days that any of
// them names, or else each by itself and two by two.
func (x *dayRanges) joined(group []rule.Way) []rule.Way {
	whole := group[0]
	for _, w := range group[1:] {
		whole = hull(whole, w)
	}
	if x.turns(whole) {
		return []rule.Way{whole}
	}
	for i := range group {
		group[i] = x.widened(group[i], whole)
	}
	group = uncontained(group)
	for again := true; again; {
		again = false
		for i := 0; i < len(group) && !again; i++ {
			for j := i + 1; j < len(group) && !again; j++ {
				if both := hull(group[i], group[j]); x.turns(both) {
					group[i], again = both, true
					group = uncontained(slices.Delete(group, j, j+1))
				}
			}
		}
	}
	return group
}

// widened moves the ends of a box out to those of the whole, one after the other.
func (x *dayRanges) widened(w, whole rule.Way) rule.Way {
	for i := range w {
		if !isDay(w[i].Fact) {
			continue
		}
		for _, end := range []func(*fact.Value, fact.Value){
			func(v *fact.Value, to fact.Value) { v.Lo = to.Lo },
			func(v *fact.Value, to fact.Value) { v.Hi = to.Hi },
		} {
			wider := slices.Clone(w)
			v := w[i].Any[0]
			end(&v, whole[i].Any[0])
			wider[i].Any = []fact.Value{v}
			if x.turns(wider) {
				w = wider
			}
		}
	}
	return w
}

// turns reports whether every answer that a way allows turns the verdict so.
func (x *dayRanges) turns(w rule.Way) bool {
	facts := x.q.Facts.Clone()
	if facts == nil {
		facts = fact.Facts{}
	}
	return x.lay(facts, w)
}

// lay gives the facts every value that the first need allows, and the others in turn.
func (x *dayRanges) lay(facts fact.Facts, w rule.Way) bool {
	if len(w) == 0 {
		return x.r.book.Case(facts, x.q.AsOf).Finding(x.tree) == x.to
	}
	n := w[0]
	if isSet(n.Fact) {
		v, _ := facts.Known(n.Fact)
		v.Options = v.Options&^n.Without | n.With
		facts[n.Fact] = fact.Answer{Value: v}
		return x.lay(facts, w[1:])
	}
	for _, v := range n.Any {
		facts[n.Fact] = fact.Answer{Value: v}
		if !x.lay(facts, w[1:]) {
			return false
		}
	}
	return true
}

// boxesOf gives the ways with one range for every day.
func boxesOf(ways []rule.Way) (out []rule.Way) {
	for _, w := range ways {
		boxes := []rule.Way{slices.Clone(w)}
		for i := range w {
			if !isDay(w[i].Fact) || len(w[i].Any) < 2 {
				continue
			}
			var parted []rule.Way
			for _, b := range boxes {
				for _, v := range w[i].Any {
					one := slices.Clone(b)
					one[i].Any = []fact.Value{v}
					parted = append(parted, one)
				}
			}
			boxes = parted
		}
		out = append(out, boxes...)
	}
	return out
}

// sameNeed reports whether two needs of one fact are the same.
func sameNeed(a, b rule.Need) bool {
	return a.With == b.With && a.Without == b.Without && slices.Equal(a.Any, b.Any)
}

// sameBesideDays reports whether two ways part in their days alone.
func sameBesideDays(a, b rule.Way) bool {
	for i := range a {
		if !isDay(a[i].Fact) && !sameNeed(a[i], b[i]) {
			return false
		}
	}
	return true
}

// hull is the box around two, which part in their days alone.
func hull(a, b rule.Way) rule.Way {
	out := slices.Clone(a)
	for i := range out {
		if isDay(out[i].Fact) {
			v, w := a[i].Any[0], b[i].Any[0]
			out[i].Any = []fact.Value{fact.Between(min(v.Lo, w.Lo), max(v.Hi, w.Hi))}
		}
	}
	return out
}

// uncontained drops the boxes that another holds.
func uncontained(group []rule.Way) (out []rule.Way) {
	holds := func(a, b rule.Way) bool {
		for i := range a {
			if isDay(a[i].Fact) && (b[i].Any[0].Lo < a[i].Any[0].Lo || b[i].Any[0].Hi > a[i].Any[0].Hi) {
				return false
			}
		}
		return true
	}
	for i, w := range group {
		held := false
		for j, other := range group {
			held = held || j != i && holds(other, w) && (j < i || !holds(w, other))
		}
		if !held {
			out = append(out, w)
		}
	}
	return out
}

// gathered lists the ranges of a day together where nothing else parts two ways.
func gathered(ways []rule.Way) (out []rule.Way) {
next:
	for _, w := range ways {
		for _, o := range out {
			part := -1
			for i := range w {
				switch {
				case sameNeed(w[i], o[i]):
				case part < 0 && isDay(w[i].Fact):
					part = i
				default:
					part = len(w)
				}
			}
			if part >= 0 && part < len(w) {
				o[part].Any = append(slices.Clone(o[part].Any), w[part].Any...)
				slices.SortFunc(o[part].Any, func(a, b fact.Value) int { return int(a.Lo - b.Lo) })
				continue next
			}
		}
		out = append(out, slices.Clone(w))
	}
	return out
}
