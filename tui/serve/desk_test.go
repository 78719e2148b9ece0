package serve

import (
	"reflect"
	"testing"

	"bangxin/interview"
	"bangxin/interview/matter"
	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// TestRecordOfWhatStands: the record that a session made of what it shows is written
// where that is what stands, and only there.
func TestRecordOfWhatStands(t *testing.T) {
	rules, day := liability.Default(), law.MustDay("2026-11-21")
	iv := interview.New(rules, day, "bangxin test")
	record := func() *matter.Record { return matter.Remember(rules, iv.Once(), iv.Facts()) }
	x := &sitting{
		srv:    &Server{rules: liability.Default, cfg: Config{Today: func() law.Day { return day }}},
		base:   &matter.Matter{Case: &casefile.File{}},
		shared: room.Share(iv, law.Text{}),
	}
	earlier := record()
	if x.snapshot(earlier).Last != earlier {
		t.Error("the record of what stands is made twice")
	}
	age := fact.Answer{Value: fact.Int(15)}
	if err := x.shared.Edit(room.Edit{Facts: map[fact.ID]room.Revision{fact.PersonAge: {Now: &age}}}); err != nil {
		t.Fatal(err)
	}
	for name, made := range map[string]*matter.Record{"of earlier answers": earlier, "of nothing": nil} {
		if got := x.snapshot(made).Last; !reflect.DeepEqual(got, record()) {
			t.Errorf("handed a record %s, another than that of what stands is written", name)
		}
	}
}
