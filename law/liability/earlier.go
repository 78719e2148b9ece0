package liability

import (
	"slices"
	"sync"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// earlier is an analysis made before, and what has been answered otherwise since.
// Steps are never changed once made, so that the next analysis can share those
// that no changed answer bears on.
type earlier struct {
	analysis *Analysis
	moved    *rule.Moved
	capacity bool // whether the answers are about a unit now and were not, or the reverse
	whole    bool // whether the analysis is one of this case, with all its parts
	// common, where it is held, stands in for the tracks that the analysis did not
	// list.
	common *earlier
}

// earlier gives the analysis that a request builds on, one without any parts
// where there is none, or where it was made by other rules or as of another day.
func (r *Rules) earlier(q Request) *earlier {
	b := q.Before
	if b == nil || b.rules != r || b.AsOf != q.AsOf {
		if !q.Common {
			return &earlier{analysis: &Analysis{}, moved: r.book.Moved(nil, nil)}
		}
		return r.since(r.common.of(r, q.AsOf), q)
	}
	e := r.since(b, q)
	e.whole = true
	if a := r.common.held(q.AsOf); a != nil && q.Common {
		e.common = r.since(a, q)
	}
	return e
}

// since compares the answers with those of an analysis.
func (r *Rules) since(a *Analysis, q Request) *earlier {
	return &earlier{analysis: a, moved: r.book.Moved(a.facts, q.Facts), capacity: isCompany(a.facts) != isCompany(q.Facts)}
}

// common is what follows where nobody has answered anything, as of the days asked
// for last. Who begins shares it until an answer bears on a part of it, so that many
// sessions hold the words of most steps once.
type common struct {
	mu    sync.Mutex
	asOf  map[law.Day]*Analysis
	order []law.Day // the earliest asked for first
}

// mostCommon bounds the days kept: today, and those of a class or of real cases.
const mostCommon = 4

// of gives it as of a day. It has every track, also those that would not be listed,
// and the steps of civil liability, and nothing but them: it is there to be built on.
func (x *common) of(r *Rules, day law.Day) *Analysis {
	x.mu.Lock()
	defer x.mu.Unlock()
	if a, ok := x.asOf[day]; ok {
		return a
	}
	none := fact.Facts{}
	a, c := &Analysis{AsOf: day, rules: r, facts: none}, r.book.Case(none, day)
	fresh := r.earlier(Request{})
	for _, o := range r.offences {
		a.Offences = append(a.Offences, r.offence(c, none, o, fresh))
	}
	e := explainer{rules: r, facts: none, asOf: c, moved: fresh.moved}
	a.Civil = &Civil{Elements: e.victims(c.Explain(r.book.Root("civil")), c.Explain(r.book.Root("civil.joint")), nil)}
	if x.asOf == nil {
		x.asOf = map[law.Day]*Analysis{}
	}
	if len(x.order) == mostCommon {
		delete(x.asOf, x.order[0])
		x.order = slices.Delete(x.order, 0, 1)
	}
	x.asOf[day], x.order = a, append(x.order, day)
	return a
}

// held gives it where it is there already.
func (x *common) held(day law.Day) *Analysis {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.asOf[day]
}

// offence gives what there is of a track, or nil, and where from.
func (e *earlier) offence(o *offence) (*Offence, *earlier) {
	i := slices.IndexFunc(e.analysis.Offences, func(x *Offence) bool { return x.ID == o.id && x.Of == o.of })
	switch {
	case i >= 0:
		return e.analysis.Offences[i], e
	case e.common != nil:
		return e.common.offence(o)
	}
	return nil, e
}

// civil gives the steps there are of civil liability, or nil, and where from.
func (e *earlier) civil() ([]*Step, *earlier) {
	switch {
	case e.analysis.Civil != nil:
		return e.analysis.Civil.Elements, e
	case e.common != nil:
		return e.common.civil()
	}
	return nil, e
}

// touches reports whether a changed answer bears on a track.
func (e *earlier) touches(o *offence) bool {
	return e.capacity || e.moved.Bears(o.tree) ||
		slices.ContainsFunc(o.tiers, func(t tier) bool { return t.node != nil && e.moved.Bears(t.node) })
}

// unasked leaves of the relevant facts those that nobody has been asked for.
func (r *Rules) unasked(c *rule.Case, facts fact.Facts) []fact.ID {
	var out []fact.ID
	for _, id := range c.Relevant(r.questionNodes()...) {
		if _, asked := facts[id]; !asked {
			out = append(out, id)
		}
	}
	return out
}
