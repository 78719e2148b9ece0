package matter

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strconv"

	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// What is encrypted is a stream of two documents: a line of JSON, the envelope,
// and after a line --- the case file as casefile.Write gives it. Line feeds fill
// it up. JSON being YAML, the whole can be read with any YAML tool.

// Version is the version of the envelope this program reads and writes.
const Version = 1

const (
	divider    = "\n---\n"
	maxHeader  = 1 << 20
	maxTrail   = 10_000
	titleBytes = 300 // of the title, in the envelope
)

// fields are those of the envelope. Names this version does not know are kept.
type fields map[string]json.RawMessage

// The names of the envelope's fields.
const (
	keyVersion  = "bangxin_matter"
	keyTitle    = "title" // for lists alone; the case file's counts
	keyCreated  = "created"
	keyChanged  = "changed"
	keyAt       = "at"
	keyTrail    = "trail"
	keyLast     = "last"
	keyCaseSize = "case_bytes"
)

// encode writes a matter out, and reads it back to be sure that it can be.
func (m *Matter) encode(act, path string) ([]byte, error) {
	if m.Case == nil {
		return nil, fail(act, Unsavable, path, errors.New("no case file"))
	}
	body := m.Case.Write()
	if len(body) > casefile.MaxSize {
		return nil, fail(act, TooLarge, path, fmt.Errorf("case file of %d bytes", len(body)))
	}
	head, err := m.header(len(body))
	if err != nil {
		return nil, fail(act, Unsavable, path, err)
	}
	if len(head) > maxHeader || len(m.Position.Trail) > maxTrail {
		return nil, fail(act, TooLarge, path, fmt.Errorf("envelope of %d bytes", len(head)))
	}
	plain := bytes.Join([][]byte{head, body}, []byte(divider))
	back, _, err := decode(plain)
	if err != nil {
		k := Unsavable
		var p *casefile.Problems
		if errors.As(err, &p) && tooMany(p) {
			k = TooLarge
		}
		return nil, fail(act, k, path, err)
	}
	if id := lost(m.Case.Facts, back.Case.Facts); id != "" {
		return nil, fail(act, Unsavable, path, fmt.Errorf("the answer to %s", id))
	}
	return plain, nil
}

// tooMany tells whether what is wrong with a file of our own is its size. The
// writer gives everything else in a form that is read back.
func tooMany(p *casefile.Problems) bool {
	for _, q := range p.List {
		if q.Reason.EN == "too many entries" {
			return true
		}
	}
	return false
}

// lost gives a fact whose answer did not come back, if there is one. An answer
// "not applicable" to what has become applicable is no answer, and is not kept.
func lost(had, has fact.Facts) fact.ID {
	for id, a := range had {
		b, ok := has[id]
		if !ok && a.State != fact.NotApplicable {
			return id
		}
		if ok && (fact.Facts{id: a}).Hash() != (fact.Facts{id: b}).Hash() {
			return id
		}
	}
	return ""
}

// header gives the envelope as one line of JSON, its fields in the order of
// their names.
func (m *Matter) header(caseSize int) ([]byte, error) {
	out := fields{}
	for name, v := range m.extra {
		out[name] = v
	}
	title, _ := text.Limit(text.CleanLine(m.Case.Title), titleBytes)
	for name, v := range map[string]any{
		keyVersion: Version, keyTitle: title,
		keyCreated: m.Created.String(), keyChanged: m.Changed.String(),
		keyAt: m.Position.At, keyTrail: m.Position.Trail, keyCaseSize: caseSize,
	} {
		raw, err := json.Marshal(v)
		if err != nil {
			return nil, err
		}
		out[name] = raw
	}
	if m.Last != nil {
		raw, err := m.Last.marshal()
		if err != nil {
			return nil, err
		}
		out[keyLast] = raw
	}
	return json.Marshal(out)
}

// envelope is the header as read.
type envelope struct {
	matter   Matter // without its case
	title    string
	caseSize int
}

// split parts what was decrypted into envelope and case file. It does not read
// the case file.
func split(plain []byte) (envelope, []byte, Kind, error) {
	var e envelope
	head, rest, ok := bytes.Cut(plain, []byte(divider))
	if !ok {
		return e, nil, Unreadable, errors.New("no envelope")
	}
	raw := fields{}
	if err := json.Unmarshal(head, &raw); err != nil {
		return e, nil, Unreadable, errors.New("the envelope is malformed")
	}
	if k, err := version(raw[keyVersion]); err != nil {
		return e, nil, k, err
	}
	if err := e.read(raw); err != nil {
		return e, nil, Unreadable, err
	}
	if e.caseSize < 0 || e.caseSize > len(rest) || len(bytes.Trim(rest[e.caseSize:], "\n")) > 0 {
		return e, nil, Unreadable, errors.New("the case file is not where the envelope says")
	}
	return e, rest[:e.caseSize], "", nil
}

// version holds the envelope to the version this program reads. Of a later one
// nothing else is looked at, because nothing else is sure.
func version(raw json.RawMessage) (Kind, error) {
	n, err := strconv.ParseFloat(string(raw), 64)
	switch {
	case err != nil || n < 1:
		return Unreadable, errors.New("the envelope has no version")
	case n > Version:
		return Newer, fmt.Errorf("envelope version %s", raw)
	}
	return "", nil
}

// read takes the known fields out of the envelope and keeps the others.
func (e *envelope) read(raw fields) error {
	m := &e.matter
	var created, changed string
	for name, to := range map[string]any{
		keyTitle: &e.title, keyCreated: &created, keyChanged: &changed,
		keyAt: &m.Position.At, keyTrail: &m.Position.Trail, keyCaseSize: &e.caseSize,
	} {
		if v, ok := raw[name]; !ok {
			return fmt.Errorf("the envelope lacks %s", name)
		} else if err := json.Unmarshal(v, to); err != nil {
			return fmt.Errorf("the envelope's %s is malformed", name)
		}
		delete(raw, name)
	}
	delete(raw, keyVersion)
	var err error
	if m.Created, err = law.ParseDay(created); err != nil {
		return err
	}
	if m.Changed, err = law.ParseDay(changed); err != nil {
		return err
	}
	// A record this version cannot read is kept like a field it does not know,
	// until an analysis gives a new one: the answers do not depend on it.
	if last, ok := raw[keyLast]; ok {
		if m.Last, err = unmarshalRecord(last); err == nil {
			delete(raw, keyLast)
		}
	}
	if len(raw) > 0 {
		m.extra = raw
	}
	return nil
}

var caseVersion = regexp.MustCompile(`^bangxin: ([0-9]{1,9})\n`)

// decode reads a whole matter.
func decode(plain []byte) (*Matter, Kind, error) {
	e, body, k, err := split(plain)
	if err != nil {
		return nil, k, err
	}
	if v := caseVersion.FindSubmatch(body); v != nil {
		if n, err := strconv.Atoi(string(v[1])); err == nil && n > casefile.Version {
			return nil, Newer, fmt.Errorf("case file version %d", n)
		}
	}
	m := e.matter
	if m.Case, err = casefile.Parse("", body); err != nil {
		return nil, Unreadable, err
	}
	return &m, "", nil
}
