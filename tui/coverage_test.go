package tui

import (
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"bangxin/law"
	"bangxin/law/library"
	"bangxin/law/text"
)

// shown is which screens the sessions of the tests have drawn, in which language and
// at which size. Every such frame was checked: see faults.
var shown struct {
	sync.Mutex
	screens map[string]map[string]bool
}

func showing(l law.Lang, width, height int) string { return fmt.Sprintf("%s %dx%d", l, width, height) }

// record notes the screen on top.
func (c *checked) record() {
	m := c.Model
	if m.small() || m.private {
		return
	}
	name := strings.TrimPrefix(fmt.Sprintf("%T", m.top()), "*tui.")
	shown.Lock()
	defer shown.Unlock()
	if shown.screens == nil {
		shown.screens = map[string]map[string]bool{}
	}
	if shown.screens[name] == nil {
		shown.screens[name] = map[string]bool{}
	}
	shown.screens[name][showing(m.lang, m.width, m.height)] = true
}

// screens lists the types of this package that are screens: those with a method
// draw that gives a layout.
func screens() ([]string, error) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		return nil, err
	}
	var out []string
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			return nil, err
		}
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Recv == nil || fn.Name.Name != "draw" || fn.Type.Results == nil {
				continue
			}
			result, ok := fn.Type.Results.List[0].Type.(*ast.StarExpr)
			if !ok || fmt.Sprint(result.X) != "layout" {
				continue
			}
			if of, ok := fn.Recv.List[0].Type.(*ast.StarExpr); ok {
				out = append(out, fmt.Sprint(of.X))
			}
		}
	}
	return out, nil
}

// notShown lists the screens that no session has drawn in some language at some of
// the sizes every screen must stand in.
func notShown() ([]string, error) {
	all, err := screens()
	if err != nil {
		return nil, err
	}
	if len(all) < 40 {
		return nil, fmt.Errorf("only %d screens were found", len(all))
	}
	var out []string
	for _, name := range all {
		var missing []string
		for _, l := range law.Langs() {
			for _, size := range [][2]int{{60, 20}, {80, 24}, {120, 40}} {
				if at := showing(l, size[0], size[1]); !shown.screens[name][at] {
					missing = append(missing, at)
				}
			}
		}
		if len(missing) > 0 {
			out = append(out, name+": "+strings.Join(missing, ", "))
		}
	}
	slices.Sort(out)
	return out, nil
}

// TestMain fails a run of all tests in which some screen was not drawn in both
// languages at all sizes.
func TestMain(m *testing.M) {
	code := m.Run()
	whole := flag.Lookup("test.run").Value.String() == "" && flag.Lookup("test.skip").Value.String() == "" && flag.Lookup("test.list").Value.String() == ""
	if code == 0 && whole {
		missing, err := notShown()
		switch {
		case err != nil:
			fmt.Println("FAIL: screens:", err)
			code = 1
		case len(missing) > 0:
			fmt.Printf("FAIL: %d screens are not drawn by a test in both languages at all sizes:\n%s\n", len(missing), strings.Join(missing, "\n"))
			code = 1
		}
	}
	os.Exit(code)
}

// The course, and what stands while a class is prepared.
func TestCourseAndClassToCome(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			c := drive(lang, size[0], size[1])
			c.push(&courseScreen{})
			for i, x := range library.Course() {
				if v := plain(c); !strings.Contains(v, fmt.Sprintf(c.say(c.w.Course.Lesson), i+1)) {
					t.Errorf("%s at %v: lesson %d, %s, is out of sight", lang, size, i+1, x.Topic.EN)
				}
				c.press("down")
			}
			c.press("home", "pgdown", "end", "esc")
			c.push(&classToCome{})
			if v := plain(c); !strings.Contains(v, text.Truncate(c.say(c.w.Common.Loading), 24, "")) {
				t.Errorf("%s at %v: nothing is said while the class is prepared", lang, size)
			}
			for _, fault := range c.wrong {
				t.Error(fault)
			}
		}
	}
}
