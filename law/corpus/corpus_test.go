package corpus

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"maps"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"bangxin/law"
)

// The manifest pins the texts: a changed byte is noticed, so that a text is
// changed only on purpose, together with testdata/texts.sha256.
func TestTextsAreThePinnedOnes(t *testing.T) {
	want, err := os.ReadFile("testdata/texts.sha256")
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	for _, name := range names(textFiles, "texts") {
		fmt.Fprintf(&got, "%x  %s\n", sha256.Sum256([]byte(read(textFiles, name))), strings.TrimPrefix(name, "texts/"))
	}
	if got.String() != string(want) {
		t.Errorf("embedded texts differ from the manifest:\n%s", got.String())
	}
}

func TestEveryFileIsAnInstrumentAndParses(t *testing.T) {
	for _, name := range names(textFiles, "texts") {
		id, isText := strings.CutSuffix(strings.TrimPrefix(name, "texts/"), ".md")
		if _, ok := Lookup(id); isText && !ok {
			t.Errorf("%s is not listed", id)
		}
	}
	seen := map[string]bool{}
	for _, m := range metas() {
		if seen[m.id] {
			t.Errorf("%s listed twice", m.id)
		}
		seen[m.id] = true
		src := read(textFiles, "texts/"+m.id+".md")
		if src == "" {
			t.Errorf("%s has no text", m.id)
			continue
		}
		e := library().byID[m.id]
		if _, err := loadInstrument(e, src); err != nil {
			t.Error(err)
		}
		_, body := frontMatter(src)
		if _, err := parseDocument(body); err != nil {
			t.Errorf("%s: %v", m.id, err)
		}
	}
}

// released is the day of this release, not of the clock: a text that was last checked
// more than 180 days before it must be looked at again.
const released, good = "2026-11-22", 180

func TestInstrumentsAreComplete(t *testing.T) {
	day := law.MustDay(released)
	for _, i := range All() {
		for what, text := range map[string]law.Text{"title": i.Title, "name": i.Name, "issuer": i.IssuedBy, "kind": i.Kind.Name(), "verified": i.Verified.Name()} {
			if !text.Complete() {
				t.Errorf("%s: %s lacks a language: %+v", i.ID, what, text)
			}
		}
		if strings.ContainsFunc(i.IssuedBy.EN, func(r rune) bool { return r > 0x2fff }) {
			t.Errorf("%s: issuer has no English name: %s", i.ID, i.IssuedBy.EN)
		}
		if i.Caution.ZH != "" != (i.Caution.EN != "") {
			t.Errorf("%s: caution in one language only", i.ID)
		}
		if i.Verified != TwoSources && i.Verified != OneSource && i.Caution.IsZero() && i.ID != "pboc-settlement-accounts-2003" {
			t.Errorf("%s: partly verified, yet no caution", i.ID)
		}
		if len(i.Sources) == 0 || i.Notes == "" || i.Promulgated == 0 || i.Checked > day || i.Checked+good < day || i.Rank < law.RankLaw || i.Rank > law.RankMinutes {
			t.Errorf("%s: incomplete: %+v", i.ID, i)
		}
		if !i.FromKnown && i.commences == 0 {
			t.Errorf("%s: no day from which it is in force", i.ID)
		}
		if i.EffectiveTo != 0 && i.EffectiveTo < i.EffectiveFrom {
			t.Errorf("%s: ends before it begins", i.ID)
		}
	}
}

