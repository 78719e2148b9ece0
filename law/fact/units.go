package fact

import "math/big"

// figure reads one number with what belongs to it: the currency, or a
// classifier and a noun.
func (m measure) figure(p piece) (figure, *InputError) {
	if p.empty() {
		return figure{}, m.rubbish(p)
	}
	if m.money {
		return m.moneyFigure(p)
	}
	toks, rest, err := lexNumber(p)
	if err != nil {
		return figure{}, err
	}
	if len(toks) == 0 {
		return figure{}, m.rubbish(p)
	}
	f, err := numeral(p.keep(rest.from-p.from).trim(), toks)
	if err != nil {
		return f, err
	}
	number := rest
	rest, _ = rest.cutPrefix(classifiers()...)
	rest, _ = rest.cutPrefix(countNouns()...)
	rest, _ = rest.cutPrefix(englishCountNouns()...)
	if !rest.empty() {
		return f, m.rubbish(rest)
	}
	f.said = rest.from > number.from
	return f, nil
}

// moneyFigure reads one amount: 260,000, ￥260000, 26万元, 12元5角3分, 5角.
func (m measure) moneyFigure(p piece) (figure, *InputError) {
	p, _ = p.cutPrefix("人民币", "cny", "rmb", "cn¥", "¥")
	p, _ = p.cutPrefix("¥")
	toks, rest, err := lexNumber(p)
	if err != nil {
		return figure{}, err
	}
	if len(toks) == 0 {
		return figure{}, m.rubbish(p)
	}
	if _, coin := rest.cutPrefix("角", "毛", "分"); coin != "" {
		return m.coins(p)
	}
	number := p.keep(rest.from - p.from).trim()
	f, err := numeral(number, toks)
	if err != nil {
		return f, err
	}
	rest, said := rest.cutPrefix(yuanWords()...)
	if said != "" && f.short {
		return f, evaluator{number}.ambiguous()
	}
	if said != "" {
		f.said = true
		rest, _ = rest.cutPrefix("人民币", "rmb", "cny")
	}
	rest, _ = rest.cutPrefix("整", "正")
	if rest.empty() {
		return f, nil
	}
	if !f.said || !f.exact() || f.decimals > 0 {
		return f, m.rubbish(rest)
	}
	g, err := m.coins(rest)
	if err != nil {
		return f, err
	}
	g = f.plus(g)
	return g, nil
}

// coins reads the part below a yuan: 5角3分, 零3分, 5角整, and the 5 of 12块5.
func (m measure) coins(p piece) (figure, *InputError) {
	sum, rest := int64(0), p
	last := 0 // 1 after 角, 2 after 分
	for !rest.empty() {
		toks, after, err := lexNumber(rest)
		if err != nil {
			return figure{}, err
		}
		gap := len(toks) == 2 && toks[0].kind == tokZero
		if gap {
			toks = toks[1:]
		}
		digit, ok := oneDigit(toks)
		if !ok {
			return figure{}, m.rubbish(rest)
		}
		next, coin := after.cutPrefix("角", "毛", "分")
		switch {
		case coin == "分" && last < 2:
			sum, last = sum+digit, 2
		case coin != "" && coin != "分" && last < 1 && !gap:
			sum, last = sum+10*digit, 1
		case coin == "" && after.empty() && last == 0 && !gap:
			sum, last = sum+10*digit, 2
		default:
			return figure{}, m.rubbish(rest)
		}
		next, _ = next.cutPrefix("钱")
		rest, _ = next.cutPrefix("整", "正")
	}
	v := new(big.Int).Mul(big.NewInt(sum), pow10(scale-2))
	return figure{lo: v, hi: v, said: true}, nil
}

// oneDigit gives the digit that a lone token is.
func oneDigit(toks []numToken) (int64, bool) {
	if len(toks) != 1 {
		return 0, false
	}
	switch t := toks[0]; {
	case t.kind == tokDigit:
		return t.digit, true
	case t.kind == tokZero:
		return 0, true
	case t.kind == tokArabic && t.whole == 1 && t.decimals == 0:
		return new(big.Int).Quo(t.value, pow10(scale)).Int64(), true
	}
	return 0, false
}
