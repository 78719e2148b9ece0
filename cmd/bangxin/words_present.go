package main

import "bangxin/law"

// presentWords are the words of bangxin present.
type presentWords struct {
	Call                                                                     command
	Story, Course, Notes, Record                                             law.Text // the flags
	NothingHeld, Kept                                                        law.Text
	NoLesson, Lessons, OfFileOnly, NoCase, NeedsScreen, UseHandout, NotStdin law.Text
	NotesOfCourse, NameCase                                                  law.Text
}

func presentInWords() presentWords {
	return presentWords{
		Call: command{
			Short:   law.T("用一个案件讲课：先表决，后揭晓", "hold a class on a case: vote first, then reveal"),
			Long:    law.T("在投影上用一个案件讲课：先讲案情，每个要件先请学员表决，再与裁判和本程序的认定对照；可以当场改动一项事实，看前后变化。CASE 是案例库的编号，或者一个案件文件；案件文件里的备注、证据、标题和案情不上屏幕，加 --story 才显示标题和案情。\n\n不写 CASE，就从列表里选：六课的课程和全部案件，列表不透露怎样处理，可以投影；处理结果在备注里，按 n。--course 在终端上写出六课和各题，后面写课的编号，就打开那一课；--course --notes 连同处理结果和选用理由，给讲课人看。", "Holds a class on a case, for a projector: the facts first, the class votes on each element before it is revealed beside the decision and the program's finding; one fact can be changed live, before and after side by side. CASE is an id of the library or a case file; of a file neither notes nor evidence, title nor story are shown, unless --story lets title and story be.\n\nWithout CASE it is chosen from a list: the course of six lessons, and all cases. The list tells no outcome and may be projected; outcomes are in the notes, key n. --course prints the six lessons with their questions, and with the number of a lesson opens that one; --course --notes adds outcomes and why each case was chosen, for the trainer."),
			Example: law.T("bangxin present\nbangxin present b-zhai-ke-phone-relay\nbangxin present --story case.yaml\nbangxin present --course\nbangxin present --course 1", "bangxin present\nbangxin present b-zhai-ke-phone-relay\nbangxin present --story case.yaml\nbangxin present --course\nbangxin present --course 1"),
		},
		Story:         law.T("案件文件的标题和案情也上屏幕", "show the title and the story of the file as well"),
		Course:        law.T("六课的课程：列出，或者打开一课", "the course of six lessons: list it, or open one"),
		Notes:         law.T("与 --course 同用：连同处理结果和选用理由，给讲课人看", "with --course: outcomes and reasons as well, for the trainer"),
		Record:        law.T("把这堂课写到 `FILE`，每揭晓一题写一次：各题、票数、论据和改动，只有总数；bangxin replay 可以回放", "write the class to `FILE`, at every reveal: the questions, votes, arguments and changes, in totals; bangxin replay goes through it"),
		NothingHeld:   law.T("没有揭晓任何一题，没有写记录。", "No question was revealed; no record was written."),
		Kept:          law.T("这堂课已记在 %s；回放用 bangxin replay。", "The class is recorded in %s; go through it with bangxin replay."),
		NoLesson:      law.T("没有第 %s 课", "no such lesson: %s"),
		Lessons:       law.T("课程有 %s 课，见 bangxin present --course", "the course has %s lessons; bangxin present --course lists them"),
		OfFileOnly:    law.T("--as-of 和 --story 只用于案件文件", "--as-of and --story are for case files only"),
		NoCase:        law.T("案例库里没有 %s，也没有这个文件", "neither a case of the library nor a file: %s"),
		NeedsScreen:   law.T("讲课要有终端", "a class needs a terminal"),
		UseHandout:    law.T("要发给学员的讲义，用 bangxin report FILE|ID --form handout", "for a handout use bangxin report FILE|ID --form handout"),
		NotesOfCourse: law.T("--notes 只与 --course 同用，后面不写课的编号", "--notes goes with --course alone, without the number of a lesson"),
		NameCase:      law.T("--as-of、--story 和 --record 要写明案件", "--as-of, --story and --record need a case"),
		NotStdin:      law.T("讲课不能从标准输入读案件文件", "a class cannot read its case file from standard input"),
	}
}
