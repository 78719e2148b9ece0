package report

import (
	"fmt"
	"strings"

	"bangxin/law"
)

// The parts of the package that do not depend on what is in the report.

const docxTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
	`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
	`<Default Extension="xml" ContentType="application/xml"/>` +
	`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
	`<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>` +
	`<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>` +
	`<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>` +
	`<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>` +
	`<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>` +
	`<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>` +
	`</Types>`

const docxRels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
	`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>` +
	`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
	`</Relationships>`

const docxDocumentRels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
	`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>` +
	`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>` +
	`<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>` +
	`<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>` +
	`<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>` +
	`</Relationships>`

const docxNamespace = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`

// docxPage ends the body: the footer, A4, the margins.
const docxPage = `<w:sectPr><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/>` +
	`<w:pgMar w:top="1361" w:right="1247" w:bottom="1361" w:left="1247" w:header="794" w:footer="794" w:gutter="0"/></w:sectPr>`

// docxGap stands after a table: two tables that touch are taken for one.
const docxGap = `<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>` + "\n"

// docxPairHead opens a table that only sets two languages beside one another. It
// holds no data and has no head.
func docxPairHead() string {
	return fmt.Sprintf(`<w:tbl><w:tblPr><w:tblStyle w:val="Pair"/><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="%d"/><w:gridCol w:w="%d"/></w:tblGrid>`,
		textWidth, textWidth/2, textWidth-textWidth/2)
}

const docxSeparators = `<w:footnote w:type="separator" w:id="0"><w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote>` +
	`<w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>`

const docxSettings = `<w:settings ` + docxNamespace + `><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/>` +
	`<w:footnotePr><w:footnote w:id="0"/><w:footnote w:id="1"/></w:footnotePr>` +
	`<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
	`<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>`

func docxRoot(name, content string) string {
	return "<w:" + name + " " + docxNamespace + ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` + content + "</w:" + name + ">"
}

func docxCore(r *Report) string {
	lang := "zh-CN"
	if r.Lang == law.EN {
		lang = "en"
	}
	return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
		"<dc:title>" + xmlText(joinedHeading(r.titles())) + "</dc:title><dc:language>" + lang + "</dc:language></cp:coreProperties>"
}

// docxFooter numbers the pages.
func docxFooter(r *Report) string {
	field := func(name string) string {
		return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ` + name + ` </w:instrText></w:r>` +
			`<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
	}
	words := strings.SplitN(wordsIn(r.Lang).Page, "%s", 3)
	return paragraph(`<w:pStyle w:val="Footer"/>`, run(words[0], r.Lang, "")+field("PAGE")+run(words[1], r.Lang, "")+field("NUMPAGES")+run(words[2], r.Lang, ""))
}

// docxNumbering is the one list: signs, further in at each level.
func docxNumbering() string {
	var b strings.Builder
	b.WriteString("<w:numbering " + docxNamespace + `><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>`)
	for level := range deepestList + 1 {
		sign := "•"
		if level%2 == 1 {
			sign = "–"
		}
		left := 340 + level*340
		fmt.Fprintf(&b, `<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="%s"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="%d" w:hanging="284"/></w:pPr>`+
			`<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/></w:rPr></w:lvl>`, level, sign, left)
	}
	b.WriteString(`</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`)
	return b.String()
}
