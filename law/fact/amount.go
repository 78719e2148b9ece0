package fact

import (
	"math/big"
	"strings"
)

// measure reads amounts of money or counts: what differs between the two.
type measure struct {
	money bool
	max   int64
}

var (
	moneyMeasure = measure{money: true, max: MaxFen}
	countMeasure = measure{max: MaxCount}
)

// ParseMoney reads an amount of money as people write it and gives it in fen:
// 26万, 260,000 元, 贰拾陆万元整, 12元5角, 1.2 million, 15万..30万, 3万以上. A range
// is kept as such, a vague word is refused. The error is an *InputError.
//
// 以上, 以下 and 以内 include the number (刑法99); 不到 and 超过 do not. In 15到30万
// the unit holds for both ends. An open end is 0 below and MaxFen above.
//
// 几 stands for 2 to 9 before a unit (几十 is 20 to 99) and for 1 to 9 after
// 十 (十几 is 11 to 19). 多 and 余 reach from the figure up to the next one of
// its last unit, that one excluded: 三万多 is 30,000 to below 40,000, 三十多万
// is 300,000 to below 400,000, 三十万多 is 300,000 to below 310,000, 3.5万多 is
// 35,000 to below 36,000, 260000多 is 260,000 to below 270,000.
func ParseMoney(s string) (Value, error) { return moneyMeasure.parse(s) }

// ParseCount reads a whole number as people write it, with or without a
// classifier: 3, 三个, 两三百人, 十几个, 3.., 不到20张, three. The words for
// ranges are those of ParseMoney; an open end above is MaxCount.
func ParseCount(s string) (Value, error) { return countMeasure.parse(s) }

func (m measure) parse(s string) (Value, error) {
	p, err := read(s)
	if err != nil {
		return Value{}, err
	}
	v, err := m.interval(p)
	if err != nil {
		return Value{}, err
	}
	return v, nil
}

// interval reads a number or a range of numbers.
func (m measure) interval(p piece) (Value, *InputError) {
	switch p.s() {
	case "没有", "无", "無", "none", "nil":
		return Value{}, nil
	}
	if err := m.refuse(p); err != nil {
		return Value{}, err
	}
	if before, after, ok := p.cut(".."); ok {
		return m.span(p, before, after, true)
	}
	if rest, word := p.cutPrefix(comparatorWords()...); word != "" {
		f, err := m.figure(rest)
		if err != nil {
			return Value{}, err
		}
		return m.compared(p, f, comparator(word))
	}
	if v, ok, err := m.bounded(p); ok {
		return v, err
	}
	if before, after, ok := separated(p); ok {
		return m.span(p, before, after, false)
	}
	f, err := m.figure(p)
	if err != nil {
		return Value{}, err
	}
	return m.value(p, f, f)
}

// bounded reads 三个以上, 2万以下 and 三万以上不满十万.
func (m measure) bounded(p piece) (Value, bool, *InputError) {
	rest, word := p.cutSuffix(boundWords()...)
	if word == "" && !m.money {
		// 3 or more persons: the noun follows.
		if q, noun := p.cutSuffix(englishCountNouns()...); noun != "" {
			rest, word = q.cutSuffix(boundWords()...)
		}
	}
	if word == "" {
		before, after, ok := p.cut("以上")
		if !ok {
			return Value{}, false, nil
		}
		return m.twoBounds(p, before, after)
	}
	if _, _, two := rest.cut("以上"); two {
		before, after, _ := p.cut("以上")
		return m.twoBounds(p, before, after)
	}
	f, err := m.figure(rest)
	if err != nil {
		return Value{}, true, err
	}
	v, err := m.compared(p, f, boundSuffix(word))
	return v, true, err
}

// twoBounds reads a lower bound before 以上 and an upper bound behind it.
func (m measure) twoBounds(p, before, after piece) (Value, bool, *InputError) {
	f, err := m.figure(before)
	if err != nil {
		return Value{}, true, err
	}
	low, err := m.compared(p, f, atLeast)
	if err != nil {
		return Value{}, true, err
	}
	after, _ = after.cutPrefix(",", "、", "但")
	rest, word := after.cutPrefix(comparatorWords()...)
	relation := comparator(word)
	if word == "" {
		rest, word = after.cutSuffix(boundWords()...)
		relation = boundSuffix(word)
	}
	if word == "" || relation == atLeast || relation == moreThan {
		return Value{}, true, m.rubbish(after)
	}
	if f, err = m.figure(rest); err != nil {
		return Value{}, true, err
	}
	high, err := m.compared(p, f, relation)
	if err != nil {
		return Value{}, true, err
	}
	if low.Lo > high.Hi {
		return Value{}, true, reversed(p)
	}
	return Value{Lo: low.Lo, Hi: high.Hi}, true, nil
}

// compared turns a figure and a relation into an interval.
func (m measure) compared(p piece, f figure, r relation) (Value, *InputError) {
	v, err := m.value(p, f, f)
	if err != nil {
		return v, err
	}
	switch r {
	case atLeast:
		v.Hi = m.max
	case moreThan:
		v.Lo, v.Hi = v.Lo+1, m.max
	case atMost:
		v.Lo = 0
	case lessThan:
		v.Lo, v.Hi = 0, v.Hi-1
	}
	if v.Lo > m.max {
		return v, m.absurd(p)
	}
	if v.Hi < v.Lo {
		return v, p.fail("没有小于零的数", "nothing lies below zero")
	}
	return v, nil
}

