package liability

import (
	"strings"

	"bangxin/law"
)

// Bearing is an element, or one of the two questions at the end of a case, on which
// an argument bears.
type Bearing struct {
	Element string // the last part of the id of an element, or which, or consequence
	Name    law.Text
}

// The elements on which the arguments of the map bear.
func onHelp() Bearing { return Bearing{"help", law.T("帮助行为", "Help")} }

func onKnowledge() Bearing { return Bearing{"knowledge", law.T("明知", "Knowledge")} }

func onHelpedCrime() Bearing {
	return Bearing{"helped_crime", law.T("被帮助的犯罪", "The helped crime")}
}

func onSeriousness() Bearing {
	return Bearing{"seriousness", law.T("情节严重", "Serious circumstances")}
}

func onParticipation() Bearing {
	return Bearing{"participation", law.T("通谋、参与或者帮助", "Agreement, participation or help")}
}

func onAgreement() Bearing {
	return Bearing{"no_agreement", law.T("不属于事前通谋的共犯", "Not an accomplice by prior agreement")}
}

func onDuty() Bearing {
	return Bearing{"duty", law.T("法律、行政法规规定的信息网络安全管理义务", "A duty under law or administrative regulation")}
}

func onPerson() Bearing { return Bearing{"person", law.T("主体", "Person")} }

func onWhich() Bearing { return Bearing{"which", law.T("何罪", "Which offence")} }

func onConsequence() Bearing {
	return Bearing{"consequence", law.T("如何处理", "What follows")}
}

// bearings says on which elements an argument bears, that on which it bears most
// first. Ordinary service is argued as no help in the sense of the article and,
// failing that, as no sign of knowledge; what was not done, as help by omission.
func bearings(id string) []Bearing {
	switch question, _, _ := strings.Cut(id, "."); question {
	case "industry_rules", "ordinary":
		return []Bearing{onHelp(), onKnowledge()}
	case "dedicated":
		return []Bearing{onKnowledge(), onHelp()}
	case "request":
		return []Bearing{onKnowledge()}
	case "who":
		return []Bearing{onKnowledge(), onPerson(), onParticipation(), onWhich(), onConsequence()}
	case "foreseeable":
		return []Bearing{onKnowledge(), onDuty()}
	case "supervision", "control", "guarantor":
		return []Bearing{onHelp(), onDuty(), onKnowledge()}
	case "depth", "substance":
		return []Bearing{onParticipation(), onSeriousness(), onWhich(), onConsequence()}
	case "intent":
		return []Bearing{onKnowledge(), onParticipation(), onAgreement(), onWhich()}
	case "many":
		return []Bearing{onSeriousness(), onHelpedCrime(), onConsequence()}
	}
	return []Bearing{onHelp(), onDuty(), onConsequence()} // csl: mere inaction, and what it is punished with
}
