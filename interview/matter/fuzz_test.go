package matter

import (
	"bytes"
	"testing"
)

// Whatever was decrypted, a matter is read or the reason is given; and what is
// read, written again, says the same.
func FuzzDecode(f *testing.F) {
	for i := range 4 {
		plain, err := sample(i).encode("test", "")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(plain)
		f.Add(plain[:len(plain)/2])
		f.Add(bytes.Replace(plain, []byte("bangxin"), []byte("bangxim"), 1))
	}
	for _, s := range []string{"", "{}\n---\n", "null\n---\n", "{\"bangxin_matter\":1}\n---\nbangxin: 1\n", "{\"bangxin_matter\":1e99}\n---\n", "[]", "\x00"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, plain []byte) {
		m, kind, err := decode(plain)
		if err != nil {
			if m != nil || kind == "" {
				t.Fatalf("a matter %v of kind %q with the error %v", m, kind, err)
			}
			return
		}
		again, err := m.encode("test", "")
		if err != nil {
			return // more than may be written, which is said before anything is
		}
		n, _, err := decode(again)
		if err != nil {
			t.Fatalf("written again it is not read: %v\n%s", err, again)
		}
		if g, w := n.Case.Write(), m.Case.Write(); !bytes.Equal(g, w) || n.Created != m.Created || n.Changed != m.Changed {
			t.Fatalf("written again it says\n%s\nnot\n%s", g, w)
		}
	})
}
