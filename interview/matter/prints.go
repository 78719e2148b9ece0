package matter

import (
	"bytes"
	"slices"
	"sync"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/rule"
)

// A print is what a record needs to know of one tree. It hangs on no answer.
type print struct {
	text  []byte // its fingerprint
	facts []fact.ID
	cites []law.Citation // without those that come twice
	dated bool           // it looks at the day as of which the law is applied
}

func printOf(root *rule.Node) *print {
	var b bytes.Buffer
	fingerprint(&b, root, 0)
	p := &print{text: bytes.Clone(b.Bytes()), facts: root.Facts()}
	seen := map[law.Citation]bool{}
	root.Walk(func(n *rule.Node) {
		for _, c := range n.Cites {
			if !seen[c] {
				seen[c] = true
				p.cites = append(p.cites, c)
			}
		}
		p.dated = p.dated || n.Op == rule.OpTest && n.Test.Fact == rule.AsOf
	})
	p.cites = slices.Clip(p.cites)
	return p
}

// prints are those of a book.
type prints struct {
	book  *rule.Book
	trees map[string]*print
	names map[law.Citation]string // of the provisions that the trees cite
	texts map[law.Citation]string // their digests
}

// defaultPrints are those of the rules that everybody in the process shares: a record
// is made with every save.
var defaultPrints = sync.OnceValue(func() *prints {
	p := &prints{
		book: liability.Default().Book(), trees: map[string]*print{}, names: map[law.Citation]string{}, texts: map[law.Citation]string{},
	}
	for _, id := range p.book.Roots() {
		t := printOf(p.book.Root(id))
		p.trees[id] = t
		for _, c := range t.cites {
			p.names[c], p.texts[c] = c.String(), textDigest(c)
		}
	}
	return p
})

// printsOf gives those of a book; of one that is not shared each is made when asked for.
func printsOf(rules *liability.Rules) *prints {
	if rules == liability.Default() {
		return defaultPrints()
	}
	return &prints{book: rules.Book()}
}

// tree gives the print of a root, or nil where there is none.
func (p *prints) tree(id string) *print {
	if p.trees != nil {
		return p.trees[id]
	}
	if root := p.book.Root(id); root != nil {
		return printOf(root)
	}
	return nil
}

// provision gives the name of a provision, and the digest of its text.
func (p *prints) provision(c law.Citation) (name, text string) {
	if name, ok := p.names[c]; ok {
		return name, p.texts[c]
	}
	return c.String(), textDigest(c)
}
