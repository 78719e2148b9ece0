package audit

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"time"
)

// maxLine is more than the longest line there can be.
const maxLine = 1024

// timeForm has as many digits for every time, so that a time is written in one way
// only.
const timeForm = "2006-01-02T15:04:05.000Z"

// A Head is the last line of a record: its number and its hash. It stands for the
// whole record up to there.
type Head struct {
	Seq  uint64 // 0: of an empty record
	Hash [sha256.Size]byte
}

// String gives the form that is printed for safekeeping: number, dash, hash.
func (h Head) String() string {
	return strconv.FormatUint(h.Seq, 10) + "-" + hex.EncodeToString(h.Hash[:])
}

// ParseHead reads a head that was printed.
func ParseHead(s string) (Head, error) {
	var h Head
	number, digits, ok := strings.Cut(strings.TrimSpace(s), "-")
	seq, err := strconv.ParseUint(number, 10, 64)
	hash, bad := hex.DecodeString(digits)
	if !ok || err != nil || bad != nil || len(hash) != len(h.Hash) {
		return h, errors.New("read the head of a record: want number-hash as it was printed")
	}
	h.Seq = seq
	copy(h.Hash[:], hash)
	return h, nil
}

// line is an entry as it stands in the file.
type line struct {
	Seq     uint64 `json:"seq"`
	At      string `json:"at"`
	Act     string `json:"act"`
	Who     string `json:"who,omitempty"`
	Role    string `json:"role,omitempty"`
	Session uint64 `json:"session,omitempty"`
	From    string `json:"from,omitempty"`
	Matter  string `json:"matter,omitempty"`
	Form    string `json:"form,omitempty"`
	Dropped int    `json:"dropped,omitempty"`
	Prev    string `json:"prev"`
}

// hashed is a line with its own hash, which is that of all before it.
type hashed struct {
	line
	Hash string `json:"hash"`
}

const beforeHash = `,"hash":"`

// encode writes an entry behind a head, with the line end, and gives the new head.
func encode(e *Entry, after Head) ([]byte, Head, error) {
	if err := e.check(); err != nil {
		return nil, after, err
	}
	l := line{
		Seq: after.Seq + 1, At: e.At.UTC().Format(timeForm), Act: e.Act.String(), Who: string(e.Who), Role: e.Role.String(),
		Session: e.Session, Matter: e.Matter, Form: e.Form.String(), Dropped: e.Dropped, Prev: hex.EncodeToString(after.Hash[:]),
	}
	if e.From.IsValid() {
		l.From = e.From.String()
	}
	data, err := json.Marshal(l)
	if err != nil {
		return nil, after, err
	}
	data = data[:len(data)-1] // the closing brace
	next := Head{Seq: l.Seq, Hash: sha256.Sum256(append([]byte("bangxin audit 1\n"), data...))}
	data = append(data, beforeHash...)
	data = hex.AppendEncode(data, next.Hash[:])
	return append(data, '"', '}', '\n'), next, nil
}

// decode reads one line without its end, which must follow the head and be written
// exactly as encode writes it.
func decode(data []byte, after Head) (Entry, Head, Kind) {
	var l hashed
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&l); err != nil {
		return Entry{}, after, NotEntry
	}
	e, err := l.entry()
	if err != nil {
		return Entry{}, after, NotEntry
	}
	switch {
	case l.Seq != after.Seq+1:
		return Entry{}, after, OutOfOrder
	case l.Prev != hex.EncodeToString(after.Hash[:]):
		return Entry{}, after, Unchained
	}
	again, next, err := encode(&e, after)
	switch {
	case err != nil:
		return Entry{}, after, NotEntry
	case !bytes.Equal(again[:len(again)-1], data):
		return Entry{}, after, Altered
	}
	return e, next, ""
}

func (l *hashed) entry() (Entry, error) {
	e := Entry{Who: Key(l.Who), Session: l.Session, Matter: l.Matter, Dropped: l.Dropped}
	var err error
	if e.At, err = time.Parse(timeForm, l.At); err != nil {
		return e, err
	}
	if l.From != "" {
		if e.From, err = netip.ParseAddr(l.From); err != nil {
			return e, err
		}
	}
	act, role, form := slices.Index(actWords[:], l.Act), slices.Index(roleWords[:], l.Role), slices.Index(formWords[:], l.Form)
	if act < 1 || role < 0 || form < 0 {
		return e, fmt.Errorf("a word is not one of the record")
	}
	e.Act, e.Role, e.Form = Act(act), Role(role), Form(form)
	return e, e.check()
}
