package matter

import (
	"bytes"
	"testing"

	"bangxin/law/casefile"
	"bangxin/law/fact"
)

// The log is kept with the answers and comes back; an export hands it on only
// where that is asked for. A matter without one stays without.
func TestLogIsKept(t *testing.T) {
	s, k := ready(t)
	m := sample(7)
	h := begun(t, s, k, m)
	got, err := s.View(k, h.ID())
	if err != nil || got.Case.Log != nil {
		t.Fatalf("a matter without a log came back with %v, %v", got, err)
	}
	m.Case.SetLog(fact.Log{}.With(fact.HelpedCount, fact.Answer{Value: fact.Int(9)}).Without(fact.HelpedCount).Towards(m.Case.Facts, nil))
	if err := h.Save(m, today); err != nil {
		t.Fatal(err)
	}
	if got, err = s.View(k, h.ID()); err != nil {
		t.Fatal(err)
	}
	same(t, got, m)
	l := got.Case.Log
	if len(l) != len(m.Case.Log) || !l[1].Withdrawn || l.At(len(l)).Hash() != m.Case.Facts.Hash() {
		t.Fatalf("the log came back as %v", l)
	}

	plain, err := s.Export(k, h.ID())
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(plain, []byte("log:")) || bytes.Contains(plain, []byte("withdrawn")) {
		t.Errorf("the export hands the log on:\n%s", plain)
	}
	whole, err := s.ExportWithLog(k, h.ID())
	if err != nil {
		t.Fatal(err)
	}
	f, err := casefile.Parse("case.yaml", whole)
	if err != nil || len(f.Log) != len(l) {
		t.Errorf("the export with the log has %v, %v", f, err)
	}
	if p, err := casefile.Parse("case.yaml", plain); err != nil || p.Facts.Hash() != f.Facts.Hash() || p.Facts[fact.AmountsSettlement].Note != f.Facts[fact.AmountsSettlement].Note {
		t.Errorf("the export has other answers: %v", err)
	}
}