func TestFrontMatter(t *testing.T) {
	i, _ := Lookup("interpretation-2019-15")
	if i.DocumentNumber != "法释〔2019〕15号" || i.Kind != JudicialInterpretation || i.Rank != law.RankInterpretation ||
		i.EffectiveFrom != law.MustDay("2019-11-01") || i.Promulgated != law.MustDay("2019-10-21") || i.EffectiveTo != 0 ||
		len(i.Sources) != 5 || i.Verified != TwoSources || i.Verified.String() != "two sources agree" ||
		!strings.HasPrefix(i.Notes, "All 19 articles.") || strings.Count(i.Notes, "\n") != 1 {
		t.Errorf("interpretation-2019-15: %+v", i)
	}
	i, _ = Lookup("pseudo-base-station-2014")
	if !strings.Contains(i.Title.EN, `"Pseudo Base Station"`) || i.FromKnown || i.Kind.Name().ZH != "部门规章" || i.Rank != law.RankLaw {
		t.Errorf("pseudo-base-station-2014: %+v", i)
	}
	i, _ = Lookup("spc-nine-minutes-2019")
	if i.Rank != law.RankMinutes || i.Rank.Decides() {
		t.Errorf("the conference minutes must not decide: rank %d", i.Rank)
	}
	i, _ = Lookup("criminal-law")
	if i.TextSince != law.MustDay("2024-03-01") || !strings.Contains(i.Caution.EN, "1 March 2024") {
		t.Errorf("criminal-law: %+v", i)
	}
}

func TestFrontMatterRefusesWhatItDoesNotKnow(t *testing.T) {
	for _, bad := range []string{"  - orphan", "no key here", `a: "open`, "a: 1\na: 2", "- x: y"} {
		if f, err := parseFields(bad); err == nil {
			t.Errorf("%q read as %+v", bad, f)
		}
	}
	e := library().byID["criminal-law"]
	good := "---\nid: criminal-law\nkind: law\nverified: \"partial\"\npromulgated: 2020-01-01\n---\n"
	if _, err := loadInstrument(e, good); err != nil {
		t.Fatal(err)
	}
	for _, bad := range [][2]string{{"criminal-law", "other"}, {"kind: law", "kind: poem"}, {"partial", "surely"}, {"01-01", "02-30"}} {
		if _, err := loadInstrument(e, strings.Replace(good, bad[0], bad[1], 1)); err == nil {
			t.Errorf("accepted with %s", bad[1])
		}
	}
}

func TestInForceAndVersions(t *testing.T) {
	day := law.MustDay
	for _, c := range []struct{ family, on, want string }{
		{"cybersecurity-law", "2017-05-31", ""},
		{"cybersecurity-law", "2017-06-01", "cybersecurity-law-2016"},
		{"cybersecurity-law", "2025-12-31", "cybersecurity-law-2016"},
		{"cybersecurity-law", "2026-01-01", "cybersecurity-law-2025"},
		{"public-security", "2025-12-31", "public-security-2012"},
		{"public-security", "2026-01-01", "public-security-2025"},
		{"criminal-law", "2026-11-21", "criminal-law"},
		{"opinion-2025-bangxin", "2025-07-21", ""},
		{"icp-filing-2005", "2024-01-17", "icp-filing-2005"},
		{"icp-filing-2005", "2024-01-18", ""},
		{"pseudo-base-station-2014", "2015-01-21", ""},
		{"pseudo-base-station-2014", "2015-01-22", "pseudo-base-station-2014"},
		{"no-such-law", "2026-01-01", ""},
	} {
		if i, ok := Version(c.family, day(c.on)); i.ID != c.want || ok != (c.want != "") {
			t.Errorf("%s on %s: %q, want %q", c.family, c.on, i.ID, c.want)
		}
	}
	if v := Versions("cybersecurity-law"); len(v) != 2 || v[0].ID != "cybersecurity-law-2016" {
		t.Errorf("versions of the cybersecurity law: %d", len(v))
	}
	ids := map[string]bool{}
	for _, i := range InForce(day("2020-01-01")) {
		ids[i.ID] = true
	}
	if !ids["interpretation-2019-15"] || !ids["cybersecurity-law-2016"] || ids["opinion-2021-22"] || ids["cybersecurity-law-2025"] {
		t.Errorf("in force on 2020-01-01: %v", ids)
	}
}

