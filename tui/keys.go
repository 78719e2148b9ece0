package tui

import (
	"maps"
	"sync"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"bangxin/tui/words"
)

// An action is what a key does. A screen lists the actions it takes now; only
// those act, and all of them are shown.
type action uint8

const (
	actNone action = iota
	actUpDown
	actDigits
	actMark // digits, where several may be chosen
	actSpace
	actAccept
	actBack
	actAway
	actNextField
	actToField
	actWhy
	actStanding
	actNote
	actEvidence
	actDecline
	actAnalysis
	actReview
	actLanguage
	actQuit
	actOpen
	actLeftRight
	actAll
	actLevel
	actCloseAll
	actCites
	actJump
	actPage
	actScroll
	actTranslate
	actVersion
	actInstrument
	actOpenLaw
	actEdit
	actWithdraw
	actShowAll
	actStart
	actBrowse
	actAsOf
	actYes
	actNo
	actSave
	actAdd
	actRemove
	actChange
	actNewLine
	actPick
	actAnyKey
	actContinue
	actFurther // the optional round
	actWhatIf
	actUnsettled
	actAlike
	actParts
	actTakePart
	actCancel
	actChangeFact
	actOpenCopy
	actDropCopy
	actKeep
	actName
	actStory
	actTeach
	actJoinClass
	actEnterClass
	actQuitGuest
	actPickOption
	actVoteOption
	actArgue
	actAttach
	actCaseTold
	actLeaveClass
	actLeaveYes
	actStaySeated
	actReplay
	actReplayStep
	actReplayList
	actBranch
	actGoStep
	actLibrary
	actFilter
	actOpenCase
	actTour
	actTurnPage
	actSkip
	actUses
	actGlossary
	actStore
	actStoreTyping // where letters are typed
	actMatters
	actOpenMatter
	actReadOnly
	actRename
	actExport
	actDelete
	actDeleteYes
	actOpenYes
	actLeave
	actSaveNow
	actSaveAs
	actRead
	actQuitYes
	actShare
	actInvite
	actUncode
	actHandOver
	actTakeBack
	actShowIt
	actHideIt
	actEndShared
	actEndYes
	actJoin
	actPassChange
	actOpenVersion
	actView
	actJumpView
	actReport
	actWriteReport
	actStopReport
	actHaveReport
	actOverwrite
	actForward // in a class
	actReveal
	actBackward
	actVotes
	actNextCount
	actCount
	actStopCount
	actFlip
	actUnflip
	actDifferences
	actAgain
	actTeacherNotes
	actGoTo
	actTimer
	actStopTimer
	actLobby
	actIntoClass
	actShutDoor
	actOpenDoor
	actTakeChoice
	actEndAsk
	actEndClass
	actStayInClass
	actPresent
	actBeside
	actCourse
	actChoose
	actThisStep
	actOtherCase
	actLesson
	actAllCases
	actEnds
	actTellAll
	// These work on every screen.
	actHelp
	actLanguageF
	actPrivacy
)

// A binding is the keys of an action, by the names Bubble Tea gives them, and how
// they are shown. One without words is not shown: another binding beside it
// stands for it.
type binding struct {
	key.Binding
	word *words.Key
}

// keymap is the one table of all keys, and remoteKeymap that of a server that keeps all
// answers. All sessions share them.
var (
	keymap       = sync.OnceValue(newKeymaps)
	remoteKeymap = sync.OnceValue(func() map[action]binding {
		all := newKeymaps()
		maps.Copy(all, remoteKeys(&words.All().Keys))
		return all
	})
)

func newKeymaps() map[action]binding {
	w := words.All()
	all := newKeymap(&w.Keys)
	maps.Copy(all, classKeys(&w.ClassKeys))
	maps.Copy(all, guestKeys(&w.Guest.Keys))
	return all
}

