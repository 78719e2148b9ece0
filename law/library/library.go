// Package library holds the case library: real, published cases as case files,
// each with the facts the source gives, what was decided, and how far the source
// can be trusted.
//
// All lists the cases and Get finds one; each is parsed when its File is first
// asked for, and then kept. Filter, Related and Siblings choose among them.
// Replay applies the rules to the facts of a case, as of the day of decision, and
// says of each defendant whether the program's conclusion agrees with what was
// decided; Holding.ReplayOf gives what was recorded when somebody last looked at
// the two, with the reason in words. A test holds the record to the rules.
//
// For a class, Course gives six cases in teaching order, SplitStory and TitleBefore
// keep back how a case ended, and OnPoint sets decided cases beside a set of facts
// by the factors they share and those they do not.
//
// One file holds a defendant, or a group that was judged alike. A case is an
// example and an authority of rank 5: it explains and argues, and no rule is made
// to fit it.
package library

import (
	"embed"
	"fmt"
	"path"
	"strings"
	"sync"

	"bangxin/law"
	"bangxin/law/casefile"
)

//go:embed cases/*.yaml
var files embed.FS

// Case is one file of the library.
type Case struct {
	ID   string // the name of the file, as in b-xue-station-head
	file func() *casefile.File
}

// All lists the cases in the order of their ids. The list is the caller's own,
// the cases are shared.
func All() []*Case { return append([]*Case(nil), cases().list...) }

// Get finds a case by its id.
func Get(id string) (*Case, bool) {
	c, ok := cases().byID[id]
	return c, ok
}

type shelf struct {
	list []*Case
	byID map[string]*Case
}

var cases = sync.OnceValue(func() shelf {
	entries, err := files.ReadDir("cases")
	if err != nil {
		panic("library: " + err.Error()) // the directory is part of the program
	}
	s := shelf{byID: make(map[string]*Case, len(entries))}
	for _, e := range entries {
		c := &Case{ID: strings.TrimSuffix(e.Name(), ".yaml")}
		c.file = sync.OnceValue(func() *casefile.File { return open(e.Name()) })
		s.list = append(s.list, c)
		s.byID[c.ID] = c
	}
	return s
})

// open parses an embedded case. That every one is sound is tested, so a mistake
// in one is a fault of the program.
func open(name string) *casefile.File {
	data, err := files.ReadFile(path.Join("cases", name))
	if err != nil {
		panic("library: " + err.Error())
	}
	f, err := casefile.Parse(name, data)
	if err != nil {
		panic("library: " + err.Error())
	}
	return f
}

// File gives the case file. It is shared: do not change it.
func (c *Case) File() *casefile.File { return c.file() }

// Holding gives what was decided. Every case of the library has one.
func (c *Case) Holding() *casefile.Holding { return c.File().Holding }

// Title gives the name of the case in both languages.
func (c *Case) Title() law.Text { return law.T(c.File().Title, c.File().TitleEN) }

// Source gives the YAML of the case as it stands in the library.
func (c *Case) Source() []byte {
	data, err := files.ReadFile(path.Join("cases", c.ID+".yaml"))
	if err != nil {
		panic(fmt.Sprintf("library: %v", err)) // a Case comes only from the embedded files
	}
	return data
}
