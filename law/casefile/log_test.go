package casefile

import (
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
)

const logged = `bangxin: 1
language: zh
facts:
  helped.count: 5
log:
  - helped.count: 2
  - helped.status:
      value: confirmed
      standing: disputed
      against: unlawful_only
      later: kept
  - helped.count: 5
  - withdrawn: helped.status
`

// A log is read as written, and written as read, with the fields of a later
// version in it.
func TestLog(t *testing.T) {
	f, err := Parse("case.yaml", []byte(logged))
	if err != nil {
		t.Fatal(err)
	}
	if len(f.Log) != 4 || f.Log[1].Answer.Standing != fact.Disputed || f.Log[1].Answer.Against == nil || !f.Log[3].Withdrawn {
		t.Fatalf("read %+v", f.Log)
	}
	if f.Log.At(4).Hash() != f.Facts.Hash() {
		t.Error("the log does not lead to the answers")
	}
	if got := string(f.Write()); got != logged {
		t.Errorf("written as\n%s", got)
	}
}

// A step that changed loses the fields this version does not know; those of the
// others stay, and so do those of another copy of the file.
func TestSetLogKeepsUnknownFields(t *testing.T) {
	read := func() *File {
		f, err := Parse("case.yaml", []byte(logged))
		if err != nil {
			t.Fatal(err)
		}
		return f
	}
	f := read()
	longer := *f
	longer.SetLog(f.Log.With(fact.HelpedCount, fact.Answer{State: fact.Unknown}))
	if !strings.Contains(string(longer.Write()), "later: kept") {
		t.Error("a longer log lost the fields of a step that is the same")
	}
	other := *f
	other.SetLog(f.Log.Branch(2, fact.Answer{State: fact.Unknown}))
	if strings.Contains(string(other.Write()), "later: kept") {
		t.Error("the fields of another step were kept")
	}
	if !strings.Contains(string(f.Write()), "later: kept") {
		t.Error("the fields of the file itself are gone")
	}
}

// What a log may not hold is said, all of it, with the place.
func TestLogMistakes(t *testing.T) {
	source := "bangxin: 1\nlog:\n  - helped.cuont: 2\n  - withdrawn: no.such\n  - helped.count: many\n  - {helped.count: 1, helped.status: confirmed}\n  - helped.count: {value: 1, note: private}\n  - just words\n"
	f, err := Parse("case.yaml", []byte(source))
	if f != nil || err == nil {
		t.Fatal("it was read")
	}
	said := err.(*Problems).Render(law.EN)
	for _, want := range []string{
		"line 3, column 5: no such fact: helped.cuont", "did you mean helped.count?", "line 4, column 16: no such fact: no.such", "line 5, column 19",
		"line 6, column 5: each item under log", "line 7, column 5: no note or evidence", "line 8, column 5: each item under log",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q:\n%s", want, said)
		}
	}
}
