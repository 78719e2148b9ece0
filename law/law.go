// Package law is the vocabulary that every other package speaks: languages
// and bilingual text, days, citations and their rank, findings and verdicts.
//
// It knows no rule, no text of law and no fact. Those stand in the packages
// below it: law/corpus holds the texts in force, law/fact the facts, law/rule
// the machinery of rule trees, law/liability the rules themselves.
//
// The package imports nothing but the standard library and holds no state.
package law

// Lang is a language the program speaks.
type Lang uint8

// The two languages. Chinese is the source; English is complete.
const (
	ZH Lang = iota
	EN
)

// String gives the language tag: "zh" or "en".
func (l Lang) String() string {
	if l == EN {
		return "en"
	}
	return "zh"
}

// ParseLang reads "zh" or "en".
func ParseLang(s string) (Lang, bool) {
	switch s {
	case "zh":
		return ZH, true
	case "en":
		return EN, true
	}
	return ZH, false
}

// Langs lists both languages, for code that must do a thing in each.
func Langs() []Lang { return []Lang{ZH, EN} }

// Text is a piece of writing in both languages. Neither side may be empty in
// anything that is shown; tests hold that.
type Text struct {
	ZH string `json:"zh" yaml:"zh"`
	EN string `json:"en" yaml:"en"`
}

// T makes a Text; the Chinese comes first because it is the source.
func T(zh, en string) Text { return Text{ZH: zh, EN: en} }

// In gives the text in one language.
func (t Text) In(l Lang) string {
	if l == EN {
		return t.EN
	}
	return t.ZH
}

// IsZero reports whether neither language has words.
func (t Text) IsZero() bool { return t.ZH == "" && t.EN == "" }

// Complete reports whether both languages have words.
func (t Text) Complete() bool { return t.ZH != "" && t.EN != "" }
