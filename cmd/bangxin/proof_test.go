package main

import (
	"go/ast"
	"go/token"
	"strconv"
	"testing"

	"bangxin/law/proof"
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
