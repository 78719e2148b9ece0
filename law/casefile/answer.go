package casefile

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"bangxin/law"
	"bangxin/law/fact"
)

// facts reads the answers.
func (r *reader) facts(f *File, n *node) {
	if !r.want(n, mapping, law.T("facts 之下应是“事实: 值”", "“fact: value” lines were expected under facts")) {
		return
	}
	inapplicable := make(map[fact.ID]position)
	for _, p := range n.pairs {
		def, ok := fact.Lookup(fact.ID(p.key.text))
		if !ok {
			r.mistake(p.key.at, noSuchFact(p.key.text))
			continue
		}
		a := answer{reader: r, def: def, key: p.key.at}
		a.read(p.value)
		f.Facts[def.ID] = a.Answer
		if a.State == fact.NotApplicable {
			inapplicable[def.ID] = a.value
		}
		if len(a.extra) > 0 {
			if f.FactExtra == nil {
				f.FactExtra = make(map[fact.ID][]Field)
			}
			f.FactExtra[def.ID] = a.extra
		}
		if len(a.evidenceExtra) > 0 {
			if f.EvidenceExtra == nil {
				f.EvidenceExtra = make(map[fact.ID][]EvidenceFields)
			}
			f.EvidenceExtra[def.ID] = a.evidenceExtra
		}
	}
	for id, at := range inapplicable {
		if !ruledOut(f.Facts, fact.Get(id).When) {
			r.mistake(at, notInapplicable(fact.Get(id).When))
		}
	}
}

func noSuchFact(word string) Problem {
	nearest, _ := fact.Nearest(word)
	return Problem{Reason: law.T("没有这个事实", "no such fact"), Word: word, Nearest: string(nearest)}
}

// ruledOut reports whether the condition on which a fact is asked is known not
// to hold, on either side's view.
func ruledOut(facts fact.Facts, when fact.Condition) bool {
	if when.IsZero() {
		return false
	}
	a, ok := facts[when.Fact]
	if !ok || a.State != fact.Known {
		return false
	}
	def := fact.Get(when.Fact)
	for _, option := range when.Any {
		i := def.Option(option)
		if a.Value.Has(i) || a.Against != nil && a.Against.Has(i) {
			return false
		}
	}
	return true
}

func notInapplicable(when fact.Condition) Problem {
	p := Problem{
		Reason: law.T("这个事实总是适用，不能写", "this fact always applies, so it cannot be"),
		Word:   fact.NotApplicable.String(),
		Hint:   law.T("不知道写 unknown，不愿说写 declined", "write unknown if it is not known, declined if it is not said"),
	}
	if !when.IsZero() {
		p.Reason = law.T("这个事实仍可能适用，不能写", "this fact may still apply, so it cannot be")
		p.Hint = law.T(
			fmt.Sprintf("只有 %s 已知且不是 %s 时才不适用", when.Fact, strings.Join(when.Any, "、")),
			fmt.Sprintf("it does not apply only where %s is known and is not %s", when.Fact, strings.Join(when.Any, ", ")))
	}
	return p
}

// answer reads the answer to one fact.
type answer struct {
	*reader
	fact.Answer
	def           *fact.Def
	key           position // of the fact's name
	value         position // of its value
	extra         []Field
	evidenceExtra []EvidenceFields
}

func (a *answer) read(n *node) {
	if n.shape == mapping {
		a.long(n)
		return
	}
	a.state(n)
}

// long reads the form with fields of its own.
func (a *answer) long(n *node) {
	var value, against *node
	a.extra = a.fields(n, []field{
		{"value", func(n *node) { value = n }},
		{"standing", func(n *node) { a.standing(n) }},
		{"against", func(n *node) { against = n }},
		{"note", func(n *node) { a.Note = a.text(n) }},
		{"evidence", func(n *node) { a.each(n, a.evidence) }},
	})
	if value == nil {
		a.mistake(a.key, Problem{
			Reason: law.T("没有写 value", "the value is missing"),
			Word:   string(a.def.ID),
			Hint:   law.T("不知道写 value: unknown", "write value: unknown if it is not known"),
		})
	} else {
		a.state(value)
	}
	if against == nil || against.null() {
		return
	}
	if a.Standing != fact.Disputed {
		a.mistake(against.at, Problem{
			Reason: law.T("没有争议的事实不能写 against", "against can stand only beside a disputed fact"),
			Word:   against.text,
			Hint:   law.T("有争议的，写 standing: disputed", "write standing: disputed if the fact is disputed"),
		})
	}
	if v, ok := a.known(against); ok {
		a.Against = &v
	}
}

