package report

import (
	"reflect"

	"bangxin/law"
)

// side is a block in its language.
type side struct {
	lang law.Lang
	Block
}

// heads gives the headings of a section, one for each language.
func (r *Report) heads(s Section) []side {
	out := []side{{r.Lang, Heading{0, s.Heading}}}
	if e, ok := r.english(s.ID); ok {
		out = append(out, side{law.EN, Heading{0, e.Heading}})
	}
	return out
}

// titles gives the titles of the report, one for each language.
func (r *Report) titles() []side {
	out := []side{{r.Lang, Heading{0, r.Title}}}
	if r.English != nil {
		out = append(out, side{law.EN, Heading{0, r.English.Title}})
	}
	return out
}

// english finds the English side of a section.
func (r *Report) english(id string) (Section, bool) {
	if r.English != nil {
		for _, s := range r.English.Sections {
			if s.ID == id {
				return s, true
			}
		}
	}
	return Section{}, false
}

// rows gives the blocks of a section in order: one by one, or for a report in
// both languages each with its English one. Both sides are made by the same code
// from the same analysis, so the blocks correspond; should they not, the sides
// follow one another whole, so that nothing is lost or set beside the wrong words.
//
// Headings come without gaps in their levels: a heading is at most one level
// under the last, as readers of headings by ear need it.
func (r *Report) rows(s Section) [][]side {
	e, both := r.english(s.ID)
	paired := both && correspond(s.Blocks, e.Blocks)
	var out [][]side
	last := 0
	if s.Heading == "" {
		last = -1 // the cover has no heading of its own
	}
	add := func(l law.Lang, b Block) side {
		if h, ok := b.(Heading); ok {
			h.Level = min(h.Level, last+1)
			last = h.Level
			b = h
		}
		return side{l, b}
	}
	for i, b := range s.Blocks {
		row := []side{add(r.Lang, b)}
		if paired {
			row = append(row, add(law.EN, translation(e.Blocks[i])))
		}
		out = append(out, row)
	}
	if both && !paired {
		for _, b := range e.Blocks {
			out = append(out, []side{add(law.EN, b)})
		}
	}
	return out
}

// translation takes from an English quotation the Chinese words that stand
// beside it.
func translation(b Block) Block {
	if q, ok := b.(Quote); ok {
		q.Text, q.Verbatim = "", false
		return q
	}
	return b
}

// correspond reports whether two sides have the same blocks, row by row.
func correspond(a, b []Block) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if reflect.TypeOf(a[i]) != reflect.TypeOf(b[i]) {
			return false
		}
		switch x := a[i].(type) {
		case Heading:
			if x.Level != b[i].(Heading).Level {
				return false
			}
		case Table:
			if y := b[i].(Table); len(x.Head) != len(y.Head) || len(x.Rows) != len(y.Rows) {
				return false
			}
		case Bars:
			if len(x.Rows) != len(b[i].(Bars).Rows) {
				return false
			}
		}
	}
	return true
}

// sequence gives the blocks of a section for a page in one column: a block, then
// its English one; headings and quotations that belong together joined.
func (r *Report) sequence(s Section) []side {
	var out []side
	for _, row := range r.rows(s) {
		if len(row) == 1 {
			out = append(out, row[0])
			continue
		}
		switch zh := row[0].Block.(type) {
		case Heading:
			zh.Text = joinedHeading(row)
			out = append(out, side{r.Lang, zh})
		case List:
			out = append(out, side{r.Lang, List{besideItems(zh.Items, row[1].Block.(List).Items)}})
		case Quote:
			en := row[1].Block.(Quote)
			zh.Name, zh.Label, zh.Translation = zh.Name+" / "+en.Name, en.Label, en.Translation
			out = append(out, side{law.EN, zh}) // the label of the translation is English
		case Blank:
			out = append(out, row[0])
		default:
			out = append(out, row...)
		}
	}
	return out
}

// joinedHeading sets a heading in both languages on one line.
func joinedHeading(row []side) string {
	s := ""
	for i, one := range row {
		if i > 0 {
			s += " / "
		}
		s += one.Block.(Heading).Text
	}
	return s
}

// besideItems pairs the items of two lists, the second on a line under the first.
func besideItems(zh, en []Item) []Item {
	var out []Item
	for i, it := range zh {
		if i < len(en) && en[i].Text != it.Text {
			it.Text += "\n" + en[i].Text
		}
		if i < len(en) {
			it.Items = besideItems(it.Items, en[i].Items)
		}
		out = append(out, it)
	}
	if len(en) > len(zh) {
		out = append(out, en[len(zh):]...)
	}
	return out
}
