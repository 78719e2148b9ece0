package room

import (
	"crypto/subtle"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"
)

// The limits of a door.
const (
	MaxTries  = 5                // wrong codes that one may try
	TryWindow = 10 * time.Minute // within this time
	recalled  = time.Hour        // how long a code that is over is still told from a wrong one
	maxTried  = 10000            // of those who tried; more than a server takes in that time
)

// What Enter refuses with.
var (
	ErrWrongCode = errors.New("no such code")
	ErrOldCode   = errors.New("the code is over")
	ErrUsedCode  = errors.New("the code was used already")
	ErrTries     = errors.New("too many wrong codes")
)

// A Door lets people into rooms by codes. The zero Door has given out none.
type Door struct {
	codes []*admission
	tried map[string][]time.Time
}

// admission is one code given out.
type admission struct {
	code  Code
	room  string
	until time.Time
	uses  int  // how often it still lets somebody in; negative: any number
	over  bool // used up
}

// Invite gives out a code for a room, in place of the one it had, that lets in so
// many people until a time; uses of 0 lets in any number.
func (d *Door) Invite(random io.Reader, room string, uses int, now, until time.Time) (Code, error) {
	d.forget(now)
	d.Withdraw(room)
	for range 100 {
		c, err := NewCode(random)
		if err != nil {
			return "", err
		}
		if slices.ContainsFunc(d.codes, func(a *admission) bool { return a.code == c }) {
			continue
		}
		if uses == 0 {
			uses = -1
		}
		d.codes = append(d.codes, &admission{code: c, room: room, until: until, uses: uses})
		return c, nil
	}
	return "", fmt.Errorf("draw a code: the source gives always the same")
}

// Withdraw takes back the code of a room.
func (d *Door) Withdraw(room string) {
	d.codes = slices.DeleteFunc(d.codes, func(a *admission) bool { return a.room == room })
}

// Code gives the code of a room while it lets somebody in.
func (d *Door) Code(room string, now time.Time) (c Code, until time.Time, ok bool) {
	for _, a := range d.codes {
		if a.room == room && !a.over && now.Before(a.until) {
			return a.code, a.until, true
		}
	}
	return "", time.Time{}, false
}

// Enter gives the room of a code typed. who are the names under which wrong ones are
// counted, such as a key and an address: where any of them has tried too many, no
// code is even looked at. How long it takes does not depend on how much of a code
// was right.
func (d *Door) Enter(typed string, now time.Time, who ...string) (room string, err error) {
	d.forget(now)
	for _, w := range who {
		if len(d.tried[w]) >= MaxTries {
			return "", ErrTries
		}
	}
	code, whole := ReadCode(typed)
	if !whole {
		code = Code(make([]byte, codeLength)) // is none, and takes as long
	}
	var found *admission
	for _, a := range d.codes {
		if subtle.ConstantTimeCompare([]byte(a.code), []byte(code)) == 1 {
			found = a
		}
	}
	switch {
	case found == nil:
		err = ErrWrongCode
	case found.over:
		err = ErrUsedCode
	case !now.Before(found.until):
		err = ErrOldCode
	default:
		if found.uses > 0 {
			found.uses--
			found.over = found.uses == 0
		}
		return found.room, nil
	}
	for _, w := range who {
		if d.tried == nil {
			d.tried = map[string][]time.Time{}
		}
		d.tried[w] = append(d.tried[w], now)
	}
	return "", err
}

// forget drops what is too long ago to count.
func (d *Door) forget(now time.Time) {
	d.codes = slices.DeleteFunc(d.codes, func(a *admission) bool { return now.Sub(a.until) > recalled })
	for w, times := range d.tried {
		times = slices.DeleteFunc(times, func(t time.Time) bool { return now.Sub(t) >= TryWindow })
		if len(times) == 0 || len(d.tried) > maxTried {
			delete(d.tried, w)
			continue
		}
		d.tried[w] = times
	}
}
