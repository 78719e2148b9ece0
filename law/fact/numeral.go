package fact

import (
	"math/big"
	"strings"
	"unicode/utf8"
)

// A numeral is read in two steps: here it is cut into tokens, in figure.go the
// tokens are added up. Values are whole numbers of 10^-scale, so that 0.3亿 and
// 12.345万 are exact.

// scale is the number of decimal places carried.
const scale = 12

type tokenKind uint8

const (
	tokArabic tokenKind = iota // 260,000 or 3.5
	tokDigit                   // 三, 叁
	tokZero                    // 零, 〇
	tokUnit                    // 十 百 千 万 亿
	tokScale                   // thousand, k, w: multiplies the whole number before it
	tokSome                    // 几, 数
	tokMore                    // 多, 余
	tokPoint                   // 点
)

// numToken is one part of a numeral.
type numToken struct {
	kind     tokenKind
	at       piece
	value    *big.Int // tokArabic, in 10^-scale
	digit    int64    // tokDigit
	exp      int      // tokUnit, tokScale: the power of ten
	whole    int      // tokArabic: digits before the point
	decimals int      // tokArabic: digits after the point
}

// hanDigit gives the value of a Chinese digit, plain or in the form of
// cheques. Zero is not among them: it marks gaps.
func hanDigit(r rune) (int64, bool) {
	const digits = "一二三四五六七八九" + "壹贰叁肆伍陆柒捌玖"
	if i := strings.IndexRune(digits, r); i >= 0 {
		return int64(i/utf8.RuneLen('一')%9) + 1, true
	}
	switch r {
	case '两', '兩', '貳', '弍':
		return 2, true
	case '參', '叄':
		return 3, true
	case '陸':
		return 6, true
	}
	return 0, false
}

// hanUnit gives the power of ten of a Chinese unit.
func hanUnit(r rune) (int, bool) {
	switch r {
	case '十', '拾':
		return 1, true
	case '百', '佰':
		return 2, true
	case '千', '仟':
		return 3, true
	case '万', '萬':
		return 4, true
	case '亿', '億':
		return 8, true
	}
	return 0, false
}

// scaleWord gives the power of ten of a multiplier written in Latin
// letters; w and k are how people chat.
func scaleWord(w string) (int, bool) {
	switch w {
	case "hundred":
		return 2, true
	case "k", "thousand":
		return 3, true
	case "w", "wan":
		return 4, true
	case "million", "millions":
		return 6, true
	case "billion", "billions":
		return 9, true
	}
	return 0, false
}

// numberWord gives the number of an English word, up to twenty and the tens.
func numberWord(w string) (int64, bool) {
	for i, v := range [...]string{
		"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
		"eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
	} {
		if w == v {
			return int64(i), true
		}
	}
	for i, v := range [...]string{"thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"} {
		if w == v {
			return int64(i+3) * 10, true
		}
	}
	return 0, false
}

func pow10(n int) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil) }

func scaled(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), pow10(scale)) }

// lexNumber takes the tokens of a numeral from the front of a piece and gives
// what is left.
func lexNumber(p piece) ([]numToken, piece, *InputError) {
	var toks []numToken
	for {
		p = p.trim()
		if p.empty() {
			return toks, p, nil
		}
		tok, rest, err := nextToken(p)
		if err != nil {
			return nil, p, err
		}
		if rest == p {
			return toks, p, nil
		}
		tok.at = piece{p.src, p.from, rest.from}.trim()
		toks, p = append(toks, tok), rest
	}
}

// nextToken takes one token; where none stands, the rest is the whole piece.
func nextToken(p piece) (numToken, piece, *InputError) {
	s := p.s()
	if isDigit(s[0]) {
		return arabic(p)
	}
	if isLetter(s[0]) {
		n := 0
		for n < len(s) && isLetter(s[n]) {
			n++
		}
		if exp, ok := scaleWord(s[:n]); ok {
			return numToken{kind: tokScale, exp: exp}, p.skip(n), nil
		}
		if v, ok := numberWord(s[:n]); ok {
			return numToken{kind: tokArabic, value: scaled(v), whole: len(big.NewInt(v).String())}, p.skip(n), nil
		}
		return numToken{}, p, nil
	}
	r, size := utf8.DecodeRuneInString(s)
	rest := p.skip(size)
	if d, ok := hanDigit(r); ok {
		return numToken{kind: tokDigit, digit: d}, rest, nil
	}
	if exp, ok := hanUnit(r); ok {
		return numToken{kind: tokUnit, exp: exp}, rest, nil
	}
	switch r {
	case '零', '〇', '○':
		return numToken{kind: tokZero}, rest, nil
	case '几', '幾', '数', '數':
		return numToken{kind: tokSome}, rest, nil
	case '多', '余', '餘':
		return numToken{kind: tokMore}, rest, nil
	case '点', '點':
		return numToken{kind: tokPoint}, rest, nil
	}
	return numToken{}, p, nil
}

// arabic reads digits, grouped in threes or not, and decimals.
func arabic(p piece) (numToken, piece, *InputError) {
	s := p.s()
	end := 0
	for end < len(s) && (isDigit(s[end]) || (s[end] == ',' || s[end] == ' ' || s[end] == '.') && end+1 < len(s) && isDigit(s[end+1])) {
		end++
	}
	here := p.keep(end)
	whole, frac, _ := strings.Cut(s[:end], ".")
	groups := strings.FieldsFunc(whole, func(r rune) bool { return r == ',' || r == ' ' })
	for i, g := range groups {
		if len(groups) > 1 && (len(g) > 3 || i > 0 && len(g) != 3) || strings.Contains(whole, ",") && strings.Contains(whole, " ") {
			return numToken{}, p, here.fail("数字分节有误；千位分隔号之间应为三位，例如 260,000", "the digits are grouped wrongly; separators part groups of three, as in 260,000")
		}
	}
	if strings.ContainsAny(frac, ",. ") {
		return numToken{}, p, here.fail("小数写法有误；请写成 12.50 这样的形式", "the decimals are malformed; write them as in 12.50")
	}
	if len(frac) > scale {
		return numToken{}, p, here.fail("小数位数过多", "too many decimals")
	}
	digits := strings.Join(groups, "")
	v, _ := new(big.Int).SetString(digits+frac+strings.Repeat("0", scale-len(frac)), 10)
	return numToken{kind: tokArabic, value: v, whole: len(digits), decimals: len(frac)}, p.skip(end), nil
}
