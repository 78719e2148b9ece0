package tui

import "bangxin/tui/words"

// classKeys are the keys of a class.
func classKeys(w *words.ClassKeys) map[action]binding {
	b := bind
	return map[action]binding{
		actForward:      b(&w.Forward, " ", "right", "pgdown", "enter"),
		actReveal:       b(&w.Reveal, " ", "right", "pgdown", "enter"),
		actBackward:     b(&w.Backward, "pgup", "left", "backspace"),
		actVotes:        b(&w.Votes, "v"),
		actNextCount:    b(&w.NextCount, "down", "up", "tab", "shift+tab"),
		actCount:        b(&w.Count, "enter"),
		actStopCount:    b(&w.StopCount, "esc"),
		actFlip:         b(&w.Flip, "f"),
		actUnflip:       b(&w.Unflip, "x"),
		actDifferences:  b(&w.Differences, "d"),
		actAgain:        b(&w.Again, "r"),
		actTeacherNotes: b(&w.TeacherNotes, "n"),
		actGoTo:         b(&w.GoTo, "g"),
		actTimer:        b(&w.Timer, "t"),
		actLobby:        b(&w.Lobby, "k"),
		actIntoClass:    b(&w.IntoClass, " ", "enter", "esc", "right", "pgdown"),
		actShutDoor:     b(&w.ShutDoor, "o"),
		actOpenDoor:     b(&w.OpenDoor, "o"),
		actTakeChoice:   b(&w.TakeChoice, "enter"),
		actStopTimer:    b(&w.StopTimer, "T"),
		actEndAsk:       b(&w.EndAsk, "esc"),
		actEndClass:     b(&w.EndClass, "y"),
		actStayInClass:  b(&w.StayInClass, "esc", "n"),
		actPresent:      b(&w.Present, "p"),
		actBeside:       b(&w.Beside, "b"),
		actCourse:       b(&w.Course, "k"),
		actTeach:        b(&w.Teach, "p"),
		actChoose:       b(&w.Choose, "enter"),
		actThisStep:     b(&w.ThisStep, "enter"),
		actOtherCase:    b(&w.OtherCase, "left", "right"),
		actLesson:       b(&w.Lesson, "enter"),
		actAllCases:     b(&w.AllCases, "a"),
		actEnds:         b(&w.Ends, "o"),
		actTellAll:      b(&w.TellAll, "o"),
	}
}
