package rule

import (
	"fmt"
	"slices"
	"sort"

	"bangxin/law/fact"
)

// variable is one dimension of the space the diagram decides over: a flag, a
// choice, one option of a multiple choice, or the bands into which the
// thresholds of the rules cut a number, a day or a quantity.
type variable struct {
	fact   fact.ID   // the fact it belongs to; empty for a quantity
	qty    *Quantity // or the quantity
	option int       // of a multiple choice: which option; else -1
	cuts   []int64   // of a number: band i is [cuts[i-1], cuts[i]-1]
	domain int32
}

// space is the set of variables that a set of trees needs.
type space struct {
	vars   []variable
	byFact map[fact.ID][]int32 // the variables of a fact itself
	byQty  map[string]int32    // by the id of the quantity
	qtys   []*Quantity
	ofFact map[fact.ID][]*Quantity // the quantities a fact enters
	ties   []Tie

	facts  []fact.ID              // every fact with variables; its place is its slot
	defs   []*fact.Def            // by slot; nil for the day of the analysis
	any    []known                // by slot: what is possible where nothing is known
	slot   map[fact.ID]int        // the slot of each
	levels [][]int32              // by slot: its variables
	slotOf []int                  // by variable: the slot of its fact; not for quantities
	terms  map[string][]boundTerm // by the id of the quantity
	bound  []bool                 // by place in qtys: whether a tie with the same terms binds it
}

// boundTerm is a term of a quantity with the slot of its fact.
type boundTerm struct {
	slot int
	coef int64
}

// index fills the tables by which a view is laid out quickly.
func (s *space) index() {
	s.slot, s.terms = map[fact.ID]int{}, map[string][]boundTerm{}
	s.slotOf = make([]int, len(s.vars))
	for l := range s.vars {
		v := &s.vars[l]
		if v.qty != nil {
			continue
		}
		i, ok := s.slot[v.fact]
		if !ok {
			i = len(s.facts)
			s.slot[v.fact] = i
			s.facts = append(s.facts, v.fact)
			s.levels = append(s.levels, nil)
			if v.fact == AsOf {
				s.defs, s.any = append(s.defs, nil), append(s.any, known{})
			} else {
				def := fact.Get(v.fact)
				s.defs, s.any = append(s.defs, def), append(s.any, anything(def))
			}
		}
		s.levels[i] = append(s.levels[i], int32(l))
		s.slotOf[l] = i
	}
	note := func(q *Quantity) {
		if _, ok := s.terms[q.ID]; ok {
			return
		}
		list := make([]boundTerm, len(q.Terms))
		for i, t := range q.Terms {
			list[i] = boundTerm{s.slot[t.Fact], t.Coef}
		}
		s.terms[q.ID] = list
	}
	for _, q := range s.qtys {
		note(q)
		same := false
		for _, t := range s.ties {
			same = same || slices.Equal(q.Terms, t.Quantity.Terms)
		}
		s.bound = append(s.bound, same)
	}
	for _, t := range s.ties {
		note(t.Quantity)
	}
}

// Tie is a relation that holds of all facts, whatever the case: a first day is
// not after the last, a part is not more than the whole. The quantity is never
// negative. Ties make findings under unknowns exact; facts that contradict one
// are reported, not refused.
type Tie struct {
	Quantity *Quantity
	// Unless holds the tie back while one of these facts is known to be something
	// the tie does not speak of. Empty for most ties.
	Unless []fact.ID
}

// maxBands bounds the values of a variable, so that a set of them fits a word.
const maxBands = 60

// newSpace collects the variables of the trees, in the order in which the trees
// first test them; the facts of a quantity stand beside it.
func newSpace(roots []*Node, ties []Tie) (*space, error) {
	s := &space{byFact: map[fact.ID][]int32{}, byQty: map[string]int32{}, ofFact: map[fact.ID][]*Quantity{}, ties: ties}
	cuts := map[fact.ID]map[int64]bool{}
	qcuts := map[string]map[int64]bool{}
	var order []fact.ID
	seen := map[fact.ID]bool{}
	see := func(id fact.ID) {
		if !seen[id] {
			seen[id] = true
			order = append(order, id)
			cuts[id] = map[int64]bool{}
		}
	}
	for _, root := range roots {
		root.Walk(func(n *Node) {
			if n.Op != OpTest {
				return
			}
			t := n.Test
			if t.Quantity != nil {
				if qcuts[t.Quantity.ID] == nil {
					qcuts[t.Quantity.ID] = map[int64]bool{}
					s.qtys = append(s.qtys, t.Quantity)
				}
				qcuts[t.Quantity.ID][t.Line] = true
				for _, term := range t.Quantity.Terms {
					see(term.Fact)
				}
				return
			}
			see(t.Fact)
			if t.Shape == ShapeAtLeast {
				cuts[t.Fact][t.Line] = true
			}
		})
	}
	placed := map[fact.ID]bool{}
	placedQ := map[string]bool{}
	var place func(id fact.ID) error
	place = func(id fact.ID) error {
		if placed[id] {
			return nil
		}
		placed[id] = true
		if err := s.addFact(id, sorted(cuts[id])); err != nil {
			return err
		}
		for _, q := range s.qtys {
			if placedQ[q.ID] || !q.uses(id) {
				continue
			}
			placedQ[q.ID] = true
			for _, term := range q.Terms {
				if err := place(term.Fact); err != nil {
					return err
				}
			}
			if err := s.addQuantity(q, sorted(qcuts[q.ID])); err != nil {
				return err
			}
		}
		return nil
	}
	for _, id := range order {
		if err := place(id); err != nil {
			return nil, err
		}
	}
	for _, q := range s.qtys {
		for _, term := range q.Terms {
			s.ofFact[term.Fact] = append(s.ofFact[term.Fact], q)
		}
	}
	// A tie between facts of which no rule tests more than one needs no room.
	kept := s.ties[:0:0]
	for _, t := range s.ties {
		n := 0
		for _, term := range t.Quantity.Terms {
			if placed[term.Fact] {
				n++
			}
		}
		if n > 0 {
			kept = append(kept, t)
		}
	}
	s.ties = kept
	for _, t := range s.ties {
		for _, term := range t.Quantity.Terms {
			if !placed[term.Fact] {
				if err := s.addFact(term.Fact, nil); err != nil {
					return nil, err
				}
				placed[term.Fact] = true
			}
		}
	}
	s.index()
	return s, nil
}

