package room

import (
	"bytes"
	"crypto/rand"
	"errors"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"pgregory.net/rapid"
)

func doorTime() time.Time { return time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC) }

func TestCodesAreReadAsTyped(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		// Whatever comes first, what follows is enough for a code.
		random := append(rapid.SliceOfN(rapid.Byte(), 0, 200).Draw(t, "random"), make([]byte, codeLength)...)
		c, err := NewCode(bytes.NewReader(random))
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range c {
			if !strings.ContainsRune(codeAlphabet, r) {
				t.Fatalf("%q holds %q", c, r)
			}
		}
		typed := rapid.SampledFrom([]func(string) string{
			func(s string) string { return s },
			strings.ToLower,
			func(s string) string { return " " + strings.ReplaceAll(s, "-", "") + " " },
			func(s string) string { return strings.ReplaceAll(s, "-", "－") },
			func(s string) string {
				return strings.Map(func(r rune) rune {
					if r > ' ' && r <= '~' {
						return r - '!' + '！'
					}
					return r
				}, s)
			},
		}).Draw(t, "as typed")(c.String())
		if got, ok := ReadCode(typed); !ok || got != c {
			t.Fatalf("%q, typed %q, is read %q, %v", c, typed, got, ok)
		}
	})
	for _, s := range []string{"", "ACDE", "ACDE-FHJ", "ACDE-FHJK4", "ACDE-FHJ0", "ACDE-FHJO", "ＡＣＤＥ", "验证码ACDEFHJK", "ACDE/FHJK", strings.Repeat("A", 5000)} {
		if c, ok := ReadCode(s); ok {
			t.Errorf("%q was taken for the code %q", s, c)
		}
	}
}

// Every character comes as often as every other, as far as the source is even.
func TestCodesAreEven(t *testing.T) {
	seen := map[byte]int{}
	for b := range 256 {
		in := append([]byte{byte(b)}, bytes.Repeat([]byte{0}, codeLength)...)
		c, err := NewCode(bytes.NewReader(in))
		if err != nil {
			t.Fatal(err)
		}
		if c[0] == codeAlphabet[0] && b%len(codeAlphabet) != 0 {
			continue // drawn again
		}
		seen[c[0]]++
	}
	for i := range codeAlphabet {
		if n := seen[codeAlphabet[i]]; n != 256/len(codeAlphabet) && i > 0 {
			t.Errorf("%q comes for %d of 256 bytes", codeAlphabet[i], n)
		}
	}
	if _, err := NewCode(iotest.ErrReader(errors.New("no randomness"))); err == nil {
		t.Error("a code was made of nothing")
	}
}

// invited gives a door with a code for a room, good for ten minutes.
func invited(t *testing.T, room string, uses int) (*Door, Code) {
	t.Helper()
	d := &Door{}
	c, err := d.Invite(rand.Reader, room, uses, doorTime(), doorTime().Add(10*time.Minute))
	if err != nil {
		t.Fatal(err)
	}
	return d, c
}

func TestDoor(t *testing.T) {
	d, c := invited(t, "m1", 1)
	other, err := d.Invite(rand.Reader, "m2", 1, doorTime(), doorTime().Add(10*time.Minute))
	if err != nil || other == c {
		t.Fatal(other, err)
	}
	at := func(m int) time.Time { return doorTime().Add(time.Duration(m) * time.Minute) }
	for _, step := range []struct {
		name  string
		typed string
		at    time.Time
		room  string
		err   error
	}{
		{"a wrong one", "AAAA-AAAA", at(0), "", ErrWrongCode},
		{"half of it", string(c[:4]), at(0), "", ErrWrongCode},
		{"the right one", c.String(), at(1), "m1", nil},
		{"once only", c.String(), at(2), "", ErrUsedCode},
		{"the other at its last moment", other.String(), at(10).Add(-1), "m2", nil},
	} {
		if room, err := d.Enter(step.typed, step.at, "p"); room != step.room || !errors.Is(err, step.err) {
			t.Errorf("%s: %q, %v", step.name, room, err)
		}
	}
	if _, _, ok := d.Code("m1", at(1)); ok {
		t.Error("a code that was used is still shown")
	}
	d, c = invited(t, "m1", 1)
	if shown, until, ok := d.Code("m1", at(9)); !ok || shown != c || !until.Equal(at(10)) {
		t.Error("the code is not shown")
	}
	if _, err := d.Enter(c.String(), at(10), "p"); !errors.Is(err, ErrOldCode) {
		t.Errorf("over by the minute, it says %v", err)
	}
	if _, _, ok := d.Code("m1", at(10)); ok {
		t.Error("a code that is over is still shown")
	}
	if _, err := d.Enter(c.String(), at(71), "q"); !errors.Is(err, ErrWrongCode) {
		t.Errorf("long over, it says %v", err)
	}
	d, c = invited(t, "m1", 1)
	again, err := d.Invite(rand.Reader, "m1", 1, doorTime(), at(10))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.Enter(c.String(), at(0), "p"); !errors.Is(err, ErrWrongCode) {
		t.Errorf("replaced, it says %v", err)
	}
	d.Withdraw("m1")
	if _, err := d.Enter(again.String(), at(0), "p"); !errors.Is(err, ErrWrongCode) {
		t.Errorf("taken back, it says %v", err)
	}
	d, c = invited(t, "class", 0)
	for range 100 {
		if _, err := d.Enter(c.String(), at(0), "p"); err != nil {
			t.Fatal(err)
		}
	}
}

// Who tries too many wrong codes is not let in even with the right one, under any
// of the names he is counted by, until time has passed; others are.
func TestGuessing(t *testing.T) {
	d, c := invited(t, "m1", 0)
	for i := range MaxTries {
		if _, err := d.Enter("AAAA-AAAA", doorTime(), "key "+string(rune('a'+i)), "address"); !errors.Is(err, ErrWrongCode) {
			t.Fatal(err)
		}
	}
	for _, who := range [][]string{{"key z", "address"}, {"address"}} {
		if _, err := d.Enter(c.String(), doorTime(), who...); !errors.Is(err, ErrTries) {
			t.Errorf("%v: %v", who, err)
		}
	}
	if _, err := d.Enter(c.String(), doorTime(), "key a", "elsewhere"); err != nil {
		t.Errorf("one wrong code shuts out: %v", err)
	}
	if _, err := d.Enter(c.String(), doorTime().Add(TryWindow-1), "address"); !errors.Is(err, ErrTries) {
		t.Errorf("too early: %v", err)
	}
	late := doorTime().Add(TryWindow)
	d.codes[0].until = late.Add(time.Minute)
	if _, err := d.Enter(c.String(), late, "address"); err != nil {
		t.Errorf("after the time: %v", err)
	}
	if len(d.tried) != 0 {
		t.Errorf("%d are still counted", len(d.tried))
	}
}
