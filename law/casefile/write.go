package casefile

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"bangxin/law"
	"bangxin/law/fact"

	"github.com/goccy/go-yaml/token"
)

// Write gives the file in its one canonical form: fields and facts in a fixed
// order, the short form of an answer wherever nothing but a stated value is
// there, text quoted wherever it could be taken for something else. Comments
// are not kept.
//
// Parse reads the result back to the same File. What a case file cannot hold is
// left out so that this is always so: control characters in text; an answer
// whose value its fact cannot have; not_applicable where the fact applies; the
// other side's value where nothing is disputed.
func (f *File) Write() []byte {
	var w writer
	w.document(f.node())
	return []byte(w.b.String())
}

func (f *File) node() *node {
	root := &node{shape: mapping}
	root.add("bangxin", plain(fmt.Sprint(Version)))
	root.addText("title", f.Title)
	root.addText("title_en", f.TitleEN)
	if f.HasAsOf && f.AsOf >= fact.MinDay() && f.AsOf <= fact.MaxDay() {
		root.add("as_of", plain(f.AsOf.String()))
	}
	root.add("language", plain(f.Language.String()))
	root.addBoth("story", f.Story)
	root.add("facts", f.factsNode())
	root.addList("log", f.logNodes(), false)
	if f.Holding != nil {
		root.add("holding", f.Holding.node())
	}
	if f.Class != nil {
		root.add("class", f.Class.node())
	}
	root.addExtra(f.Extra)
	return root
}

// addText, addBoth, addList and addExtra append an entry if there is something
// to write.
func (n *node) addText(key, s string) {
	if s = printable(s); s != "" {
		n.add(key, quoted(s))
	}
}

// addWord appends one of a few words, if it is one of them.
func (n *node) addWord(key, word string, words []string) {
	if slices.Contains(words, word) {
		n.add(key, plain(word))
	}
}

func (n *node) addBoth(key string, t law.Text) {
	both := &node{shape: mapping}
	both.addText("zh", t.ZH)
	both.addText("en", t.EN)
	if len(both.pairs) > 0 {
		n.add(key, both)
	}
}

func (n *node) addList(key string, items []*node, flow bool) {
	if len(items) > 0 {
		n.add(key, &node{shape: sequence, items: items, flow: flow})
	}
}

func (n *node) addExtra(extra []Field) {
	for _, f := range extra {
		if f.value != nil {
			n.add(f.Name, f.value)
		}
	}
}

func (f *File) factsNode() *node {
	n := &node{shape: mapping}
	for _, def := range fact.All() {
		a, ok := f.Facts[def.ID]
		if !ok {
			continue
		}
		value := f.valueNode(def, a)
		if value == nil {
			continue
		}
		n.add(string(def.ID), answerNode(def, a, value, f.EvidenceExtra[def.ID], f.FactExtra[def.ID]))
	}
	return n
}

// valueNode gives the value of an answer, or nil if it cannot be written.
func (f *File) valueNode(def *fact.Def, a fact.Answer) *node {
	switch a.State {
	case fact.Known:
		return knownNode(def, a.Value)
	case fact.NotApplicable:
		if !ruledOut(f.Facts, def.When) {
			return nil
		}
	}
	return plain(a.State.String())
}

func knownNode(def *fact.Def, v fact.Value) *node {
	if !def.Valid(v) {
		return nil
	}
	switch def.Kind {
	case fact.Choice:
		return plain(def.Chosen(v)[0])
	case fact.Choices:
		n := &node{shape: sequence, flow: true}
		for _, id := range def.Chosen(v) {
			n.items = append(n.items, plain(id))
		}
		if len(n.items) == 0 {
			if def.Option("none") < 0 {
				return nil
			}
			n.items = []*node{plain("none")}
		}
		return n
	}
	s := def.Write(v)
	// A fraction is quoted, lest another tool take it for floating point.
	if def.Kind == fact.Yuan && typed(s) && strings.Contains(s, ".") {
		return quoted(s)
	}
	return plain(s)
}