func TestHash(t *testing.T) {
	file := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	base := fstest.MapFS{"texts/a.md": file("一"), "texts/b.md": file("二"), "english/criminal-law.md": file("one"), "english/README.md": file("notes")}
	seen := map[string]string{hashOf(base, base): "the base"}
	for _, change := range [][2]string{{"texts/a.md", "三"}, {"texts/a.md", "一二"}, {"texts/c.md", "三"}, {"english/criminal-law.md", "two"}} {
		changed := maps.Clone(base)
		changed[change[0]] = file(change[1])
		h := hashOf(changed, changed)
		if other, same := seen[h]; same {
			t.Errorf("%v hashes like %s", change, other)
		}
		seen[h] = change[0]
	}
	moved := maps.Clone(base)
	moved["texts/a.md"], moved["texts/b.md"] = file("一二"), file("")
	if hashOf(moved, moved) == hashOf(base, base) {
		t.Error("words moved from one file to the next keep the hash")
	}
	notes := maps.Clone(base)
	notes["english/README.md"] = file("other notes")
	if hashOf(notes, notes) != hashOf(base, base) {
		t.Error("notes for editors change the hash")
	}
	if h := Hash(); len(h) != len("sha256:")+64 || !strings.HasPrefix(h, "sha256:") || h != Hash() {
		t.Errorf("hash %q", h)
	}
}

func TestCounterpart(t *testing.T) {
	for _, c := range []struct {
		from, to string
		same     bool
	}{
		{"cybersecurity-law-2016:46", "cybersecurity-law-2025:48", true},
		{"cybersecurity-law-2025:48", "cybersecurity-law-2016:46", true},
		{"cybersecurity-law-2016:46.1", "cybersecurity-law-2025:48.1", true},
		{"cybersecurity-law-2016:67.2", "cybersecurity-law-2025:68.2", false},
		{"cybersecurity-law-2016:18", "cybersecurity-law-2025:19 cybersecurity-law-2025:20.2", false},
		{"cybersecurity-law-2016:69", "cybersecurity-law-2025:70 cybersecurity-law-2025:69.1", false},
		{"cybersecurity-law-2025:69", "cybersecurity-law-2016:68 cybersecurity-law-2016:69", false},
		{"cybersecurity-law-2025:71.1.3", "cybersecurity-law-2016:66", false},
		{"cybersecurity-law-2025:3", "", false},
		{"public-security-2012:29", "public-security-2025:33", false},
	} {
		got, ok := Counterpart(law.Cite(c.from))
		var to []string
		for _, x := range got.To {
			to = append(to, x.String())
		}
		if !ok || strings.Join(to, " ") != c.to || got.Same != c.same || !got.Change.Complete() {
			t.Errorf("%s: %v same=%v %+v, want %s", c.from, to, got.Same, got.Change, c.to)
		}
	}
	for _, none := range []string{"criminal-law:12", "cybersecurity-law-2016:80", "cybersecurity-law-2025:82", "public-security-2025:3"} {
		if got, ok := Counterpart(law.Cite(none)); ok {
			t.Errorf("%s: %v", none, got.To)
		}
	}
}

// What the table calls unchanged is unchanged where both texts are held, and
// every change has English words of its own.
func TestNumberingTableAgainstTheTexts(t *testing.T) {
	compared := 0
	for _, r := range numberingRows() {
		if w := changeWords(r); !w.Complete() || strings.Contains(w.EN, "see the texts") {
			t.Errorf("no English for %q", r.change)
		}
		a, errA := Get(r.from)
		b, errB := Get(r.to)
		if errA != nil || errB != nil {
			continue
		}
		compared++
		if same := a.Text == b.Text; same != (r.change == unchanged) {
			t.Errorf("%v -> %v: table says %q, texts equal: %v", r.from, r.to, r.change, same)
		}
		if strings.Contains(r.change, "仅引用条号") && len(Parts(r.from)) != len(Parts(r.to)) {
			t.Errorf("%v: paragraphs differ", r.from)
		}
	}
	if compared < 20 {
		t.Errorf("only %d rows compared", compared)
	}
}
