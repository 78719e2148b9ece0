package report

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"bangxin/law"
)

// DOCX writes the report as a WordprocessingML document: A4, Chinese fonts and
// language, headings for navigation, tables that repeat their heads, provisions
// as footnotes, page numbers. The same report gives the same bytes. The error is
// the writer's.
func (r *Report) DOCX(w io.Writer) error {
	d := &docx{r: r, seen: map[string]int{}}
	d.document()
	z := zip.NewWriter(w)
	for _, p := range []struct{ name, content string }{
		{"[Content_Types].xml", docxTypes},
		{"_rels/.rels", docxRels},
		{"docProps/core.xml", docxCore(r)},
		{"word/document.xml", docxRoot("document", "<w:body>"+d.body.String()+docxPage+"</w:body>")},
		{"word/_rels/document.xml.rels", docxDocumentRels},
		{"word/styles.xml", docxStyles(d.r.form)},
		{"word/numbering.xml", docxNumbering()},
		{"word/settings.xml", docxSettings},
		{"word/footnotes.xml", docxRoot("footnotes", docxSeparators+d.notes.String())},
		{"word/footer1.xml", docxRoot("ftr", docxFooter(r))},
	} {
		// A fixed time, the first that the format can hold.
		h := &zip.FileHeader{Name: p.name, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)}
		f, err := z.CreateHeader(h)
		if err != nil {
			return err
		}
		if _, err := io.WriteString(f, xml.Header+p.content); err != nil {
			return err
		}
	}
	return z.Close()
}

// docx gathers the body and the footnotes.
type docx struct {
	r     *Report
	body  bytes.Buffer
	notes bytes.Buffer
	note  int            // footnotes so far
	seen  map[string]int // footnotes by their words, to be referred to again
	// quoting says that provisions stand in the text, as in the appendix, not in
	// footnotes.
	quoting bool
}

// The ids 0 and 1 belong to the lines that part footnotes from the text.
const firstNote = 2

func (d *docx) document() {
	for _, t := range d.r.titles() {
		d.paragraph("Title", t.lang, t.Block.(Heading).Text)
	}
	for _, s := range d.r.Sections {
		d.quoting = s.ID == provisionsSection
		if s.Heading != "" {
			properties := `<w:pStyle w:val="Heading1"/>`
			if s.NewPage || d.quoting {
				properties += "<w:pageBreakBefore/>"
			}
			d.write(properties, run(joinedHeading(d.r.heads(s)), d.r.Lang, ""))
		}
		d.rows(d.r.rows(s))
	}
}

