package library

import (
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/rule"
)

// Outcome is what the program concludes of one defendant, beside what was
// decided.
type Outcome struct {
	Headline casefile.Offence // the program's headline offence; none where it has none
	Of       string           // of an accomplice: the helped crime
	Verdict  law.Verdict      // on the offence held; on the headline where none of the seven was
	Agrees   casefile.Agreement
	Missing  []fact.ID // where silent: facts the source does not give, which known would bring agreement
}

// Replay applies the rules to the facts of the case as of the day of decision,
// and compares the conclusion with what was decided of each defendant, in the
// order of the holding.
//
// When they agree depends on what the decision presupposes:
//
//   - A conviction (定罪), a non-prosecution of a slight offence (相对不起诉,
//     刑诉法第一百七十七条第二款) and a conditional one (附条件不起诉, 第二百八十二条) each
//     hold that the offence was committed: the first punishes it, the second finds
//     it too slight to need punishment, the third requires that the conditions of
//     indictment be met. They agree with that offence as the headline, established.
//     Established beside a heavier established offence is not enough: the program
//     then tells the person of another crime than the court did.
//   - An acquittal, a statutory non-prosecution (法定不起诉, 第一百七十七条第一款, 第十六条), a
//     case closed (终止侦查, 撤案) and any other finding of no crime agree with no
//     offence open, contested or established.
//   - Insufficient evidence (存疑不起诉, 第一百七十五条第四款; 不批准逮捕) says only that this
//     offence was not proved. It agrees with that offence not established and
//     none other established.
//   - An offence outside the seven, or one the court found committed as a
//     principal, is compared with nothing; it is only held against the program if
//     that calls some offence established without naming the court's: among those
//     it does not evaluate, or as the crime in which it finds the person an
//     accomplice, who is convicted of the same (刑法第二十五条, 第二十七条).
//   - A civil judgment, an administrative penalty (行政处罚法第二十七条: the criminal
//     question goes to the prosecuting authorities), a non-prosecution of a kind
//     the source does not tell and a case still pending decide nothing about an
//     offence.
//
// Contested is never agreement, either with guilt or with innocence, and is
// counted apart; nor is open. Open is silent where facts that the source does not
// give would bring agreement if they were known, and that is searched, not
// presumed: a completion of facts that the file declares silent or unknown, or
// gives as a range, must make the program conclude as was decided. Where the best
// such completion is contested, so is the outcome; otherwise open is a difference.
func (c *Case) Replay(rules *liability.Rules) []Outcome {
	f := c.File()
	r := replay{rules: rules, file: f, facts: f.Facts}
	a := rules.Analyse(liability.Request{Facts: f.Facts, AsOf: f.AsOf})
	out := make([]Outcome, len(f.Holding.Defendants))
	for i := range f.Holding.Defendants {
		d := &f.Holding.Defendants[i]
		o := &out[i]
		o.Headline, o.Of = headlineOf(a)
		o.Verdict = r.verdict(a, f.Facts, d)
		var open bool
		if o.Agrees, open = compare(a, d, o.Verdict); open {
			o.Agrees, o.Missing = r.complete(a, d)
		}
	}
	return out
}

// replay is one case being replayed.
type replay struct {
	rules *liability.Rules
	file  *casefile.File
	facts fact.Facts
}

// conclude says how the program's conclusion on the facts stands to the decision.
func (r *replay) conclude(facts fact.Facts, d *casefile.Defendant) casefile.Agreement {
	a := r.rules.Analyse(liability.Request{Facts: facts, AsOf: r.file.AsOf})
	agrees, _ := compare(a, d, r.verdict(a, facts, d))
	return agrees
}

// verdict gives the verdict on the offence held, or on the headline where none of
// the seven was held. An offence whose trigger facts nobody has been asked about
// is not listed in the analysis; its tree still says that it is open.
func (r *replay) verdict(a *liability.Analysis, facts fact.Facts, d *casefile.Defendant) law.Verdict {
	if n := r.held(d); n != nil {
		return law.VerdictOf(r.rules.Book().Case(facts, r.file.AsOf).Finding(n))
	}
	if a.Headline == nil {
		return law.NotEstablished
	}
	return a.Headline.Verdict
}

