package corpus

import (
	"errors"
	"fmt"
	"strings"

	"bangxin/law"
)

// Instrument is one text of law as held: a statute, a regulation, an
// interpretation, an opinion or minutes, whole or in excerpt.
type Instrument struct {
	ID             string   // as in citations: interpretation-2019-15
	Family         string   // shared by the versions of one law: cybersecurity-law; otherwise the ID
	Title          law.Text // the full title
	Name           law.Text // the name used when citing: 刑法, 法释〔2019〕15号
	DocumentNumber string   // 法释〔2019〕15号; empty where the sources give none
	IssuedBy       law.Text
	Kind           InstrumentKind
	Rank           law.Rank
	Promulgated    law.Day
	EffectiveFrom  law.Day // 0 where FromKnown is false
	FromKnown      bool
	EffectiveTo    law.Day // last day in force; 0 where it has not ended
	TextSince      law.Day // the day since which the wording held has stood; EffectiveFrom unless known to be later
	Sources        []string
	Verified       Verified
	Checked        law.Day  // the day the text was last checked
	Notes          string   // the editor's notes as kept with the text, in Chinese or English
	Caution        law.Text // what a reader must know before relying on it; empty where nothing

	commences law.Day // used where FromKnown is false
}

// InForce reports whether the instrument was in force on a day. One whose
// commencement was not checked counts from the day its own text implies.
func (i Instrument) InForce(day law.Day) bool {
	from := i.EffectiveFrom
	if !i.FromKnown {
		from = i.commences
	}
	return day >= from && (i.EffectiveTo == 0 || day <= i.EffectiveTo)
}

// InstrumentKind is what sort of instrument it is. It is finer than its rank:
// statutes, regulations and rules all stand on the first rank of the ladder.
type InstrumentKind uint8

// The kinds of instrument.
const (
	Statute InstrumentKind = iota
	AdministrativeRegulation
	DepartmentalRule
	JudicialInterpretation
	NormativeDocument
	Minutes
)

// Name says the kind in words: 法律, 行政法规, 部门规章 ….
func (k InstrumentKind) Name() law.Text {
	switch k {
	case Statute:
		return law.T("法律", "law")
	case AdministrativeRegulation:
		return law.T("行政法规", "administrative regulation")
	case DepartmentalRule:
		return law.T("部门规章", "departmental rule")
	case JudicialInterpretation:
		return law.T("司法解释", "judicial interpretation")
	case NormativeDocument:
		return law.T("规范性文件", "joint normative document")
	}
	return law.T("会议纪要", "minutes")
}

// Rank is the place on the ladder of authority.
func (k InstrumentKind) Rank() law.Rank {
	switch k {
	case JudicialInterpretation:
		return law.RankInterpretation
	case NormativeDocument:
		return law.RankNormative
	case Minutes:
		return law.RankMinutes
	}
	return law.RankLaw
}

func parseKind(s string) (InstrumentKind, bool) {
	k, ok := map[string]InstrumentKind{
		"law":                         Statute,
		"administrative regulation":   AdministrativeRegulation,
		"departmental rule":           DepartmentalRule,
		"judicial interpretation":     JudicialInterpretation,
		"judicial normative document": NormativeDocument,
		"meeting minutes":             Minutes,
	}[s]
	return k, ok
}

// Verified says how far a text was checked against independent sources.
type Verified uint8

// The three degrees.
const (
	TwoSources Verified = iota
	OneSource
	PartlyVerified
)

// String gives the word of the front matter and the analysis format.
func (v Verified) String() string {
	return [...]string{"two sources agree", "one source", "partial"}[v]
}

// Name says it in words.
func (v Verified) Name() law.Text {
	switch v {
	case TwoSources:
		return law.T("两处来源一致", "two sources agree")
	case OneSource:
		return law.T("一处来源", "one source")
	}
	return law.T("部分核对", "partly verified")
}

