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
	Holding  *Holding // what the court held; library files only

	// Fields this version does not know. They survive a load and save; those
	// of a fact are written as long as it has an answer, those of a piece of
	// evidence as long as it is on the ledger unchanged.
	Extra         []Field
	FactExtra     map[fact.ID][]Field
	EvidenceExtra map[fact.ID][]EvidenceFields

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
	Extra          []Field
}

// Defendant is what was held of one person.
type Defendant struct {
	Name      string
	Offence   Offence
	Of        string       // the helped crime, an option of helped.crimes
	Provision law.Citation // the provision applied, if the source names it
	Outcome   Outcome
	Words     law.Text // of the judgment or decision
	Extra     []Field
}

func offences() []string {
	return []string{string(Assisting), string(Accomplice), string(Concealing), string(Refusing), string(IllegalUse),
		string(IntrusionTools), string(PersonalData), string(OtherOffence), string(NoOffence)}
}

func outcomes() []string {
	return []string{string(Convicted), string(NotProsecuted), string(Acquitted), string(NotACrime),
		string(Administrative), string(Civil), string(Terminated)}
}

func confidences() []string { return []string{string(High), string(Medium), string(Low)} }
