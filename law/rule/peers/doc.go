// Package peers measures bangxin's rule engine beside four rule engines for Go,
// on the same rule and the same facts, in the same run: OPA, CEL, expr and
// grule. The rule is 帮助信息网络犯罪活动罪 in full, 52 facts and 141 tests; each
// engine gets it generated from the one tree, as its users would write it, and
// the facts in the form it takes fastest, laid out before the clock starts. Ours
// are laid out inside it.
//
// It is a module of its own, so that the program does not depend on the peers.
// One command measures, a second one proves that all five say the same:
//
//	cd law/rule/peers && go test -run '^$' -bench .
//	cd law/rule/peers && go test -v
//
// With all facts known every engine gives the verdict: met, contested or not
// met. With half of them unknown only three can say anything:
//
//   - ours gives what all completions of the unknown facts agree on, exactly, and
//     which facts can still change it;
//   - CEL propagates unknowns through the operators. What it settles is right,
//     but it misses what only follows over several tests of one fact;
//   - OPA evaluates in part and answers with what is left of the rule. An
//     answer without a rest is settled;
//   - expr has no unknowns: a comparison with a missing number is an error at
//     run time, and a missing flag or option equals nothing;
//   - grule has none either: a field not set is zero, so what is unknown is no.
//
// The test counts for how many sets of half-known facts each engine finds the
// verdict that is already settled, and for how many a guess is given as a verdict.
package peers
