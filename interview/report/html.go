package report

import (
	"bufio"
	"crypto/sha256"
	_ "embed" // the page and its style
	"encoding/base64"
	"html/template"
	"io"
	"sync"

	"bangxin/law"
)

//go:embed page.html
var pageSource string

//go:embed page.css
var pageStyle string

// page is the parsed template. It has no part that depends on a report.
var page = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Funcs(template.FuncMap{"kind": kindOf, "nest": nest}).Parse(pageSource))
})

// HTML writes the report as one HTML file without script and without anything
// from outside: for the screen, light or dark, and for A4 paper. It is written so
// that an XML parser can read it too. Everything typed is escaped. The error is
// the writer's.
func (r *Report) HTML(w io.Writer) error {
	out := bufio.NewWriter(w)
	if err := page().Execute(out, r.htmlPage()); err != nil {
		return err
	}
	return out.Flush()
}

// htmlPage is what the template is filled with.
type htmlPage struct {
	Lang     string
	Form     string
	Titles   []htmlText
	Title    string
	Contents []htmlText
	Say      words
	Policy   string
	Style    template.CSS
	Cover    []htmlNode
	Parts    []htmlPart
}

type htmlPart struct {
	ID      string
	NewPage bool
	Heading []htmlText
	Nodes   []htmlNode
}

// htmlText is a text in its language.
type htmlText struct {
	Lang string
	Text string
}

// htmlNode is a row of the report: a heading, a table, or blocks beside one
// another. A table in both languages is one table with both in each cell.
type htmlNode struct {
	Kind    string // heading, table, beside
	Level   int    // of a heading: 2 to 6
	Heading []htmlText
	Head    [][]htmlText
	Rows    []htmlRow
	Drawn   string // of a table of figures: the head of the column of drawings
	Beside  []htmlBlock
}

type htmlRow struct {
	Cells [][]htmlText
	Bar   *htmlBar
}

// htmlBar is a figure drawn beside its line, on a drawing 240 wide on which the
// line stands at 120.
type htmlBar struct {
	Says     string
	From, To int
	Drawn    bool
}

type htmlBlock struct {
	Lang  string
	Say   words
	Block Block
}

// tag gives the language tag for HTML.
func tag(l law.Lang) string {
	if l == law.EN {
		return "en"
	}
	return "zh-Hans"
}

// policy forbids the page everything but its own style.
func policy() string {
	sum := sha256.Sum256([]byte(pageStyle))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'"
}

func (r *Report) htmlPage() *htmlPage {
	p := &htmlPage{
		Lang: tag(r.Lang), Form: r.form.String(), Titles: htmlTexts(r.titles()), Title: joinedHeading(r.titles()), Say: wordsIn(r.Lang), Policy: policy(),
		Style: template.CSS(pageStyle), // our own, embedded
	}
	p.Contents = []htmlText{{p.Lang, p.Say.Contents}}
	if r.English != nil {
		p.Contents = append(p.Contents, htmlText{tag(law.EN), wordsIn(law.EN).Contents})
	}
	for _, s := range r.Sections {
		nodes := r.htmlNodes(s)
		if s.Heading == "" {
			p.Cover = append(p.Cover, nodes...)
			continue
		}
		p.Parts = append(p.Parts, htmlPart{s.ID, s.NewPage, htmlTexts(r.heads(s)), nodes})
	}
	return p
}

// htmlTexts gives headings as texts.
func htmlTexts(row []side) []htmlText {
	var out []htmlText
	for _, one := range row {
		out = append(out, htmlText{tag(one.lang), one.Block.(Heading).Text})
	}
	return out
}

func (r *Report) htmlNodes(s Section) []htmlNode {
	var out []htmlNode
	for _, row := range r.rows(s) {
		switch b := row[0].Block.(type) {
		case Heading:
			// The title is h1, a section h2; nothing is deeper than h6.
			out = append(out, htmlNode{Kind: "heading", Level: min(2+b.Level, 6), Heading: htmlTexts(row)})
		case Table, Bars:
			out = append(out, htmlTable(row))
		case Blank:
			out = append(out, htmlNode{Kind: "beside", Beside: []htmlBlock{{Block: b}}})
		default:
			n := htmlNode{Kind: "beside"}
			for _, one := range row {
				n.Beside = append(n.Beside, htmlBlock{tag(one.lang), wordsIn(one.lang), one.Block})
			}
			out = append(out, n)
		}
	}
	return out
}

// htmlTable sets a table; in both languages each cell holds both, once where they
// are the same.
func htmlTable(row []side) htmlNode {
	n := htmlNode{Kind: "table"}
	first := tabled(row[0])
	n.Head = htmlCells(row, func(t Table) []string { return t.Head })
	for i := range first.Rows {
		n.Rows = append(n.Rows, htmlRow{Cells: htmlCells(row, func(t Table) []string { return t.Rows[i] })})
	}
	if bars, ok := row[0].Block.(Bars); ok {
		say := wordsIn(row[0].lang)
		n.Drawn = say.Drawing
		for i, b := range bars.Rows {
			n.Rows[i].Bar = &htmlBar{drawingOf(say, b), b.From * 120 / 1000, b.To * 120 / 1000, b.Drawn}
		}
	}
	return n
}

func htmlCells(row []side, take func(Table) []string) [][]htmlText {
	var out [][]htmlText
	for i, text := range take(tabled(row[0])) {
		cell := []htmlText{{tag(row[0].lang), text}}
		if len(row) > 1 {
			if other := take(tabled(row[1]))[i]; other != text {
				cell = append(cell, htmlText{tag(row[1].lang), other})
			}
		}
		out = append(out, cell)
	}
	return out
}

// htmlList is a list for the template, which calls itself for what is below.
type htmlList struct{ Items []Item }

func nest(items []Item) htmlList { return htmlList{items} }

// kindOf names the kind of a block for the template.
func kindOf(b Block) string {
	switch b.(type) {
	case Paragraph:
		return "paragraph"
	case Fields:
		return "fields"
	case List:
		return "list"
	case Quote:
		return "quote"
	case Blank:
		return "blank"
	}
	return ""
}
