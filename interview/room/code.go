package room

import (
	"fmt"
	"io"
	"strings"

	"bangxin/law/text"
)

// A Code lets somebody in. It is short enough to be read out over the telephone.
type Code string

// codeAlphabet leaves out what is taken for something else when it is read or
// written by hand: 0, O, D's neighbour Q; 1, I, L; 2, Z; 5, S; B beside 8; G beside 6;
// U and V. Eight characters of it are one of 54,875,873,536.
const (
	codeAlphabet = "346789ACDEFHJKMNPRTWXY"
	codeLength   = 8
)

// NewCode draws a code. The source must be one that nobody can foresee.
func NewCode(random io.Reader) (Code, error) {
	out := make([]byte, 0, codeLength)
	one := make([]byte, 1)
	for len(out) < codeLength {
		if _, err := io.ReadFull(random, one); err != nil {
			return "", fmt.Errorf("draw a code: %w", err)
		}
		// What is beyond the last whole multiple is drawn again, or the first
		// characters would come oftener.
		if n := int(one[0]); n < 256-256%len(codeAlphabet) {
			out = append(out, codeAlphabet[n%len(codeAlphabet)])
		}
	}
	return Code(out), nil
}

// String gives the code in two groups, as it is shown and read out.
func (c Code) String() string {
	if len(c) != codeLength {
		return string(c)
	}
	return string(c[:codeLength/2] + "-" + c[codeLength/2:])
}

// ReadCode reads a code as a person types it: in capitals or not, in full width,
// with spaces or dashes anywhere. It reports false for what no code can be.
func ReadCode(typed string) (Code, bool) {
	var out []byte
	for _, r := range strings.ToUpper(text.Clean(typed)) {
		if r >= '！' && r <= '～' {
			r = r - '！' + '!'
		}
		if r >= 'a' && r <= 'z' { // a capital of full width may come out small
			r -= 'a' - 'A'
		}
		switch {
		case strings.ContainsRune(" \u3000\n-–—－_.·", r):
		case r < 0x80 && strings.ContainsRune(codeAlphabet, r) && len(out) < codeLength:
			out = append(out, byte(r))
		default:
			return "", false
		}
	}
	return Code(out), len(out) == codeLength
}
