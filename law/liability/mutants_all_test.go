//go:build mutants

package liability

// allMutants is whether TestMutants breaks the rules in every way: with -tags mutants.
const allMutants = true
