package matter

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"slices"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/rule"
)

// Record is what an analysis concluded and what each conclusion rested on. Make
// it with Remember and do not change it.
type Record struct {
	Receipt     liability.Receipt
	Conclusions []Conclusion

	texts map[string]string // the digest of every provision cited, by citation
	raw   json.RawMessage   // as read, so that fields of a later version survive
}

// Conclusion is one conclusion of an analysis.
type Conclusion struct {
	Sort   Sort
	ID     string   // of the offence or sanction; empty where there is one conclusion of the sort
	Of     string   // of an accomplice: the helped crime
	Name   law.Text // as it was called
	Result string   // the word of the analysis format: established, liable_joint …
	Range  law.Text // of an offence: the range of punishment that applies; may be zero

	rules string   // the digest of the rules that decide it
	facts string   // the digest of the answers those rules look at
	dated bool     // those rules look at the day as of which the law is applied
	cites []string // the provisions it cites
}

// Sort is what a conclusion is about.
type Sort string

// The sorts of conclusions.
const (
	OffenceSort        Sort = "offence"
	HeadlineSort       Sort = "headline"
	LeaningSort        Sort = "leaning"
	AdministrativeSort Sort = "administrative"
	CivilSort          Sort = "civil"
)

// Remember records an analysis, with the rules that gave it and the answers it
// was made of.
func Remember(rules *liability.Rules, a *liability.Analysis, facts fact.Facts) *Record {
	r := &recorder{prints: printsOf(rules), facts: facts, texts: map[string]string{}}
	var keys []string
	for _, o := range a.Offences {
		roots := r.rootsOf(o)
		keys = append(keys, roots...)
		r.add(Conclusion{Sort: OffenceSort, ID: o.ID, Of: o.Of, Name: o.Name, Result: o.Verdict.String(), Range: o.Range},
			roots, append(tierCites(o), o.Provision), tierLines(o))
	}
	if h := a.Headline; h != nil {
		r.add(Conclusion{Sort: HeadlineSort, ID: h.Offence, Of: h.Of, Name: law.T("总结论", "the headline"), Result: h.Verdict.String(), Range: h.Range}, keys, nil, nil)
	}
	if d := a.Disposition; d != nil {
		r.add(Conclusion{Sort: LeaningSort, Name: law.T("处理倾向", "the leaning"), Result: d.Leaning}, append([]string{"leniency", "severity"}, keys...), []law.Citation{d.Citation}, nil)
	}
	for _, s := range a.Administrative {
		r.add(Conclusion{Sort: AdministrativeSort, ID: s.ID, Name: s.Name, Result: s.Finding.String()},
			[]string{"administrative/" + s.ID}, []law.Citation{s.Duty, s.Penalty}, []string{s.Sanction.ZH})
	}
	if c := a.Civil; c != nil {
		r.add(Conclusion{Sort: CivilSort, Name: law.T("民事责任", "civil liability"), Result: c.Verdict}, []string{"civil", "civil.joint"}, nil, nil)
	}
	return &Record{Receipt: a.Receipt, Conclusions: r.out, texts: r.texts}
}

type recorder struct {
	prints *prints
	facts  fact.Facts
	texts  map[string]string
	out    []Conclusion
}

// rootsOf names the trees that decide an offence: its elements, whether it is
// listed at all, and its ranges.
func (r *recorder) rootsOf(o *liability.Offence) []string {
	key := o.ID
	if o.Of != "" {
		key += ":" + o.Of
	}
	roots := []string{key, key + "/shown"}
	for i := range o.Tiers {
		roots = append(roots, key+"/"+o.Tiers[i].ID)
	}
	return roots
}

func tierCites(o *liability.Offence) (cites []law.Citation) {
	for i := range o.Tiers {
		cites = append(cites, o.Tiers[i].Cite)
	}
	return cites
}

// tierLines are the ranges as the program holds them, beside their conditions.
func tierLines(o *liability.Offence) (lines []string) {
	for i := range o.Tiers {
		t := &o.Tiers[i]
		lines = append(lines, fmt.Sprintf("%s %d %d %v %s", t.ID, t.Least, t.Most, t.Control, t.Penalty.ZH))
	}
	return append(lines, o.Unit.ZH)
}

// add records a conclusion with what it rests on: trees by name (those that are
// not there count as empty), provisions beside those of the trees, and lines of
// the rules that stand in no tree.
func (r *recorder) add(c Conclusion, roots []string, cites []law.Citation, lines []string) {
	h := sha256.New()
	looked := fact.Facts{}
	for _, id := range roots {
		fmt.Fprintf(h, "root %s\n", id)
		root := r.prints.tree(id)
		if root == nil {
			continue
		}
		h.Write(root.text)
		for _, f := range root.facts {
			if a, ok := r.facts[f]; ok {
				looked[f] = a
			}
		}
		cites = append(cites, root.cites...)
		c.dated = c.dated || root.dated
	}
	for _, l := range lines {
		fmt.Fprintf(h, "line %q\n", l)
	}
	c.rules, c.facts = digest(h), looked.Hash()
	for _, cite := range cites {
		if cite.IsZero() {
			continue
		}
		name, text := r.prints.provision(cite)
		c.cites = append(c.cites, name)
		r.texts[name] = text
	}
	slices.Sort(c.cites)
	c.cites = slices.Clip(slices.Compact(c.cites))
	r.out = append(r.out, c)
}

