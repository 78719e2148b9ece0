package report

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/xml"
	"errors"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"

	"pgregory.net/rapid"
)

type failer interface{ Errorf(string, ...any) }

// elements walks an XML document and gives each element and each piece of text to
// a function, with the names of what it stands in. It fails on what no strict
// parser reads.
func elements(t failer, name, s string, see func(at []string, e *xml.StartElement, text string)) {
	d := xml.NewDecoder(strings.NewReader(s))
	var at []string
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			if len(at) != 0 {
				t.Errorf("%s: %v is not closed", name, at)
			}
			return
		}
		if err != nil {
			t.Errorf("%s: not well formed: %v", name, err)
			return
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			see(at, &tok, "")
			at = append(at, tok.Name.Local)
		case xml.EndElement:
			at = at[:len(at)-1]
		case xml.CharData:
			see(at, nil, string(tok))
		}
	}
}

func attribute(e *xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// What a page may hold: nothing that acts, loads or styles by itself.
var (
	htmlAllowed = []string{
		"html", "head", "meta", "title", "style", "body", "a", "header", "nav", "main", "section", "h1", "h2", "h3", "h4", "h5", "h6", "p", "dl", "div", "dt", "dd",
		"ul", "ol", "li", "span", "table", "thead", "tbody", "tr", "th", "td", "blockquote", "svg", "rect", "hr",
	}
	htmlAttributes = []string{
		"lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "rel", "aria-labelledby", "aria-label", "role", "scope",
		"viewBox", "width", "height", "x", "y",
	}
)

// checkHTML holds a page to its structure.
func checkHTML(t failer, name, s string) {
	bad := func(what string) { t.Errorf("%s: %s", name, what) }
	ids := map[string]bool{}
	var links []string
	count := map[string]int{}
	level, style, row, rows := 0, "", 0, 0
	policySaid := ""
	elements(t, name, s, func(at []string, e *xml.StartElement, text string) {
		if e == nil {
			if len(at) > 0 && at[len(at)-1] == "style" {
				style += text
			}
			return
		}
		tag := e.Name.Local
		count[tag]++
		if !slices.Contains(htmlAllowed, tag) {
			bad("element " + tag)
		}
		for _, a := range e.Attr {
			if !slices.Contains(htmlAttributes, a.Name.Local) {
				bad("attribute " + a.Name.Local + " of " + tag)
			}
		}
		if attribute(e, "http-equiv") == "Content-Security-Policy" {
			policySaid = attribute(e, "content")
		}
		if id := attribute(e, "id"); id != "" {
			if ids[id] {
				bad("id " + id + " twice")
			}
			ids[id] = true
		}
		switch tag {
		case "h1", "h2", "h3", "h4", "h5", "h6":
			n := int(tag[1] - '0')
			if n > level+1 {
				bad("heading " + tag + " after level " + string(rune('0'+level)))
			}
			level = n
		case "a":
			if h := attribute(e, "href"); strings.HasPrefix(h, "#") {
				links = append(links, h[1:])
			} else if !strings.HasPrefix(h, "https://") && !strings.HasPrefix(h, "http://") {
				bad("address " + h)
			}
		case "table":
			rows = 0
		case "tr":
			rows++
			row = 0
		case "th":
			want := "row"
			if rows == 1 {
				want = "col"
			}
			if attribute(e, "scope") != want || want == "row" && row > 0 {
				bad("a table head without its scope")
			}
			row++
		case "td":
			if rows == 1 || row == 0 {
				bad("a table without heads")
			}
			row++
		case "html":
			if l := attribute(e, "lang"); l != "zh-Hans" && l != "en" {
				bad("no language")
			}
		}
	})
	for _, one := range []string{"h1", "header", "nav", "main", "title", "style"} {
		if count[one] != 1 {
			t.Errorf("%s: %d elements %s", name, count[one], one)
		}
	}
	for _, l := range links {
		if !ids[l] {
			bad("a link to " + l + ", which is not there")
		}
	}
	sum := sha256.Sum256([]byte(style))
	if !strings.Contains(policySaid, "default-src 'none'") || !strings.Contains(policySaid, base64.StdEncoding.EncodeToString(sum[:])) {
		bad("the policy does not admit the style: " + policySaid)
	}
	if strings.Contains(style, "url(") || strings.Contains(style, "@import") {
		bad("the style loads something")
	}
}

// reduced is the golden case with as much as shows every kind of part.
func reduced(t testing.TB) Input {
	in := load(t, filepath.Join("testdata", "case.yaml"))
	in.Analysis.Offences = slices.DeleteFunc(in.Analysis.Offences, func(o *liability.Offence) bool { return o.ID != liability.Assisting })
	in.Analysis.Arguments = in.Analysis.Arguments[:2]
	in.Without = []string{"civil", "administrative", "consequences", "which", provisionsSection}
	return in
}

// sides gives an input in each language and in both, with the name of the golden.
func sides(in Input) map[string]Input {
	out := map[string]Input{}
	for _, l := range law.Langs() {
		one := in
		one.Lang = l
		out[l.String()] = one
	}
	in.Both = true
	out["both"] = in
	return out
}

func TestGoldenHTML(t *testing.T) {
	for name, in := range sides(reduced(t)) {
		var b bytes.Buffer
		if err := Build(in).HTML(&b); err != nil {
			t.Fatal(err)
		}
		checkHTML(t, name, b.String())
		golden(t, "pages."+name+".html", b.String())
	}
}

// What is typed reaches a page and a document as text, or not at all.
func TestHostilePages(t *testing.T) {
	analysis := &liability.Analysis{AsOf: law.Date(2026, 11, 21)}
	rapid.Check(t, func(t *rapid.T) {
		draw := func(name string) string { return hostileMarkup.Draw(t, name) }
		a := fact.Answer{Value: fact.Get(fact.HelpKinds).Pick("hosting"), Note: draw("note")}
		a.Evidence = []fact.Evidence{{What: draw("what"), From: draw("from"), Date: draw("date")}}
		in := Input{
			Title: draw("title"), Story: draw("story"), Lang: rapid.SampledFrom(law.Langs()).Draw(t, "lang"), Both: rapid.Bool().Draw(t, "both"),
			Facts: fact.Facts{fact.HelpKinds: a}, Analysis: analysis, Form: rapid.SampledFrom(Forms()).Draw(t, "form"),
		}
		r := Build(in)
		var page, doc bytes.Buffer
		if err := r.HTML(&page); err != nil {
			t.Fatal(err)
		}
		checkHTML(t, "HTML", page.String())
		said := ""
		elements(t, "HTML", page.String(), func(at []string, e *xml.StartElement, text string) {
			if e == nil && slices.Contains(at, "h1") {
				said += text
			}
		})
		if title := r.Title; !strings.HasPrefix(said, title) {
			t.Errorf("the title is %q, want %q", said, title)
		}
		if err := r.DOCX(&doc); err != nil {
			t.Fatal(err)
		}
		checkDOCX(t, "DOCX", doc.Bytes())
	})
}

// hostileMarkup draws what would be markup if it were let through.
var hostileMarkup = rapid.Custom(func(t *rapid.T) string {
	return strings.Join(rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom([]string{
		"<script>alert(1)</script>", "</title>", "</style>", "<img src=x onerror=alert(1)>", "\"'><b>", "]]>", "<!--", "-->", "&lt;", "&#x0;", "&bogus;",
		"</w:t></w:r>", "<w:p/>", "\x00", "\x1b[31m", "\u202e", "\ufffe", "\uffff", "\ufffd", "{{.}}", "javascript:alert(1)", "\n", "\r\n", "\t", "帮助", "“", "\xff",
	}), rapid.String()), 0, 8).Draw(t, "parts"), "")
})
