package corpus

import (
	"testing"

	"bangxin/law"
)

// TestByNumber: an article cited by number only has a heading and no text, and
// no article that is held stands in the list.
func TestByNumber(t *testing.T) {
	for article, about := range numberOnly("criminal-law") {
		c := law.Citation{Instrument: "criminal-law", Article: article}
		p, err := Get(c)
		if err != nil {
			t.Errorf("%s: %v", c, err)
			continue
		}
		if p.Kind != NumberOnly || p.Text != "" || p.Heading != about.ZH {
			t.Errorf("%s: %v %q %q", c, p.Kind, p.Text, p.Heading)
		}
		if !about.Complete() {
			t.Errorf("%s: one language is missing", c)
		}
		for _, held := range Articles("criminal-law") {
			if held.Citation == c {
				t.Errorf("%s is held; it needs no entry", c)
			}
		}
	}
	if _, err := Get(law.Cite("criminal-law:999")); err == nil {
		t.Error("an article nobody knows was found")
	}
}
