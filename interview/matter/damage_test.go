package matter

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"bangxin/law/casefile"
	"bangxin/law/fact"

	"filippo.io/age"
)

func TestPassphrase(t *testing.T) {
	s, k := ready(t)
	h := begun(t, s, k, sample(1))
	h.Close()
	before := bytesOf(t, s.identity())
	for _, wrong := range []string{"四个 不相干 的字", phrase + " ", " " + phrase, strings.ToUpper("x")} {
		_, err := s.Unlock(wrong)
		is(t, err, WrongPassphrase)
		is(t, s.ChangePassphrase(wrong, "new"), WrongPassphrase)
	}
	_, err := s.Unlock("")
	is(t, err, EmptyPassphrase)
	_, err = s.Create("")
	is(t, err, EmptyPassphrase)
	is(t, s.ChangePassphrase(phrase, ""), EmptyPassphrase)
	_, err = s.Create("another")
	is(t, err, IdentityExists)
	if !bytes.Equal(bytesOf(t, s.identity()), before) {
		t.Fatal("the identity changed")
	}
	if err := s.ChangePassphrase(phrase, "新的口令"); err != nil {
		t.Fatal(err)
	}
	_, err = s.Unlock(phrase)
	is(t, err, WrongPassphrase)
	keys, err := s.Unlock("新的口令")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.View(keys, h.ID()); err != nil {
		t.Errorf("the matter does not open any more: %v", err)
	}
}

// However a file is cut short or altered, it is not read, the reason is given,
// and the file is left as it is.
func TestDamage(t *testing.T) {
	s, k := ready(t)
	h := begun(t, s, k, sample(3))
	h.Close()
	whole := bytesOf(t, h.Path())
	refused := func(data []byte, what string, want ...Kind) {
		t.Helper()
		if err := os.WriteFile(h.Path(), data, 0o600); err != nil {
			t.Fatal(err)
		}
		_, _, err := s.Load(k, h.ID())
		if !slices.ContainsFunc(want, func(k Kind) bool { return errors.Is(err, k) }) {
			t.Fatalf("%s: %v, want one of %q", what, err, want)
		}
		if !bytes.Equal(bytesOf(t, h.Path()), data) {
			t.Fatalf("%s: the file was changed", what)
		}
	}
	for n := 0; n < len(whole); n += 1 + n/40 {
		refused(whole[:n], fmt.Sprintf("cut at %d of %d", n, len(whole)), Truncated)
	}
	refused(whole[:len(whole)-1], "the last byte missing", Truncated)
	refused(append(slices.Clone(whole), 'x'), "a byte more", Truncated)
	refused(whole[:len(whole)-matterBlock], "a block missing", Altered, Truncated)
	for n := 0; n < len(whole); n += 1 + n/20 {
		bent := slices.Clone(whole)
		bent[n] ^= 1
		refused(bent, fmt.Sprintf("bent at %d", n), Altered, OtherIdentity, Truncated, Newer)
	}
	for n := len(whole) - 100; n < len(whole); n++ {
		bent := slices.Clone(whole)
		bent[n] ^= 0x80
		refused(bent, fmt.Sprintf("bent at %d", n), Altered)
	}
	refused([]byte("hello"), "another file", Altered)
	refused([]byte("age-encryption.org/v2\n"), "a later age", Newer)
	refused(make([]byte, maxFile+1), "a huge file", Altered)
	if _, err := s.View(k, h.ID()); !errors.Is(err, errOverSize) {
		t.Errorf("a huge file is read: %v", err)
	}
	other, err := age.GenerateHybridIdentity()
	if err != nil {
		t.Fatal(err)
	}
	foreign, err := seal([]byte("x"), matterBlock, other.Recipient())
	if err != nil {
		t.Fatal(err)
	}
	refused(foreign, "another's", OtherIdentity)
	if err := errors.Join(os.Remove(h.Path()), os.Mkdir(h.Path(), 0o700)); err != nil {
		t.Fatal(err)
	}
	_, err = s.View(k, h.ID())
	is(t, err, Altered)
	if err := errors.Join(os.Remove(h.Path()), os.WriteFile(h.Path(), whole, 0o600)); err != nil {
		t.Fatal(err)
	}
	if _, err := s.View(k, h.ID()); err != nil {
		t.Errorf("the file itself is refused: %v", err)
	}
}

