package matter

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestList(t *testing.T) {
	s, k := ready(t)
	var want []string
	for i := range 3 {
		h := begun(t, s, k, sample(i))
		if err := os.Chtimes(h.Path(), hour(i), hour(i)); err != nil {
			t.Fatal(err)
		}
		h.Close()
		want = append([]string{h.ID()}, want...)
	}
	bad := begun(t, s, k, sample(7))
	bad.Close()
	if err := os.WriteFile(bad.Path(), []byte("age-encryption.org/v1\nnonsense"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, other := range []string{"notes.txt", "x.bangxin.age", strings.Repeat("A", 26) + matterEnding} {
		if err := os.WriteFile(filepath.Join(s.Dir(), other), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	list, err := s.List()
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range list {
		if e.Size == 0 {
			t.Errorf("%s has no size", e.ID)
		}
		if e.ID != bad.ID() {
			got = append(got, e.ID)
		}
	}
	if len(list) != 4 || !slices.Equal(got, want) {
		t.Errorf("listed %v of %d, want %v", got, len(list), want)
	}
	titles, err := s.Titles(k)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range titles {
		i := slices.Index(want, e.ID)
		if i < 0 {
			is(t, e.Err, Truncated)
			continue
		}
		if e.Err != nil || e.Title != fmt.Sprintf("支付接口案 %d", 2-i) || e.Created != today {
			t.Errorf("%d: %+v", i, e)
		}
	}
}

// A thousand matters are listed, with and without their titles.
func TestThousand(t *testing.T) {
	s, k := thousand(t)
	titles, err := s.Titles(k)
	if err != nil || len(titles) != 1000 {
		t.Fatalf("%d titles, %v", len(titles), err)
	}
	for _, e := range titles {
		if e.Err != nil || e.Title != "支付接口案 5" {
			t.Fatalf("%+v", e)
		}
	}
}

// thousand copies one matter, so that not each has to be synced.
func thousand(t testing.TB) (*Store, *Keys) {
	s, k := ready(t)
	h := begun(t, s, k, sample(5))
	h.Close()
	data := bytesOf(t, h.Path())
	for range 999 {
		if err := os.WriteFile(s.Path(token()), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return s, k
}

func BenchmarkSave(b *testing.B) {
	s, k := ready(b)
	m := sample(20)
	h := begun(b, s, k, m)
	for b.Loop() {
		if err := h.Save(m, today); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkList1000(b *testing.B) {
	s, _ := thousand(b)
	for b.Loop() {
		if list, err := s.List(); err != nil || len(list) != 1000 {
			b.Fatal(len(list), err)
		}
	}
}

func BenchmarkTitles1000(b *testing.B) {
	s, k := thousand(b)
	for b.Loop() {
		if list, err := s.Titles(k); err != nil || len(list) != 1000 {
			b.Fatal(len(list), err)
		}
	}
}