// rows writes the blocks of a section. Blocks beside one another are rows of a
// table without lines, one table for as many as follow one another.
func (d *docx) rows(rows [][]side) {
	open := false
	closeTable := func() {
		if open {
			d.body.WriteString("</w:tbl>" + docxGap)
			open = false
		}
	}
	for _, row := range rows {
		switch b := row[0].Block.(type) {
		case Heading:
			closeTable()
			d.paragraph("Heading"+strconv.Itoa(min(b.Level+1, 4)), row[0].lang, joinedHeading(row))
		case Table, Bars:
			closeTable()
			d.table(row)
		case Blank:
			closeTable()
			for range b.Lines {
				d.paragraph("Blank", row[0].lang, "")
			}
		default:
			if len(row) == 1 {
				closeTable()
				d.block(row[0], false)
				continue
			}
			if !open {
				d.body.WriteString(docxPairHead())
				open = true
			}
			d.body.WriteString("<w:tr>" + whole(b))
			for _, one := range d.besideQuote(row) {
				fmt.Fprintf(&d.body, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>`, textWidth/2)
				d.block(one, true)
				d.body.WriteString("</w:tc>")
			}
			d.body.WriteString("</w:tr>")
		}
	}
	closeTable()
}

// whole keeps a row on one page where it is short; a list may be longer than a page.
func whole(b Block) string {
	if _, ok := b.(List); ok {
		return ""
	}
	return "<w:trPr><w:cantSplit/></w:trPr>"
}

// block writes a block that is no table. In a cell at least one paragraph must be
// written.
func (d *docx) block(s side, cell bool) {
	before := d.body.Len()
	switch b := s.Block.(type) {
	case Paragraph:
		style := "BodyText"
		if s.lang == law.EN || cell {
			style = "BodyEnglish"
		}
		for _, line := range strings.Split(b.Text, "\n") {
			d.paragraph(style, s.lang, line)
		}
	case Fields:
		say := wordsIn(s.lang)
		for _, f := range b.Entries {
			d.write(`<w:pStyle w:val="Field"/>`, run(f.Name+say.Colon, s.lang, "<w:b/>")+run(f.Value, s.lang, ""))
		}
	case List:
		d.list(b.Items, s.lang, 0)
	case Quote:
		d.quote(b, s.lang)
	}
	if cell && d.body.Len() == before {
		d.paragraph("TableText", s.lang, "")
	}
}

const deepestList = 4 // counted from 0

func (d *docx) list(items []Item, l law.Lang, level int) {
	for _, it := range items {
		text := it.Text
		if it.Link != "" {
			text = strings.TrimRight(it.Link+" "+text, " ")
		}
		d.write(fmt.Sprintf(`<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="%d"/><w:numId w:val="1"/></w:numPr>`, level), run(text, l, ""))
		d.list(it.Items, l, min(level+1, deepestList))
	}
}

// besideQuote moves the translation of a provision into the footnote that has its
// words.
func (d *docx) besideQuote(row []side) []side {
	zh, ok := row[0].Block.(Quote)
	en, also := row[1].Block.(Quote)
	if !ok || !also || d.quoting || zh.Text == "" {
		return row
	}
	zh.Label, zh.Translation = en.Label, en.Translation
	return []side{{row[0].lang, zh}, {row[1].lang, Quote{Name: en.Name}}}
}

// quote names a provision and puts its words into a footnote, or refers to the
// footnote that has them; in the appendix the words stand in the text.
func (d *docx) quote(q Quote, l law.Lang) {
	switch {
	case d.quoting:
		d.paragraph("ProvisionName", l, q.Name)
		d.words(&d.body, q, l, "")
	case q.Text == "" || q.Cite == "":
		d.paragraph("Provision", l, q.Name)
		if q.Translation != "" {
			d.words(&d.body, q, l, "")
		}
	default:
		d.write(`<w:pStyle w:val="Provision"/>`, run(q.Cite, l, "")+d.reference(q, l))
	}
}

// reference is the mark of a footnote, or where the same words are in one
// already, a pointer to it.
func (d *docx) reference(q Quote, l law.Lang) string {
	say := wordsIn(l)
	if n, ok := d.seen[q.Name+"\n"+q.Text]; ok {
		return fmt.Sprintf(`<w:hyperlink w:anchor="note%d">`, n) + run(say.Open+fmt.Sprintf(say.SeeNote, n)+say.Close, l, "") + "</w:hyperlink>"
	}
	d.note++
	d.seen[q.Name+"\n"+q.Text] = d.note
	id := d.note - 1 + firstNote
	fmt.Fprintf(&d.notes, `<w:footnote w:id="%d">`, id)
	d.notes.WriteString(`<w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>` +
		run(" "+q.Name, l, "") + "</w:p>")
	d.words(&d.notes, q, l, "FootnoteText")
	d.notes.WriteString("</w:footnote>")
	return fmt.Sprintf(`<w:bookmarkStart w:id="%d" w:name="note%d"/><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="%d"/></w:r><w:bookmarkEnd w:id="%d"/>`,
		d.note, d.note, id, d.note)
}

// words writes the words of a provision and their translation, in one style or
// each in its own.
func (d *docx) words(to *bytes.Buffer, q Quote, l law.Lang, style string) {
	as := func(own string) string {
		if style != "" {
			own = style
		}
		return fmt.Sprintf(`<w:pStyle w:val="%s"/>`, own)
	}
	lines := func(s, own string, l law.Lang) {
		for _, line := range strings.Split(s, "\n") {
			to.WriteString(paragraph(as(own), run(line, l, "")))
		}
	}
	if q.Text != "" {
		own := "Reported"
		if q.Verbatim {
			own = "Quote"
		}
		lines(q.Text, own, law.ZH)
	}
	if q.Translation != "" {
		say := wordsIn(law.EN) // the language of every translation
		lines(say.Translation+say.Open+q.Label+say.Close+say.Colon, "Translation", law.EN)
		lines(q.Translation, "Translation", law.EN)
	}
}

func (d *docx) paragraph(style string, l law.Lang, text string) {
	d.write(fmt.Sprintf(`<w:pStyle w:val="%s"/>`, style), run(text, l, ""))
}

func (d *docx) write(properties, content string) {
	d.body.WriteString(paragraph(properties, content))
}

func paragraph(properties, content string) string {
	return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>\n"
}

// run is text with its properties. Punctuation that both scripts have, such as “ ”,
// takes the shape of the language it stands in.
func run(text string, l law.Lang, properties string) string {
	if text == "" {
		return ""
	}
	if l == law.ZH {
		properties = `<w:rFonts w:hint="eastAsia"/>` + properties
	}
	if properties != "" {
		properties = "<w:rPr>" + properties + "</w:rPr>"
	}
	var b strings.Builder
	b.WriteString("<w:r>" + properties)
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			b.WriteString("<w:br/>")
		}
		b.WriteString(`<w:t xml:space="preserve">` + xmlText(line) + "</w:t>")
	}
	b.WriteString("</w:r>")
	return b.String()
}

// xmlText escapes text; what no XML may hold becomes U+FFFD.
func xmlText(s string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(s)) // a buffer takes everything
	return b.String()
}
