package rule

import "math/bits"

// scratch is the working memory of one evaluation. It is lent from the book's
// pool for the length of one call, never kept by a case or a session.
//
// What it worked out stays in it between calls, as far as the facts of the next
// call leave it true: one answer changes few variables, and the functions below
// the last of them are what they were. No result depends on what it holds.
type scratch struct {
	book  *Book
	small *diagram // restricted functions and constraints
	below tables   // what each node of small depends on and leads to

	base  frame // the facts as they count
	ask   frame // the same with contrary evidence open that nobody was asked for
	other frame // any other view: the other side of a dispute, an assumption left out

	paired   bool     // whether the next three hold for base and ask as they are laid
	parts    bitset   // the variables on which base and ask part
	within   bool     // base allows nothing that ask does not
	round    uint32   // of narrow
	narrowAt []uint32 // per node of small: the round in which narrow is valid
	narrow   []ref

	conflicts map[[2]ref]bool
	shifts    map[shift]bool
	weigher   weigher
}

// mostKept bounds the nodes that the small diagram holds from one call to the
// next; a call that finds more begins with an empty one.
const mostKept = 1 << 16

func newScratch(b *Book) *scratch {
	s := &scratch{book: b, small: newDiagram(b.diagram.domain), conflicts: map[[2]ref]bool{}, shifts: map[shift]bool{}}
	s.below.width = words(len(b.space.vars))
	s.parts = newBitset(len(b.space.vars))
	for _, f := range []*frame{&s.base, &s.ask, &s.other} {
		f.s = s
		f.masks = make([]uint64, len(b.space.vars))
		f.fresh = make([]uint32, len(b.space.vars))
		f.joined = map[uint64]ref{}
	}
	return s
}

func (b *Book) scratch() *scratch {
	s := b.pool.Get().(*scratch)
	if len(s.small.level) > mostKept {
		s.empty()
	}
	return s
}

func (b *Book) release(s *scratch) {
	s.base.view, s.ask.view, s.other.view = nil, nil, nil
	b.pool.Put(s)
}

// empty forgets everything, but keeps the memory.
func (s *scratch) empty() {
	s.small.reset(s.book.diagram.domain)
	s.below.reset()
	clear(s.conflicts)
	clear(s.shifts)
	for _, f := range []*frame{&s.base, &s.ask, &s.other} {
		clear(f.joined)
		clear(f.cutAt)
	}
	s.forget()
}

// pair lays the two views of a case, and works out how they part.
func (s *scratch) pair(c *Case) {
	s.base.lay(&c.base)
	s.ask.lay(c.asking())
	if s.paired {
		return
	}
	s.paired, s.within = true, true
	s.forget()
	clear(s.parts)
	for l, m := range s.base.masks {
		if n := s.ask.masks[l]; m != n {
			s.parts.add(l)
			s.within = s.within && m&^n == 0
		}
	}
}

// forget drops what narrowed found.
func (s *scratch) forget() {
	if s.round++; s.round == 0 { // the counter has come round
		clear(s.narrowAt)
		s.round = 1
	}
}

// narrowed gives a function restricted under ask as it is restricted under base,
// which leaves fewer values to some variables. Only what stands above the last of
// those is walked.
func (s *scratch) narrowed(r ref) ref {
	if r < firstNode || !s.below.of(s.small, r).meets(s.parts) {
		return r
	}
	i := int(r - firstNode)
	if i < len(s.narrowAt) && s.narrowAt[i] == s.round {
		return s.narrow[i]
	}
	d := s.small
	level := d.level[i]
	mask := s.base.masks[level]
	first := bits.TrailingZeros64(mask)
	var out ref
	if single(mask) {
		out = s.narrowed(d.children(r)[first])
	} else {
		row := d.row(d.domain[level])
		for j := range row {
			k := j
			if mask&(1<<uint(j)) == 0 {
				k = first
			}
			row[j] = s.narrowed(d.children(r)[k])
		}
		out = d.make(level, row)
		d.unrow()
	}
	if n := len(d.level); len(s.narrowAt) < n {
		s.narrowAt = append(s.narrowAt, make([]uint32, n-len(s.narrowAt))...)
		s.narrow = append(s.narrow, make([]ref, n-len(s.narrow))...)
	}
	s.narrowAt[i], s.narrow[i] = s.round, out
	return out
}

// underBase restricts a function of the book under base, by way of ask where
// that is the wider: what is worked out there is needed for the questions anyway.
func (s *scratch) underBase(r ref) ref {
	if s.within {
		return s.narrowed(s.ask.restrict(r))
	}
	return s.base.restrict(r)
}
