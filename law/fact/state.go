package fact

import (
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"slices"
	"strings"
)

// Truth is the result of testing a condition on facts that may be unknown.
type Truth uint8

// The three results.
const (
	Unsettled Truth = iota // it depends on an answer not known
	Holds
	Fails
)

// ConditionHolds tells whether a fact is to be asked at all, from the choice
// its Condition names. Without a condition it holds. While the choice is not
// known, or is disputed with sides that disagree, it is Unsettled.
func ConditionHolds(d *Def, f Facts) Truth {
	if d.When.IsZero() {
		return Holds
	}
	a, ok := f[d.When.Fact]
	switch {
	case !ok || a.State == Unknown || a.State == Declined:
		return Unsettled
	case a.State == NotApplicable:
		return Fails
	}
	on := Get(d.When.Fact)
	said := d.When.among(on, a.Value)
	if a.Standing == Disputed && (a.Against == nil || d.When.among(on, *a.Against) != said) {
		return Unsettled
	}
	return said
}

// among tells whether one of the condition's options is chosen.
func (c Condition) among(on *Def, v Value) Truth {
	for _, id := range c.Any {
		if v.Has(on.Option(id)) {
			return Holds
		}
	}
	return Fails
}

// Hash gives "sha256:" and the digest of what was answered: values, states,
// standings and the other side's values, in the order of the dictionary. Notes
// and evidence do not enter, nor does the way a value was written. The same
// answers give the same hash in every version that knows the same options.
func (f Facts) Hash() string {
	h := sha256.New()
	line(h, "bangxin facts 1")
	for _, id := range f.ordered() {
		a := f[id]
		fields := []string{string(id), a.State.String()}
		if a.State == Known {
			fields = append(fields, a.Standing.String(), written(id, a.Value))
			if a.Standing == Disputed && a.Against != nil {
				fields = append(fields, written(id, *a.Against))
			}
		}
		line(h, fields...)
	}
	return "sha256:" + hex.EncodeToString(h.Sum(nil))
}

// line adds a line of fields; no id and no written value holds a tab or a new
// line.
func line(h hash.Hash, fields ...string) {
	h.Write([]byte(strings.Join(fields, "\t") + "\n"))
}

// ordered lists the facts answered, in the order of the dictionary. A fact the
// dictionary does not hold cannot be answered and is left out.
func (f Facts) ordered() []ID {
	ids := make([]ID, 0, len(f))
	for id := range f {
		if _, ok := Lookup(id); ok {
			ids = append(ids, id)
		}
	}
	slices.SortFunc(ids, func(a, b ID) int { return Get(a).Index - Get(b).Index })
	return ids
}

func written(id ID, v Value) string { return Get(id).Write(v) }
