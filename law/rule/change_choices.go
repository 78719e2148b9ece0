package rule

// box is an interval of one fact in a change.
type box struct {
	place int
	iv    interval
}

// choices are the ways in which a set of facts bound by relations can change to
// one effect. Those of several clusters together are products, which are worked
// out when somebody asks: few of them are ever part of a change.
type choices struct {
	n       int   // of ways
	boxes   []box // way after way, a box for each fact
	of      [][2]*choices
	cluster *cluster // to whose facts the boxes belong, while they are not at their widest
}

// unchanged is the choice to change nothing.
func unchanged() map[factSet]*choices { return map[factSet]*choices{0: {n: 1}} }

// add adds a way.
func (c *choices) add(way []box) {
	c.n++
	c.boxes = append(c.boxes, way...)
}

// choicesOf gives the ways, one after the other, and their number. Each box is as wide
// as everything falls out in it as it does at its low end.
func (w *search) choicesOf(c *choices) (boxes []box, n int) {
	for _, p := range c.of {
		before, k := w.choicesOf(p[0])
		more, m := w.choicesOf(p[1])
		for i := range k {
			for j := range m {
				c.add(nth(before, i, k))
				c.boxes = append(c.boxes, nth(more, j, m)...)
			}
		}
	}
	c.of = nil
	if c.cluster != nil {
		for i := range c.n {
			w.widen(c.cluster, nth(c.boxes, i, c.n))
		}
		c.cluster = nil
	}
	return c.boxes, c.n
}

// nth gives the i-th of n ways.
func nth[T any](ways []T, i, n int) []T {
	size := len(ways) / n
	return ways[i*size : (i+1)*size]
}