func (a *answer) standing(n *node) {
	words := []string{fact.Stated.String(), fact.Proved.String(), fact.Disputed.String()}
	word := a.oneOf(n, words, law.T("没有这种证明状态", "no such standing"))
	for i, w := range words {
		if w == word {
			a.Standing = fact.Standing(i)
		}
	}
}

// state reads a value, or the word that stands for there being none.
func (a *answer) state(n *node) {
	a.value = n.at
	if n.shape == scalar {
		for _, s := range []fact.State{fact.Unknown, fact.Declined, fact.NotApplicable} {
			if n.text == s.String() {
				a.State = s
				return
			}
		}
	}
	a.Value, _ = a.known(n)
}

// known reads a value of the fact's kind.
func (a *answer) known(n *node) (fact.Value, bool) {
	if n.null() {
		a.mistake(a.missing(n), Problem{
			Reason: law.T("没有写值", "the value is missing"),
			Word:   string(a.def.ID),
			Hint:   law.T("不知道写 unknown", "write unknown if it is not known"),
		})
		return fact.Value{}, false
	}
	if a.def.Kind == fact.Choices {
		return a.chosen(n)
	}
	if n.shape != scalar {
		a.report(n.at, law.T("应只有一个值："+kindName(a.def.Kind).ZH, "one value was expected here: "+kindName(a.def.Kind).EN), "")
		return fact.Value{}, false
	}
	if a.def.Kind == fact.Choice {
		i, ok := a.option(n)
		return fact.Value{Options: 1 << uint(i)}, ok
	}
	return a.figure(n)
}

// missing gives the place to point at where there is no value: the name, as
// the value itself is nowhere.
func (a *answer) missing(n *node) position {
	if n.text == "" {
		return a.key
	}
	return n.at
}

// figure reads a flag, a count, an amount or a date, from the token as written.
func (a *answer) figure(n *node) (fact.Value, bool) {
	if a.json && !n.quoted && strings.ContainsAny(n.text, ".eE") && (a.def.Kind == fact.Yuan || a.def.Kind == fact.Count) {
		a.mistake(n.at, Problem{
			Reason: law.T("JSON 中带小数点或指数的数字不精确", "a JSON number with a fraction or an exponent is not exact"),
			Word:   n.text,
			Hint:   law.T(`写成字符串，如 "260000.50"`, `write it as a string, as in "260000.50"`),
		})
		return fact.Value{}, false
	}
	v, err := a.def.Parse(n.text)
	if err == nil {
		return v, true
	}
	p := Problem{Reason: law.T("应是"+kindName(a.def.Kind).ZH, "not "+kindName(a.def.Kind).EN), Word: n.text}
	place := n.at
	var input *fact.InputError
	if errors.As(err, &input) {
		p.Reason = input.Reason
		if input.Word != "" {
			p.Word = input.Word
		}
		place = a.within(n, input.Offset)
	}
	a.mistake(place, p)
	return fact.Value{}, false
}

// within gives the place of a byte offset in a scalar, if the scalar stands in
// the source as it reads; otherwise the place of the scalar.
func (r *reader) within(n *node, offset int) position {
	if offset <= 0 || offset > len(n.text) || n.at.line < 1 || n.at.line > len(r.lines) {
		return n.at
	}
	column := n.at.col
	rest := []rune(r.lines[n.at.line-1])
	if n.quoted {
		column++
	}
	if column < 1 || column > len(rest) || !strings.HasPrefix(string(rest[column-1:]), n.text) {
		return n.at
	}
	return position{n.at.line, column + utf8.RuneCountInString(n.text[:offset])}
}

