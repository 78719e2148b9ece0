package peers

import (
	"testing"

	"bangxin/law"
)

// cases are what every engine is timed on: the same ones, by turns.
const cases = 64

func measure(b *testing.B, half bool, call func(*peer) func(any) (law.Finding, error)) {
	all, err := engines()
	if err != nil {
		b.Fatal(err)
	}
	list := samples(3, cases)
	for _, e := range all {
		f := call(e)
		if f == nil {
			continue
		}
		b.Run(e.name, func(b *testing.B) {
			var ins []any
			for _, s := range list {
				ins = append(ins, e.lay(s, half))
			}
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				if _, err := f(ins[i%len(ins)]); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkKnown is the verdict with all facts known.
func BenchmarkKnown(b *testing.B) {
	measure(b, false, func(e *peer) func(any) (law.Finding, error) { return e.known })
}

// BenchmarkHalf is the verdict with half of the facts unknown, in the engines that
// have unknowns.
func BenchmarkHalf(b *testing.B) {
	measure(b, true, func(e *peer) func(any) (law.Finding, error) { return e.half })
}

// BenchmarkRest is the same and besides what the verdict still depends on: the
// facts, in ours, and what is left of the rule, in CEL and OPA.
func BenchmarkRest(b *testing.B) {
	measure(b, true, func(e *peer) func(any) (law.Finding, error) { return e.rest })
}
