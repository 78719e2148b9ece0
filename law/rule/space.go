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

	facts  []fact.ID              // every fact with variables, in dictionary order, and last the day of the analysis; its place is its slot
	defs   []*fact.Def            // by slot; nil for the day of the analysis
	any    []known                // by slot: what is possible where nothing is known
	slot   map[fact.ID]int        // the slot of each
	levels [][]int32              // by slot: its variables
	terms  map[string][]boundTerm // by the id of the quantity
	bound  []bool                 // by place in qtys: whether a tie with the same terms binds it

	relations []relation // those of the quantities, then the ties
	entry     []int      // by slot: the place in the dictionary; -1 for the day of the analysis
	entered   bitset     // the slots that enter some relation
	owner     []int      // by level: the slot of the variable's fact; -1 for a quantity
	moves     []bitset   // by slot: its variables and those of the quantities it enters
	lowest    []int32    // by slot: the last of them
	// defeasible are the slots whose default falls to contrary evidence.
	defeasible []int
	behind     []bitset // by slot: the variables it bears on, through quantities and ties too
}

// index fills the tables by which a view is laid out quickly.
func (s *space) index() {
	s.slot, s.terms = map[fact.ID]int{}, map[string][]boundTerm{}
	day := false
	ids := map[fact.ID]bool{}
	for id := range s.byFact {
		if day = day || id == AsOf; id != AsOf {
			ids[id] = true
		}
	}
	s.facts = sortFacts(ids)
	for i, id := range s.facts {
		def := fact.Get(id)
		s.slot[id] = i
		s.defs, s.any = append(s.defs, def), append(s.any, anything(def))
	}
	if day {
		s.slot[AsOf] = len(s.facts)
		s.facts, s.defs, s.any = append(s.facts, AsOf), append(s.defs, nil), append(s.any, known{})
	}
	s.levels = make([][]int32, len(s.facts))
	for l := range s.vars {
		v := &s.vars[l]
		if v.qty != nil {
			continue
		}
		i := s.slot[v.fact]
		s.levels[i] = append(s.levels[i], int32(l))
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
	s.entry, s.entered = make([]int, len(s.facts)), newBitset(len(s.facts))
	for i, def := range s.defs {
		s.entry[i] = -1
		if def != nil {
			s.entry[i] = def.Index
		}
	}
	s.owner = make([]int, len(s.vars))
	for l := range s.vars {
		s.owner[l] = -1
	}
	for i, id := range s.facts {
		moves := newBitset(len(s.vars))
		for _, l := range s.levels[i] {
			s.owner[l] = i
			moves.add(int(l))
		}
		for _, q := range s.ofFact[id] {
			moves.add(int(s.byQty[q.ID]))
		}
		last := int32(-1)
		moves.each(func(l int) { last = int32(l) })
		s.moves, s.lowest = append(s.moves, moves), append(s.lowest, last)
		s.behind = append(s.behind, newBitset(len(s.vars)))
	}
	for l := range s.vars {
		for _, id := range s.factsOf(int32(l)) {
			s.behind[s.slot[id]].add(l)
		}
	}
	s.relate()
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

// newSpace collects the variables of the trees. The facts named first come first,
// the others follow in the order in which the trees first test them; the facts of
// a quantity stand beside it.
func newSpace(roots []*Node, ties []Tie, first []fact.ID) (*space, error) {
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
	for i := len(first) - 1; i >= 0; i-- {
		if at := slices.Index(order, first[i]); at >= 0 {
			copy(order[1:at+1], order[:at])
			order[0] = first[i]
		}
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
	if len(s.relations) > 64 { // so that a set of them fits a word
		return nil, fmt.Errorf("rule: more than 64 quantities and ties")
	}
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
	lo := v.bandAt(x.lo)
	hi := lo
	if x.hi != x.lo {
		hi = v.bandAt(x.hi)
	}
	return (uint64(1)<<uint(hi+1) - 1) &^ (uint64(1)<<uint(lo) - 1)
}

// bandAt gives the band in which a number lies.
func (v *variable) bandAt(x int64) int {
	lo, hi := 0, len(v.cuts)
	for lo < hi {
		if m := (lo + hi) / 2; v.cuts[m] > x {
			hi = m
		} else {
			lo = m + 1
		}
	}
	return lo
}

// interval is a closed range of whole numbers.
type interval struct{ lo, hi int64 }

func (a interval) meets(b interval) bool { return a.lo <= b.hi && b.lo <= a.hi }

func (a interval) hull(b interval) interval { return interval{min(a.lo, b.lo), max(a.hi, b.hi)} }

func (a interval) clip(b interval) interval { return interval{max(a.lo, b.lo), min(a.hi, b.hi)} }

func (a interval) empty() bool { return a.lo > a.hi }
