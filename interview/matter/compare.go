package matter

import (
	"bangxin/law"
	"bangxin/law/corpus"
)

// Comparison is an earlier record of a matter beside a new one.
type Comparison struct {
	Program bool // another program or version made the analysis
	Law     bool // some text or rule changed, of this matter's or of others
	Facts   bool // some answer changed
	Day     bool // the law is applied as of another day

	// Conclusions are those of the new record in its order, then those that only
	// the earlier one has.
	Conclusions []Compared
}

// Compared is one conclusion then and now, and what of the things it rests on
// has changed.
type Compared struct {
	Sort      Sort
	ID        string
	Of        string
	Name      law.Text
	Then, Now string   // the result as a word of the analysis format; empty where there was or is none
	ThenRange law.Text // of an offence: the range of punishment
	NowRange  law.Text

	Texts []law.Citation // provisions cited then or now whose text, standing or time in force changed
	Rules bool           // the rules that decide it changed
	Facts bool           // an answer they look at changed
	Day   bool           // they look at the day, and it changed
}

// Compare sets an earlier record beside a new one. To learn what a change of law
// did, make the new one of the same answers as of the same day; then only texts
// and rules can differ.
func Compare(then, now *Record) Comparison {
	out := Comparison{
		Program: then.Receipt.Program != now.Receipt.Program,
		Law:     then.Receipt.Corpus != now.Receipt.Corpus,
		Facts:   then.Receipt.Facts != now.Receipt.Facts,
		Day:     then.Receipt.AsOf != now.Receipt.AsOf,
	}
	seen := map[string]bool{}
	for i := range now.Conclusions {
		n := &now.Conclusions[i]
		seen[n.key()] = true
		out.Conclusions = append(out.Conclusions, out.beside(then, now, then.find(n.key()), n))
	}
	for i := range then.Conclusions {
		if t := &then.Conclusions[i]; !seen[t.key()] {
			out.Conclusions = append(out.Conclusions, out.beside(then, now, t, nil))
		}
	}
	return out
}

// key tells conclusions apart. There is one headline, whatever it names.
func (c *Conclusion) key() string {
	if c.Sort == HeadlineSort {
		return string(c.Sort)
	}
	return string(c.Sort) + "/" + c.ID + "/" + c.Of
}

func (r *Record) find(key string) *Conclusion {
	for i := range r.Conclusions {
		if r.Conclusions[i].key() == key {
			return &r.Conclusions[i]
		}
	}
	return nil
}

// beside compares one conclusion; one of the two may be missing.
func (all *Comparison) beside(then, now *Record, t, n *Conclusion) Compared {
	var c Compared
	if t != nil {
		c = Compared{Sort: t.Sort, ID: t.ID, Of: t.Of, Name: t.Name, Then: t.result(), ThenRange: t.Range}
		c.Texts = changed(t.cites, then, now)
	}
	if n != nil {
		c.Sort, c.ID, c.Of, c.Name, c.Now, c.NowRange = n.Sort, n.ID, n.Of, n.Name, n.result(), n.Range
	}
	if t != nil && n != nil {
		c.Texts = union(c.Texts, changed(n.cites, then, now))
		c.Rules = t.rules != n.rules
		c.Facts = all.Facts && t.facts != n.facts
		c.Day = all.Day && (t.dated || n.dated)
		return c
	}
	// A conclusion that came or went did so for what changed at all.
	c.Rules, c.Facts, c.Day = all.Law, all.Facts, all.Day
	return c
}

// result is the word by which results are compared. A headline is another when
// it names another offence.
func (c *Conclusion) result() string {
	if c.Sort != HeadlineSort {
		return c.Result
	}
	s := c.ID
	if c.Of != "" {
		s += ":" + c.Of
	}
	return s + " " + c.Result
}

// changed lists those of the citations whose digest differs. A provision that
// one record does not cite at all is looked up as it is held now: what it was
// then is not known unless it was cited.
func changed(cites []string, then, now *Record) []law.Citation {
	var out []law.Citation
	for _, s := range cites {
		c, err := law.ParseCitation(s)
		if err != nil {
			continue // a form of citation of a later version
		}
		was, ok := then.texts[s]
		if !ok {
			continue
		}
		is, ok := now.texts[s]
		if !ok {
			is = textDigest(c)
		}
		if was != is {
			out = append(out, c)
		}
	}
	return out
}

func union(a, b []law.Citation) []law.Citation {
	seen := map[law.Citation]bool{}
	var out []law.Citation
	for _, c := range append(append([]law.Citation(nil), a...), b...) {
		if !seen[c] {
			seen[c] = true
			out = append(out, c)
		}
	}
	return out
}

// RestsOnChange reports whether a text or a rule that the conclusion rests on
// has changed since.
func (c *Compared) RestsOnChange() bool { return len(c.Texts) > 0 || c.Rules }

// Same reports whether the result is what it was, the range of punishment
// included.
func (c *Compared) Same() bool { return c.Then == c.Now && c.ThenRange == c.NowRange }

// Stands reports whether the conclusion stands: nothing it rests on has changed,
// and it is what it was.
func (c *Compared) Stands() bool {
	return !c.RestsOnChange() && !c.Facts && !c.Day && c.Same()
}

// Words says in one sentence how the conclusion fares and why.
func (c *Compared) Words() law.Text {
	name := c.Name
	if c.Stands() {
		return law.T(name.ZH+"：依据没有变化，结论不变。", name.EN+": nothing it rests on has changed; it stands.")
	}
	why := c.why()
	switch {
	case c.Then == "":
		return law.T(name.ZH+"：新出现的结论"+why.ZH+"。", name.EN+": a new conclusion"+why.EN+".")
	case c.Now == "":
		return law.T(name.ZH+"：不再列出"+why.ZH+"。", name.EN+": no longer listed"+why.EN+".")
	case c.Same():
		return law.T(name.ZH+"：结论相同"+why.ZH+"。", name.EN+": the same result"+why.EN+".")
	}
	return law.T(name.ZH+"：结论已变"+why.ZH+"。", name.EN+": the result is another"+why.EN+".")
}

// why lists what changed, to follow the result.
func (c *Compared) why() law.Text {
	var zh, en string
	add := func(z, e string) { zh, en = zh+"；"+z, en+"; "+e }
	if len(c.Texts) > 0 {
		z, e := "", ""
		for i, t := range c.Texts {
			if i > 0 {
				z, e = z+"、", e+", "
			}
			n := corpus.NameText(t)
			z, e = z+n.ZH, e+n.EN
		}
		add("所依据的条文有变化："+z, "texts it rests on have changed: "+e)
	}
	if c.Rules {
		add("程序据以判断的规则有变化", "the rules that decide it have changed")
	}
	if c.Facts {
		add("有关的回答有变化", "answers it looks at have changed")
	}
	if c.Day {
		add("适用法律的日期不同", "the law is applied as of another day")
	}
	return law.T(zh, en)
}
