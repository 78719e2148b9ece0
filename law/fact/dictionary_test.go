package fact

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/goccy/go-yaml"

	"bangxin/law"
)

// contract reads the published dictionary that stands beside the tests.
func contract(t *testing.T) yaml.MapSlice {
	t.Helper()
	data, err := os.ReadFile("testdata/facts.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var m yaml.MapSlice
	if err := yaml.Unmarshal(data, &m); err != nil {
		t.Fatal(err)
	}
	return m
}

// conditions are the conditions of the published dictionary, which writes them
// in words.
var conditions = map[string]Condition{
	"":                    {},
	"employee or manager": {PersonCapacity, []string{"employee", "manager"}},
	"company or manager":  {PersonCapacity, []string{"company", "manager"}},
}

func TestDictionaryKeepsTheContract(t *testing.T) {
	want := contract(t)
	// Facts may be added; none of the first 133 may go.
	if len(want) < 133 {
		t.Fatalf("the contract has %d facts, want at least 133", len(want))
	}
	all := All()
	if len(all) != len(want) || Len() != len(want) {
		t.Fatalf("the dictionary has %d facts, the contract %d", len(all), len(want))
	}
	for i, item := range want {
		d := all[i]
		if string(d.ID) != item.Key.(string) || d.Index != i {
			t.Fatalf("place %d: have %s (index %d), want %v", i, d.ID, d.Index, item.Key)
		}
		entry := map[string]any{}
		for k, v := range item.Value.(map[string]any) {
			entry[k] = v
		}
		text := func(key string) string { s, _ := entry[key].(string); return s }
		if d.Kind.String() != text("kind") {
			t.Errorf("%s: kind %s, want %s", d.ID, d.Kind, text("kind"))
		}
		if spine, _ := entry["spine"].(bool); d.Spine != spine {
			t.Errorf("%s: spine %v, want %v", d.ID, d.Spine, spine)
		}
		if d.About != text("about") {
			t.Errorf("%s: about %q, want %q", d.ID, d.About, text("about"))
		}
		if u := text("unit"); u != "" && d.Unit.EN != u {
			t.Errorf("%s: unit %q, want %q", d.ID, d.Unit.EN, u)
		}
		cond, ok := conditions[text("when")]
		if !ok {
			t.Errorf("%s: condition %q not understood", d.ID, text("when"))
		}
		if d.When.Fact != cond.Fact || strings.Join(d.When.Any, " ") != strings.Join(cond.Any, " ") {
			t.Errorf("%s: when %v, want %v", d.ID, d.When, cond)
		}
		var options, have []string
		list, _ := entry["options"].([]any)
		for _, o := range list {
			options = append(options, o.(string))
		}
		for _, o := range d.Options {
			have = append(have, o.ID)
		}
		if strings.Join(have, " ") != strings.Join(options, " ") {
			t.Errorf("%s: options %v, want %v", d.ID, have, options)
		}
	}
}

// TestIDs holds that ids.go names every fact of the dictionary once, under the
// id in camel case, and nothing else.
func TestIDs(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "ids.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[ID]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		for i, name := range spec.Names {
			lit := spec.Values[i].(*ast.BasicLit)
			s, err := strconv.Unquote(lit.Value)
			if err != nil {
				t.Fatal(err)
			}
			if want := camel(s); name.Name != want {
				t.Errorf("%s is named %s, want %s", s, name.Name, want)
			}
			if seen[ID(s)] {
				t.Errorf("%s is named twice", s)
			}
			seen[ID(s)] = true
			if _, ok := Lookup(ID(s)); !ok {
				t.Errorf("%s is not in the dictionary", s)
			}
		}
		return true
	})
	for _, d := range All() {
		if !seen[d.ID] {
			t.Errorf("%s has no name in ids.go", d.ID)
		}
	}
}