// held gives the tree of the offence held; nil where it is none of the seven.
func (r *replay) held(d *casefile.Defendant) *rule.Node { return r.tree(string(d.Offence), d.Of) }

// tree gives the tree of an offence, of an accomplice that of the helped crime.
func (r *replay) tree(offence, of string) *rule.Node {
	if of != "" {
		offence += ":" + of
	}
	return r.rules.Book().Root(offence)
}

// holding is what a decision presupposes of the offence it names.
type holding uint8

const (
	committed   holding = iota // the offence was committed
	noCrime                    // no offence was committed, or none that may be pursued
	notProved                  // the offence was not proved
	elsewhere                  // an offence outside the seven was committed
	nothingHeld                // nothing was decided about an offence
)

func presupposes(d *casefile.Defendant) holding {
	switch d.Outcome {
	case casefile.Convicted:
		switch d.Offence {
		case casefile.OtherOffence:
			return elsewhere
		case casefile.NoOffence, "":
			return nothingHeld
		}
		return committed
	case casefile.Acquitted, casefile.NotACrime, casefile.Terminated:
		return noCrime
	case casefile.NotProsecuted:
		switch d.Basis {
		case casefile.Slight, casefile.Conditional:
			return committed
		case casefile.Statutory:
			return noCrime
		case casefile.Insufficient:
			return notProved
		}
	}
	return nothingHeld
}

// Committed reports whether what was decided of a defendant presupposes that the
// offence it names was committed: a conviction of one of the seven, and a
// non-prosecution of a slight offence or a conditional one.
func Committed(d *casefile.Defendant) bool { return presupposes(d) == committed }

// compare says how the analysis, with its verdict on the offence held, stands to
// the decision; open reports that it
// leaves the point open, which may be for want of facts.
func compare(a *liability.Analysis, d *casefile.Defendant, v law.Verdict) (agrees casefile.Agreement, open bool) {
	switch presupposes(d) {
	case committed:
		return compareGuilt(a, d, v)
	case noCrime:
		if a.Headline == nil {
			return casefile.Agrees, false
		}
		return compareInnocence(a.Headline.Verdict)
	case notProved:
		if established(a) {
			return casefile.Differs, false
		}
		return compareInnocence(v)
	case elsewhere:
		if established(a) && !names(a, d.Provision) {
			return casefile.Differs, false
		}
		return casefile.Outside, false
	}
	return casefile.Undecided, false
}

func compareGuilt(a *liability.Analysis, d *casefile.Defendant, v law.Verdict) (casefile.Agreement, bool) {
	switch v {
	case law.Established:
		if isOffence(a.Headline, d) {
			return casefile.Agrees, false
		}
	case law.ContestedVerdict:
		// A contested offence behind a heavier established one is not what the
		// program tells the person.
		if !established(a) || isOffence(a.Headline.Exposure, d) {
			return casefile.Contests, false
		}
	case law.OpenVerdict:
		return casefile.Differs, true
	}
	return casefile.Differs, false
}

func compareInnocence(v law.Verdict) (casefile.Agreement, bool) {
	switch v {
	case law.NotEstablished:
		return casefile.Agrees, false
	case law.ContestedVerdict:
		return casefile.Contests, false
	case law.OpenVerdict:
		return casefile.Differs, true
	}
	return casefile.Differs, false
}

func established(a *liability.Analysis) bool {
	return a.Headline != nil && a.Headline.Verdict == law.Established
}

func headlineOf(a *liability.Analysis) (casefile.Offence, string) {
	if a.Headline == nil {
		return casefile.NoOffence, ""
	}
	return casefile.Offence(a.Headline.Offence), a.Headline.Of
}

// isOffence reports whether a headline names the offence of the defendant.
func isOffence(h *liability.Headline, d *casefile.Defendant) bool {
	return h != nil && h.Offence == string(d.Offence) && h.Of == d.Of
}

// names reports whether the analysis names an article among the offences it does
// not evaluate, or as that of the headline.
func names(a *liability.Analysis, c law.Citation) bool {
	for _, o := range a.Offences {
		if a.Headline != nil && o.ID == a.Headline.Offence && o.Of == a.Headline.Of && o.Provision.Whole() == c.Whole() {
			return true
		}
	}
	for _, n := range a.NotEvaluated {
		if n.Provision.Whole() == c.Whole() {
			return true
		}
	}
	return false
}
