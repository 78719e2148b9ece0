package law

// Finding is what is found of one element, ground or leaf.
//
// On full facts NotMet < Contested < Met: "all of" takes the lowest and "any
// of" the highest. Open is not a fourth degree: it says that the completions of
// the facts still unknown do not agree.
type Finding uint8

// The four findings, in the order in which a tree combines them.
const (
	NotMet Finding = iota
	Contested
	Met
	Open
)

// String gives the word of the analysis format: not_met, contested, met, open.
func (f Finding) String() string {
	switch f {
	case NotMet:
		return "not_met"
	case Contested:
		return "contested"
	case Met:
		return "met"
	}
	return "open"
}

// MarshalText writes the word of the analysis format.
func (f Finding) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// Name gives the word a lawyer uses.
func (f Finding) Name() Text {
	switch f {
	case NotMet:
		return T("不满足", "not met")
	case Contested:
		return T("争议", "contested")
	case Met:
		return T("满足", "met")
	}
	return T("待定", "open")
}

// Verdict is what is concluded of one offence.
type Verdict uint8

// The four verdicts.
const (
	NotEstablished Verdict = iota
	ContestedVerdict
	Established
	OpenVerdict
)

// String gives the word of the analysis format.
func (v Verdict) String() string {
	switch v {
	case NotEstablished:
		return "not_established"
	case ContestedVerdict:
		return "contested"
	case Established:
		return "established"
	}
	return "open"
}

// MarshalText writes the word of the analysis format.
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// ParseVerdict reads a word of the analysis format.
func ParseVerdict(s string) (Verdict, bool) {
	for _, v := range []Verdict{NotEstablished, ContestedVerdict, Established, OpenVerdict} {
		if v.String() == s {
			return v, true
		}
	}
	return OpenVerdict, false
}

// Name gives the word a lawyer uses.
func (v Verdict) Name() Text {
	switch v {
	case NotEstablished:
		return T("不成立", "not established")
	case ContestedVerdict:
		return T("存疑", "contested")
	case Established:
		return T("成立", "established")
	}
	return T("待定", "open")
}

// VerdictOf turns the finding over all elements of an offence, taken together,
// into its verdict.
func VerdictOf(f Finding) Verdict {
	switch f {
	case NotMet:
		return NotEstablished
	case Contested:
		return ContestedVerdict
	case Met:
		return Established
	}
	return OpenVerdict
}
