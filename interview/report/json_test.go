package report

import (
	"bytes"
	"encoding/json"
	"slices"
	"testing"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// keys gives the members of a JSON object in the order written.
func keys(t *testing.T, data []byte) []string {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(data))
	var out []string
	depth, name := 0, false
	for d.More() || depth > 0 {
		tok, err := d.Token()
		if err != nil {
			t.Fatal(err)
		}
		switch v := tok.(type) {
		case json.Delim:
			if v == '{' || v == '[' {
				depth++
				name = depth == 1
				continue
			}
			depth--
			name = depth == 1
		case string:
			if depth == 1 && name {
				out = append(out, v)
				name = false
				continue
			}
			name = depth == 1
		default:
			name = depth == 1
		}
		if depth == 0 {
			break
		}
	}
	return out
}

func encoded(t *testing.T, in Input) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Build(in).JSON(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// The members stand in the order of the format, and subjects that are not
// analysed are absent.
func TestJSONShape(t *testing.T) {
	published := []string{
		"bangxin_analysis", "title", "title_en", "language", "as_of", "facts", "law", "assumptions", "contradictions", "headline", "not_evaluated", "offences", "disposition",
		"arguments", "civil", "administrative", "what_if", "readings", "questions_left", "receipt",
	}
	in := load(t, "testdata/case.yaml")
	got := keys(t, encoded(t, in))
	at := -1
	for _, k := range got {
		i := slices.Index(published, k)
		if i <= at {
			t.Errorf("member %s is unknown or out of order in %v", k, got)
		}
		at = i
	}
	for _, k := range []string{"bangxin_analysis", "as_of", "law", "assumptions", "headline", "offences", "questions_left", "receipt"} {
		if !slices.Contains(got, k) {
			t.Errorf("member %s is missing", k)
		}
	}
	in.Analysis.Disposition = nil
	if slices.Contains(keys(t, encoded(t, in)), "disposition") {
		t.Error("a disposition that is not analysed is there")
	}
}

// decoded is the format as a stranger's tool would read it.
type decoded struct {
	Version  int    `json:"bangxin_analysis"`
	AsOf     string `json:"as_of"`
	Headline *struct {
		Offence, Verdict, Range string
	}
	Offences []struct {
		ID, Verdict, Provision string
		Elements               []struct {
			ID, Finding string
			Grounds     []ground
			Open        []string
		}
		Open []string
	}
	QuestionsLeft []string `json:"questions_left"`
}

type ground struct {
	ID, Cite, Finding, Reason string
	Facts                     []string
	Grounds                   []ground
}

// The words are those of the format, every citation is alive in the corpus or
// known to be missing there, every fact is in the dictionary, and the languages
// differ in words only.
func TestJSONOfLibraryCases(t *testing.T) {
	findings := []string{"met", "contested", "open", "not_met"}
	for _, path := range libraryCases(t) {
		in := load(t, path)
		var plain [2][]byte
		for _, l := range law.Langs() {
			in.Lang = l
			var d decoded
			if err := json.Unmarshal(encoded(t, in), &d); err != nil {
				t.Fatal(err)
			}
			if d.Version != 1 || d.AsOf != in.Analysis.AsOf.String() {
				t.Errorf("%s: version %d, as of %s", path, d.Version, d.AsOf)
			}
			var see func([]ground)
			see = func(list []ground) {
				for i := range list {
					g := &list[i]
					c, err := law.ParseCitation(g.Cite)
					if err != nil {
						t.Errorf("%s: %s: %v", path, g.ID, err)
					} else if _, ok := corpus.Lookup(c.Instrument); !ok {
						t.Errorf("%s: %s cites %s, which is not held", path, g.ID, g.Cite)
					}
					if !slices.Contains(findings, g.Finding) || g.Facts == nil || g.Reason == "" {
						t.Errorf("%s: ground %+v", path, g)
					}
					for _, id := range g.Facts {
						if _, ok := fact.Lookup(fact.ID(id)); !ok {
							t.Errorf("%s: %s: no fact %s", path, g.ID, id)
						}
					}
					g.Reason = ""
					see(g.Grounds)
				}
			}
			for _, o := range d.Offences {
				if _, ok := law.ParseVerdict(o.Verdict); !ok || o.Open == nil {
					t.Errorf("%s: offence %s: verdict %q, open %v", path, o.ID, o.Verdict, o.Open)
				}
				for _, e := range o.Elements {
					if !slices.Contains(findings, e.Finding) || len(e.Grounds) == 0 || e.Open == nil {
						t.Errorf("%s: element %s: %q, %d grounds", path, e.ID, e.Finding, len(e.Grounds))
					}
					see(e.Grounds)
				}
			}
			if d.Headline != nil {
				d.Headline.Range = ""
			}
			plain[l], _ = json.Marshal(d)
		}
		if !bytes.Equal(plain[law.ZH], plain[law.EN]) {
			t.Errorf("%s: the languages differ in more than words", path)
		}
	}
}

func TestJSONThreshold(t *testing.T) {
	yuan := func(n int64) *int64 { n *= fact.OneYuan; return &n }
	for _, c := range []struct {
		name string
		in   liability.Threshold
		want string
	}{
		{
			"exact",
			liability.Threshold{Kind: fact.Yuan, Line: *yuan(200_000), Known: true, Lo: *yuan(260_000), Hi: *yuan(260_000)},
			`{"kind":"yuan","line":200000,"from":260000,"to":260000,"margin":60000}`,
		},
		{
			"fen",
			liability.Threshold{Kind: fact.Yuan, Line: *yuan(200_000), Known: true, Lo: *yuan(200_000) - 1, Hi: *yuan(200_000) - 1},
			`{"kind":"yuan","line":200000,"from":"199999.99","to":"199999.99","margin":"-0.01"}`,
		},
		{
			"more than",
			liability.Threshold{Kind: fact.Yuan, Line: *yuan(300_000) + 1, Over: true, Known: true, Lo: *yuan(300_001), Hi: *yuan(300_001)},
			`{"kind":"yuan","line":300000,"over":true,"from":300001,"to":300001,"margin":1}`,
		},
		{"open end", liability.Threshold{Kind: fact.Count, Line: 3, Known: true, Lo: 2, Hi: fact.MaxCount}, `{"kind":"count","line":3,"from":2}`},
		{"not known", liability.Threshold{Kind: fact.Count, Line: 3}, `{"kind":"count","line":3}`},
	} {
		got, err := json.Marshal(encodeThreshold(&c.in))
		if err != nil || string(got) != c.want {
			t.Errorf("%s: %s (%v), want %s", c.name, got, err, c.want)
		}
	}
}
