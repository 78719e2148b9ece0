package report

import (
	"fmt"
	"strings"
)

// The fonts: serif for text, sans for headings, the hand of official documents
// for provisions.
const (
	songFont = "宋体"
	heiFont  = "黑体"
	fangFont = "仿宋"
)

// smallest is the smallest size of type, in half points.
const smallest = 8

// docxStyle is a paragraph style.
type docxStyle struct {
	id, name   string
	font       string // for Chinese
	half       int    // size in half points
	bold       bool
	paragraph  string // further properties of the paragraph, in the order of the schema
	quickStyle bool
}

func docxParagraphStyles(form Form) []docxStyle {
	heading := func(n, half, before int) docxStyle {
		if form == ClientForm {
			before /= 2
		}
		return docxStyle{
			id: fmt.Sprintf("Heading%d", n), name: fmt.Sprintf("heading %d", n), font: heiFont, half: half, bold: true, quickStyle: true,
			paragraph: fmt.Sprintf(`<w:keepNext/><w:keepLines/><w:spacing w:before="%d" w:after="80"/><w:outlineLvl w:val="%d"/>`, before, n-1),
		}
	}
	border := func(edge, colour string) string {
		return fmt.Sprintf(`<w:%s w:val="single" w:sz="6" w:space="4" w:color="%s"/>`, edge, colour)
	}
	rule := func(edge, colour string) string { return "<w:pBdr>" + border(edge, colour) + "</w:pBdr>" }
	// Paragraphs alike share their border; between draws it under each.
	lines := "<w:pBdr>" + border("bottom", "999999") + border("between", "999999") + "</w:pBdr>"
	return []docxStyle{
		{id: "Title", name: "Title", font: heiFont, half: 36, bold: true, quickStyle: true, paragraph: `<w:keepNext/><w:spacing w:before="120" w:after="200"/><w:jc w:val="center"/>`},
		heading(1, 30, 360), heading(2, 26, 280), heading(3, 23, 220), heading(4, 21, 160),
		{id: "BodyText", name: "Body Text", font: songFont, half: 21, paragraph: `<w:spacing w:before="40" w:after="80"/><w:ind w:firstLineChars="200" w:firstLine="420"/>`},
		{id: "BodyEnglish", name: "Body English", font: songFont, half: 21, paragraph: `<w:spacing w:before="40" w:after="80"/>`},
		{id: "Field", name: "Field", font: songFont, half: 21, paragraph: `<w:spacing w:before="20" w:after="40"/><w:ind w:left="420" w:hanging="420"/>`},
		{id: "ListParagraph", name: "List Paragraph", font: songFont, half: 21, paragraph: `<w:spacing w:before="20" w:after="40"/>`},
		{id: "TableText", name: "Table Text", font: songFont, half: 19, paragraph: `<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>`},
		{id: "TableHead", name: "Table Head", font: heiFont, half: 19, bold: true, paragraph: `<w:keepNext/><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>`},
		{id: "Provision", name: "Provision", font: fangFont, half: 21, paragraph: `<w:spacing w:before="20" w:after="20"/><w:ind w:left="420"/>`},
		{id: "ProvisionName", name: "Provision Name", font: heiFont, half: 20, paragraph: `<w:keepNext/><w:spacing w:before="140" w:after="40"/>`},
		{id: "Quote", name: "Quote", font: fangFont, half: 21, quickStyle: true, paragraph: rule("left", "666666") + `<w:spacing w:before="0" w:after="40"/><w:ind w:left="420"/>`},
		{id: "Reported", name: "Reported", font: songFont, half: 20, paragraph: `<w:spacing w:before="0" w:after="40"/><w:ind w:left="420"/>`},
		{id: "Translation", name: "Translation", font: songFont, half: 19, paragraph: `<w:spacing w:before="0" w:after="40"/><w:ind w:left="420"/>`},
		{id: "Blank", name: "Blank", font: songFont, half: 32, paragraph: lines + `<w:spacing w:before="120" w:after="0"/>`},
		{id: "FootnoteText", name: "footnote text", font: fangFont, half: 17, paragraph: `<w:spacing w:before="0" w:after="20" w:line="240" w:lineRule="auto"/>`},
		{id: "Footer", name: "footer", font: songFont, half: 18, paragraph: `<w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/>`},
		{id: "Gap", name: "Gap", font: songFont, half: 8, paragraph: `<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>`},
	}
}

// fonts names the fonts of a style in both scripts.
func fonts(chinese string) string {
	latin := "Times New Roman"
	if chinese == heiFont {
		latin = "Arial"
	}
	return fmt.Sprintf(`<w:rFonts w:ascii="%s" w:hAnsi="%s" w:eastAsia="%s" w:cs="%s"/>`, latin, latin, chinese, latin)
}

// docxStyles is the style sheet. The client form is set smaller, so that it fits
// its two pages.
func docxStyles(form Form) string {
	smaller, pitch := 0, 300
	if form == ClientForm {
		smaller, pitch = 3, 250
	}
	var b strings.Builder
	b.WriteString("<w:styles " + docxNamespace + "><w:docDefaults><w:rPrDefault><w:rPr>" + fonts(songFont) +
		`<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
		fmt.Sprintf(`<w:pPrDefault><w:pPr><w:spacing w:line="%d" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`, pitch) +
		`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:rPr>` + fonts(songFont) + `</w:rPr></w:style>` +
		`<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:rPr>` + fonts(songFont) + `</w:rPr></w:style>` +
		`<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr>` + fonts(songFont) + `<w:vertAlign w:val="superscript"/></w:rPr></w:style>`)
	for _, s := range docxParagraphStyles(form) {
		fmt.Fprintf(&b, `<w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/>`, s.id, s.name)
		if s.quickStyle {
			b.WriteString("<w:qFormat/>")
		}
		b.WriteString("<w:pPr>" + s.paragraph + "</w:pPr><w:rPr>" + fonts(s.font))
		if s.bold {
			b.WriteString("<w:b/><w:bCs/>")
		}
		fmt.Fprintf(&b, `<w:sz w:val="%d"/><w:szCs w:val="%d"/></w:rPr></w:style>`, max(s.half-smaller, smallest), max(s.half-smaller, smallest))
	}
	edges := func(list ...string) string {
		s := ""
		for _, e := range list {
			s += fmt.Sprintf(`<w:%s w:val="single" w:sz="4" w:space="0" w:color="999999"/>`, e)
		}
		return "<w:tblBorders>" + s + "</w:tblBorders>"
	}
	margins := `<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>`
	b.WriteString(`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:rPr>` + fonts(songFont) + `</w:rPr><w:tblPr>` + margins + `</w:tblPr></w:style>` +
		`<w:style w:type="table" w:styleId="Report"><w:name w:val="Report"/><w:basedOn w:val="TableNormal"/><w:rPr>` + fonts(songFont) + `</w:rPr><w:tblPr>` +
		edges("top", "left", "bottom", "right", "insideH", "insideV") + margins + `</w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EDEFF2"/></w:tcPr></w:tblStylePr></w:style>` +
		`<w:style w:type="table" w:styleId="Pair"><w:name w:val="Pair"/><w:basedOn w:val="TableNormal"/><w:rPr>` + fonts(songFont) + `</w:rPr><w:tblPr>` + edges("bottom", "insideH") + margins + `</w:tblPr></w:style></w:styles>`)
	return b.String()
}