// newKeymap are the keys of one person at a matter.
func newKeymap(w *words.Keys) map[action]binding {
	digits := []string{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}
	b := bind
	return map[action]binding{
		actUpDown:      b(&w.UpDown, "up", "down"),
		actDigits:      b(&w.Digits, digits...),
		actMark:        b(&w.DigitsMark, digits...),
		actSpace:       b(&w.Space, " "),
		actAccept:      b(&w.Accept, "enter"),
		actBack:        b(&w.Back, "esc"),
		actAway:        b(&w.Away, "tab"),
		actNextField:   b(&w.Tab, "tab", "shift+tab", "down", "up"),
		actToField:     b(&w.TabBack, "tab", "shift+tab"),
		actWhy:         b(&w.Why, "?"),
		actStanding:    b(&w.Standing, "d"),
		actNote:        b(&w.Note, "n"),
		actEvidence:    b(&w.Evidence, "e"),
		actDecline:     b(&w.Decline, "x"),
		actAnalysis:    b(&w.Analysis, "a"),
		actReview:      b(&w.Review, "r"),
		actLanguage:    b(&w.Language, "l", "f2"),
		actQuit:        b(&w.Quit, "q"),
		actOpen:        b(&w.Open, "enter"),
		actLeftRight:   b(&w.Close, "left", "right"),
		actAll:         b(&w.All, "o"),
		actLevel:       b(&w.Level, "o"),
		actCloseAll:    b(&w.CloseAll, "o"),
		actCites:       b(&w.Cites, "c"),
		actJump:        b(&w.Jump, digits...),
		actPage:        b(&w.Page, "pgup", "pgdown", "home", "end"),
		actScroll:      b(&w.Scroll, "up", "down"),
		actTranslate:   b(&w.Translate, "t"),
		actVersion:     b(&w.Version, "v"),
		actInstrument:  b(&w.Instrument, "i"),
		actOpenLaw:     b(&w.OpenLaw, "enter"),
		actEdit:        b(&w.Edit, "enter"),
		actWithdraw:    b(&w.Withdraw, "w"),
		actShowAll:     b(&w.ShowAll, "o"),
		actStart:       b(&w.Start, "s"),
		actBrowse:      b(&w.Browse, "b"),
		actAsOf:        b(&w.AsOf, "t"),
		actYes:         b(&w.Yes, "y"),
		actNo:          b(&w.No, "esc", "n"),
		actSave:        b(&w.Save, "enter"),
		actAdd:         b(&w.Add, "a"),
		actRemove:      b(&w.Remove, "x"),
		actChange:      b(&w.LeftRight, "left", "right", " "),
		actNewLine:     b(&w.NewLine, "ctrl+j"),
		actPick:        b(&w.Pick, "1", "2"),
		actAnyKey:      b(&w.AnyKey, "enter", "esc", " "),
		actContinue:    b(&w.Continue, "g"),
		actFurther:     b(&w.Further, "g"),
		actWhatIf:      b(&w.WhatIf, "w"),
		actUnsettled:   b(&w.Unsettled, "u"),
		actAlike:       b(&w.Alike, "k"),
		actParts:       b(&w.Parts, " "),
		actTakePart:    b(&w.TakePart, " ", "enter"),
		actCancel:      b(&w.Cancel, "esc"),
		actChangeFact:  b(&w.ChangeFact, "f"),
		actOpenCopy:    b(&w.OpenCopy, "enter"),
		actDropCopy:    b(&w.DropCopy, "x"),
		actKeep:        b(&w.Keep, "k"),
		actName:        b(&w.NameCopy, "n"),
		actReplay:      b(&w.Replay, "h"),
		actReplayStep:  b(&w.ReplayStep, "left", "right", " ", "enter"),
		actReplayList:  b(&w.ReplayList, "g"),
		actBranch:      b(&w.Branch, "b"),
		actGoStep:      b(&w.GoStep, "enter"),
		actStory:       b(&w.Story, "p"),
		actLibrary:     b(&w.Library, "c"),
		actFilter:      b(&w.Filter, "f"),
		actOpenCase:    b(&w.OpenCase, "o"),
		actTour:        b(&w.Tour, "i"),
		actTurnPage:    b(&w.TurnPage, "left", "right", "enter"),
		actSkip:        b(&w.Skip, "esc"),
		actUses:        b(&w.Uses, "u"),
		actGlossary:    b(&w.Glossary, "m"),
		actStore:       b(&w.Store, "s", "ctrl+s"),
		actStoreTyping: b(&w.StoreTyping, "ctrl+s"),
		actMatters:     b(&w.Matters, "o"),
		actOpenMatter:  b(&w.OpenMatter, "enter"),
		actReadOnly:    b(&w.ReadOnly, "v"),
		actRename:      b(&w.Rename, "n"),
		actExport:      b(&w.Export, "e"),
		actDelete:      b(&w.Delete, "x"),
		actDeleteYes:   b(&w.DeleteYes, "y"),
		actOpenYes:     b(&w.OpenYes, "y"),
		actLeave:       b(&w.Leave, "esc", "n"),
		actSaveNow:     b(&w.SaveNow, "s", "ctrl+s"),
		actSaveAs:      b(&w.SaveAs, "n"),
		actRead:        b(&w.Read, "enter", "esc"),
		actQuitYes:     b(&w.QuitYes, "y"),
		actShare:       b(&w.Share, "j"),
		actInvite:      b(&w.Invite, "c"),
		actUncode:      b(&w.Uncode, "x"),
		actHandOver:    b(&w.HandOver, "f4", "ctrl+o"),
		actTakeBack:    b(&w.TakeBack, "f4", "ctrl+o"),
		actShowIt:      b(&w.ShowIt, "f6", "ctrl+y"),
		actHideIt:      b(&w.HideIt, "f6", "ctrl+y"),
		actEndShared:   b(&w.EndShared, "x"),
		actEndYes:      b(&w.EndYes, "y"),
		actJoin:        b(&w.Join, "j"),
		actOpenVersion: b(&w.OpenVersion, "enter"),
		actPassChange:  b(&w.PassChange, "p"),
		actView:        b(&w.View, "v"),
		actJumpView:    b(&w.JumpView, "1", "2", "3", "4"),
		actReport:      b(&w.Report, "e"),
		actWriteReport: b(&w.WriteReport, "enter"),
		actStopReport:  b(&w.StopReport, "esc"),
		actHaveReport:  b(&w.HaveReport, "enter"),
		actOverwrite:   b(&w.Overwrite, "y"),
		actHelp:        b(&w.Help, "f1"),
		actLanguageF:   b(&w.LanguageF, "f2"),
		actPrivacy:     b(&w.Privacy, "f9", "ctrl+p"),
	}
}

