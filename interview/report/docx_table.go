package report

import (
	"fmt"
	"strings"

	"bangxin/law/text"
)

// textWidth is the width of the text on the page, in twentieths of a point: A4
// less its margins.
const textWidth = 11906 - 2*1247

// table writes a table, or figures beside their lines. In both languages each
// cell holds both. The head is repeated on every page; no row is split.
func (d *docx) table(row []side) {
	first := tabled(row[0])
	widths := docxColumns(row)
	d.body.WriteString(`<w:tbl><w:tblPr><w:tblStyle w:val="Report"/>` +
		fmt.Sprintf(`<w:tblW w:w="%d" w:type="dxa"/>`, textWidth) +
		`<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>`)
	for _, w := range widths {
		fmt.Fprintf(&d.body, `<w:gridCol w:w="%d"/>`, w)
	}
	d.body.WriteString("</w:tblGrid>\n")
	d.row(row, widths, "<w:cantSplit/><w:tblHeader/>", "TableHead", func(t Table) []string { return t.Head })
	for i := range first.Rows {
		d.row(row, widths, "<w:cantSplit/>", "TableText", func(t Table) []string { return t.Rows[i] })
	}
	d.body.WriteString("</w:tbl>" + docxGap)
}

func (d *docx) row(row []side, widths []int, properties, style string, take func(Table) []string) {
	d.body.WriteString("<w:tr><w:trPr>" + properties + "</w:trPr>")
	var sides [][]string
	for _, one := range row {
		sides = append(sides, take(tabled(one)))
	}
	for i := range widths {
		fmt.Fprintf(&d.body, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>`, widths[i])
		for n, cells := range sides {
			if n == 0 || cells[i] != sides[0][i] {
				d.paragraph(style, row[n].lang, cells[i])
			}
		}
		d.body.WriteString("</w:tc>")
	}
	d.body.WriteString("</w:tr>\n")
}

// docxColumns shares the width of the page among the columns by what they hold. A
// column is wide enough for its longest word, and wide columns give way first.
func docxColumns(row []side) []int {
	const edge, least, most = 2, 8, 22 // cells: of the margins, and of a word that is not broken
	var want, floor []int
	for _, one := range row {
		t := tabled(one)
		want = append(want, make([]int, len(t.Head)-len(want))...)
		floor = append(floor, make([]int, len(t.Head)-len(floor))...)
		for _, cells := range append([][]string{t.Head}, t.Rows...) {
			for i, c := range cells {
				for _, line := range strings.Split(c, "\n") {
					want[i] = max(want[i], text.Width(line)+edge, least)
				}
				for _, word := range strings.Fields(c) {
					if text.Width(word) == len(word) { // not Han, which breaks anywhere
						floor[i] = max(floor[i], min(len(word), most)+edge)
					}
				}
				floor[i] = max(floor[i], least)
			}
		}
	}
	total := 0
	for _, w := range want {
		total += w
	}
	for ; total > Width; total-- {
		widest := -1
		for i, w := range want {
			if w > floor[i] && (widest < 0 || w > want[widest]) {
				widest = i
			}
		}
		if widest < 0 {
			break
		}
		want[widest]--
	}
	left := textWidth
	for i, w := range want {
		want[i] = textWidth * w / total
		left -= want[i]
	}
	want[len(want)-1] += left
	return want
}
