package matter_test

import (
	"slices"
	"testing"

	"bangxin/interview/matter"
	"bangxin/law"
	"bangxin/law/casefile"
)

// Every deed is told once, when it is done, with the matter it was done with; what
// fails and what only lists is not told.
func TestDeeds(t *testing.T) {
	var got []string
	plain := matter.Open(t.TempDir())
	store := plain.Watched(func(d matter.Deed, id string) { got = append(got, string(d)+" "+id) })
	keys, err := matter.CreateKeyFile(t.TempDir() + "/identity.txt")
	if err != nil {
		t.Fatal(err)
	}
	day := law.MustDay("2026-11-21")
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	x := &matter.Matter{Case: &casefile.File{Title: "甲"}}
	h, err := store.New(keys, x, day)
	must(err)
	id := h.ID()
	must(h.Save(x, day))
	if _, _, err := store.Load(keys, id); err == nil {
		t.Fatal("a matter was opened twice")
	}
	if err := store.Rename(keys, id, "丙", day); err == nil {
		t.Fatal("a matter that is open was renamed")
	}
	must(h.Close())
	must(h.Close())
	h, y, err := store.Load(keys, id)
	must(err)
	must(h.Save(y, day))
	must(h.Save(y, day))
	must(h.Close())
	must(store.Rename(keys, id, "乙", day))
	_, err = store.View(keys, id)
	must(err)
	_, err = store.Titles(keys)
	must(err)
	newest, err := store.Newest(keys)
	must(err)
	if newest.ID != id || newest.Title != "乙" {
		t.Errorf("the newest is %+v", newest)
	}
	_, err = store.Export(keys, id)
	must(err)
	d, err := store.Deletion(id)
	must(err)
	must(d.Confirm())
	if _, err := store.View(keys, id); err == nil {
		t.Fatal("a deleted matter was read")
	}
	if newest, err := store.Newest(keys); newest != nil || err != nil {
		t.Errorf("of an empty store: %v, %v", newest, err)
	}
	want := []string{"created", "changed", "released", "opened", "changed", "released", "renamed", "viewed", "exported", "deleted"}
	for i := range want {
		want[i] += " " + id
	}
	if !slices.Equal(got, want) {
		t.Errorf("told:\n%q\nwant:\n%q", got, want)
	}
}
