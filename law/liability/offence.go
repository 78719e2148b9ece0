package liability

import (
	"slices"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// Offence ids, as the analysis format names them.
const (
	Assisting      = "assisting"       // 帮助信息网络犯罪活动罪, 287-2
	Accomplice     = "accomplice"      // 被帮助之罪的共同犯罪, 25-29; Of names the crime
	Concealing     = "concealing"      // 掩饰、隐瞒犯罪所得罪, 312
	Refusing       = "refusing"        // 拒不履行信息网络安全管理义务罪, 286-1
	IllegalUse     = "illegal_use"     // 非法利用信息网络罪, 287-1
	IntrusionTools = "intrusion_tools" // 提供侵入、非法控制计算机信息系统程序、工具罪, 285.3
	PersonalData   = "personal_data"   // 侵犯公民个人信息罪, 253-1
)

// offence is one track: its tree, and the ranges of punishment with the rules
// that decide between them.
type offence struct {
	id        string
	of        string // of an accomplice: the helped crime, an option of helped.crimes
	tree      *rule.Node
	provision law.Citation
	tiers     []tier   // from the lightest; the first is the basic range
	unit      law.Text // what a unit faces; zero where the article knows no unit
	unitCite  law.Citation
	// shown, where set, must not be known to fail for the offence to be listed:
	// accomplice liability in gambling is not listed beside a fraud.
	shown *rule.Node
	texts []string // the instruments that its steps can cite
}

// key names an offence and its crime together: accomplice:fraud.
func (o *offence) key() string {
	if o.of == "" {
		return o.id
	}
	return o.id + ":" + o.of
}

// tier is a range of punishment of an offence.
type tier struct {
	id      string
	name    law.Text   // 情节严重, 数额巨大 …; zero for the basic range
	node    *rule.Node // when it applies; nil for the basic range
	penalty law.Text   // in the words of the article
	least   int        // months of the least imprisonment; 0 where a lighter kind is open
	most    int        // months of the most; Life for life imprisonment
	control bool       // 管制 is among the kinds
	cite    law.Citation
	until   string // the id of the range that shows the article to be amended
}

// Life stands for life imprisonment among months.
const Life = 1 << 16

// Tier is a range of punishment with what is found of its condition.
type Tier struct {
	ID      string
	Name    law.Text
	Penalty law.Text
	Least   int // months; 0 where a lighter kind of punishment is open
	Most    int // months; Life for life imprisonment
	Control bool
	Cite    law.Citation
	Finding law.Finding // of the condition; met for the basic range
	Step    *Step       // the condition; nil for the basic range
	Until   string      // the id of a range: where its condition is met, the article has replaced this one
}

// tiersOf finds which ranges apply.
func (e explainer) tiersOf(o *offence, before *Offence) []Tier {
	var out []Tier
	for i, t := range o.tiers {
		f := Tier{ID: t.id, Name: t.name, Penalty: t.penalty, Least: t.least, Most: t.most, Control: t.control, Cite: t.cite, Finding: law.Met, Until: t.until}
		if t.node != nil {
			var had *Step
			if before != nil && i < len(before.Tiers) {
				had = before.Tiers[i].Step
			}
			f.Step = e.step(e.explain(t.node, had != nil), had)
			f.Finding = f.Step.Finding
		}
		out = append(out, f)
	}
	return out
}

// InForce lists the ranges, without those of a version of the article that no longer
// governs the conduct.
func (o *Offence) InForce() []*Tier {
	var out []*Tier
	for i := range o.Tiers {
		if !slices.ContainsFunc(o.Tiers, func(t Tier) bool { return t.ID == o.Tiers[i].Until && t.Finding == law.Met }) {
			out = append(out, &o.Tiers[i])
		}
	}
	return out
}

// Applies gives the heaviest range whose condition is met.
func (o *Offence) Applies() *Tier {
	for i := len(o.Tiers) - 1; i >= 0; i-- {
		if o.Tiers[i].Finding == law.Met {
			return &o.Tiers[i]
		}
	}
	return nil
}

// Above lists the heavier ranges that are contested or open: what the
// punishment could still rise to.
func (o *Offence) Above() []*Tier {
	var out []*Tier
	for i := len(o.Tiers) - 1; i >= 0 && o.Tiers[i].Finding != law.Met; i-- {
		if o.Tiers[i].Finding != law.NotMet {
			out = append(out, &o.Tiers[i])
		}
	}
	return out
}

// heavier compares two offences by the range that applies to each: the higher
// maximum, then the higher minimum, then the closer description. An offence whose
// range is not held may be far heavier, so it comes first: a light range that is
// known must not hide a heavy one that is not.
func heavier(a, b *Offence) bool {
	x, y := a.Applies(), b.Applies()
	switch {
	case x == nil || y == nil:
		return x == nil && y != nil
	case x.Most != y.Most:
		return x.Most > y.Most
	case x.Least != y.Least:
		return x.Least > y.Least
	}
	return precedence(a.ID) < precedence(b.ID)
}

// isCompany reports whether the answers are about a unit.
func isCompany(facts fact.Facts) bool {
	v, ok := facts.Known(fact.PersonCapacity)
	return ok && v.Has(fact.Get(fact.PersonCapacity).Option("company"))
}

// basic makes the range that applies whenever the offence is established.
func basic(cite, zh, en string, most int) tier {
	return tier{id: "basic", penalty: law.T(zh, en), most: most, cite: law.Cite(cite)}
}

// raised makes a heavier range under a condition.
func raised(id, nameZH, nameEN, cite, zh, en string, least, most int, node *rule.Node) tier {
	return tier{id: id, name: law.T(nameZH, nameEN), node: node, penalty: law.T(zh, en), least: least, most: most, cite: law.Cite(cite)}
}

// replaced says of a range that the article no longer knows it where the range of that
// id applies.
func replaced(t tier, by string) tier {
	t.until = by
	return t
}

// months turns years into months.
func months(years int) int { return 12 * years }

// assistingOffence is the track of 287-2.
func assistingOffence(rd Readings) *offence {
	return &offence{
		id: Assisting, tree: assistingUnder(rd), provision: law.Cite("criminal-law:287-2.1"),
		tiers: []tier{basic("criminal-law:287-2.1", "三年以下有期徒刑或者拘役，并处或者单处罚金", "fixed-term imprisonment of up to three years or short-term detention, and/or a fine", months(3))},
		unit:  law.T("对单位判处罚金，并对直接负责的主管人员和其他直接责任人员判处上述刑罚", "a fine for the unit; its directly responsible managers and other directly responsible persons are punished as above"), unitCite: law.Cite("criminal-law:287-2.2"),
	}
}
