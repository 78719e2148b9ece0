package tui

import (
	"strings"

	"bangxin/interview/report"
	"bangxin/law"
	"bangxin/law/text"
)

func (s *reportScreen) draw(m *Model) *layout {
	w, body := m.w.Report, m.newSheet()
	l := &layout{left: m.caseTitle(w.Title), body: body, pager: &s.pager}
	switch {
	case s.stop != nil:
		body.para(m.theme.Text, m.say(w.Busy))
		return l
	case s.asks:
		body.para(m.theme.Strong, filled(m.say(w.Exists), m.placed(s.path())))
		body.blank()
		body.para(m.theme.Warning, m.say(w.ExistsHelp))
		return l
	}
	l.head = m.newSheet()
	switch {
	case !s.says.IsZero():
		l.head.para(m.theme.Strong, m.say(s.says))
	case !s.wrong.IsZero():
		l.head.hang(m.theme.Warning, " ! ", m.theme.Warning, m.say(s.wrong))
	case m.opts.WriteFile == nil:
		l.head.para(m.theme.Text, m.say(s.introThere(m)))
	default:
		l.head.para(m.theme.Text, m.say(w.Intro))
	}
	l.head.rule()
	l.focus = s.rows(m, body)
	return l
}

// rows draws the choices and the file, with what the one under the cursor means.
func (s *reportScreen) rows(m *Model, body *sheet) (focus span) {
	w := m.w.Report
	labels := [reportLength]law.Text{w.Form, w.Lang, w.Format, w.Mask, w.Parts, w.File}
	helps := [reportLength]law.Text{w.FormHelp, w.LangHelp, w.FormatHelp, w.MaskHelp, w.PartsHelp, w.FileHelp}
	file := m.opts.WriteFile != nil
	if !file {
		labels[reportFile], helps[reportFile] = w.Place, w.PlaceHelp
		if m.away() == "" {
			helps[reportFile] = s.introThere(m)
		}
	}
	column := 0
	for _, t := range labels {
		column = max(column, text.Width(m.say(t)))
	}
	width := max(body.room()-column-6, 8)
	for _, i := range s.places(m) {
		label, from := labels[i], len(body.lines)
		sign, st := "   ", m.theme.Text
		if i == s.at {
			sign, st = " > ", m.theme.Selected
		}
		start := sign + text.PadRight(m.say(label), column) + "  "
		if i == reportFile && file {
			if i == s.at {
				body.caret = &spot{text.Width(start) + s.name.CaretColumn(width), len(body.lines)}
			}
			body.add(paint(st, start) + s.name.View(width))
			body.add(strings.Repeat(" ", column+5) + m.theme.Rule(width))
		} else {
			said := "< " + m.say(s.value(m, i)) + " >"
			if i == reportParts { // chosen on a screen of its own
				said = m.say(s.value(m, i))
			}
			body.hang(st, start, m.theme.Text, said)
		}
		if i == s.at {
			body.sub(column+5, func() {
				body.para(m.theme.Muted, m.say(helps[i]))
				if i == reportFile && m.opts.Folder != "" {
					body.para(m.theme.Muted, filled(m.say(w.FolderHelp), text.CleanLine(m.opts.Folder)))
				}
			})
			focus = span{from, len(body.lines) - 1}
		}
	}
	return focus
}

// value names what is chosen at a place.
func (s *reportScreen) value(m *Model, place int) law.Text {
	w := m.w.Report
	switch place {
	case reportForm:
		return map[report.Form]law.Text{report.FileForm: w.FileForm, report.ClientForm: w.ClientForm, report.HandoutForm: w.HandoutForm, report.AnswersForm: w.AnswersForm, report.FullHandoutForm: w.FullHandoutForm, report.FullAnswersForm: w.FullAnswersForm}[s.form]
	case reportFormat:
		return map[report.Format]law.Text{
			report.TextFormat: w.Text, report.MarkdownFormat: w.Markdown, report.HTMLFormat: w.HTML, report.DOCXFormat: w.DOCX, report.JSONFormat: w.JSON,
		}[s.format]
	case reportFile:
		if s.shows(m) {
			return w.Here
		}
		return w.Away
	case reportParts:
		return s.partsWords(m)
	case reportMask:
		if s.mask {
			return w.Masked
		}
		return w.Unmasked
	case reportLang:
		switch {
		case s.both:
			return w.Both
		case s.lang == law.EN:
			return law.T("English", "English")
		}
	}
	return law.T("中文", "中文")
}
