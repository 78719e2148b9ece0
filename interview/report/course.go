package report

import (
	"fmt"
	"io"

	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/liability"
	"bangxin/law/library"
	"bangxin/law/text"
)

// WriteCourse lists the lessons of the course as plain text: each with its case, the
// question it turns on, and the questions a class on it is asked, made from the
// elements at issue. Nothing of it tells how a case ended; with notes, for who
// teaches it, it says that, the id of the case, which may tell it, and why the case
// stands where it does. The error is the writer's.
func WriteCourse(w io.Writer, rules *liability.Rules, l law.Lang, notes bool) error {
	b := &builder{lang: l, say: wordsIn(l)}
	blocks := []Block{Heading{1, b.in(courseTitle())}, Paragraph{b.in(courseHow())}}
	if notes {
		blocks = append(blocks, Paragraph{b.in(courseNotes())})
	}
	for i, x := range library.Course() {
		about := []Field{{b.in(law.T("讨论", "Turns on")), b.in(x.Ask)}}
		if title := text.CleanLine(b.in(library.TitleBefore(x.Case.Title()))); title != "" && !notes {
			about = append([]Field{{b.in(law.T("案件", "Case")), title}}, about...)
		}
		if notes {
			about = append([]Field{{b.say.ID, x.Case.ID}, {b.in(law.T("案件", "Case")), text.CleanLine(b.in(x.Case.Title()))}}, about...)
			about = append(about, Field{b.in(law.T("处理", "Outcome")), b.held(x.Case.Holding())}, Field{b.in(law.T("选用理由", "Why")), b.in(x.Why)})
		}
		blocks = append(blocks, Heading{2, fmt.Sprintf("%d  %s", i+1, b.in(x.Topic))}, Fields{about})
		var items []Item
		for _, q := range Questions(x.Case, rules) {
			items = append(items, Item{Text: b.in(q)})
		}
		blocks = append(blocks, List{items})
	}
	return writePlain(w, l, blocks)
}

// Questions gives the questions a class on a case is asked, in order; those on an
// element with its offence.
func Questions(c *library.Case, rules *liability.Rules) []law.Text {
	var out []law.Text
	for _, s := range room.NewClass(room.OfLibrary(c, rules, "")).Steps() {
		q := s.Question
		if !s.Offence.IsZero() {
			q = law.T(s.Offence.ZH+"："+q.ZH, s.Offence.EN+": "+q.EN)
		}
		out = append(out, q)
	}
	return out
}

func courseTitle() law.Text {
	return law.T("课程：六个案件", "A course of six cases")
}

func courseHow() law.Text {
	return law.T("每课一案，约四十五分钟。bangxin present --course 1 打开第一课。处理结果和选用理由不在这里，加 --notes 才列出。", "One case a lesson, about 45 minutes. bangxin present --course 1 opens the first. How the cases ended, and why they were chosen, is listed with --notes only.")
}

func courseNotes() law.Text {
	return law.T("以下含有答案，不要投影，不要发给学员。", "What follows holds the answers: not for the projector, nor for the class.")
}
