package tui

import (
	"fmt"

	"bangxin/law/liability"
	"bangxin/law/text"
)

// presumptions sets out, on the step of an element, every presumption whose basic
// fact is found or disputed: the basic fact, what is presumed, what would rebut it,
// what has been said, what remains. The contrary evidence is answered from there.
func (d *analysisDrawer) presumptions(path string, st *liability.Step) {
	m, s, w := d.m, d.sheet, d.m.w.Analysis
	all := st.Presumptions()
	if len(all) == 0 {
		return
	}
	s.gap()
	s.para(m.theme.Muted, m.say(w.Fired))
	for _, p := range all {
		at := path + "/presumed:" + p.ID
		s.pair(m.theme.Strong, "   "+m.say(p.Name), m.theme.Finding(p.Finding), d.finding(p.Finding))
		s.sub(3, func() {
			column := 0
			for _, x := range p.Stages {
				column = max(column, 3+text.Width(m.say(x.Name)))
			}
			for i, x := range p.Stages {
				d.stage(at, i+1, x, column)
			}
		})
	}
	s.gap()
}

// stage is one step of a presumption with its provisions; what can be answered is
// a row.
func (d *analysisDrawer) stage(path string, number int, x liability.Stage, column int) {
	m, s := d.m, d.sheet
	label := fmt.Sprintf("%d  %s", number, m.say(x.Name))
	s.labelled(label, column, m.theme.Text, m.say(x.Says))
	if x.ID == "said" {
		for _, id := range x.Facts {
			d.openFact(path, id, "", column)
		}
	}
	for _, c := range x.Cites {
		d.cite(path+"/"+x.ID, c, column)
	}
}
