package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"bangxin/law"
	"bangxin/law/proof/prooftest"
)

// code is what is said in no language: an id, a citation, a word of the format, a day, a
// hash.
var code = regexp.MustCompile(`^[A-Za-z0-9_.:/-]+$`)

// TestLanguagesAgree: the analysis of every third case of the library says the same in both
// languages: the same parts in the same order, the same findings, verdicts, citations and
// figures; only words differ, and each that stands in one language stands in the other.
func TestLanguagesAgree(t *testing.T) {
	cases := 0
	for i, path := range libraryCases(t) {
		if i%3 != 0 {
			continue
		}
		in := load(t, path)
		var said [2]any
		for i, l := range law.Langs() {
			in.Lang = l
			var b bytes.Buffer
			if err := Build(in).JSON(&b); err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal(b.Bytes(), &said[i]); err != nil {
				t.Fatal(err)
			}
		}
		if part := parting(said[0], said[1], ""); part != "" {
			t.Errorf("%s: %s", filepath.Base(path), part)
		}
		cases++
	}
	prooftest.Check(t, "cases-in-two-languages", cases)
}

// parting names the first place in which two analyses say different things; empty where
// they differ in words alone.
func parting(zh, en any, at string) string {
	switch zh := zh.(type) {
	case map[string]any:
		other, ok := en.(map[string]any)
		if !ok || len(zh) != len(other) {
			return at + ": other fields"
		}
		for key, v := range zh {
			w, ok := other[key]
			if !ok {
				return at + "." + key + ": only in Chinese"
			}
			if p := parting(v, w, at+"."+key); p != "" {
				return p
			}
		}
	case []any:
		other, ok := en.([]any)
		if !ok || len(zh) != len(other) {
			return at + ": lists of other lengths"
		}
		for i := range zh {
			if p := parting(zh[i], other[i], fmt.Sprintf("%s[%d]", at, i)); p != "" {
				return p
			}
		}
	case string:
		other, ok := en.(string)
		han := strings.IndexFunc(zh, func(r rune) bool { return unicode.Is(unicode.Han, r) }) >= 0
		switch {
		case !ok || (zh == "") != (other == ""):
			return at + ": said in one language alone"
		case at == ".language":
		case !han && code.MatchString(zh) && zh != other:
			return fmt.Sprintf("%s: %q, %q", at, zh, other)
		}
	default:
		if zh != en {
			return fmt.Sprintf("%s: %v, %v", at, zh, en)
		}
	}
	return ""
}
