package casefile

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"unicode/utf8"

	"bangxin/law"
)

// Any bytes give a file or mistakes, never both and never a panic. A mistake
// stands at a place that exists; a file, written, reads back the same.
func FuzzParse(f *testing.F) {
	source, err := os.ReadFile(filepath.Join("testdata", "mistakes.yaml"))
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range []string{
		example, canonical, string(source), "", "\uFEFF", "bangxin: 1", "bangxin: 2", `{"bangxin": 1, "facts": {"amounts.gains": 1.5}}`,
		"bangxin: 1\nfacts: {help.kinds: [hosting], amounts.gains: 15万..30万, conduct.end: 2016..}\nx: &a [*a]\n",
		"bangxin: 1\nx: |2-\n    a\n   b\ny: >\n  c\n\n  d\nz: 'it''s'\n", "bangxin: 1\n\"a\\\n  b\": c\n", "- - - a", "a:\r\n  - b", "? a\n: b",
		"bangxin: 1\nx: \"\\ud83d\\ude00\"\n", "bangxin: 1\n---\n...\n", "bangxin: 1\nx: - a\n", "bangxin: 1\nholding: {defendants: [{of: fraud}]}\n",
	} {
		f.Add([]byte(s), false)
		f.Add([]byte(s), true)
	}
	f.Fuzz(func(t *testing.T, data []byte, json bool) {
		name := "case.yaml"
		if json {
			name = "case.json"
		}
		file, err := Parse(name, data)
		if err == nil {
			again := reread(t, file)
			file.Warnings, again.Warnings = nil, nil
			if !reflect.DeepEqual(file, again) {
				t.Fatalf("read  %+v\nagain %+v\n%s", file, again, file.Write())
			}
			return
		}
		var p *Problems
		if file != nil || !errors.As(err, &p) || len(p.List) == 0 {
			t.Fatalf("a file %v with the error %v", file, err)
		}
		for _, m := range p.List {
			if m.Line < 0 || m.Line > 0 && (m.Column < 1 || m.Column > utf8.RuneCountInString(m.SourceLine)+1) {
				t.Fatalf("a mistake outside the file: %+v", m)
			}
			if !m.Reason.Complete() || !utf8.ValidString(p.Render(law.ZH)) {
				t.Fatalf("a mistake not worded: %+v", m)
			}
		}
	})
}
