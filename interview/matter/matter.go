// Package matter keeps an interview on disk: one encrypted file a matter, in one
// directory of the user's own.
//
// Open gives the Store of a directory. The first time, Create makes the user's
// identity under a passphrase; afterwards Unlock opens it. Both give Keys, with
// which New begins a matter, Load opens one for writing, View for reading alone
// and Titles lists what there is. Load and New hold the matter against every
// other process until Handle.Close. Save after every answer: it costs
// milliseconds, is atomic and reaches the disk before it returns, so that the
// file is always one complete state, whatever kills the program.
//
// Nothing is kept unencrypted, and there is no way to ask for it; Export gives
// the plain case file to whoever has the keys. A forgotten passphrase cannot be
// recovered.
//
// Every error is an *Error with words in both languages; test for its Kind with
// errors.Is. No error loses anything: a file that cannot be read is left as it
// is, and one that cannot be written keeps its earlier state.
//
// Compare says which conclusions of an earlier analysis rest on law that has
// changed since (a Record stands in the matter beside the answers).
//
// The package knows no clock: days are arguments. It decides nothing about where
// the directory is, asks nobody anything and applies no rule.
package matter

import (
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
)

// Matter is what is kept of one interview.
type Matter struct {
	// Case holds the answers, the title and the log from which the interview is
	// replayed. Keep the File that Load gave and change it: it carries the fields
	// that this version does not know.
	Case *casefile.File

	// Created and Changed are the days the matter was begun and last saved. They
	// are set by New and Save from the day they are given.
	Created, Changed law.Day

	Position Position

	// Last is the record of the last analysis the person saw, nil where there is
	// none.
	Last *Record

	extra fields // of the envelope, unknown to this version
}

// Position is where the interview stands, so that it goes on at the same
// question. A later version's questions may be among them: check an id with
// fact.Lookup.
type Position struct {
	At    fact.ID   // the question on the screen; empty where none was left
	Trail []fact.ID // the questions seen, in the order seen
}

// Title gives the title of the matter, which is that of its case file.
func (m *Matter) Title() string {
	if m.Case == nil {
		return ""
	}
	return m.Case.Title
}

// Caution is what a person must be told before anything is saved.
func Caution() law.Text {
	return law.T(
		"保存的内容会加密，但保存在这里或者任何地方的内容都可能被依法扣押、调取。一旦开始调查，不得删除任何东西。口令忘了无法找回。",
		"What is saved is encrypted, but what is saved here or anywhere can be seized. Once an inquiry has begun nothing may be deleted. A forgotten passphrase cannot be recovered.")
}
