package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const root = "../.."

// The top level is fixed. What .gitignore names, such as a program someone built
// there, is no part of it.
func TestTopLevel(t *testing.T) {
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(root, ".gitignore"))
	if err != nil {
		t.Fatal(err)
	}
	ignored := func(name string) bool {
		return slices.ContainsFunc(strings.Fields(string(data)), func(pattern string) bool {
			ok, err := path.Match(strings.TrimPrefix(pattern, "/"), name)
			return ok && err == nil
		})
	}
	var got []string
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && (e.IsDir() || !ignored(e.Name())) {
			got = append(got, e.Name())
		}
	}
	want := []string{"README.md", "cmd", "go.mod", "go.sum", "interview", "law", "tui"}
	if !slices.Equal(got, want) {
		t.Errorf("the top level is %v, want %v", got, want)
	}
}

// source is one Go file with the package it stands in, as law/fact.
type source struct {
	dir  string
	name string
	test bool
	ast  *ast.File
}

// sources parses every Go file of the module; nested modules are their own.
func sources(t *testing.T) []source {
	t.Helper()
	var out []source
	err := filepath.WalkDir(root, func(name string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		if e.IsDir() {
			_, err := os.Stat(filepath.Join(name, "go.mod"))
			if rel != "." && (strings.HasPrefix(e.Name(), ".") || e.Name() == "testdata" || err == nil) {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") {
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		out = append(out, source{path.Dir(rel), rel, strings.HasSuffix(rel, "_test.go"), f})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// under reports whether a package is one or stands below it.
func under(dir, parent string) bool { return dir == parent || strings.HasPrefix(dir, parent+"/") }

// floor is how high a part of the house stands: imports lead down.
func floor(dir string) int {
	for i, part := range []string{"law", "interview", "tui", "cmd"} {
		if under(dir, part) {
			return i
		}
	}
	return -1
}

// room orders the packages of law: a package imports only those of a lower
// number.
func room(dir string) int {
	for i, rooms := range [][]string{
		{"law"}, {"law/fact", "law/text", "law/proof"}, {"law/casefile", "law/rule", "law/corpus"}, {"law/liability"}, {"law/library"},
	} {
		if slices.Contains(rooms, dir) {
			return i
		}
	}
	return -1
}

// forTests reports whether a package is there for tests alone.
func forTests(dir string) bool { return strings.HasSuffix(dir, "test") }

// house says why a package may not import another of the module, or nothing.
func house(from, to string, test bool) string {
	switch {
	case floor(from) < 0 || floor(to) < 0:
		return "stands in no part of the house"
	case forTests(to) && !test && from != to:
		return "is for tests alone"
	case forTests(from) && floor(to) <= floor(from):
		return ""
	case floor(to) > floor(from):
		return "imports run cmd -> tui -> interview -> law"
	case floor(from) > 0 || from == to || test:
		return ""
	case room(from) < 0 || room(to) < 0:
		return "is a package of law that has no place in the order of imports"
	case room(to) >= room(from), from == "law/text" && to != "law":
		return "inside law imports run library -> liability -> casefile, rule, corpus -> fact -> law"
	}
	return ""
}

// allowed says whether a package may import a module of others.
func allowed(from, module string, test bool) bool {
	in := func(list ...string) bool {
		return slices.ContainsFunc(list, func(p string) bool { return under(module, p) })
	}
	switch {
	case in("golang.org/x/crypto/ssh") && test && under(from, "cmd"): // the people who connect to the program
		return true
	case in("charm.land/ssh", "golang.org/x/crypto/ssh"):
		return under(from, "tui/serve")
	case in("golang.org/x/crypto"):
		return test || from == "tui/tuitest"
	case in("filippo.io/age"):
		return under(from, "interview/matter")
	case in("github.com/charmbracelet", "charm.land", "github.com/muesli"):
		return under(from, "tui") || under(from, "cmd")
	case in("github.com/rivo/uniseg"):
		return under(from, "law/text") || under(from, "tui")
	case in("github.com/goccy/go-yaml"):
		return from == "law/casefile" || test
	case in("github.com/natefinch/atomic"):
		return under(from, "interview/matter")
	case in("github.com/adrg/xdg"):
		return under(from, "interview/matter") || under(from, "cmd")
	case in("github.com/spf13/cobra"):
		return under(from, "cmd")
	case in("golang.org/x/text/width"): // which characters Unicode calls ambiguous
		return test && under(from, "tui")
	case in("pgregory.net/rapid", "github.com/rogpeppe/go-internal", "github.com/creack/pty"):
		return test || from == "tui/tuitest"
	}
	return false
}

func TestImports(t *testing.T) {
	files := sources(t)
	if len(files) < 50 {
		t.Fatalf("only %d files found", len(files))
	}
	for _, f := range files {
		for _, spec := range f.ast.Imports {
			to, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			first, _, _ := strings.Cut(to, "/")
			switch {
			case first == "bangxin":
				if why := house(f.dir, strings.TrimPrefix(to, "bangxin/"), f.test); why != "" {
					t.Errorf("%s imports %s: %s", f.name, to, why)
				}
			case strings.Contains(first, "."):
				if !allowed(f.dir, to, f.test) {
					t.Errorf("%s imports %s, which does not belong there", f.name, to)
				}
			}
		}
	}
}

// The law and the interview know no terminal, clock, net or file, and nothing
// works at start-up. interview/matter is where files are; what is for tests alone
// is no part of the program.
func TestPure(t *testing.T) {
	for _, f := range sources(t) {
		if f.test {
			continue
		}
		ast.Inspect(f.ast, func(n ast.Node) bool {
			if d, ok := n.(*ast.FuncDecl); ok && d.Recv == nil && d.Name.Name == "init" && f.dir != "tui/startup" {
				t.Errorf("%s has an init function", f.name)
			}
			return true
		})
		if floor(f.dir) > 1 || under(f.dir, "interview/matter") || forTests(f.dir) {
			continue
		}
		for _, spec := range f.ast.Imports {
			switch p, _ := strconv.Unquote(spec.Path.Value); p {
			case "os", "os/exec", "os/signal", "os/user", "net", "net/http", "log", "log/slog", "syscall", "path/filepath":
				t.Errorf("%s imports %s", f.name, p)
			}
		}
		ast.Inspect(f.ast, func(n ast.Node) bool {
			s, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			if x, ok := s.X.(*ast.Ident); ok && x.Name == "time" && slices.Contains([]string{"Now", "Since", "Until", "Sleep", "After", "Tick", "Local"}, s.Sel.Name) {
				t.Errorf("%s reads the clock: time.%s", f.name, s.Sel.Name)
			}
			return true
		})
	}
}

// The rules of the house, tried on imports that must fail.
func TestHouse(t *testing.T) {
	for _, c := range []struct {
		from, to string
		ok       bool
	}{
		{"law/fact", "law", true},
		{"law", "law/fact", false},
		{"law/rule", "law/fact", true},
		{"law/rule", "law/corpus", false},
		{"law/liability", "law/rule", true},
		{"law/rule", "law/liability", false},
		{"law/text", "law/fact", false},
		{"law/liability", "law/library", false},
		{"law/liability", "interview", false},
		{"law/liability", "law/proof", true},
		{"law/liability", "law/proof/prooftest", false},
		{"law/proof", "law/corpus", false},
		{"law/proof/prooftest", "law/proof", true},
		{"law/proof/prooftest", "tui", false},
		{"cmd/bangxin", "tui/tuitest", false},
		{"interview", "law/liability", true},
		{"interview/report", "tui", false},
		{"tui", "interview/report", true},
		{"tui", "cmd/bangxin", false},
		{"cmd/bangxin", "tui", true},
		{"common", "law", false},
		{"law/util", "law", false},
	} {
		if got := house(c.from, c.to, false) == ""; got != c.ok {
			t.Errorf("%s -> %s is allowed: %v", c.from, c.to, got)
		}
	}
	for _, c := range []struct {
		from, to string
		ok       bool
	}{
		{"tui", "github.com/charmbracelet/bubbletea", true},
		{"interview", "github.com/charmbracelet/lipgloss", false},
		{"law/text", "github.com/rivo/uniseg", true},
		{"law/corpus", "github.com/rivo/uniseg", false},
		{"law/casefile", "github.com/goccy/go-yaml/token", true},
		{"law/library", "github.com/goccy/go-yaml", false},
		{"interview/matter", "filippo.io/age", true},
		{"interview", "filippo.io/age", false},
		{"tui/serve", "charm.land/ssh", true},
		{"cmd/bangxin", "charm.land/ssh", false},
		{"tui/serve", "golang.org/x/crypto/ssh", true},
		{"tui", "golang.org/x/crypto/ssh", false},
		{"tui", "golang.org/x/text/width", false},
		{"law", "example.com/x", false},
		{"law/rule", "pgregory.net/rapid", false},
	} {
		if got := allowed(c.from, c.to, false); got != c.ok {
			t.Errorf("%s -> %s is allowed: %v", c.from, c.to, got)
		}
	}
}
