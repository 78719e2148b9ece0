package casefile

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// withdrawn stands in a log in the place of a fact's name: the answer to the
// fact that follows was taken back.
const withdrawn = "withdrawn"

// SetLog puts a log in the place of the file's. Fields this version does not
// know stay with the steps that are still the same.
func (f *File) SetLog(l fact.Log) {
	for i := range f.LogExtra {
		if i >= len(l) || i >= len(f.Log) || !l[i].Same(f.Log[i]) {
			f.LogExtra = copyWithout(f.LogExtra, i)
		}
	}
	f.Log = l
}

// copyWithout copies the map, which other copies of the file share.
func copyWithout(m map[int][]Field, i int) map[int][]Field {
	var out map[int][]Field
	for k, v := range m {
		if k == i {
			continue
		}
		if out == nil {
			out = make(map[int][]Field)
		}
		out[k] = v
	}
	return out
}

// log reads the steps in which the answers came about.
func (r *reader) log(f *File, n *node) {
	r.each(n, func(item *node) {
		if item.shape != mapping || len(item.pairs) != 1 {
			r.mistake(item.at, Problem{
				Reason: law.T("log 之下每一项应是一个“事实: 值”", "each item under log is one “fact: value” line"),
				Hint:   law.T("撤回的写 withdrawn: 事实", "write withdrawn: fact for an answer taken back"),
			})
			return
		}
		p := item.pairs[0]
		if p.key.text == withdrawn {
			if d, ok := r.loggedFact(p.value, p.value.text); ok {
				f.Log = append(f.Log, fact.Entry{Fact: d.ID, Withdrawn: true})
			}
			return
		}
		d, ok := r.loggedFact(p.key, p.key.text)
		if !ok {
			return
		}
		a := answer{reader: r, def: d, key: p.key.at}
		a.read(p.value)
		if a.Note != "" || len(a.Evidence) > 0 {
			r.report(p.key.at, law.T("log 里不写备注和证据，写在 facts 之下", "no note or evidence stands in the log; put them under facts"), string(d.ID))
		}
		if len(a.extra) > 0 {
			if f.LogExtra == nil {
				f.LogExtra = make(map[int][]Field)
			}
			f.LogExtra[len(f.Log)] = a.extra
		}
		f.Log = append(f.Log, fact.Entry{Fact: d.ID, Answer: a.Bare()})
	})
}

func (r *reader) loggedFact(n *node, word string) (*fact.Def, bool) {
	d, ok := fact.Lookup(fact.ID(word))
	if !ok || n.shape != scalar {
		r.mistake(n.at, noSuchFact(word))
		return nil, false
	}
	return d, true
}

// logNodes are the steps that can be written.
func (f *File) logNodes() []*node {
	var out []*node
	for i, e := range f.Log {
		d, ok := fact.Lookup(e.Fact)
		if !ok {
			continue
		}
		n := &node{shape: mapping}
		if e.Withdrawn {
			n.add(withdrawn, plain(string(e.Fact)))
			out = append(out, n)
			continue
		}
		value := plain(e.Answer.State.String())
		if e.Answer.State == fact.Known {
			value = knownNode(d, e.Answer.Value)
		}
		if value == nil {
			continue
		}
		n.add(string(d.ID), answerNode(d, e.Answer.Bare(), value, nil, f.LogExtra[i]))
		out = append(out, n)
	}
	return out
}

// logSchema describes the log.
func logSchema() object {
	steps := object{{withdrawn, described(law.T("撤回的事实", "the fact whose answer was taken back"), object{{"enum", factIDs()}})}}
	for _, def := range fact.All() {
		steps = append(steps, member{string(def.ID), ref(string(def.ID))})
	}
	return itemOrList(object{
		{"type", "object"},
		{"minProperties", 1},
		{"maxProperties", 1},
		{"properties", steps},
		{"additionalProperties", false},
	})
}