// fingerprint writes what a tree decides, and on whose authority; its words may
// be improved without changing it. Options go by their ids, so that a dictionary
// that grows changes nothing.
func fingerprint(h io.Writer, n *rule.Node, depth int) {
	fmt.Fprintf(h, "%d %d %v %d %d", depth, n.Op, n.Cites, n.K, n.Const)
	if n.Op == rule.OpTest {
		t := n.Test
		fmt.Fprintf(h, " %s %d %v %d %v", t.Fact, t.Shape, t.Negated, t.Line, t.Over)
		if t.Quantity != nil {
			fmt.Fprintf(h, " %s %v", t.Quantity.ID, t.Quantity.Terms)
		}
		if d, ok := fact.Lookup(t.Fact); ok && t.Shape == rule.ShapeOption {
			for i, o := range d.Options {
				if t.Options&(1<<uint(i)) != 0 {
					fmt.Fprintf(h, " %s", o.ID)
				}
			}
		}
	}
	fmt.Fprintln(h)
	for _, k := range n.Kids {
		fingerprint(h, k, depth+1)
	}
}

// textDigest stands for the text of a provision as held, what it is worth and
// when it is in force.
func textDigest(c law.Citation) string {
	i, _ := corpus.Lookup(c.Instrument) // none where it is not held, which Get says too
	p, err := corpus.Get(c)
	if err != nil {
		return provisionDigest(i, corpus.Provision{Kind: corpus.NumberOnly, Text: "not held"})
	}
	return provisionDigest(i, p)
}

func provisionDigest(i corpus.Instrument, p corpus.Provision) string {
	h := sha256.New()
	fmt.Fprintf(h, "%d %d %d %d\n%s\n%s", i.EffectiveFrom, i.EffectiveTo, i.TextSince, p.Kind, p.Lead, p.Text)
	return digest(h)
}

// digest shortens a hash: it tells texts apart, it does not guard them.
func digest(h hash.Hash) string { return hex.EncodeToString(h.Sum(nil)[:12]) }

// storedRecord is a record as the envelope holds it.
type storedRecord struct {
	Receipt struct {
		Program string `json:"program"`
		Corpus  string `json:"corpus"`
		Facts   string `json:"facts"`
		AsOf    string `json:"as_of"`
	} `json:"receipt"`
	Conclusions []storedConclusion `json:"conclusions"`
	Texts       map[string]string  `json:"texts"`
}

type storedConclusion struct {
	Sort   Sort      `json:"sort"`
	ID     string    `json:"id,omitempty"`
	Of     string    `json:"of,omitempty"`
	Name   law.Text  `json:"name"`
	Result string    `json:"result"`
	Range  *law.Text `json:"range,omitempty"`
	Rules  string    `json:"rules"`
	Facts  string    `json:"facts"`
	Dated  bool      `json:"dated,omitempty"`
	Cites  []string  `json:"cites"`
}

func (r *Record) marshal() (json.RawMessage, error) {
	if r.raw != nil {
		return r.raw, nil
	}
	s := storedRecord{Texts: r.texts, Conclusions: []storedConclusion{}}
	s.Receipt.Program, s.Receipt.Corpus = r.Receipt.Program, r.Receipt.Corpus
	s.Receipt.Facts, s.Receipt.AsOf = r.Receipt.Facts, r.Receipt.AsOf.String()
	for _, c := range r.Conclusions {
		t := storedConclusion{c.Sort, c.ID, c.Of, c.Name, c.Result, nil, c.rules, c.facts, c.dated, c.cites}
		if !c.Range.IsZero() {
			t.Range = &c.Range
		}
		s.Conclusions = append(s.Conclusions, t)
	}
	return json.Marshal(s)
}

func unmarshalRecord(raw json.RawMessage) (*Record, error) {
	var s storedRecord
	if err := json.Unmarshal(raw, &s); err != nil {
		return nil, errors.New("the record is malformed")
	}
	day, err := law.ParseDay(s.Receipt.AsOf)
	if err != nil {
		return nil, err
	}
	r := &Record{texts: s.Texts, raw: slices.Clone(raw)}
	r.Receipt = liability.Receipt{Program: s.Receipt.Program, Corpus: s.Receipt.Corpus, Facts: s.Receipt.Facts, AsOf: day}
	for _, t := range s.Conclusions {
		c := Conclusion{Sort: t.Sort, ID: t.ID, Of: t.Of, Name: t.Name, Result: t.Result, rules: t.Rules, facts: t.Facts, dated: t.Dated, cites: t.Cites}
		if t.Range != nil {
			c.Range = *t.Range
		}
		r.Conclusions = append(r.Conclusions, c)
	}
	return r, nil
}
