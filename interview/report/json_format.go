package report

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// The types below are the analysis format; the order of their fields is the
// order in which they are written.

type jsonAnalysis struct {
	Version  int     `json:"bangxin_analysis"`
	Title    string  `json:"title,omitempty"`
	TitleEN  string  `json:"title_en,omitempty"` // of a report in both languages, where it is another
	Language string  `json:"language"`           // of reasons and names
	AsOf     law.Day `json:"as_of"`
	// Facts are the answers as a case file has them; absent where they are left out.
	Facts          map[fact.ID]jsonAnswer `json:"facts,omitempty"`
	Law            []jsonInstrument       `json:"law"`
	Assumptions    []fact.ID              `json:"assumptions"`
	Contradictions []string               `json:"contradictions,omitempty"`
	Headline       *jsonHeadline          `json:"headline"` // null where no offence is established, contested or open
	NotEvaluated   []jsonOutside          `json:"not_evaluated"`
	Offences       []jsonOffence          `json:"offences"`
	Disposition    *jsonDisposition       `json:"disposition,omitempty"`
	Arguments      []jsonArgument         `json:"arguments"`
	Civil          *jsonCivil             `json:"civil,omitempty"` // absent where nothing is about victims
	Administrative []jsonSanction         `json:"administrative"`
	WhatIf         []jsonChange           `json:"what_if,omitempty"`  // absent where it was not worked out
	Readings       []jsonReading          `json:"readings,omitempty"` // only questions on which the readings part
	QuestionsLeft  []fact.ID              `json:"questions_left"`
	Receipt        jsonReceipt            `json:"receipt"`
}

type jsonInstrument struct {
	ID            string   `json:"id"`
	EffectiveFrom *law.Day `json:"effective_from,omitempty"` // absent where it could not be checked
	Verified      string   `json:"verified"`
}

type jsonHeadline struct {
	Offence  string        `json:"offence"`
	Of       string        `json:"of,omitempty"`
	Verdict  law.Verdict   `json:"verdict"`
	Range    string        `json:"range,omitempty"`
	Exposure *jsonHeadline `json:"exposure,omitempty"`
}

type jsonOffence struct {
	ID        string        `json:"id"`
	Of        string        `json:"of,omitempty"`
	NameZH    string        `json:"name_zh"`
	NameEN    string        `json:"name_en"`
	Provision law.Citation  `json:"provision"`
	Verdict   law.Verdict   `json:"verdict"`
	Elements  []jsonElement `json:"elements"`
	Open      []fact.ID     `json:"open"`
}

type jsonElement struct {
	ID       string       `json:"id"`
	Finding  law.Finding  `json:"finding"`
	Grounds  []jsonGround `json:"grounds"`
	Open     []fact.ID    `json:"open"`
	TurnsOn  []fact.ID    `json:"turns_on,omitempty"`
	Unproved []fact.ID    `json:"unproved,omitempty"`
}

type jsonGround struct {
	ID        string         `json:"id"`
	Cite      law.Citation   `json:"cite"`
	Also      []law.Citation `json:"also,omitempty"` // further provisions
	Finding   law.Finding    `json:"finding"`
	Facts     []fact.ID      `json:"facts"`
	Reason    string         `json:"reason"`
	Threshold *jsonThreshold `json:"threshold,omitempty"`
	Grounds   []jsonGround   `json:"grounds,omitempty"`
	// Presumption is there on a presumption whose basic fact is found or disputed.
	Presumption *jsonPresumption `json:"presumption,omitempty"`
}

// jsonPresumption is a presumption step by step: basic, presumed, rebuts, said,
// remains.
type jsonPresumption struct {
	Counter fact.ID     `json:"counter"` // where contrary evidence is stated
	Rebuts  []string    `json:"rebuts"`  // its options that rebut
	Stated  []string    `json:"stated"`
	Stages  []jsonStage `json:"stages"`
}

type jsonStage struct {
	ID    string         `json:"id"`
	Says  string         `json:"says"`
	Cites []law.Citation `json:"cites"`
}

// jsonThreshold is a figure beside its line. Money is in yuan: a whole number,
// or a string with two decimals.
type jsonThreshold struct {
	Kind   string `json:"kind"` // yuan, count
	Line   any    `json:"line"`
	Over   bool   `json:"over,omitempty"` // the line itself does not meet it
	From   any    `json:"from,omitempty"` // absent where the figure is not known
	To     any    `json:"to,omitempty"`   // absent where it has no upper end
	Margin any    `json:"margin,omitempty"`
}

type jsonDisposition struct {
	Leaning string   `json:"leaning"`
	For     []string `json:"for"`
	Against []string `json:"against"`
}

type jsonOutside struct {
	Provision law.Citation `json:"provision"`
	Why       string       `json:"why"`
}

type jsonArgument struct {
	Side     liability.Side     `json:"side"`
	Question string             `json:"question"`
	Says     string             `json:"says"`
	Strength liability.Strength `json:"strength"`
	Cites    []string           `json:"cites"` // provisions; writings and cases by name
	Facts    []fact.ID          `json:"facts"`
}

type jsonCivil struct {
	Verdict  string        `json:"verdict"`
	Elements []jsonElement `json:"elements"`
	Open     []fact.ID     `json:"open"`
}

type jsonSanction struct {
	ID       string       `json:"id"`
	Duty     law.Citation `json:"duty"`
	Penalty  law.Citation `json:"penalty"`
	Finding  law.Finding  `json:"finding"`
	Sanction string       `json:"sanction"`
	Facts    []fact.ID    `json:"facts"`
	Open     []fact.ID    `json:"open"`
}

type jsonReceipt struct {
	Program string `json:"program"`
	Corpus  string `json:"corpus"`
	Facts   string `json:"facts"`
}
