package corpus

import (
	"errors"
	"fmt"
	"strings"
)

// document is one file of law, parsed: its articles in the order printed.
type document struct {
	articles []*article // law, in order
	extra    []*article // preamble and the editor's sections, in order
	byID     map[string]*article
	unheld   []unheld // what the file lists as not checked
}

// parseDocument parses the part of a file below its front matter. The same
// parser reads the Chinese texts and their translations.
func parseDocument(body string) (*document, error) {
	builders := map[string]*builder{}
	var order []*builder
	at := newBuilder(articlePreamble)
	at.under(heading{article: articlePreamble, style: styleNamed, firstPara: 1})
	preamble := at
	var errs []error
	for line := range strings.Lines(body) {
		line = strings.TrimRight(line, "\r\n")
		switch {
		case blank(line) || strings.HasPrefix(line, "# "):
		case strings.HasPrefix(line, "## "):
			h, err := parseHeading(strings.TrimPrefix(line, "## "))
			if err != nil {
				errs = append(errs, err)
				continue
			}
			b := builders[h.article]
			if b == nil {
				b = newBuilder(h.article)
				builders[h.article] = b
				order = append(order, b)
			}
			b.under(h)
			at = b
		default:
			at.add(line)
		}
	}
	d := &document{byID: map[string]*article{}}
	if preamble.text.Len() > 0 {
		order = append([]*builder{preamble}, order...)
	}
	for _, b := range order {
		a := b.done()
		if len(a.paras) == 0 {
			errs = append(errs, fmt.Errorf("article %s: no text below the heading", a.id))
			continue
		}
		d.byID[a.id] = a
		if a.id == articlePreamble || a.kind() == Editorial {
			d.extra = append(d.extra, a)
		} else {
			d.articles = append(d.articles, a)
		}
	}
	if a := d.byID[articleUnverified]; a != nil {
		d.unheld = parseUnheld(a.text)
	}
	return d, errors.Join(errs...)
}

// blank reports whether a line shows nothing: some sources end an article with
// a line that holds only a zero-width space.
func blank(line string) bool {
	return strings.Trim(line, " \t\u00a0\u200b\u3000\ufeff") == ""
}

// frontMatter cuts a file into the lines between the two --- and the rest. A
// file without front matter, such as a translation, has an empty head.
func frontMatter(src string) (head, body string) {
	after, ok := strings.CutPrefix(src, "---\n")
	if !ok {
		return "", src
	}
	head, body, ok = strings.Cut(after, "\n---\n")
	if !ok {
		return "", src
	}
	return head, body
}

// fields is front matter as read: single values, and lists.
type fields struct {
	value map[string]string
	list  map[string][]string
}

// parseFields reads the flat shape the texts use: "key: value", a list of
// "  - value" lines, and a "|" block of indented lines. Values may be quoted.
func parseFields(head string) (fields, error) {
	f := fields{map[string]string{}, map[string][]string{}}
	key, block := "", false
	for line := range strings.Lines(head) {
		line = strings.TrimRight(line, "\r\n")
		switch {
		case strings.HasPrefix(line, " ") && key == "":
			return f, fmt.Errorf("front matter: line %q stands under no key", line)
		case strings.HasPrefix(line, " ") && block:
			if f.value[key] != "" {
				f.value[key] += "\n"
			}
			f.value[key] += strings.TrimSpace(line)
		case strings.HasPrefix(line, "  - "):
			v, err := unquote(strings.TrimPrefix(line, "  - "))
			if err != nil {
				return f, err
			}
			f.list[key] = append(f.list[key], v)
		case strings.TrimSpace(line) == "":
		default:
			k, v, ok := strings.Cut(line, ":")
			if !ok || strings.ContainsAny(k, " -") {
				return f, fmt.Errorf("front matter: line %q has no key", line)
			}
			if _, twice := f.value[k]; twice {
				return f, fmt.Errorf("front matter: key %q given twice", k)
			}
			key, v = k, strings.TrimSpace(v)
			if block = v == "|"; block {
				v = ""
			}
			v, err := unquote(v)
			if err != nil {
				return f, err
			}
			f.value[key] = v
		}
	}
	return f, nil
}

// unquote takes the double quotes off a value; \" and \\ are the escapes used.
func unquote(v string) (string, error) {
	if !strings.HasPrefix(v, `"`) {
		return v, nil
	}
	if len(v) < 2 || !strings.HasSuffix(v, `"`) {
		return "", fmt.Errorf("front matter: value %s is not closed", v)
	}
	v = v[1 : len(v)-1]
	var b strings.Builder
	for i := 0; i < len(v); i++ {
		if v[i] == '\\' && i+1 < len(v) && (v[i+1] == '"' || v[i+1] == '\\') {
			i++
		}
		b.WriteByte(v[i])
	}
	return b.String(), nil
}
