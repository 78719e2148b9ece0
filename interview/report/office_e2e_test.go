//go:build e2e

package report

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"bangxin/law"
)

// inOffice writes documents, has LibreOffice turn them into PDF in one run, and
// gives for each its number of pages and its text.
func inOffice(t *testing.T, docs map[string]Input) (pages map[string]int, texts map[string]string) {
	t.Helper()
	dir := t.TempDir()
	args := []string{"--headless", "-env:UserInstallation=file://" + dir + "/profile", "--convert-to", "pdf", "--outdir", dir}
	for name, in := range docs {
		f, err := os.Create(filepath.Join(dir, name+".docx"))
		if err != nil {
			t.Fatal(err)
		}
		if err := Build(in).DOCX(f); err != nil {
			t.Fatal(err)
		}
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
		args = append(args, f.Name())
	}
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	command := func(name string, args ...string) string {
		c := exec.CommandContext(ctx, name, args...)
		var out, said bytes.Buffer
		c.Stdout, c.Stderr = &out, &said
		if err := c.Run(); err != nil {
			t.Fatalf("%s: %v\n%s", name, err, said.String())
		}
		for _, line := range strings.Split(said.String(), "\n") {
			// The office says at every start that it has found no Java; it needs none.
			if line != "" && !strings.Contains(line, "javaldx") {
				t.Errorf("%s says: %s", name, line)
			}
		}
		return out.String()
	}
	command("soffice", args...)
	pages, texts = map[string]int{}, map[string]string{}
	for name := range docs {
		pdf := filepath.Join(dir, name+".pdf")
		info := command("pdfinfo", pdf)
		m := regexp.MustCompile(`(?m)^Pages: +(\d+)$`).FindStringSubmatch(info)
		if m == nil || !strings.Contains(info, "(A4)") {
			t.Fatalf("%s: no pages of A4:\n%s", name, info)
		}
		pages[name], _ = strconv.Atoi(m[1])
		texts[name] = command("pdftotext", "-layout", pdf, "-")
	}
	return pages, texts
}

// The office opens every kind of document without a warning, and what a reader
// needs is on the pages: text, footnotes with the law, heads, page numbers.
func TestOfficeOpensDocuments(t *testing.T) {
	docs := map[string]Input{}
	for name, in := range sides(load(t, filepath.Join("testdata", "case.yaml"))) {
		docs["file-"+name] = in
	}
	in := load(t, filepath.Join("testdata", "case.yaml"))
	in.Form = HandoutForm
	docs["handout"] = in
	in.Form = FullHandoutForm
	docs["full-handout"] = in
	for name, in := range clients(t) {
		docs[name] = in
	}
	pages, texts := inOffice(t, docs)
	space := regexp.MustCompile(`\s+`)
	for name, s := range texts {
		flat := space.ReplaceAllString(s, "")
		want := []string{"2026年11月21日", "第1页，共" + strconv.Itoa(pages[name]) + "页", "不是法律意见"}
		if docs[name].Both {
			want = want[:2] // columns beside one another come mixed, line by line
		} else if docs[name].Lang == law.EN {
			want = []string{"Page1of" + strconv.Itoa(pages[name]), "Itisnotlegaladvice"}
		}
		if strings.HasPrefix(name, "file-") {
			want = append(want, "为其犯罪提供互联网接入", "支付接口案*重要*[链接](x)|#<b>")
		}
		if strings.HasPrefix(name, "client") {
			want = want[1:] // the cases have days of their own
			if pages[name] > 2 {
				t.Errorf("%s takes %d pages, want at most two", name, pages[name])
			}
		} else if name == "handout" {
			if pages[name] < 2 || pages[name] > 6 {
				t.Errorf("the handout takes %d pages, want a few", pages[name])
			}
		} else if pages[name] < 10 {
			t.Errorf("%s has only %d pages", name, pages[name])
		}
		for _, w := range want {
			if !strings.Contains(flat, w) {
				t.Errorf("%s: the pages do not say %s", name, w)
			}
		}
		if strings.Contains(s, "\ufffd") {
			t.Errorf("%s: a character was lost", name)
		}
	}
}

// clients gives the client form, in each language, of the case that makes it
// longest.
func clients(t *testing.T) map[string]Input {
	out := map[string]Input{}
	for _, l := range law.Langs() {
		most := 0
		for _, path := range libraryCases(t) {
			in := load(t, path)
			in.Form, in.Lang = ClientForm, l
			if n := strings.Count(written(t, in, TextFormat), "\n"); n > most {
				most, out["client-"+l.String()] = n, in
			}
		}
	}
	return out
}
