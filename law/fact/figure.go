package fact

import "math/big"

// figure is what one numeral says: a number, or the numbers it leaves open
// (两三百, 十几万, 三万多). Values are whole numbers of 10^-scale.
type figure struct {
	lo, hi   *big.Int
	open     bool // hi itself is excluded
	bare     bool // a plain number without any unit
	big      bool // written with 万, 亿 or a word like million
	short    bool // ends like 三万五, which leaves out the last unit
	said     bool // a currency or a classifier stands behind it
	outer    int  // power of ten of a unit that closes the numeral: 4 for 30万
	decimals int  // of a bare number
}

func (f figure) exact() bool { return !f.open && f.lo.Cmp(f.hi) == 0 }

// times multiplies by a power of ten, which may be negative for a bare number
// with decimals to spare.
func (f figure) times(exp int) figure {
	m := pow10(exp)
	f.lo, f.hi = new(big.Int).Mul(f.lo, m), new(big.Int).Mul(f.hi, m)
	return f
}

func (f figure) plus(g figure) figure {
	g.lo, g.hi = new(big.Int).Add(f.lo, g.lo), new(big.Int).Add(f.hi, g.hi)
	return g
}

func whole(n int64) figure { v := scaled(n); return figure{lo: v, hi: v} }

// numeral adds up the tokens of one number; what 几, 多 and 余 stand for is said
// at ParseMoney.
func numeral(all piece, toks []numToken) (figure, *InputError) {
	n := len(toks)
	for n > 0 && toks[n-1].kind == tokScale {
		n--
	}
	ev := evaluator{all}
	if n == len(toks) {
		return ev.yi(toks)
	}
	exp := 0
	for _, t := range toks[n:] {
		exp += t.exp
	}
	if n == 0 || exp > scale {
		return figure{}, ev.bad()
	}
	f, err := ev.small(toks[:n], 0)
	if err != nil {
		return f, err
	}
	f = f.times(exp)
	f.bare, f.big, f.outer, f.decimals = false, true, exp, 0
	return f, nil
}

// evaluator adds up tokens; all is the numeral they come from.
type evaluator struct{ all piece }

func (ev evaluator) bad() *InputError {
	q := ev.all.quoted()
	return ev.all.fail("“"+q+"”不是可以读懂的数字；请写成 260000、26万 或者 二十六万", "cannot read the number “"+q+"”; write it as 260000 or 26万")
}

func (ev evaluator) ambiguous() *InputError {
	q := ev.all.quoted()
	return ev.all.fail("“"+q+"”可有两种读法；请写全数字，例如 35000 或者 30005", "“"+q+"” can be read in two ways; write the number out, as 35000 or 30005")
}

// yi reads a number with 亿.
func (ev evaluator) yi(toks []numToken) (figure, *InputError) {
	if f, ok, err := ev.moreThanUnit(toks); ok {
		return f, err
	}
	for i := len(toks) - 1; i >= 0; i-- {
		if toks[i].kind == tokUnit && toks[i].exp == 8 {
			return ev.compose(toks, i, 8)
		}
	}
	return ev.wan(toks, 0)
}

// wan reads a number below 亿; above is the power of ten of the unit it
// follows, 0 for none.
func (ev evaluator) wan(toks []numToken, above int) (figure, *InputError) {
	for i := len(toks) - 1; i >= 0; i-- {
		if toks[i].kind == tokUnit && toks[i].exp == 4 {
			return ev.compose(toks, i, 4)
		}
	}
	return ev.small(toks, above)
}

// moreThanUnit reads 三万多: a number that ends in 万 or 亿, and some more.
func (ev evaluator) moreThanUnit(toks []numToken) (figure, bool, *InputError) {
	n := len(toks)
	if n < 3 || toks[n-1].kind != tokMore || toks[n-2].kind != tokUnit || toks[n-2].exp < 4 {
		return figure{}, false, nil
	}
	f, err := ev.yi(toks[:n-1])
	if err != nil {
		return f, true, err
	}
	if !f.exact() || f.lo.Sign() == 0 {
		return f, true, ev.bad()
	}
	// The coefficient's own decimals make the last unit smaller.
	last := scale + toks[n-2].exp - toks[n-3].decimals
	f.hi, f.open, f.outer = new(big.Int).Add(f.lo, pow10(last)), true, 0
	return f, true, nil
}

