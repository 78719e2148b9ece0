package casefile

import (
	"maps"
	"slices"
	"strconv"

	"bangxin/law"
	"bangxin/law/fact"
)

// Class is a class that was held on a case, kept so that it can be gone through
// again: totals, and nothing of whoever voted.
type Class struct {
	Case  string // the id in the library; empty for any other case
	Steps []ClassStep
	Extra []Field
}

// ClassStep is a question as it was revealed.
type ClassStep struct {
	Step      string                    // its id
	Change    *fact.Entry               // the fact changed; nil where none was
	Votes     map[string]int            // by option
	Arguments map[string]map[string]int // those attached to votes, by argument and option
	Extra     []Field
}

// The bounds of a class.
const (
	maxClassSteps = 500
	maxClassVotes = 9999
)

func (r *reader) class(n *node) *Class {
	if n.null() {
		return nil
	}
	c := new(Class)
	c.Extra = r.fields(n, []field{
		{"case", func(n *node) { c.Case = r.text(n) }},
		{"steps", func(n *node) { r.each(n, func(n *node) { c.Steps = append(c.Steps, r.classStep(n)) }) }},
	})
	if len(c.Steps) > maxClassSteps {
		r.report(n.at, law.T("课堂记录太长", "the record of the class is too long"), "")
	}
	return c
}

func (r *reader) classStep(n *node) ClassStep {
	var s ClassStep
	s.Extra = r.fields(n, []field{
		{"step", func(n *node) { s.Step = r.text(n) }},
		{"change", func(n *node) {
			one := &File{}
			r.log(one, n)
			switch {
			case len(one.Log) == 1 && !one.Log[0].Withdrawn:
				s.Change = &one.Log[0]
			case len(one.Log) > 0:
				r.report(n.at, law.T("一步只改动一项事实", "one fact is changed at a step"), "")
			}
		}},
		{"votes", func(n *node) { s.Votes = r.counts(n) }},
		{"arguments", func(n *node) {
			if !r.want(n, mapping, law.T("这里应是“论据: 票数”", "“argument: votes” lines were expected here")) {
				return
			}
			for _, p := range n.pairs {
				if s.Arguments == nil {
					s.Arguments = map[string]map[string]int{}
				}
				s.Arguments[p.key.text] = r.counts(p.value)
			}
		}},
	})
	if n.shape == mapping && s.Step == "" {
		r.report(n.at, law.T("没有写 step", "the step is missing"), "")
	}
	return s
}

// counts reads numbers by name.
func (r *reader) counts(n *node) map[string]int {
	if !r.want(n, mapping, law.T("这里应是“选项: 票数”", "“option: votes” lines were expected here")) {
		return nil
	}
	var out map[string]int
	for _, p := range n.pairs {
		v, err := strconv.Atoi(p.value.text)
		if p.value.shape != scalar || err != nil || v < 0 || v > maxClassVotes {
			r.report(p.value.at, law.T("应是票数", "not a number of votes"), p.value.text)
			continue
		}
		if out == nil {
			out = map[string]int{}
		}
		out[p.key.text] = v
	}
	return out
}

func (c *Class) node() *node {
	n := &node{shape: mapping}
	n.addText("case", c.Case)
	var steps []*node
	for i := range c.Steps {
		if s := c.Steps[i].node(); s != nil {
			steps = append(steps, s)
		}
	}
	n.addList("steps", steps, false)
	n.addExtra(c.Extra)
	return n
}

// node gives a step, nil for one that says nothing of which it is.
func (s *ClassStep) node() *node {
	n := &node{shape: mapping}
	n.addText("step", s.Step)
	if len(n.pairs) == 0 {
		return nil
	}
	if s.Change != nil {
		if logged := (&File{Log: fact.Log{*s.Change}}).logNodes(); len(logged) == 1 {
			n.add("change", logged[0])
		}
	}
	n.addCounts("votes", s.Votes)
	if len(s.Arguments) > 0 {
		all := &node{shape: mapping}
		for _, id := range slices.Sorted(maps.Keys(s.Arguments)) {
			all.addCounts(id, s.Arguments[id])
		}
		if len(all.pairs) > 0 {
			n.add("arguments", all)
		}
	}
	n.addExtra(s.Extra)
	return n
}

func (n *node) addCounts(key string, counts map[string]int) {
	if len(counts) == 0 {
		return
	}
	out := &node{shape: mapping}
	for _, k := range slices.Sorted(maps.Keys(counts)) {
		out.add(k, plain(strconv.Itoa(counts[k])))
	}
	n.add(key, out)
}

func classSchema() object {
	counts := object{{"type", "object"}, {"additionalProperties", object{{"type", "integer"}, {"minimum", 0}, {"maximum", maxClassVotes}}}}
	return object{
		{"type", []string{"object", "null"}},
		{"properties", object{
			{"case", described(law.T("案例库编号", "id in the case library"), ref("text"))},
			{"steps", described(law.T("依揭晓的先后", "in the order in which they were revealed"), itemOrList(object{
				{"type", "object"},
				{"required", []string{"step"}},
				{"properties", object{
					{"step", described(law.T("哪一步", "which step"), ref("text"))},
					{"change", described(law.T("当时改动的事实", "the fact changed at the time"), logSchema())},
					{"votes", described(law.T("各选项的票数", "votes by option"), counts)},
					{"arguments", described(law.T("附在票上的论据", "arguments attached to votes"), object{{"type", "object"}, {"additionalProperties", counts}})},
				}},
			}))},
		}},
	}
}
