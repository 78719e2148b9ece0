// Package corpus holds the texts of the law: every instrument the program
// cites, verbatim, with what is known of its source, its dates and how far it
// was checked.
//
// A citation is looked up with [Get], down to paragraph (款), item (项) and
// sub-item (目), and written in words with [Name]. [Search] finds provisions by
// words, numbers and the short names of practice; [English] gives our own
// unofficial translation where there is one. [Hash] stands for all texts in a
// receipt.
//
// The texts are Markdown files with front matter, embedded, and parsed one
// instrument at a time when it is first asked for. A paragraph after a list of
// items is the next 款; the items are no paragraphs.
//
// The package says what the law says and nothing more: it knows no rule, no
// fact and no conclusion. It imports only law and the standard library.
package corpus

import (
	"crypto/sha256"
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"

	"bangxin/law"
)

//go:embed texts/*.md texts/*.tsv
var textFiles embed.FS

//go:embed english/*.md
var englishFiles embed.FS

// entry is one instrument: its parts are read when first needed.
type entry struct {
	meta    meta
	place   int // in the order of metas
	inst    func() Instrument
	doc     func() *document
	english func() *document // nil result where there is no translation
	folded  func() []folded  // the articles, ready for search
}

// catalogue is all instruments, in order and by id. Building it parses
// nothing.
type catalogue struct {
	entries []*entry
	byID    map[string]*entry
}

var library = sync.OnceValue(func() *catalogue {
	c := &catalogue{byID: map[string]*entry{}}
	for i, m := range metas() {
		e := &entry{meta: m, place: i}
		src := sync.OnceValue(func() string { return read(textFiles, "texts/"+m.id+".md") })
		e.inst = sync.OnceValue(func() Instrument { return must(loadInstrument(e, src())) })
		e.doc = sync.OnceValue(func() *document { _, body := frontMatter(src()); return must(parseDocument(body)) })
		e.english = sync.OnceValue(func() *document { return loadEnglish(m.id) })
		e.folded = sync.OnceValue(func() []folded { return foldArticles(e) })
		c.entries = append(c.entries, e)
		c.byID[m.id] = e
	}
	return c
})

// must turns an error about embedded data into a panic: the data cannot change
// after the build, and tests parse all of it.
func must[T any](v T, err error) T {
	if err != nil {
		panic("corpus: embedded text is broken: " + err.Error())
	}
	return v
}

func read(files fs.FS, name string) string {
	b, err := fs.ReadFile(files, name)
	if err != nil {
		return ""
	}
	return string(b)
}

func loadInstrument(e *entry, src string) (Instrument, error) {
	head, _ := frontMatter(src)
	f, err := parseFields(head)
	if err != nil {
		return Instrument{}, fmt.Errorf("read %s: %w", e.meta.id, err)
	}
	i, err := newInstrument(e, f)
	if err != nil {
		return Instrument{}, fmt.Errorf("read %s: %w", e.meta.id, err)
	}
	return i, nil
}

// loadEnglish parses a translation. One that is absent or cannot be parsed is
// as good as none: the Chinese text decides.
func loadEnglish(id string) *document {
	_, body := frontMatter(read(englishFiles, "english/"+id+".md"))
	if body == "" {
		return nil
	}
	d, err := parseDocument(body)
	if err != nil {
		return nil
	}
	return d
}

// All lists every instrument held, the criminal law and what fills it in
// first, then the other laws, regulations and rules, then civil matters.
func All() []Instrument {
	var out []Instrument
	for _, e := range library().entries {
		out = append(out, e.instrument())
	}
	return out
}

// instrument gives a copy whose lists the caller may keep.
func (e *entry) instrument() Instrument {
	i := e.inst()
	i.Sources = slices.Clone(i.Sources)
	return i
}

// Lookup finds an instrument by its id.
func Lookup(id string) (Instrument, bool) {
	e := library().byID[id]
	if e == nil {
		return Instrument{}, false
	}
	return e.instrument(), true
}

// InForce lists the instruments in force on a day, in the order of All.
func InForce(day law.Day) []Instrument {
	var out []Instrument
	for _, i := range All() {
		if i.InForce(day) {
			out = append(out, i)
		}
	}
	return out
}

// Versions lists the versions held of one law, the earliest first. The family
// of an instrument of which one version is held is its own id.
func Versions(family string) []Instrument {
	var out []Instrument
	for _, i := range All() {
		if i.Family == family {
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(a, b Instrument) int { return int(a.EffectiveFrom) - int(b.EffectiveFrom) })
	return out
}

// Version gives the version of a law in force on a day, if one is held.
func Version(family string, day law.Day) (Instrument, bool) {
	for _, i := range Versions(family) {
		if i.InForce(day) {
			return i, true
		}
	}
	return Instrument{}, false
}

// Hash stands for every text the program can show, the translations included,
// as "sha256:" and 64 hexadecimal digits. It changes when any byte of them
// does, and not otherwise.
func Hash() string { return hash() }

var hash = sync.OnceValue(func() string { return hashOf(textFiles, englishFiles) })

// hashOf hashes name, length and bytes of every file that is shown.
func hashOf(texts, english fs.FS) string {
	h := sha256.New()
	for _, set := range []struct {
		files fs.FS
		dir   string
	}{{texts, "texts"}, {english, "english"}} {
		for _, name := range names(set.files, set.dir) {
			if set.dir == "english" && library().byID[strings.TrimSuffix(path.Base(name), ".md")] == nil {
				continue // notes for editors, never shown
			}
			b := read(set.files, name)
			fmt.Fprintf(h, "%s %d\n%s", name, len(b), b)
		}
	}
	return fmt.Sprintf("sha256:%x", h.Sum(nil))
}

// names lists the files of a directory, sorted.
func names(files fs.FS, dir string) []string {
	list, err := fs.Glob(files, dir+"/*")
	if err != nil {
		return nil
	}
	slices.Sort(list)
	return list
}