func parseVerified(s string) (Verified, bool) {
	for v := TwoSources; v <= PartlyVerified; v++ {
		if v.String() == s {
			return v, true
		}
	}
	return 0, false
}

// Checked is the day on which the texts were last checked as a whole.
func Checked() law.Day { return law.Date(2026, 11, 21) }

// newInstrument turns front matter into an Instrument.
func newInstrument(e *entry, f fields) (Instrument, error) {
	m := e.meta
	i := Instrument{
		ID: f.value["id"], Family: m.family, Name: m.name, Caution: m.caution,
		Title:          law.T(f.value["title_zh"], f.value["title_en"]),
		DocumentNumber: f.value["document_number"],
		IssuedBy:       law.T(f.value["issued_by"], issuers(f.value["issued_by"])),
		Sources:        f.list["sources"], Notes: f.value["notes"], Checked: Checked(), commences: m.commences,
	}
	var errs []error
	if i.ID != m.id {
		errs = append(errs, fmt.Errorf("id %q does not match the file name", i.ID))
	}
	if i.Family == "" {
		i.Family = i.ID
	}
	var ok bool
	if i.Kind, ok = parseKind(f.value["kind"]); !ok {
		errs = append(errs, fmt.Errorf("kind %q unknown", f.value["kind"]))
	}
	if m.minutes {
		i.Kind = Minutes
	}
	i.Rank = i.Kind.Rank()
	if i.Verified, ok = parseVerified(f.value["verified"]); !ok {
		errs = append(errs, fmt.Errorf("verified %q unknown", f.value["verified"]))
	}
	day := func(key string) (d law.Day) {
		if s := f.value[key]; s != "" {
			var err error
			if d, err = law.ParseDay(s); err != nil {
				errs = append(errs, fmt.Errorf("%s: %w", key, err))
			}
		}
		return d
	}
	i.Promulgated, i.EffectiveFrom, i.EffectiveTo = day("promulgated"), day("effective_from"), day("effective_to")
	i.FromKnown = f.value["effective_from"] != ""
	i.TextSince = i.EffectiveFrom
	if m.textSince != 0 {
		i.TextSince = m.textSince
	}
	return i, errors.Join(errs...)
}

// issuers gives the English names of the issuing bodies, in order.
func issuers(zh string) string {
	zh, amended, more := strings.Cut(zh, "；修正：")
	var out []string
	for name := range strings.SplitSeq(strings.ReplaceAll(zh, "及其", "、全国人民代表大会"), "、") {
		out = append(out, issuer(name))
	}
	en := strings.Join(out, ", ")
	if more {
		en += "; amended by: " + issuers(amended)
	}
	return en
}

func issuer(zh string) string {
	switch zh {
	case "全国人民代表大会":
		return "National People's Congress"
	case "全国人民代表大会常务委员会":
		return "Standing Committee of the National People's Congress"
	case "国务院":
		return "State Council"
	case "最高人民法院":
		return "Supreme People's Court"
	case "最高人民检察院":
		return "Supreme People's Procuratorate"
	case "公安部":
		return "Ministry of Public Security"
	case "工业和信息化部":
		return "Ministry of Industry and Information Technology"
	case "信息产业部":
		return "Ministry of Information Industry"
	case "中国人民银行":
		return "People's Bank of China"
	case "国家发展和改革委员会":
		return "National Development and Reform Commission"
	case "国家工商行政管理总局":
		return "State Administration for Industry and Commerce"
	case "国家质量监督检验检疫总局":
		return "General Administration of Quality Supervision, Inspection and Quarantine"
	case "中国银行业监督管理委员会":
		return "China Banking Regulatory Commission"
	case "最高人民法院刑事审判第三庭":
		return "Third Criminal Division of the Supreme People's Court"
	case "最高人民检察院第四检察厅":
		return "Fourth Procuratorial Department of the Supreme People's Procuratorate"
	case "公安部刑事侦查局":
		return "Criminal Investigation Bureau of the Ministry of Public Security"
	}
	return zh
}
