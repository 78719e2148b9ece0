package rule

import "math"

// ref is a node of a diagram. Refs below firstNode are terminals and are their
// own value.
type ref int32

const (
	firstNode ref = 64 // terminals 0..63
	// void marks what cannot be: completions that a feasibility constraint rules out.
	void ref = 63
	// leafLevel is the level of every terminal: below every variable.
	leafLevel = int32(math.MaxInt32)
)

// diagram is a reduced ordered decision diagram with many-valued variables and
// small integers as terminals. Each function is one node: two refs are equal
// exactly where the functions are. Domains are the number of values of each
// variable; the variables are ordered as they are numbered.
type diagram struct {
	domain []int32
	level  []int32 // of each node: its variable
	start  []int32 // of each node: where its children begin in kids
	kids   []ref
	table  []ref // open addressing, keyed by level and children
	memo   map[pairKey]ref
	buf    [][]ref // one scratch row of children per depth of recursion
	depth  int
}

type pairKey struct {
	op   uint8
	a, b ref
}

func newDiagram(domain []int32) *diagram {
	return &diagram{domain: domain, table: make([]ref, 1<<10), memo: map[pairKey]ref{}}
}

// reset empties the diagram but keeps its memory.
func (d *diagram) reset(domain []int32) {
	d.domain = domain
	d.level, d.start, d.kids = d.level[:0], d.start[:0], d.kids[:0]
	clear(d.table)
	clear(d.memo)
}

func (d *diagram) levelOf(r ref) int32 {
	if r < firstNode {
		return leafLevel
	}
	return d.level[r-firstNode]
}

// children gives the successors of a node, one for each value of its variable.
func (d *diagram) children(r ref) []ref {
	i := r - firstNode
	s := d.start[i]
	return d.kids[s : s+d.domain[d.level[i]]]
}

func hashNode(level int32, kids []ref) uint32 {
	h := uint32(level)*0x9e3779b1 + 0x7f4a7c15
	for _, k := range kids {
		h = (h ^ uint32(k)) * 0x85ebca6b
		h ^= h >> 15
	}
	return h
}

// make gives the node that tests the variable and continues with the children,
// or the child itself where they are all the same.
func (d *diagram) make(level int32, kids []ref) ref {
	same := true
	for _, k := range kids[1:] {
		if k != kids[0] {
			same = false
			break
		}
	}
	if same {
		return kids[0]
	}
	mask := uint32(len(d.table) - 1)
	h := hashNode(level, kids) & mask
probe:
	for ; d.table[h] != 0; h = (h + 1) & mask {
		r := d.table[h]
		i := r - firstNode
		if d.level[i] != level {
			continue
		}
		s := d.start[i]
		for j, k := range kids {
			if d.kids[int(s)+j] != k {
				continue probe
			}
		}
		return r
	}
	r := firstNode + ref(len(d.level))
	d.level = append(d.level, level)
	d.start = append(d.start, int32(len(d.kids)))
	d.kids = append(d.kids, kids...)
	d.table[h] = r
	if len(d.level)*2 > len(d.table) {
		d.grow()
	}
	return r
}

func (d *diagram) grow() {
	d.table = make([]ref, 2*len(d.table))
	mask := uint32(len(d.table) - 1)
	for i := range d.level {
		r := firstNode + ref(i)
		h := hashNode(d.level[i], d.children(r)) & mask
		for d.table[h] != 0 {
			h = (h + 1) & mask
		}
		d.table[h] = r
	}
}

// row lends a slice of n children; give it back with unrow.
func (d *diagram) row(n int32) []ref {
	if d.depth == len(d.buf) {
		d.buf = append(d.buf, make([]ref, 64))
	}
	r := d.buf[d.depth]
	d.depth++
	return r[:n]
}

func (d *diagram) unrow() { d.depth-- }

// leaf tests one variable: the terminal yes for the values in the mask, no for
// the others.
func (d *diagram) leaf(level int32, mask uint64, yes, no ref) ref {
	n := d.domain[level]
	row := d.row(n)
	defer d.unrow()
	for i := range row {
		if mask&(1<<uint(i)) != 0 {
			row[i] = yes
		} else {
			row[i] = no
		}
	}
	return d.make(level, row)
}

// The binary operations on terminals.
const (
	opMin   uint8 = iota // the lower; void wins
	opMax                // the higher; void wins
	opUnion              // bitwise or, for sets of terminals
	opGuard              // the second where the first is 1, void where it is 0
)

func (d *diagram) terminal(op uint8, a, b ref) ref {
	switch op {
	case opMin:
		if a == void || b == void {
			return void
		}
		return min(a, b)
	case opMax:
		if a == void || b == void {
			return void
		}
		return max(a, b)
	case opUnion:
		return a | b
	default:
		if a == 0 {
			return void
		}
		return b
	}
}

// apply combines two functions terminal by terminal.
func (d *diagram) apply(op uint8, a, b ref) ref {
	if a < firstNode && b < firstNode {
		return d.terminal(op, a, b)
	}
	switch op {
	case opMin, opMax, opUnion:
		if a == b {
			return a
		}
		if a > b {
			a, b = b, a
		}
		if op == opMin && a == 0 && b != void {
			// not_met is the lowest, whatever the other is; void never meets it
			// here because min and max run before any guard.
			return 0
		}
		if op == opMax && a == 2 {
			return 2
		}
	case opGuard:
		if a == 0 {
			return void
		}
		if a == 1 {
			return b
		}
	}
	key := pairKey{op, a, b}
	if r, ok := d.memo[key]; ok {
		return r
	}
	la, lb := d.levelOf(a), d.levelOf(b)
	level := min(la, lb)
	n := d.domain[level]
	row := d.row(n)
	for i := range row {
		ka, kb := a, b
		if la == level {
			ka = d.children(a)[i]
		}
		if lb == level {
			kb = d.children(b)[i]
		}
		row[i] = d.apply(op, ka, kb)
	}
	r := d.make(level, row)
	d.unrow()
	d.memo[key] = r
	return r
}

// mapTerminals rewrites every terminal of a function.
func (d *diagram) mapTerminals(a ref, f func(ref) ref) ref {
	seen := map[ref]ref{}
	var walk func(ref) ref
	walk = func(a ref) ref {
		if a < firstNode {
			return f(a)
		}
		if r, ok := seen[a]; ok {
			return r
		}
		level := d.levelOf(a)
		row := d.row(d.domain[level])
		for i := range row {
			row[i] = walk(d.children(a)[i])
		}
		r := d.make(level, row)
		d.unrow()
		seen[a] = r
		return r
	}
	return walk(a)
}