// compose reads what stands before and behind 万 or 亿 at place i.
func (ev evaluator) compose(toks []numToken, i, exp int) (figure, *InputError) {
	before, after := toks[:i], toks[i+1:]
	// 一亿零三万: the zero only marks the gap.
	if i > 1 && before[0].kind == tokZero && toks[0].at.from > ev.all.from {
		before = before[1:]
	}
	if len(before) == 0 {
		return figure{}, ev.bad()
	}
	read := ev.small
	if exp == 8 {
		read = ev.wan
	}
	f, err := read(before, 0)
	if err != nil {
		return f, err
	}
	if f.short {
		return f, ev.ambiguous()
	}
	f = f.times(exp)
	f.bare, f.big, f.outer, f.decimals = false, true, exp, 0
	if len(after) == 0 {
		return f, nil
	}
	g, err := read(after, exp)
	if err != nil {
		return f, err
	}
	if !f.exact() || g.hi.Cmp(pow10(scale+exp)) > 0 || g.exact() && g.hi.Cmp(pow10(scale+exp)) == 0 {
		return f, ev.bad()
	}
	g = f.plus(g)
	g.bare, g.big, g.outer, g.decimals = false, true, 0, 0
	return g, nil
}

// small reads a number below 万; above is the power of ten of the unit it
// follows, 0 for none.
func (ev evaluator) small(toks []numToken, above int) (figure, *InputError) {
	if len(toks) == 0 {
		return figure{}, ev.bad()
	}
	if above == 0 {
		if f, ok := positional(toks); ok {
			return f, nil
		}
		if f, ok, err := ev.point(toks); ok {
			return f, err
		}
	}
	r := reader{ev: ev, toks: toks, limit: above, sum: whole(0)}
	for r.i < len(toks) {
		if err := r.step(); err != nil {
			return figure{}, err
		}
	}
	f := r.sum
	f.short = r.short
	if above == 0 && len(toks) <= 2 && toks[0].kind != tokUnit && toks[0].kind != tokSome {
		last := toks[len(toks)-1]
		f.bare = len(toks) == 1
		f.decimals = toks[0].decimals
		if last.kind == tokUnit && len(toks) == 2 {
			f.outer, f.decimals = last.exp, 0
		}
	}
	return f, nil
}

// positional reads digits written one by one: 二〇一六, 二〇, and a lone 零.
func positional(toks []numToken) (figure, bool) {
	var n int64
	zero := false
	for _, t := range toks {
		switch t.kind {
		case tokDigit:
			n = n*10 + t.digit
		case tokZero:
			n, zero = n*10, true
		default:
			return figure{}, false
		}
	}
	if len(toks) == 1 && zero || len(toks) >= 2 && len(toks) <= 16 && toks[0].kind == tokDigit && (zero || len(toks) >= 3) {
		return whole(n), true
	}
	return figure{}, false
}

// point reads 三点五.
func (ev evaluator) point(toks []numToken) (figure, bool, *InputError) {
	for i, t := range toks {
		if t.kind != tokPoint {
			continue
		}
		frac := toks[i+1:]
		if i == 0 || len(frac) == 0 || len(frac) > scale {
			return figure{}, true, ev.bad()
		}
		f, err := ev.small(toks[:i], 0)
		if err != nil || !f.exact() || f.short || f.decimals > 0 {
			return f, true, ev.bad()
		}
		v := new(big.Int).Set(f.lo)
		for j, d := range frac {
			if d.kind != tokDigit && d.kind != tokZero {
				return f, true, ev.bad()
			}
			v.Add(v, new(big.Int).Mul(big.NewInt(d.digit), pow10(scale-1-j)))
		}
		return figure{lo: v, hi: v, bare: true, decimals: len(frac)}, true, nil
	}
	return figure{}, false, nil
}