// remoteKeys are the keys whose words differ where a server keeps all answers.
func remoteKeys(w *words.Keys) map[action]binding {
	return map[action]binding{
		actStore:       bind(&w.StoreRemote, "s", "ctrl+s"),
		actStoreTyping: bind(&w.StoreRemoteTyping, "ctrl+s"),
	}
}

// bind puts keys under a word.
func bind(word *words.Key, keys ...string) binding {
	return binding{key.NewBinding(key.WithKeys(keys...)), word}
}

// keyName gives the name of a key. A full-width letter, digit or mark, as an
// input method types it, counts as the plain one.
func keyName(msg tea.KeyMsg) string {
	if msg.Type == tea.KeyRunes && len(msg.Runes) == 1 && !msg.Alt {
		r := msg.Runes[0]
		switch {
		case r >= '！' && r <= '～':
			r = r - '！' + '!'
		case r == '\u3000':
			r = ' '
		}
		return string(r)
	}
	return msg.String()
}

// pressed is a key by its name.
type pressed string

func (p pressed) String() string { return string(p) }

// find gives the action of a key among those the screen takes now.
func (m *Model) find(name string) action {
	for _, a := range m.allKeys() {
		if key.Matches(pressed(name), m.keymap[a].Binding) {
			return a
		}
	}
	return actNone
}

// allKeys lists the actions of the current screen and those of every screen.
func (m *Model) allKeys() []action {
	own := m.top().keys(m)
	out := append(make([]action, 0, len(own)+3), own...)
	hasLanguage := false
	for _, a := range own {
		hasLanguage = hasLanguage || a == actLanguage || a == actPick
	}
	if !hasLanguage {
		out = append(out, actLanguageF)
	}
	if m.offersGlossary() {
		out = append(out, actGlossary)
	}
	if _, help := m.top().(*helpScreen); !help {
		out = append(out, actHelp)
	}
	return append(out, actPrivacy)
}
