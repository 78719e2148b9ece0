package rule

// tables say of each node of a diagram what it depends on and which terminals
// it leads to. A node is made after its children, so they are filled in the order
// in which nodes are made, each node once.
type tables struct {
	width int      // words of a set of levels
	on    []uint64 // per node: the levels it depends on
	to    []uint8  // per node: the terminals below it
}

// leadsToVoid is the bit of void among the terminals a function leads to.
const leadsToVoid uint8 = 1 << 7

func (t *tables) reset() { t.on, t.to = t.on[:0], t.to[:0] }

// of gives the levels on which a function depends. The set is not the caller's.
func (t *tables) of(d *diagram, r ref) bitset {
	i := int(r - firstNode)
	if i >= len(t.to) {
		t.fill(d)
	}
	return bitset(t.on[i*t.width : (i+1)*t.width])
}

// leads gives the set of terminals of a function.
func (t *tables) leads(d *diagram, r ref) uint8 {
	if r < firstNode {
		return terminalBit(r)
	}
	i := int(r - firstNode)
	if i >= len(t.to) {
		t.fill(d)
	}
	return t.to[i]
}

func terminalBit(r ref) uint8 {
	if r == void {
		return leadsToVoid
	}
	return 1 << uint(r)
}

func (t *tables) fill(d *diagram) {
	for i := len(t.to); i < len(d.level); i++ {
		level := d.level[i]
		at := len(t.on)
		for range t.width {
			t.on = append(t.on, 0)
		}
		on := bitset(t.on[at:])
		on.add(int(level))
		var to uint8
		last := ref(-1)
		for _, k := range d.kids[d.start[i] : d.start[i]+d.domain[level]] {
			switch {
			case k == last: // bands beside one another often lead to the same
			case k < firstNode:
				to |= terminalBit(k)
			default:
				j := int(k - firstNode)
				to |= t.to[j]
				on.or(t.on[j*t.width : (j+1)*t.width])
			}
			last = k
		}
		t.to = append(t.to, to)
	}
}