// span reads the two ends of a range; with open, one of them may be missing.
func (m measure) span(p, before, after piece, open bool) (Value, *InputError) {
	if before.empty() && after.empty() || !open && (before.empty() || after.empty()) {
		return Value{}, p.fail("区间缺少一端；请写成 15万..30万、3.. 或者 ..2万", "the range lacks an end; write 15万..30万, 3.. or ..2万")
	}
	var lo, hi figure
	var err *InputError
	if !before.empty() {
		if lo, err = m.figure(before); err != nil {
			return Value{}, err
		}
	}
	if !after.empty() {
		if hi, err = m.figure(after); err != nil {
			return Value{}, err
		}
	}
	switch {
	case before.empty():
		return m.compared(p, hi, atMost)
	case after.empty():
		return m.compared(p, lo, atLeast)
	}
	if lo, err = distribute(p, lo, hi); err != nil {
		return Value{}, err
	}
	return m.value(p, lo, hi)
}

// distribute carries the unit of the upper end over to the lower one, as in
// 15到30万. Where that would turn the range round, nobody can say what was
// meant, and the range is refused.
func distribute(p piece, lo, hi figure) (figure, *InputError) {
	if lo.said || lo.big || lo.lo.Sign() == 0 {
		return lo, nil
	}
	exp := hi.outer
	switch {
	case !hi.big && (exp == 0 || !lo.bare):
		return lo, nil // 三百到五百; 5到三百五十
	case exp == 0:
		return lo, unclearUnit(p) // 15到30万5千
	}
	wide := lo.times(exp)
	reversed := wide.lo.Cmp(hi.hi) > 0
	switch {
	case exp == 1 && reversed:
		return lo, nil // 五到二十
	case exp == 1 || reversed:
		return lo, unclearUnit(p) // 二到三十; 9000到1万
	}
	wide.bare, wide.decimals, wide.big = false, 0, true
	return wide, nil
}

func unclearUnit(p piece) *InputError {
	return p.fail("区间起点的单位不明，或者起点大于终点；请在两端都写明单位，例如 9000元到1万元",
		"the unit of the first end is unclear, or the range is reversed; write the unit at both ends, as in 9000元到1万元")
}

func reversed(p piece) *InputError {
	return p.fail("区间的起点大于终点；请先写较小的一端", "the range is reversed; write the smaller end first")
}

// value turns the ends into whole fen or whole units and holds the bounds.
func (m measure) value(p piece, lo, hi figure) (Value, *InputError) {
	quantum := pow10(scale)
	if m.money {
		quantum = pow10(scale - 2)
	}
	for _, f := range []figure{lo, hi} {
		if f.bare && (f.decimals > 2 || !m.money && f.decimals > 0) {
			return Value{}, m.tooFine(p)
		}
		for _, end := range []*big.Int{f.lo, f.hi} {
			if new(big.Int).Rem(end, quantum).Sign() != 0 {
				return Value{}, m.tooFine(p)
			}
		}
	}
	least, most := new(big.Int).Quo(lo.lo, quantum), new(big.Int).Quo(hi.hi, quantum)
	if hi.open {
		most.Sub(most, big.NewInt(1))
	}
	limit := big.NewInt(m.max)
	if least.Cmp(limit) > 0 || most.Cmp(limit) > 0 {
		return Value{}, m.absurd(p)
	}
	if least.Cmp(most) > 0 {
		return Value{}, reversed(p)
	}
	return Value{Lo: least.Int64(), Hi: most.Int64()}, nil
}

func (m measure) tooFine(p piece) *InputError {
	if m.money {
		return p.fail("金额最多到分，即小数点后两位", "an amount goes to the fen: at most two decimals of a yuan")
	}
	return p.fail("数量应为整数", "a count is a whole number")
}

func (m measure) absurd(p piece) *InputError {
	if m.money {
		return p.fail("金额过大，超出十万亿元；请核对", "the amount is beyond ten trillion yuan; check it")
	}
	return p.fail("数量过大，超出一万亿；请核对", "the count is beyond a trillion; check it")
}

func (m measure) rubbish(p piece) *InputError {
	q := p.quoted()
	if m.money {
		return p.fail("看不懂“"+q+"”；金额请写成 260000、26万元 或者 15万..30万", "cannot read “"+q+"”; write an amount as 260000, 26万元 or 15万..30万")
	}
	return p.fail("看不懂“"+q+"”；数量请写成 3、三个、2..5 或者 3..", "cannot read “"+q+"”; write a count as 3, 2..5 or 3..")
}

// refuse turns away what is understood but is no answer: negatives, vague
// words, foreign money.
func (m measure) refuse(p piece) *InputError {
	s := p.s()
	if _, w := p.cutPrefix("-", "负", "minus", "negative"); w != "" {
		return p.fail("不能是负数", "it cannot be negative")
	}
	if strings.HasPrefix(s, "~") {
		return vague(p.keep(1))
	}
	for _, w := range vagueWords() {
		if i := wordIndex(s, w); i >= 0 {
			return vague(p.skip(i).keep(len(w)))
		}
	}
	if !m.money {
		return nil
	}
	for _, w := range foreignMoney() {
		if i := strings.Index(s, w); i >= 0 {
			return p.skip(i).keep(len(w)).fail("请折算为人民币元后填写；不能确定汇率的，写成区间", "convert it into yuan; where the rate is uncertain, write a range")
		}
	}
	return nil
}

// vague refuses a word such as 约: nobody but the person can say how far off
// the number may be.
func vague(p piece) *InputError {
	w := p.quoted()
	return p.fail("“"+w+"”没有说明幅度，无法据以判断；请写成你能确定的区间，例如 25万..27万 或者 10..20",
		"“"+w+"” does not say how far off; write the range you are sure of, such as 25万..27万 or 10..20")
}
