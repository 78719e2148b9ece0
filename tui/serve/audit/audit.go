// Package audit keeps the record of a server: who opened, changed, exported or
// shared which matter, and when.
//
// [Open] gives the Log of a file; [Log.Append] writes one entry and comes back when
// it is on the disk. The file holds one JSON object a line. Every line carries a
// number, the hash of the line before and its own, so that no line can be changed,
// taken out, put in or moved without [Verify] naming the place. What a chain alone
// cannot show is that the last lines were cut off, or that somebody with the right
// to write wrote the whole file anew: for that, keep the [Head] that is printed at
// the end of a verification, and give it to a later one.
//
// No answer, no title and no name can get into the record: an entry has fields of
// fixed forms only, and no text. The package reads no clock; times are given.
package audit

import (
	"encoding/base64"
	"errors"
	"fmt"
	"net/netip"
	"regexp"
	"strings"
	"time"
)

// An Entry is one line of the record. Everything but At and Act may be left out.
type Entry struct {
	At      time.Time // kept in UTC, to the millisecond
	Act     Act
	Who     Key
	Role    Role
	Session uint64     // the number of the session in the life of the server
	From    netip.Addr // where the session came from
	Matter  string     // the id of the matter, never its title
	Form    Form       // in which a matter was exported
	Dropped int        // of Repaired: how many bytes
}

// A Key names a person: the first 16 characters of the SHA-256 fingerprint of the
// key, as ssh-keygen -l prints it. It is empty for the server itself.
type Key string

// KeyOf shortens a fingerprint of the form SHA256:..., which it may already be
// without the prefix.
func KeyOf(fingerprint string) (Key, error) {
	digest, err := base64.RawStdEncoding.DecodeString(strings.TrimPrefix(fingerprint, "SHA256:"))
	if err != nil || len(digest) != 32 {
		return "", errors.New("shorten a fingerprint: not a SHA-256 fingerprint")
	}
	return Key(base64.RawStdEncoding.EncodeToString(digest)[:keyLength]), nil
}

const keyLength = 16

// Role is what a person may do on the server.
type Role uint8

// The roles.
const (
	NoRole Role = iota // the server itself
	Lawyer
	Client
	Trainer
	Guest
	roleEnd
)

var roleWords = [roleEnd]string{"", "lawyer", "client", "trainer", "guest"}

// String gives the word of the record.
func (r Role) String() string {
	if r >= roleEnd {
		return fmt.Sprintf("role %d", uint8(r))
	}
	return roleWords[r]
}

// Act is what was done.
type Act uint8

// The acts. Words of the record are never given another meaning.
const (
	NoAct Act = iota
	Started
	Stopped
	KeyAdded
	KeyRemoved
	Began    // a session
	Ended    // a session: the person quit
	Dropped  // a session: the connection broke
	TimedOut // a session: idle or too long
	Expelled // a session: its key was removed
	Failed   // a session: a fault of the program
	Refused  // a session: a limit was reached
	Created
	Opened
	Viewed // opened for reading alone
	Changed
	Renamed
	Exported
	Deleted
	Closed
	Shared // opened to a client by a code
	Withdrawn
	CodeRefused
	Joined
	Left
	Returned
	HandedOver
	TookBack
	Shown // the analysis, to the client
	Hidden
	SharedEnded
	ClassOpened
	ClassClosed
	Repaired // the end of the record, after a crash
	actEnd
)

var actWords = [actEnd]string{
	"", "server started", "server stopped", "key added", "key removed",
	"session began", "session ended", "session dropped", "session timed out", "session expelled", "session failed", "session refused",
	"matter created", "matter opened", "matter viewed", "matter changed", "matter renamed", "matter exported", "matter deleted", "matter closed",
	"interview shared", "code withdrawn", "code refused", "client joined", "client left", "client returned",
	"keyboard handed over", "keyboard taken back", "analysis shown", "analysis hidden", "shared interview ended",
	"class opened", "class closed", "record repaired",
}

// String gives the words of the record.
func (a Act) String() string {
	if a >= actEnd {
		return fmt.Sprintf("act %d", uint8(a))
	}
	return actWords[a]
}

// Form is the form in which something was exported.
type Form uint8

// The forms.
const (
	NoForm Form = iota
	CaseFile
	Markdown
	PlainText
	JSON
	HTML
	Word
	Recording
	formEnd
)

var formWords = [formEnd]string{"", "case", "markdown", "text", "json", "html", "docx", "asciicast"}

// String gives the word of the record.
func (f Form) String() string {
	if f >= formEnd {
		return fmt.Sprintf("form %d", uint8(f))
	}
	return formWords[f]
}

var (
	keyOnly    = regexp.MustCompile(`^[A-Za-z0-9+/]{16}$`)
	matterOnly = regexp.MustCompile(`^[A-Za-z0-9_-]{1,64}$`)
)

// check refuses what has no place in the record, so that no text can slip into it
// by way of a field.
func (e *Entry) check() error {
	switch {
	case e.Act == NoAct || e.Act >= actEnd:
		return fmt.Errorf("there is no %v", e.Act)
	case e.Role >= roleEnd:
		return fmt.Errorf("there is no %v", e.Role)
	case e.Form >= formEnd:
		return fmt.Errorf("there is no %v", e.Form)
	case e.Who != "" && !keyOnly.MatchString(string(e.Who)):
		return errors.New("the person is not a short fingerprint")
	case e.Matter != "" && !matterOnly.MatchString(e.Matter):
		return errors.New("the matter is not an id")
	case e.From.Zone() != "":
		return errors.New("the address has a zone")
	case e.Dropped < 0:
		return errors.New("fewer than no bytes were dropped")
	case e.At.Year() < 1970 || e.At.Year() > 9999:
		return errors.New("no time was given")
	}
	return nil
}
