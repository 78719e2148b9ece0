// Package casefile reads and writes the case file: the facts of one case, as a
// person types them, an interview saves them or the library holds them.
//
// Parse reads YAML, or JSON of the same shape, and gives either a whole File or
// every mistake in it at once, each with its line, its column and the nearest
// valid word. Nothing is half-loaded. Write gives the canonical form, which
// Parse reads back to the same File. Schema describes the format to other
// people's tools.
//
// The package is pure: it opens no file and knows no clock. It applies no rule;
// that a fact is irrelevant, or two contradict one another, is not its concern.
package casefile

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// Version is the version of the format this program reads and writes. A later
// one is refused by name.
const Version = 1

// MaxSize is the largest file accepted, in bytes. What Write gives can be
// larger if notes are, and so can the number of entries (20,000, of mappings and
// lists together); whoever stores notes and evidence limits them.
const MaxSize = 1 << 20

// File is a case file.
type File struct {
	Title    string
	TitleEN  string // library files
	AsOf     law.Day
	HasAsOf  bool     // whether AsOf is given; otherwise the law is applied as of the day of the analysis
	Language law.Lang // of the words a person typed
	Story    law.Text // what happened; either side may be empty
	Facts    fact.Facts
	Log      fact.Log // how the answers came about, where that was kept; the answers count where the two part
	Holding  *Holding // what the court held; library files only
	Class    *Class   // a class that was held on the case; nil where none was kept

	// Fields this version does not know. They survive a load and save; those
	// of a fact are written as long as it has an answer, those of a piece of
	// evidence as long as it is on the ledger unchanged.
	Extra         []Field
	FactExtra     map[fact.ID][]Field
	EvidenceExtra map[fact.ID][]EvidenceFields
	LogExtra      map[int][]Field // of a step of the log, by its index

	// Warnings are what Parse found odd but not wrong. Write ignores them.
	Warnings []Problem
}

// Field is a field this version does not know, kept as it was.
type Field struct {
	Name  string
	value *node
}

// YAML gives the value of the field as YAML.
func (f Field) YAML() string {
	var w writer
	w.document(f.value)
	return w.b.String()
}

// EvidenceFields are the unknown fields of one piece of evidence.
type EvidenceFields struct {
	Item   fact.Evidence
	Fields []Field
}

// Confidence says how far the coding of a library case can be trusted.
type Confidence string

// The confidences.
const (
	High   Confidence = "high"
	Medium Confidence = "medium"
	Low    Confidence = "low"
)

// Offence is what a court applied to a defendant: an offence id of the
// analysis format, or other, or none.
type Offence string

// The offences a holding can name.
const (
	Assisting      Offence = "assisting"
	Accomplice     Offence = "accomplice" // of the helped crime, see Defendant.Of
	Concealing     Offence = "concealing"
	Refusing       Offence = "refusing"
	IllegalUse     Offence = "illegal_use"
	IntrusionTools Offence = "intrusion_tools"
	PersonalData   Offence = "personal_data"
	OtherOffence   Offence = "other"
	NoOffence      Offence = "none"
)

// Outcome is how it ended for a defendant.
type Outcome string

// The outcomes.
const (
	Convicted      Outcome = "convicted"
	NotProsecuted  Outcome = "not_prosecuted"
	Acquitted      Outcome = "acquitted"
	NotACrime      Outcome = "not_a_crime"
	Administrative Outcome = "administrative"
	Civil          Outcome = "civil"
	Terminated     Outcome = "terminated"
	Pending        Outcome = "pending" // the source reports no decision
)

// Basis says on what footing a person was not prosecuted. It decides what the
// decision presupposes.
type Basis string

// The footings of non-prosecution.
const (
	Slight       Basis = "slight"       // 刑诉法177.2: an offence, but a slight one
	Statutory    Basis = "statutory"    // 刑诉法177.1, 16: no offence, or none that may be pursued
	Insufficient Basis = "insufficient" // 刑诉法175.4: not proved
	Conditional  Basis = "conditional"  // 刑诉法282: a minor who meets the conditions of indictment
)

// Agreement says how the program's conclusion stands to what was decided of a
// person. Package library defines when it is which.
type Agreement string

// The ways in which a conclusion can stand to a holding.
const (
	Agrees    Agreement = "yes"
	Differs   Agreement = "no"
	Contests  Agreement = "contested" // the program finds the point contested; the court decided it
	Silent    Agreement = "silent"    // open, for want of a fact that the source does not give
	Outside   Agreement = "outside"   // an offence outside the seven the program evaluates
	Undecided Agreement = "undecided" // the source reports nothing decided about an offence
)

// Holding is what was held in a decided case, and how well that is known.
type Holding struct {
	Court          string
	Number         string
	Decided        string // as the source gives it, often only a year
	DateNote       law.Text
	Sources        []string
	PublishedAs    string
	Confidence     Confidence
	ReasoningBasis string
	Defendants     []Defendant
	Silent         []fact.ID // facts the source says nothing of
	Reason         law.Text
	Remark         law.Text
	Replay         *Replay // of every defendant without one of their own
	Extra          []Field
}

// Replay is what the program concludes on the facts of a library case, beside
// what was decided, as recorded when somebody last looked at the two. A test
// holds it to what the program says now.
type Replay struct {
	Headline Offence     // the program's headline offence; none where it has none
	Of       string      // of an accomplice: the helped crime
	Verdict  law.Verdict // on the offence held; on the headline where none of the seven was
	Agrees   Agreement
	Why      law.Text // why they agree or part
	Extra    []Field
}

// ReplayOf gives the recorded replay of a defendant, nil where there is none.
func (h *Holding) ReplayOf(defendant int) *Replay {
	if own := h.Defendants[defendant].Replay; own != nil {
		return own
	}
	return h.Replay
}

// Defendant is what was held of one person.
type Defendant struct {
	Name      string
	Offence   Offence
	Of        string       // the helped crime, an option of helped.crimes
	Provision law.Citation // the provision applied, if the source names it
	Outcome   Outcome
	Basis     Basis    // of non-prosecution, if the source names it
	Words     law.Text // of the judgment or decision
	Replay    *Replay  // where it is not that of the other defendants
	Extra     []Field
}

func offences() []string {
	return []string{
		string(Assisting), string(Accomplice), string(Concealing), string(Refusing), string(IllegalUse),
		string(IntrusionTools), string(PersonalData), string(OtherOffence), string(NoOffence),
	}
}

func outcomes() []string {
	return []string{
		string(Convicted), string(NotProsecuted), string(Acquitted), string(NotACrime),
		string(Administrative), string(Civil), string(Terminated), string(Pending),
	}
}

func bases() []string {
	return []string{string(Slight), string(Statutory), string(Insufficient), string(Conditional)}
}

func agreements() []string {
	return []string{string(Agrees), string(Differs), string(Contests), string(Silent), string(Outside), string(Undecided)}
}

// verdicts lists the words of the verdicts, in the order of their values.
func verdicts() []string {
	return []string{law.NotEstablished.String(), law.ContestedVerdict.String(), law.Established.String(), law.OpenVerdict.String()}
}

func confidences() []string { return []string{string(High), string(Medium), string(Low)} }
