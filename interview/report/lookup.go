package report

import (
	"fmt"
	"io"
	"strings"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/text"
)

// WriteProvision writes one provision as plain text: its words, our translation,
// and how far they can be relied on as of a day. A provision that is not held is
// a *corpus.NotHeldError; nothing is written then. Any other error is the
// writer's.
func WriteProvision(w io.Writer, c law.Citation, asOf law.Day, l law.Lang) error {
	p, err := corpus.Get(c)
	if err != nil {
		return err
	}
	i, _ := corpus.Lookup(c.Instrument)
	b := &builder{lang: l, say: wordsIn(l)}
	q := b.quote(c)
	if en, ok := corpus.EnglishProvision(c); ok {
		q.Label, q.Translation = b.in(corpus.UnofficialTranslation()), led(en)
	}
	yes := b.say.No
	if i.InForce(asOf) {
		yes = b.say.Yes
	}
	fields := append([]Field{{b.say.ID, p.Citation.String()}}, instrumentFields(i, l)...)
	fields = append(fields, Field{fmt.Sprintf(b.say.InForceOn, asOf.In(l)), yes})
	if p.Missing != "" {
		fields = append(fields, Field{b.say.Missing, p.Missing})
	}
	var others []string
	for _, v := range corpus.Versions(i.Family) {
		if v.ID != i.ID {
			others = append(others, v.ID)
		}
	}
	if len(others) > 0 {
		fields = append(fields, Field{b.say.OtherVersions, strings.Join(others, ", ")})
	}
	blocks := []Block{Paragraph{b.in(i.Title)}, q, Fields{fields}}
	if t := b.in(i.Caution); t != "" {
		blocks = append(blocks, Paragraph{b.say.Caution + b.say.Colon + t})
	}
	var items []Item
	for _, src := range i.Sources {
		items = append(items, source(src))
	}
	if len(items) > 0 {
		blocks = append(blocks, Heading{2, b.say.Sources}, List{items})
	}
	return writePlain(w, l, blocks)
}

// MaxHits is how many results of a search are listed.
const MaxHits = 20

// WriteHits writes the results of a search as plain text, at most MaxHits of
// them, each with its citation, its name and the words found. No result is said
// to be none. The error is the writer's.
func WriteHits(w io.Writer, query string, hits []corpus.Hit, l law.Lang) error {
	b := &builder{lang: l, say: wordsIn(l)}
	query = text.Truncate(text.CleanLine(query), 60, "..")
	if len(hits) == 0 {
		return writePlain(w, l, []Block{Paragraph{fmt.Sprintf(b.say.NoHits, query) + "\n" + b.say.NoHitsHint}})
	}
	blocks := []Block{Paragraph{fmt.Sprintf(b.say.Hits, query, len(hits))}}
	for _, h := range hits[:min(len(hits), MaxHits)] {
		blocks = append(blocks, b.hit(h))
	}
	if more := len(hits) - MaxHits; more > 0 {
		blocks = append(blocks, Paragraph{fmt.Sprintf(b.say.MoreHits, more)})
	}
	return writePlain(w, l, blocks)
}

func (b *builder) hit(h corpus.Hit) Block {
	c := h.Provision.Citation
	about := []string{corpus.Name(c, b.lang)}
	if h.Provision.Kind != corpus.Verbatim {
		about = append(about, b.in(h.Provision.Kind.Name()))
	}
	if h.Lang == law.EN {
		about = append(about, b.say.TranslationHit)
	}
	snippet := h.Snippet
	if h.CutStart {
		snippet = "…" + snippet
	}
	if h.CutEnd {
		snippet += "…"
	}
	return Quote{
		Name: c.String() + "  " + strings.Join(about, b.say.Semicolon),
		Text: snippet, Verbatim: h.Provision.Kind == corpus.Verbatim && h.Lang == law.ZH,
	}
}

func writePlain(w io.Writer, l law.Lang, blocks []Block) error {
	p := newPlain(w, l)
	for _, b := range blocks {
		p.block(b)
	}
	return p.w.Flush()
}

// WriteInstruments lists the instruments held as plain text, and says which
// are not in force on a day. The error is the writer's.
func WriteInstruments(w io.Writer, asOf law.Day, l law.Lang) error {
	b := &builder{lang: l, say: wordsIn(l)}
	var items []Item
	for _, i := range corpus.All() {
		about := []string{b.in(i.Name), b.in(i.Verified.Name())}
		if !i.InForce(asOf) {
			about = append(about, fmt.Sprintf(b.say.NotInForce, asOf.In(l)))
		}
		items = append(items, Item{Text: i.ID + "  " + strings.Join(about, b.say.Semicolon)})
	}
	return writePlain(w, l, []Block{List{items}})
}
