package main

import (
	"go/ast"
	"go/token"
	"strconv"
	"strings"
	"testing"

	"bangxin/law/proof"
	"bangxin/law/proof/prooftest"
)

// Every figure the program prints is counted by the test its record names: the
// test stands in that package, and a test file there hands over that figure by
// name. A figure whose test was taken away would otherwise stay for ever.
func TestFiguresAreCounted(t *testing.T) {
	tests := map[string]bool{}   // law/library.TestAgreement
	counted := map[string]bool{} // law/library cases-replayed
	for _, f := range sources(t) {
		if !f.test {
			continue
		}
		ast.Inspect(f.ast, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				tests[f.dir+"."+n.Name.Name] = true
			case *ast.CallExpr:
				if id, ok := figureOf(n); ok {
					counted[f.dir+" "+id] = true
					if _, kept := proof.Get(id); !kept {
						t.Errorf("%s counts %s, and no such figure is kept", f.name, id)
					}
				}
			}
			return true
		})
	}
	for _, f := range proof.All() {
		if !tests[f.Package+"."+f.Test] || !counted[f.Package+" "+f.ID] {
			t.Errorf("%s: no test %s in %s counts it", f.ID, f.Test, f.Package)
		}
	}
}

// How many properties are tried on cases drawn at random, and how many fuzzers
// there are, is read off the tests themselves.
func TestCountProperties(t *testing.T) {
	properties, fuzzers := 0, 0
	for _, f := range sources(t) {
		for _, d := range f.ast.Decls {
			fn, ok := d.(*ast.FuncDecl)
			switch {
			case !ok || !f.test:
			case strings.HasPrefix(fn.Name.Name, "Fuzz"):
				fuzzers++
			case strings.HasPrefix(fn.Name.Name, "Test") && draws(fn):
				properties++
			}
		}
	}
	prooftest.Check(t, "properties", properties)
	prooftest.Check(t, "fuzzers", fuzzers)
}

// draws reports whether a test draws its cases.
func draws(fn *ast.FuncDecl) (found bool) {
	ast.Inspect(fn, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok && s.Sel.Name == "Check" {
			x, ok := s.X.(*ast.Ident)
			found = found || ok && x.Name == "rapid"
		}
		return true
	})
	return found
}

// figureOf gives the figure that a call of prooftest.Check hands over by name.
func figureOf(call *ast.CallExpr) (string, bool) {
	s, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || s.Sel.Name != "Check" || len(call.Args) < 3 {
		return "", false
	}
	if x, ok := s.X.(*ast.Ident); !ok || x.Name != "prooftest" {
		return "", false
	}
	lit, ok := call.Args[1].(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	id, err := strconv.Unquote(lit.Value)
	return id, err == nil
}
