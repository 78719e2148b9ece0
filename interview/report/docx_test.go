package report

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"bangxin/law/text"
)

// parts unpacks a document.
func parts(t failer, name string, data []byte) map[string]string {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Errorf("%s: %v", name, err)
		return nil
	}
	out := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Errorf("%s: %v", name, err)
			return nil
		}
		b, err := io.ReadAll(r)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		r.Close()
		out[f.Name] = string(b)
		if f.Modified.UTC().Year() != 1980 {
			t.Errorf("%s: %s is of %s, not of the fixed time", name, f.Name, f.Modified)
		}
	}
	return out
}

// checkDOCX holds a document to its structure: parts that are XML and declared,
// footnotes that match, tables that repeat their heads, styles with Chinese fonts.
func checkDOCX(t failer, name string, data []byte) {
	all := parts(t, name, data)
	bad := func(format string, args ...any) { t.Errorf("%s: %s", name, fmt.Sprintf(format, args...)) }
	for part, content := range all {
		elements(t, name+" "+part, content, func([]string, *xml.StartElement, string) {})
		if part != "[Content_Types].xml" && strings.HasSuffix(part, ".xml") && !strings.Contains(all["[Content_Types].xml"], `PartName="/`+part+`"`) {
			bad("%s is not declared", part)
		}
		if content != text.Clean(content) {
			bad("%s holds what cleaning would drop", part)
		}
	}
	styles := map[string]bool{}
	style, fonts := "", map[string]bool{}
	elements(t, name, all["word/styles.xml"], func(_ []string, e *xml.StartElement, _ string) {
		if e == nil {
			return
		}
		switch e.Name.Local {
		case "style":
			style = attribute(e, "styleId")
			styles[style] = true
		case "rFonts":
			fonts[style] = attribute(e, "eastAsia") != ""
		}
	})
	for id := range styles {
		if !fonts[id] {
			bad("style %s has no Chinese font", id)
		}
	}
	var notes, marks, anchors, bookmarks []string
	elements(t, name, all["word/footnotes.xml"], func(_ []string, e *xml.StartElement, _ string) {
		if e != nil && e.Name.Local == "footnote" {
			notes = append(notes, attribute(e, "id"))
		}
	})
	if len(notes) < firstNote || notes[0] != "0" || notes[1] != "1" {
		bad("the separators of the footnotes are missing: %v", notes)
		return
	}
	headings, row, table := 0, 0, ""
	elements(t, name, all["word/document.xml"], func(at []string, e *xml.StartElement, _ string) {
		if e == nil {
			return
		}
		switch e.Name.Local {
		case "pStyle":
			s := attribute(e, "val")
			if !styles[s] {
				bad("no style %s", s)
			}
			if n, ok := strings.CutPrefix(s, "Heading"); ok {
				level := int(n[0] - '0')
				if level > headings+1 {
					bad("heading %d after %d", level, headings)
				}
				headings = level
				if slices.Contains(at, "tbl") {
					bad("a heading in a table, where navigation does not see it")
				}
			}
		case "tbl":
			row = 0
			if slices.Contains(at, "tbl") {
				bad("a table in a table")
			}
		case "tblStyle":
			table = attribute(e, "val")
		case "tr":
			row++
		case "tc":
			if row == 1 && table == "Report" {
				row = -1 // no head was seen
			}
		case "tblHeader":
			if row != 1 || table != "Report" {
				bad("a head that is not the first row of a table of data")
			}
			row = 100
		case "footnoteReference":
			marks = append(marks, attribute(e, "id"))
		case "hyperlink":
			anchors = append(anchors, attribute(e, "anchor"))
		case "bookmarkStart":
			bookmarks = append(bookmarks, attribute(e, "name"))
		}
		if row == -1 {
			bad("a table without a head")
			row = 100
		}
	})
	if !slices.Equal(marks, notes[firstNote:]) {
		bad("footnotes %v, marks %v", notes[firstNote:], marks)
	}
	for _, a := range anchors {
		if !slices.Contains(bookmarks, a) {
			bad("a pointer to %s, which is not there", a)
		}
	}
	for _, want := range []string{`<w:pgSz w:w="11906" w:h="16838"/>`, "<w:footerReference"} {
		if !strings.Contains(all["word/document.xml"], want) {
			bad("no %s", want)
		}
	}
	if !strings.Contains(all["word/footer1.xml"], " PAGE ") || !strings.Contains(all["word/styles.xml"], `w:eastAsia="zh-CN"`) {
		bad("no page number or no language")
	}
}

func TestGoldenDOCX(t *testing.T) {
	for name, in := range sides(reduced(t)) {
		r := Build(in)
		var b, again bytes.Buffer
		if err := r.DOCX(&b); err != nil {
			t.Fatal(err)
		}
		if err := Build(in).DOCX(&again); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(b.Bytes(), again.Bytes()) {
			t.Errorf("%s: the same report gives other bytes", name)
		}
		checkDOCX(t, name, b.Bytes())
		all := parts(t, name, b.Bytes())
		golden(t, "pages."+name+".document.xml", all["word/document.xml"])
		golden(t, "pages."+name+".footnotes.xml", all["word/footnotes.xml"])
		if strings.Count(all["word/footnotes.xml"], "<w:footnote ") < 5 {
			t.Errorf("%s: hardly a footnote", name)
		}
	}
}

// The words of the law in the footnotes are those of the corpus, whole.
func TestFootnotesQuote(t *testing.T) {
	var b bytes.Buffer
	if err := Build(reduced(t)).DOCX(&b); err != nil {
		t.Fatal(err)
	}
	notes := parts(t, "", b.Bytes())["word/footnotes.xml"]
	const want = "明知他人利用信息网络实施犯罪，为其犯罪提供互联网接入、服务器托管、网络存储、通讯传输等技术支持，或者提供广告推广、支付结算等帮助，情节严重的，处三年以下有期徒刑或者拘役，并处或者单处罚金。"
	if n := strings.Count(notes, want); n != 1 {
		t.Errorf("the provision stands %d times in the footnotes, want once", n)
	}
}