func (q *Quantity) uses(id fact.ID) bool {
	for _, t := range q.Terms {
		if t.Fact == id {
			return true
		}
	}
	return false
}

func sorted(set map[int64]bool) []int64 {
	out := make([]int64, 0, len(set))
	for c := range set {
		out = append(out, c)
	}
	sort.Slice(out, func(i, j int) bool { return out[i] < out[j] })
	return out
}

func (s *space) addFact(id fact.ID, cuts []int64) error {
	add := func(v variable) { // a domain of one needs no variable, but keeps its place
		s.byFact[id] = append(s.byFact[id], int32(len(s.vars)))
		s.vars = append(s.vars, v)
	}
	if id == AsOf {
		if len(cuts)+1 > maxBands {
			return fmt.Errorf("rule: %s is cut into more than %d bands", id, maxBands)
		}
		add(variable{fact: id, option: -1, cuts: cuts, domain: int32(len(cuts) + 1)})
		return nil
	}
	d, ok := fact.Lookup(id)
	if !ok {
		return fmt.Errorf("rule: no fact %q", id)
	}
	switch d.Kind {
	case fact.Flag:
		add(variable{fact: id, option: -1, domain: 2})
	case fact.Choice:
		add(variable{fact: id, option: -1, domain: int32(len(d.Options))})
	case fact.Choices:
		for i, o := range d.Options {
			if o.ID != "none" {
				add(variable{fact: id, option: i, domain: 2})
			}
		}
	default:
		lo := bounds(d.Kind).Lo
		kept := cuts[:0:0]
		for _, c := range cuts {
			if c > lo { // at or below the least possible value a line always holds
				kept = append(kept, c)
			}
		}
		if len(kept)+1 > maxBands {
			return fmt.Errorf("rule: %s is cut into more than %d bands", id, maxBands)
		}
		add(variable{fact: id, option: -1, cuts: kept, domain: int32(len(kept) + 1)})
	}
	return nil
}

func (s *space) addQuantity(q *Quantity, cuts []int64) error {
	if len(cuts)+1 > maxBands {
		return fmt.Errorf("rule: quantity %s is cut into more than %d bands", q.ID, maxBands)
	}
	s.byQty[q.ID] = int32(len(s.vars))
	s.vars = append(s.vars, variable{qty: q, option: -1, cuts: cuts, domain: int32(len(cuts) + 1)})
	return nil
}

// bounds gives the least and greatest value of a kind of number.
func bounds(k fact.Kind) fact.Value {
	switch k {
	case fact.Yuan:
		return fact.Value{Lo: 0, Hi: fact.MaxFen}
	case fact.Date:
		return fact.Value{Lo: int64(fact.MinDay()), Hi: int64(fact.MaxDay())}
	}
	return fact.Value{Lo: 0, Hi: fact.MaxCount}
}

// band gives the interval of values of band i.
func (v *variable) band(i int, whole interval) interval {
	b := whole
	if i > 0 {
		b.lo = v.cuts[i-1]
	}
	if i < len(v.cuts) {
		b.hi = v.cuts[i] - 1
	}
	return b
}

// bandsOf gives the set of bands that an interval touches.
func (v *variable) bandsOf(x interval) uint64 {
	lo := sort.Search(len(v.cuts), func(i int) bool { return v.cuts[i] > x.lo })
	hi := sort.Search(len(v.cuts), func(i int) bool { return v.cuts[i] > x.hi })
	return (uint64(1)<<uint(hi+1) - 1) &^ (uint64(1)<<uint(lo) - 1)
}

// interval is a closed range of whole numbers.
type interval struct{ lo, hi int64 }

func (a interval) meets(b interval) bool { return a.lo <= b.hi && b.lo <= a.hi }

func (a interval) clip(b interval) interval { return interval{max(a.lo, b.lo), min(a.hi, b.hi)} }

func (a interval) empty() bool { return a.lo > a.hi }
