package corpus

import (
	"strings"

	"bangxin/law"
)

// elision is what stands for words left out of a quotation.
const elision = "……"

// Contains reports whether a quotation is the law: whether its words stand, in
// order, in the verbatim text of the article cited, at least some of them in
// the very provision cited or its lead-in. Words left out are marked by ……, as
// in 具有下列情形之一的……（二）支付结算金额二十万元以上的. Reported text is never
// a quotation.
func Contains(c law.Citation, quote string) bool {
	e := library().byID[c.Instrument]
	if e == nil || e.doc().byID[c.Article] == nil || strings.Trim(quote, "… ") == "" {
		return false
	}
	a := e.doc().byID[c.Article]
	s, err := a.locate(c)
	if err != nil {
		return false
	}
	at, inside := 0, false
	for piece := range strings.SplitSeq(quote, elision) {
		if piece == "" {
			continue
		}
		i := a.findVerbatim(piece, at)
		if i < 0 {
			return false
		}
		at = i + len(piece)
		inLead := s.para != nil && i < s.para.lead && at > s.para.start
		inside = inside || i < s.end && at > s.start || inLead
	}
	return inside
}

// findVerbatim finds s in the article from an offset on, in paragraphs that
// are verbatim.
func (a *article) findVerbatim(s string, from int) int {
	for from <= len(a.text) {
		i := strings.Index(a.text[from:], s)
		if i < 0 {
			return -1
		}
		i += from
		sound := true
		for _, p := range a.paras {
			if p.kind != Verbatim && p.start < i+len(s) && i < p.end {
				sound = false
			}
		}
		if sound {
			return i
		}
		from = i + 1
	}
	return -1
}
