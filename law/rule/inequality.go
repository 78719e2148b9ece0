package rule

import (
	"math"
	"math/big"

	"bangxin/law/fact"
)

// system is a set of linear inequalities between the whole numbers behind some
// facts. It is decided by eliminating one number after the other (Fourier and
// Motzkin), with exact arithmetic.
type system struct {
	place map[fact.ID]int
	rows  []inequality
}

// inequality says that the sum of coef times number is at least least.
type inequality struct {
	coef  []*big.Int // by the place of the number; nil is zero
	least *big.Int
}

// within holds a sum between two ends, both included. The ends of int64 stand
// for no end at all.
func (s *system) within(terms []Term, lo, hi int64) {
	if lo != math.MinInt64 {
		s.add(terms, 1, lo)
	}
	if hi != math.MaxInt64 {
		s.add(terms, -1, hi)
	}
}

func (s *system) add(terms []Term, sign, end int64) {
	row := inequality{least: new(big.Int).Mul(big.NewInt(sign), big.NewInt(end))}
	for _, t := range terms {
		i := s.place[t.Fact]
		for len(row.coef) <= i {
			row.coef = append(row.coef, nil)
		}
		c := big.NewInt(sign * t.Coef)
		if row.coef[i] != nil {
			c.Add(c, row.coef[i])
		}
		row.coef[i] = c
	}
	s.rows = append(s.rows, row.reduced())
}

func (r inequality) of(i int) *big.Int {
	if i >= len(r.coef) || r.coef[i] == nil {
		return new(big.Int)
	}
	return r.coef[i]
}

// reduced divides the inequality by what its coefficients share; since the
// numbers are whole, the bound is rounded up.
func (r inequality) reduced() inequality {
	g := new(big.Int)
	for i := range r.coef {
		g.GCD(nil, nil, g, new(big.Int).Abs(r.of(i)))
	}
	if g.Cmp(big.NewInt(1)) <= 0 {
		return r
	}
	out := inequality{coef: make([]*big.Int, len(r.coef)), least: ceil(r.least, g)}
	for i := range r.coef {
		out.coef[i] = new(big.Int).Quo(r.of(i), g)
	}
	return out
}

// ceil is a over b, rounded up; b is positive.
func ceil(a, b *big.Int) *big.Int {
	q, m := new(big.Int).DivMod(a, b, new(big.Int))
	if m.Sign() != 0 {
		q.Add(q, big.NewInt(1))
	}
	return q
}

// stages eliminates the numbers in turn: stage i holds what the system says of
// the numbers from place i on. It reports false where that comes out as a
// contradiction.
func (s *system) stages() ([][]inequality, bool) {
	rows := s.rows
	var out [][]inequality
	for i := range len(s.place) {
		out = append(out, rows)
		var below, above, rest []inequality // that bound the number from below, from above, not at all
		for _, r := range rows {
			switch r.of(i).Sign() {
			case 1:
				below = append(below, r)
			case -1:
				above = append(above, r)
			default:
				rest = append(rest, r)
			}
		}
		for _, b := range below {
			for _, a := range above {
				rest = append(rest, combine(b, a, i, len(s.place)))
			}
		}
		rows = strongest(rest)
		for _, r := range rows {
			if r.constant() && r.least.Sign() > 0 {
				return nil, false
			}
		}
	}
	return out, true
}

// combine adds two inequalities so that number i falls out.
func combine(b, a inequality, i, n int) inequality {
	up, down := b.of(i), new(big.Int).Neg(a.of(i))
	r := inequality{coef: make([]*big.Int, n)}
	for j := range r.coef {
		r.coef[j] = new(big.Int).Add(new(big.Int).Mul(b.of(j), down), new(big.Int).Mul(a.of(j), up))
	}
	r.least = new(big.Int).Add(new(big.Int).Mul(b.least, down), new(big.Int).Mul(a.least, up))
	return r.reduced()
}

func (r inequality) constant() bool {
	for i := range r.coef {
		if r.of(i).Sign() != 0 {
			return false
		}
	}
	return true
}

// strongest keeps, of inequalities about the same sum, the one that says most.
func strongest(rows []inequality) []inequality {
	at := map[string]int{}
	var out []inequality
	for _, r := range rows {
		var key []byte
		for i := range r.coef {
			if r.of(i).Sign() != 0 {
				key = append(big.NewInt(int64(i)).Append(key, 10), ':')
				key = append(r.of(i).Append(key, 10), ' ')
			}
		}
		if i, ok := at[string(key)]; ok {
			if r.least.Cmp(out[i].least) > 0 {
				out[i] = r
			}
			continue
		}
		at[string(key)] = len(out)
		out = append(out, r)
	}
	return out
}

// possible reports whether whole numbers satisfy the system.
func (s *system) possible() bool { return len(s.place) == 0 || s.solution() != nil }

// solution gives whole numbers that satisfy the system, or nil.
func (s *system) solution() map[fact.ID]int64 {
	stages, ok := s.stages()
	if !ok {
		return nil
	}
	value := make([]*big.Int, len(s.place))
	if !choose(stages, value, len(value)-1) {
		return nil
	}
	out := map[fact.ID]int64{}
	for id, i := range s.place {
		out[id] = value[i].Int64()
	}
	return out
}

// choose fixes the numbers from the last to the first. Eliminating over the
// rationals leaves, for each, a range that is not empty; where it holds no whole
// number, the numbers fixed before are moved. Coefficients are small, so that
// the ends of a range and their neighbours decide.
func choose(stages [][]inequality, value []*big.Int, i int) bool {
	if i < 0 {
		return true
	}
	lo, hi := ends(stages[i], value, i)
	for _, step := range []int64{0, 1, 2, 3} {
		for _, v := range []*big.Int{
			new(big.Int).Add(lo, big.NewInt(step)),
			new(big.Int).Sub(hi, big.NewInt(step)),
		} {
			if v.Cmp(lo) < 0 || v.Cmp(hi) > 0 {
				continue
			}
			value[i] = v
			if choose(stages, value, i-1) {
				return true
			}
		}
	}
	return false
}

// ends gives the range that a stage leaves to number i when those after it are
// fixed. Every number is bounded both ways by its kind.
func ends(rows []inequality, value []*big.Int, i int) (lo, hi *big.Int) {
	for _, r := range rows {
		c := r.of(i)
		if c.Sign() == 0 {
			continue
		}
		need := new(big.Int).Set(r.least)
		for j := i + 1; j < len(value); j++ {
			need.Sub(need, new(big.Int).Mul(r.of(j), value[j]))
		}
		if c.Sign() > 0 {
			if e := ceil(need, c); lo == nil || e.Cmp(lo) > 0 {
				lo = e
			}
			continue
		}
		// c*x >= need with c below zero: x is at most need/c, rounded down.
		e := new(big.Int).Neg(ceil(need, new(big.Int).Neg(c)))
		if hi == nil || e.Cmp(hi) < 0 {
			hi = e
		}
	}
	return lo, hi
}