// The same for the identity, on which everything hangs.
func TestDamagedIdentity(t *testing.T) {
	s, _ := ready(t)
	whole := bytesOf(t, s.identity())
	refused := func(data []byte, what string, want ...Kind) {
		t.Helper()
		if err := os.WriteFile(s.identity(), data, 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := s.Unlock(phrase)
		if !slices.ContainsFunc(want, func(k Kind) bool { return errors.Is(err, k) }) {
			t.Fatalf("%s: %v, want one of %q", what, err, want)
		}
		if err := s.ChangePassphrase(phrase, "new"); err == nil {
			t.Fatalf("%s: the passphrase was changed", what)
		}
		if _, err := s.Create(phrase); !errors.Is(err, IdentityExists) {
			t.Fatalf("%s: an identity was made over it: %v", what, err)
		}
		if !bytes.Equal(bytesOf(t, s.identity()), data) {
			t.Fatalf("%s: the file was changed", what)
		}
	}
	for n := 0; n < len(whole); n += 7 {
		refused(whole[:n], fmt.Sprintf("cut at %d", n), Truncated)
	}
	for n := 0; n < len(whole); n += 5 {
		bent := slices.Clone(whole)
		bent[n] ^= 1
		refused(bent, fmt.Sprintf("bent at %d", n), Altered, WrongPassphrase, Truncated, Newer)
	}
	sealed := func(plain string) []byte {
		to, err := age.NewScryptRecipient(phrase)
		if err != nil {
			t.Fatal(err)
		}
		to.SetWorkFactor(1)
		data, err := seal([]byte(plain), identityBlock, to)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	other, err := age.GenerateHybridIdentity()
	if err != nil {
		t.Fatal(err)
	}
	refused(sealed("# bangxin identity 2\nsomething new\n"), "a later version", Newer)
	refused(sealed("# bangxin identity 0\n"), "no version", Unreadable)
	refused(sealed("AGE-SECRET-KEY-1\n"), "not ours", Unreadable)
	refused(sealed("# bangxin identity 1\nAGE-SECRET-KEY-PQ-1X\n"), "no key", Unreadable)
	foreign, err := seal([]byte("x"), identityBlock, other.Recipient())
	if err != nil {
		t.Fatal(err)
	}
	refused(foreign, "not under a passphrase", Altered)
	if err := os.WriteFile(s.identity(), sealed("# bangxin identity 1\n"+other.String()+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if k, err := s.Unlock(phrase); err != nil || k.identity.String() != other.String() {
		t.Errorf("an identity put together by hand: %v", err)
	}
}

// put writes a file whose decrypted content is given.
func put(t *testing.T, s *Store, k *Keys, plain string) (id string) {
	t.Helper()
	data, err := seal([]byte(plain), matterBlock, k.recipient)
	if err != nil {
		t.Fatal(err)
	}
	id = token()
	if err := os.WriteFile(s.Path(id), data, 0o600); err != nil {
		t.Fatal(err)
	}
	return id
}

func envelopeOf(version any, body string, more string) string {
	return fmt.Sprintf(`{"bangxin_matter":%v,"title":"t","created":"2026-01-02","changed":"2026-01-03","at":"helped.count","trail":null,"case_bytes":%d%s}`+divider+"%s", version, len(body), more, body)
}

// What was decrypted may still not be what this version writes.
func TestContent(t *testing.T) {
	s, k := ready(t)
	body := "bangxin: 1\nfacts:\n  helped.count: 3\n"
	for _, c := range []struct {
		name, plain string
		want        Kind
	}{
		{"a later envelope", `{"bangxin_matter":2,"what":"ever"}` + divider, Newer},
		{"a much later envelope", envelopeOf("99999999999999999999", body, ""), Newer},
		{"a later case file", envelopeOf(1, strings.Replace(body, "1", "2", 1), ""), Newer},
		{"no version", envelopeOf(`"x"`, body, ""), Unreadable},
		{"version nought", envelopeOf(0, body, ""), Unreadable},
		{"no envelope", body, Unreadable},
		{"an envelope that is none", "{" + divider + body, Unreadable},
		{"no days", `{"bangxin_matter":1,"case_bytes":0}` + divider, Unreadable},
		{"a day that does not exist", strings.Replace(envelopeOf(1, body, ""), "2026-01-02", "2026-02-30", 1), Unreadable},
		{"a case file longer than the file", strings.Replace(envelopeOf(1, body, ""), `"case_bytes":3`, `"case_bytes":999`, 1), Unreadable},
		{"a negative length", strings.Replace(envelopeOf(1, body, ""), `"case_bytes":`, `"case_bytes":-`, 1), Unreadable},
		{"something after the case file", envelopeOf(1, body, "") + "more", Unreadable},
		{"a fact this version does not know", envelopeOf(1, "bangxin: 1\nfacts:\n  x.y: 1\n", ""), Unreadable},
		{"nothing", "", Unreadable},
	} {
		id := put(t, s, k, c.plain)
		before := bytesOf(t, s.Path(id))
		_, err := s.View(k, id)
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
		if _, _, err := s.Load(k, id); !errors.Is(err, c.want) || !bytes.Equal(bytesOf(t, s.Path(id)), before) {
			t.Errorf("%s: opened for writing: %v", c.name, err)
		}
	}
	// A case file this version cannot read can still be got out.
	id := put(t, s, k, envelopeOf(1, "bangxin: 1\nfacts:\n  x.y: 1\n", ""))
	if data, err := s.Export(k, id); err != nil || !strings.Contains(string(data), "x.y: 1") {
		t.Errorf("exported %q, %v", data, err)
	}
}

// Fields this version does not know survive: of the envelope, of the record, of
// the case file, of a fact.
func TestUnknownFields(t *testing.T) {
	s, k := ready(t)
	body := "bangxin: 1\nfacts:\n  helped.count:\n    value: 3\n    mood: calm\ncolour: green\n"
	last := `{"receipt":{"program":"p","corpus":"c","facts":"f","as_of":"2026-01-01","seal":7},"conclusions":[],"texts":{},"weather":"rain"}`
	for _, c := range []struct {
		last string
		ok   bool
	}{{last, true}, {`{"receipt":"of another kind"}`, false}} {
		id := put(t, s, k, envelopeOf(1, body, `,"folder":{"b":[1,2],"a":null},"last":`+c.last))
		h, m, err := s.Load(k, id)
		if err != nil {
			t.Fatal(err)
		}
		if (m.Last != nil) != c.ok {
			t.Errorf("the record is %v", m.Last)
		}
		// A matter put together afresh loses none of the envelope's.
		if err := h.Save(&Matter{Case: m.Case, Created: m.Created, Position: m.Position, Last: m.Last}, today); err != nil {
			t.Fatal(err)
		}
		if got, err := s.View(k, id); err != nil || string(got.extra["folder"]) != `{"b":[1,2],"a":null}` {
			t.Errorf("saved afresh, the envelope keeps %s, %v", got.extra, err)
		}
		m.Case.Facts[fact.HelpedCalls] = fact.Answer{State: fact.Unknown}
		if err := h.Save(m, today); err != nil {
			t.Fatal(err)
		}
		if c.ok {
			cleared := *m
			cleared.Last = nil
			if err := h.Save(&cleared, today); err != nil {
				t.Fatal(err)
			}
			if got, err := s.View(k, id); err != nil || got.Last != nil {
				t.Errorf("a record taken away is still there: %v", err)
			}
		}
		if err := h.Save(m, today); err != nil {
			t.Fatal(err)
		}
		h.Close()
		plain, _, err := s.read("test", k, id)
		if err != nil {
			t.Fatal(err)
		}
		head, rest, _ := bytes.Cut(plain, []byte(divider))
		raw := fields{}
		if err := json.Unmarshal(head, &raw); err != nil {
			t.Fatal(err)
		}
		if string(raw["folder"]) != `{"b":[1,2],"a":null}` || string(raw["last"]) != c.last {
			t.Errorf("the envelope is now %s", head)
		}
		for _, want := range []string{"mood: calm", "colour: green", "helped.calls: unknown"} {
			if !bytes.Contains(rest, []byte(want)) {
				t.Errorf("%q is lost:\n%s", want, rest)
			}
		}
	}
}

// The files are what the age program and any YAML tool can read.
func TestOpenFormat(t *testing.T) {
	s, k := ready(t)
	h := begun(t, s, k, sample(2))
	with, err := age.NewScryptIdentity(phrase)
	if err != nil {
		t.Fatal(err)
	}
	open := func(path string, with ...age.Identity) []byte {
		r, err := age.Decrypt(bytes.NewReader(bytesOf(t, path)), with...)
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if _, err := b.ReadFrom(r); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	ids, err := age.ParseIdentities(bytes.NewReader(open(filepath.Join(s.Dir(), identityName), with)))
	if err != nil {
		t.Fatal(err)
	}
	plain := open(h.Path(), ids...)
	if len(plain)%matterBlock != 0 {
		t.Errorf("the size tells: %d bytes", len(plain))
	}
	_, rest, _ := bytes.Cut(plain, []byte(divider))
	if f, err := casefile.Parse("case.yaml", rest); err != nil || f.Title != "支付接口案 2" {
		t.Errorf("%v\n%s", err, rest)
	}
}