// chosen reads the options of a choices fact.
func (a *answer) chosen(n *node) (fact.Value, bool) {
	if n.shape == sequence && len(n.items) == 0 {
		p := Problem{
			Reason: law.T("空的列表说不清是没有还是不知道", "an empty list does not say whether it is none or not known"),
			Hint:   law.T("不知道写 unknown", "write unknown if it is not known"),
		}
		if a.def.Option("none") >= 0 {
			p.Hint = law.T("都没有写 [none]，不知道写 unknown", "write [none] if there is none, unknown if it is not known")
		}
		a.mistake(n.at, p)
		return fact.Value{}, false
	}
	var v fact.Value
	whole := true
	a.each(n, func(item *node) {
		i, ok := a.option(item)
		if !ok {
			whole = false
			return
		}
		if v.Has(i) {
			a.warn(item.at, Problem{Reason: law.T("同一选项写了两次", "an option is given twice"), Word: item.text})
		}
		v.Options |= 1 << uint(i)
	})
	if !whole {
		return fact.Value{}, false
	}
	if !a.def.Valid(v) {
		a.mistake(n.at, Problem{
			Reason: law.T("none 不能与其他选项并列", "none cannot stand beside other options"),
			Word:   "none",
			Hint:   law.T("都没有才写 [none]", "write [none] only if there is none of them"),
		})
		return fact.Value{}, false
	}
	return a.def.Normal(v), true
}

// option reads one option of a choice.
func (a *answer) option(n *node) (int, bool) {
	if n.shape != scalar {
		a.report(n.at, law.T("这里应是一个选项", "an option was expected here"), "")
		return 0, false
	}
	if i := a.def.Option(n.text); i >= 0 {
		return i, true
	}
	p := Problem{Reason: law.T(string(a.def.ID)+" 没有这个选项", string(a.def.ID)+" has no such option"), Word: n.text}
	switch n.text {
	case fact.Unknown.String(), fact.Declined.String(), fact.NotApplicable.String():
		p.Hint = law.T(fmt.Sprintf("单独写 %s: %s，不放在列表里", a.def.ID, n.text),
			fmt.Sprintf("write %s: %s by itself, not in a list", a.def.ID, n.text))
	default:
		nearest, ok := a.def.NearestOption(n.text)
		if p.Nearest = nearest; !ok {
			p.Hint = listed(optionIDs(a.def))
		}
	}
	a.mistake(n.at, p)
	return 0, false
}

// evidence reads one piece of evidence.
func (a *answer) evidence(n *node) {
	if n.shape == scalar {
		a.Evidence = append(a.Evidence, fact.Evidence{What: a.text(n)})
		return
	}
	var e fact.Evidence
	named := false
	extra := a.fields(n, []field{
		{"what", func(n *node) { named, e.What = true, a.text(n) }},
		{"from", func(n *node) { e.From = a.text(n) }},
		{"date", func(n *node) { e.Date = a.text(n) }},
		{"strength", func(n *node) { e.Strength = a.strength(n) }},
		{"supports", func(n *node) { e.Against = !a.yes(n) }},
	})
	if n.shape == mapping && !named {
		a.report(n.at, law.T("证据没有写 what", "the evidence lacks what it is (what:)"), "")
	}
	a.Evidence = append(a.Evidence, e)
	if len(extra) > 0 {
		a.evidenceExtra = append(a.evidenceExtra, EvidenceFields{e, extra})
	}
}

func (a *answer) strength(n *node) fact.Strength {
	words := []string{fact.Weak.String(), fact.Fair.String(), fact.Strong.String()}
	word := a.oneOf(n, words, law.T("没有这种证明力", "no such strength"))
	for i, w := range words {
		if w == word {
			return fact.Weak + fact.Strength(i)
		}
	}
	return fact.Ungraded
}

// yes reads a yes or no; what is neither is reported and counts as yes.
func (r *reader) yes(n *node) bool {
	if n.shape == scalar {
		if v, err := fact.ParseFlag(n.text); err == nil {
			return v.True()
		}
	}
	r.report(n.at, law.T("应是 true 或 false", "true or false was expected here"), n.text)
	return true
}

// kindName says what a value of a kind looks like.
func kindName(k fact.Kind) law.Text {
	switch k {
	case fact.Flag:
		return law.T("true 或 false", "true or false")
	case fact.Count:
		return law.T("个数或范围", "a whole number or a range")
	case fact.Yuan:
		return law.T("金额或范围", "an amount of money or a range")
	case fact.Date:
		return law.T("日期或范围", "a date or a range")
	case fact.Choice:
		return law.T("一个选项", "one option")
	}
	return law.T("选项的列表", "a list of options")
}