// answerNode gives the short form of an answer if that says everything.
func answerNode(def *fact.Def, a fact.Answer, value *node, evidenceExtra []EvidenceFields, more []Field) *node {
	n := &node{shape: mapping}
	n.add("value", value)
	if a.Standing != fact.Stated {
		n.add("standing", plain(a.Standing.String()))
	}
	if a.Against != nil && a.Standing == fact.Disputed {
		if against := knownNode(def, *a.Against); against != nil {
			n.add("against", against)
		}
	}
	n.addText("note", a.Note)
	var items []*node
	unplaced := append([]EvidenceFields(nil), evidenceExtra...)
	for _, e := range a.Evidence {
		var extra []Field
		for i := range unplaced {
			if unplaced[i].Item == e {
				extra = unplaced[i].Fields
				unplaced = append(unplaced[:i], unplaced[i+1:]...)
				break
			}
		}
		e.What, e.From, e.Date = printable(e.What), printable(e.From), printable(e.Date)
		items = append(items, evidenceNode(e, extra))
	}
	n.addList("evidence", items, false)
	n.addExtra(more)
	if len(n.pairs) == 1 {
		return value
	}
	return n
}

func evidenceNode(e fact.Evidence, extra []Field) *node {
	if e == (fact.Evidence{What: e.What}) && len(extra) == 0 {
		return quoted(e.What)
	}
	n := &node{shape: mapping}
	n.add("what", quoted(e.What))
	n.addText("from", e.From)
	n.addText("date", e.Date)
	if e.Strength != fact.Ungraded {
		n.add("strength", plain(e.Strength.String()))
	}
	if e.Against {
		n.add("supports", plain("false"))
	}
	n.addExtra(extra)
	return n
}

func (h *Holding) node() *node {
	n := &node{shape: mapping}
	n.addText("court", h.Court)
	n.addText("number", h.Number)
	n.addText("decided", h.Decided)
	n.addBoth("date_note", h.DateNote)
	var sources, defendants, silent []*node
	for _, s := range h.Sources {
		sources = append(sources, quoted(s))
	}
	n.addList("sources", sources, false)
	n.addText("published_as", h.PublishedAs)
	n.addWord("confidence", string(h.Confidence), confidences())
	n.addText("reasoning_basis", h.ReasoningBasis)
	for i := range h.Defendants {
		defendants = append(defendants, h.Defendants[i].node())
	}
	n.addList("defendants", defendants, false)
	for _, id := range h.Silent {
		if _, ok := fact.Lookup(id); ok {
			silent = append(silent, plain(string(id)))
		}
	}
	n.addList("silent", silent, true)
	n.addBoth("reason", h.Reason)
	n.addBoth("remark", h.Remark)
	n.addReplay(h.Replay)
	n.addExtra(h.Extra)
	return n
}

func (d *Defendant) node() *node {
	n := &node{shape: mapping}
	n.addText("name", d.Name)
	n.addWord("offence", string(d.Offence), offences())
	n.addWord("of", d.Of, helpedCrimes())
	if !d.Provision.IsZero() {
		n.add("provision", plain(d.Provision.String()))
	}
	n.addWord("outcome", string(d.Outcome), outcomes())
	n.addWord("basis", string(d.Basis), bases())
	n.addBoth("words", d.Words)
	n.addReplay(d.Replay)
	n.addExtra(d.Extra)
	return n
}

func (n *node) addReplay(r *Replay) {
	if r == nil {
		return
	}
	p := &node{shape: mapping}
	p.addWord("headline", string(r.Headline), offences())
	p.addWord("of", r.Of, helpedCrimes())
	p.addWord("verdict", r.Verdict.String(), verdicts())
	// Quoted, lest another tool take yes and no for truth values.
	if slices.Contains(agreements(), string(r.Agrees)) {
		p.add("agrees", quoted(string(r.Agrees)))
	}
	p.addBoth("why", r.Why)
	p.addExtra(r.Extra)
	n.add("replay", p)
}