func camel(id string) string {
	var b strings.Builder
	up := true
	for _, r := range id {
		switch {
		case r == '.' || r == '_':
			up = true
		case up:
			b.WriteRune(unicode.ToUpper(r))
			up = false
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func hasHan(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

func TestEveryWordStandsInBothLanguages(t *testing.T) {
	check := func(where string, x law.Text) {
		if !x.Complete() || !hasHan(x.ZH) || hasHan(x.EN) || strings.TrimSpace(x.EN) != x.EN || strings.TrimSpace(x.ZH) != x.ZH {
			t.Errorf("%s: %q / %q", where, x.ZH, x.EN)
		}
	}
	names := map[string]ID{}
	for _, d := range All() {
		check(string(d.ID), d.Name)
		for _, n := range []string{d.Name.ZH, d.Name.EN} {
			if other, ok := names[n]; ok {
				t.Errorf("%s and %s are both called %s", other, d.ID, n)
			}
			names[n] = d.ID
		}
		if (d.Kind == Count) == d.Unit.IsZero() {
			t.Errorf("%s: a count needs a unit, other facts have none", d.ID)
		}
		if d.Kind == Count {
			check(string(d.ID)+" unit", d.Unit)
			if !strings.HasSuffix(d.Unit.EN, "s") || strings.HasSuffix(d.Unit.EN, "ss") {
				t.Errorf("%s: unit %q does not lose an s for one", d.ID, d.Unit.EN)
			}
		}
		checkOptions(t, d, check)
	}
}

func checkOptions(t *testing.T, d *Def, check func(string, law.Text)) {
	t.Helper()
	if (d.Kind == Choice || d.Kind == Choices) != (len(d.Options) >= 2) || len(d.Options) > 64 {
		t.Errorf("%s: kind %s with %d options", d.ID, d.Kind, len(d.Options))
	}
	seen := map[string]bool{}
	for _, o := range d.Options {
		check(string(d.ID)+" "+o.ID, o.Name)
		for _, w := range []string{o.ID, o.Name.ZH, "en:" + o.Name.EN} {
			if seen[w] {
				t.Errorf("%s: %q twice among the options", d.ID, w)
			}
			seen[w] = true
		}
		// A list of options is written with these between them.
		if strings.ContainsAny(o.Name.ZH+o.Name.EN, "、，,；;") {
			t.Errorf("%s: option name %q / %q holds a separator", d.ID, o.Name.ZH, o.Name.EN)
		}
	}
}

func TestOrderCountsSayAfterTheRefusal(t *testing.T) {
	for _, d := range All() {
		if Section(d.ID) == "order" && d.Kind == Count {
			if !strings.HasPrefix(d.Name.ZH, "拒不改正之后") || !strings.HasSuffix(d.Name.EN, "after the refusal") {
				t.Errorf("%s: %q / %q", d.ID, d.Name.ZH, d.Name.EN)
			}
		}
	}
}

func TestConditionsNameOptionsOfEarlierChoices(t *testing.T) {
	for _, d := range All() {
		if d.When.IsZero() {
			continue
		}
		on := Get(d.When.Fact)
		if on.Index >= d.Index {
			t.Errorf("%s depends on the later %s", d.ID, on.ID)
		}
		for _, o := range d.When.Any {
			if on.Option(o) < 0 {
				t.Errorf("%s depends on %s, which has no option %q", d.ID, on.ID, o)
			}
		}
	}
}

func TestLookup(t *testing.T) {
	if d, ok := Lookup("helped.count"); !ok || d.ID != HelpedCount {
		t.Error("helped.count not found")
	}
	if _, ok := Lookup("helped.counts"); ok {
		t.Error("helped.counts found")
	}
	if Section(HelpedCount) != "helped" {
		t.Error("section of helped.count")
	}
	all := All()
	all[0] = nil
	if All()[0] == nil {
		t.Error("All hands out the dictionary's own slice")
	}
	defer func() {
		if recover() == nil {
			t.Error("Get of an unknown fact does not panic")
		}
	}()
	Get("no.such")
}

func TestNearest(t *testing.T) {
	for word, want := range map[string]ID{
		"helped.cuont":      HelpedCount,
		"helped.counts":     HelpedCount,
		"amount.settlement": AmountsSettlement,
		"settlment":         AmountsSettlement,
		"Notice-Regulator":  NoticeRegulator,
		"help.cross-border": HelpCrossBorder,
		"person.capcity":    PersonCapacity,
	} {
		if got, ok := Nearest(word); !ok || got != want {
			t.Errorf("Nearest(%q) = %s %v, want %s", word, got, ok, want)
		}
	}
	for _, word := range []string{"", "zzzzzz", "完全无关", strings.Repeat("x", 1<<16)} {
		if got, ok := Nearest(word); ok {
			t.Errorf("Nearest(%.20q) = %s, want none", word, got)
		}
	}
	if o, ok := Get(HelpedStatus).NearestOption("convictd"); !ok || o != "convicted" {
		t.Errorf("nearest option %q %v", o, ok)
	}
	if o, ok := Get(AccountsHow).NearestOption("slod"); !ok || o != "sold" {
		t.Errorf("two letters swapped: %q %v", o, ok)
	}
	if o, ok := Get(HelpedStatus).NearestOption("banana"); ok {
		t.Errorf("banana taken for %q", o)
	}
}

func TestPick(t *testing.T) {
	kinds := Get(HelpKinds)
	v := kinds.Pick("hosting", "access")
	if got := strings.Join(kinds.Chosen(v), " "); got != "access hosting" {
		t.Errorf("chosen %q", got)
	}
	if v := Get(RulesBroken).Pick("none"); v != (Value{}) {
		t.Errorf("none is %+v, want the empty set", v)
	}
	if v := Get(NoticeRegulator).Pick("none"); v.Options != 1 {
		t.Errorf("none of a choice is %+v, want its bit", v)
	}
	for _, bad := range [][]string{{"nosuch"}, {"none", "stopped"}, {}} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("Pick(%v) does not panic", bad)
				}
			}()
			Get(NoticeRegulator).Pick(bad...)
		}()
	}
}

func BenchmarkFirstUse(b *testing.B) {
	for range b.N {
		for _, part := range [...]func() []*Def{
			personFacts, helpFacts, knowledgeFacts, conductFacts,
			figureFacts, accountFacts, orderFacts, setupFacts, dataFacts,
			afterFacts, civilFacts,
		} {
			part()
		}
	}
}
