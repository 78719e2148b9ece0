package matter

import (
	"bytes"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
)

// An id from outside leads nowhere.
func TestHostileID(t *testing.T) {
	s, k := ready(t)
	for _, id := range []string{"", ".", "..", "../identity", "identity", "/etc/passwd", strings.Repeat("a", 25), strings.Repeat("a", 27), strings.Repeat("A", 26), "con", strings.Repeat("a", 25) + "/", token() + "\x00"} {
		_, err := s.View(k, id)
		is(t, err, NotFound)
		_, _, err = s.Load(k, id)
		is(t, err, NotFound)
		_, err = s.Export(k, id)
		is(t, err, NotFound)
		_, err = s.Deletion(id)
		is(t, err, NotFound)
	}
	seen := map[string]bool{}
	for range 1000 {
		id := token()
		if seen[id] || !idOnly.MatchString(id) {
			t.Fatalf("id %q", id)
		}
		seen[id] = true
	}
}

// What could not be read again is refused before anything is written.
func TestLimits(t *testing.T) {
	s, k := ready(t)
	m := sample(1)
	h := begun(t, s, k, m)
	before := bytesOf(t, h.Path())
	with := func(a fact.Answer) *Matter {
		n := sample(1)
		n.Case.Facts[fact.HelpedCount] = a
		return n
	}
	deep := sample(1)
	deep.Position.Trail = make([]fact.ID, maxTrail+1)
	wide := sample(1)
	wide.Position.At = fact.ID(strings.Repeat("x", maxHeader))
	for _, c := range []struct {
		name string
		m    *Matter
		want Kind
	}{
		{"a note of more than 1 MiB", with(fact.Answer{State: fact.Unknown, Note: strings.Repeat("字", 400_000)}), TooLarge},
		{"20,001 pieces of evidence", with(fact.Answer{State: fact.Unknown, Evidence: make([]fact.Evidence, 20_001)}), TooLarge},
		{"a trail without end", deep, TooLarge},
		{"an envelope of more than 1 MiB", wide, TooLarge},
		{"a value no fact can have", with(fact.Answer{Value: fact.Int(-1)}), Unsavable},
		{"no case", &Matter{}, Unsavable},
	} {
		is(t, h.Save(c.m, today), c.want)
		_, err := s.New(k, c.m, today)
		is(t, err, c.want)
		if !bytes.Equal(bytesOf(t, h.Path()), before) {
			t.Errorf("%s: the file changed", c.name)
		}
	}
	is(t, h.Save(m, law.Date(12026, 1, 1)), Unsavable)
	if got := names(t, s); len(got) != 3 { // matter, lock, identity
		t.Errorf("left: %v", got)
	}
	// Just under both limits all goes well.
	for _, a := range []fact.Answer{
		{State: fact.Unknown, Note: strings.Repeat("字", 349_000)},
		{State: fact.Unknown, Evidence: slices.Repeat([]fact.Evidence{{What: "x"}}, 19_000)},
	} {
		big := with(a)
		if err := h.Save(big, today); err != nil {
			t.Fatal(err)
		}
		got, err := s.View(k, h.ID())
		if err != nil {
			t.Fatal(err)
		}
		big.Created = got.Created
		same(t, got, big)
	}
}

// "Not applicable" to what has become applicable is not an answer and does not
// stop a save.
func TestNotApplicable(t *testing.T) {
	s, k := ready(t)
	m := sample(1)
	m.Case.Facts[fact.PersonResponsible] = fact.Answer{State: fact.NotApplicable}
	h := begun(t, s, k, m)
	got, err := s.View(k, h.ID())
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := got.Case.Facts[fact.PersonResponsible]; ok {
		t.Error("it was kept where nothing says that it does not apply")
	}
}

// A file that something else replaced is not written over; one that is gone is.
func TestChangedOutside(t *testing.T) {
	s, k := ready(t)
	m := sample(1)
	h := begun(t, s, k, m)
	data := bytesOf(t, h.Path())
	other := h.Path() + ".other"
	if err := errors.Join(os.WriteFile(other, data, 0o600), os.Rename(other, h.Path())); err != nil {
		t.Fatal(err)
	}
	is(t, h.Save(sample(2), today), ChangedOutside)
	if !bytes.Equal(bytesOf(t, h.Path()), data) {
		t.Error("it was written over")
	}
	h.Close()
	g, m, err := s.Load(k, h.ID())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(h.Path(), append(data, 'x'), 0o600); err != nil {
		t.Fatal(err)
	}
	is(t, g.Save(m, today), ChangedOutside)
	g.Close()
	if err := os.WriteFile(h.Path(), data, 0o600); err != nil {
		t.Fatal(err)
	}
	if h, m, err = s.Load(k, h.ID()); err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	if err := os.Remove(h.Path()); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := h.Save(m, today); err != nil {
			t.Fatal(err)
		}
	}
}