// writer writes nodes as block YAML.
type writer struct{ b strings.Builder }

// document writes a node that stands by itself.
func (w *writer) document(n *node) {
	if n == nil {
		return
	}
	if line, ok := oneLine(n); ok {
		w.b.WriteString(line + "\n")
		return
	}
	w.block(n, 0)
}

// block writes the lines of a mapping or sequence. The first entry of a mapping
// that is itself an item stands on the line of the dash.
func (w *writer) block(n *node, indent int) {
	margin := strings.Repeat(" ", indent)
	for i, p := range n.pairs {
		if i > 0 || !strings.HasSuffix(w.b.String(), "- ") {
			w.b.WriteString(margin)
		}
		w.b.WriteString(scalarText(p.key) + ":")
		w.after(p.value, indent)
	}
	for _, item := range n.items {
		w.b.WriteString(margin + "-")
		if item.shape == mapping && len(item.pairs) > 0 {
			w.b.WriteString(" ")
			w.block(item, indent+2)
			continue
		}
		w.after(item, indent)
	}
}

// after writes what follows a key or a dash.
func (w *writer) after(n *node, indent int) {
	if line, ok := oneLine(n); ok {
		w.b.WriteString(" " + line + "\n")
		return
	}
	w.b.WriteString("\n")
	w.block(n, indent+2)
}

// oneLine gives a node that is written on one line.
func oneLine(n *node) (string, bool) {
	switch {
	case n.shape == scalar:
		return scalarText(n), true
	case n.shape == mapping && len(n.pairs) == 0:
		return "{}", true
	case n.shape == sequence && (n.flow || len(n.items) == 0):
		items := make([]string, len(n.items))
		for i := range n.items {
			items[i] = scalarText(n.items[i])
		}
		return "[" + strings.Join(items, ", ") + "]", true
	}
	return "", false
}

// scalarText writes a scalar, in double quotes unless it is safe without.
func scalarText(n *node) string {
	switch {
	case n.null():
		return "null"
	case !n.quoted && (typed(n.text) || unmistakable(n.text)):
		return n.text
	case n.quoted && unmistakable(n.text) && !typed(n.text) && !token.IsNeedQuoted(n.text):
		return n.text
	}
	return doubleQuoted(n.text)
}

var jsonNumber = regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$`)

// typed reports whether a scalar without quotes is something other than text.
func typed(s string) bool {
	switch token.New(s, s, nil).Type {
	case token.StringType:
		return jsonNumber.MatchString(s)
	}
	return true
}

// unmistakable reports whether text without quotes is read as that text by
// every YAML reader, in a block and inside brackets. It is stricter than YAML.
func unmistakable(s string) bool {
	if s == "" || strings.Contains(s, "  ") || strings.HasSuffix(s, " ") {
		return false
	}
	for i, c := range s {
		switch {
		case unicode.IsLetter(c), unicode.IsDigit(c), c > 0x7f && unicode.IsPunct(c):
		case i == 0 && c == '.' && strings.HasPrefix(s, ".."):
		case i > 0 && strings.ContainsRune(" _-./()+", c):
		default:
			return false
		}
	}
	return !strings.Contains(s, " -")
}

// doubleQuoted writes text in the one style that can hold any. What cannot be
// seen is written as an escape, so that it can.
func doubleQuoted(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, c := range s {
		switch {
		case c == '"' || c == '\\':
			b.WriteByte('\\')
			b.WriteRune(c)
		case c == '\n':
			b.WriteString(`\n`)
		case c == '\t':
			b.WriteString(`\t`)
		case c == ' ' || unicode.IsGraphic(c) && !unicode.IsSpace(c):
			b.WriteRune(c)
		case c <= 0xffff:
			fmt.Fprintf(&b, `\u%04X`, c)
		default:
			fmt.Fprintf(&b, `\U%08X`, c)
		}
	}
	b.WriteByte('"')
	return b.String()
}
