package fact

import "math/big"

// reader adds up a number below 万 from left to right: 三千五百, 十五六, 一百几十,
// 3千500, 20多.
type reader struct {
	ev    evaluator
	toks  []numToken
	i     int
	limit int // power of ten of the unit last read or followed; 0 before any
	gap   bool
	short bool
	sum   figure
}

func (r *reader) bad() *InputError { return r.ev.bad() }

// step reads one digit with its unit, one zero, or what closes the number.
func (r *reader) step() *InputError {
	t := r.toks[r.i]
	if !r.sum.exact() || r.short {
		return r.bad() // nothing follows 几, 两三 or a unit left out
	}
	switch t.kind {
	case tokZero:
		if r.gap || r.limit == 0 || r.i+1 == len(r.toks) {
			return r.bad()
		}
		r.gap = true
		r.i++
		return nil
	case tokMore:
		return r.more()
	case tokUnit:
		if t.exp != 1 || r.limit == 1 {
			return r.bad() // only 十 may stand without a digit
		}
		return r.unit(whole(1), 0)
	}
	f, used, err := r.coefficient()
	if err != nil {
		return err
	}
	if r.i+used < len(r.toks) && r.toks[r.i+used].kind == tokUnit {
		return r.unit(f, used)
	}
	return r.tail(f, used)
}

// coefficient reads the digit before a unit: 三, 两三, 几 or 3.5.
func (r *reader) coefficient() (figure, int, *InputError) {
	t := r.toks[r.i]
	switch t.kind {
	case tokArabic:
		return figure{lo: t.value, hi: t.value}, 1, nil
	case tokSome:
		f := figure{lo: scaled(2), hi: scaled(10), open: true}
		if r.limit == 1 && r.i+1 == len(r.toks) {
			f.lo = scaled(1)
		}
		return f, 1, nil
	case tokDigit:
		if r.i+1 < len(r.toks) && r.toks[r.i+1].kind == tokDigit {
			a, b := t.digit, r.toks[r.i+1].digit
			if b != a+1 && (a != 3 || b != 5) {
				return figure{}, 0, r.ev.ambiguous()
			}
			return figure{lo: scaled(a), hi: scaled(b)}, 2, nil
		}
		return whole(t.digit), 1, nil
	}
	return figure{}, 0, r.bad()
}

// unit adds a coefficient with the unit behind it.
func (r *reader) unit(f figure, used int) *InputError {
	exp := r.toks[r.i+used].exp
	if r.limit == 8 && !r.gap {
		return r.ev.ambiguous() // 两亿三千: three thousand, or 三千万?
	}
	if exp > 3 || r.limit != 0 && exp >= r.limit {
		return r.bad()
	}
	if r.limit != 0 && f.hi.Cmp(pow10(scale+r.limit-exp)) > 0 {
		return r.bad()
	}
	if r.limit != 0 && f.exact() && f.hi.Cmp(pow10(scale+r.limit-exp)) == 0 {
		return r.bad()
	}
	r.sum = r.sum.plus(f.times(exp))
	r.limit, r.gap = exp, false
	r.i += used + 1
	return nil
}

// tail adds a last figure without a unit. Behind a unit it is the next lower
// place (三万五 is 35,000) unless a zero says otherwise (三万零五).
func (r *reader) tail(f figure, used int) *InputError {
	t := r.toks[r.i]
	end := r.i+used == len(r.toks) || r.i+used == len(r.toks)-1 && t.kind == tokArabic && r.toks[r.i+used].kind == tokMore
	if !end {
		return r.bad()
	}
	switch {
	case r.limit == 0:
		// the number itself
	case t.kind == tokSome && r.limit != 1:
		return r.bad()
	case t.kind == tokArabic && !r.gap && t.whole != r.limit && (t.whole != 1 || t.decimals > 0):
		return r.ev.ambiguous()
	case t.kind == tokArabic && (t.whole == r.limit || r.gap):
		if f.hi.Cmp(pow10(scale+r.limit)) >= 0 {
			return r.bad()
		}
	case r.limit > 1 && !r.gap:
		f = f.times(r.limit - 1)
		r.short = true
	}
	r.sum = r.sum.plus(f)
	r.i += used
	return nil
}

// more widens the number to just below the next one of its last unit.
func (r *reader) more() *InputError {
	if r.i == 0 || r.i+1 != len(r.toks) {
		return r.bad()
	}
	last := r.toks[r.i-1]
	var width *big.Int
	switch {
	case last.kind == tokUnit:
		dec := 0
		if r.i > 1 {
			dec = r.toks[r.i-2].decimals
		}
		width = pow10(scale + last.exp - dec)
	case last.kind == tokArabic && last.decimals == 0 && last.value.Sign() > 0:
		width = pow10(scale)
		ten := big.NewInt(10)
		for v := new(big.Int).Quo(last.value, width); new(big.Int).Rem(v, ten).Sign() == 0; v.Quo(v, ten) {
			width = new(big.Int).Mul(width, ten)
		}
	default:
		return r.bad()
	}
	r.sum.hi, r.sum.open = new(big.Int).Add(r.sum.lo, width), true
	r.i++
	return nil
}
