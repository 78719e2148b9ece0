package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 刑法第二十五条第一款：共同犯罪是指二人以上共同故意犯罪。
//
// 刑法第二十六条第一款：组织、领导犯罪集团进行犯罪活动的或者在共同犯罪中起主要作用的，是主犯。
//
// 刑法第二十七条：在共同犯罪中起次要或者辅助作用的，是从犯。对于从犯，应当从轻、减轻处罚或者免除处罚。
//
// Who helps in a crime of which he knows may answer for that crime itself. There
// is one track for every crime that may have been helped: the general rule of
// articles 25 to 29 for all, and where a text has a rule of its own for helpers
// (fraud, gambling sites, obscene matter, computer crime) that rule with its
// lines, in a file of its own.

// helpedCrime is a crime in which help was given, and what the law says of those
// who help in it.
type helpedCrime struct {
	option  string   // of helped.crimes
	name    law.Text // the charge, without the mark that it is joint crime
	article string   // the article that punishes it

	unit        unitRule
	unitCite    string  // the provision by which a unit can commit it
	responsible string  // the provision on those who answer for the unit
	unitSince   law.Day // from which day a unit can; zero: as long as the article exists
	since       law.Day
	note        law.Text // what of this crime is not evaluated

	special   func(rd Readings) []*rule.Node // the ways in which help alone may be joint crime
	presumed  func() *rule.Node              // a list that presumes knowledge of this very crime
	threshold func() *rule.Node              // the line that the helped crime itself must reach
	short     func() *rule.Node              // a text on helpers that is content with less than a crime
	tiers     func() []tier
	acts      map[string]string // what a text of this crime says of an act of participation
}

// unitRule says whether a unit can commit a crime.
type unitRule uint8

const (
	unitNever   unitRule = iota // no provision says so (刑法30)
	unitPunish                  // a provision says so
	unitUnclear                 // which crime it is, is not known
)

// accompliceOffences is the tracks of 共同犯罪 in the helped crime, one for each
// option of helped.crimes.
func accompliceOffences(rd Readings) []*offence {
	var out []*offence
	for _, c := range helpedCrimes() {
		o := &offence{
			id: Accomplice, of: c.option, tree: c.tree(rd), provision: law.Cite(c.article),
			shown: c.committed("accomplice.shown"),
		}
		if c.tiers != nil {
			o.tiers = c.tiers()
		}
		if c.unit == unitPunish {
			o.unit = law.T("对单位判处罚金，并对直接负责的主管人员和其他直接责任人员判处上述刑罚", "a fine for the unit; its directly responsible managers and other directly responsible persons are punished as above")
			o.unitCite = law.Cite(c.unitCite)
		}
		out = append(out, o)
	}
	return out
}

// tree is the track of one helped crime. The crime comes first, as it rules the
// other tracks out; then what the person knew and how deep he was in it.
func (c helpedCrime) tree(rd Readings) *rule.Node {
	elements := []*rule.Node{c.helped(), c.knowledge(), c.participation(rd)}
	if c.threshold != nil {
		elements = append(elements, c.threshold())
	}
	if c.since != 0 {
		elements = append(elements, c.time())
	}
	elements = append(elements, c.person())
	return rule.All("accomplice."+c.option, elements...).
		Called(c.name.ZH+"（共同犯罪）", c.name.EN+" (as accomplice)").Cite("criminal-law:25.1", c.article).
		Noting("主犯按其参与或者组织、指挥的全部犯罪处罚，从犯应当从轻、减轻处罚或者免除处罚。", "A principal is punished for all the crimes he took part in, organised or directed; an accessory must be given a lighter or mitigated punishment or be exempted.")
}

// committed tests that the persons helped did this.
func (c helpedCrime) committed(id string) *rule.Node {
	return rule.One(fact.HelpedCrimes, c.option).As(id).
		Called("被帮助的犯罪包括"+c.name.ZH, "the helped crimes include "+lowerFirst(c.name.EN)).Cite(c.article)
}

// helped is whether the helped crime is of this kind and verified. Joint crime
// needs a crime: the exception of 2019-15:12.2 for what cannot be verified is one
// of assisting alone. Two texts on helpers speak of sites and acts instead and are
// content with the helper's own figures.
func (c helpedCrime) helped() *rule.Node {
	verified := rule.One(fact.HelpedStatus, "convicted", "confirmed").As("accomplice.helped_crime.verified").
		Called("该犯罪可以确认", "the crime is verified").Cite("criminal-law:25.1").
		Noting("对方尚未到案、尚未判决的，不影响认定；无法查证是否达到犯罪程度的，不能按共同犯罪处理。", "That the other is at large or untried does not matter; where crime level cannot be verified there is no joint crime.")
	if c.short != nil {
		verified = rule.Any("accomplice.helped_crime.level", verified.Noting("对方尚未到案、尚未判决的，不影响认定。", "That the other is at large or untried does not matter."), c.short()).
			Called("该犯罪可以确认，或者专门规定不要求达到犯罪程度", "The crime is verified, or the special rule does not ask for one").Cite("criminal-law:25.1")
	}
	n := rule.All("helped_crime",
		c.committed("accomplice.helped_crime.kind"),
		verified,
	).Called("被帮助的犯罪", "The helped crime").Cite("criminal-law:25.1", c.article)
	n.Note = c.note
	return n
}

// shortOfCrime is help at the lines of a text that does not ask whether what was
// helped reached the level of a crime: contested.
func shortOfCrime(id, cite string, inForce law.Day, lines *rule.Node) *rule.Node {
	return rule.Contested(id,
		rule.All(id+".fact",
			rule.One(fact.HelpedStatus, "unverifiable", "unlawful_only").As(id+".status").
				Called("对方的行为没有达到或者无法查证是否达到犯罪程度", "what the other did fell short of a crime, or whether it did cannot be verified").Cite(cite),
			rule.From(rule.AsOf, inForce).As(id+".in_force").Called("该规定已施行（"+inForce.In(law.ZH)+"）", "the rule is in force ("+inForce.In(law.EN)+")").Cite(cite),
			helpGiven(id+".help"),
			lines,
		).Called("没有查明犯罪，而帮助达到专门规定的标准", "no crime is shown, while the help is at the lines of the special rule").Cite(cite),
	).Called("未达到犯罪程度，帮助者达到专门规定的标准", "Short of a crime, with the helper at the lines of the special rule").Cite(cite, "criminal-law:25.1")
}

// knowledge is whether the person knew of this crime. General knowledge that some
// crime is committed is not enough, except where a special list presumes knowledge
// of this very crime. Who agreed on it beforehand knew what was agreed: where his
// account says less, the two are at odds and the finding is contested. The day on
// which he says that he learnt of it is his account, too: it bears on what he knew,
// not on what the list presumes.
func (c helpedCrime) knowledge() *rule.Node {
	routes := []*rule.Node{
		rule.All("accomplice.knowledge.known",
			rule.One(fact.KnowledgeLevel, "specific_crime").As("accomplice.knowledge.specific").
				Called("明知对方实施的具体犯罪", "knew the specific crime").Cite("criminal-law:25.1"),
			rule.QuantityAtLeast(knownDuring(), 0).As("accomplice.knowledge.in_time").
				Called("知情时帮助尚未结束", "the knowledge came before the help ended").Cite("criminal-law:25.1"),
		).Called("明知具体犯罪", "Knew the specific crime").Cite("criminal-law:25.1"),
		rule.Contested("accomplice.knowledge.agreed", agreed("accomplice.knowledge.agreed.fact")).
			Called("事前通谋，而对具体犯罪的认识说法不一", "Prior agreement, beside an account that falls short of the specific crime").Cite("criminal-law:25.1").
			Noting("通谋以知道所谋之事为前提。", "Who agrees on a thing knows what is agreed."),
	}
	if c.presumed != nil {
		routes = append(routes, c.presumed())
	}
	return rule.Any("knowledge", routes...).Called("明知", "Knowledge").Cite("criminal-law:25.1").
		Noting("共同犯罪要求明知被帮助的具体犯罪；只是概括知道对方在犯罪的，问题在帮助信息网络犯罪活动罪。", "Joint crime asks for knowledge of the specific crime; who knew in general that some crime was committed is a case of assisting.")
}

// time is whether the article of the helped crime existed when the conduct ended.
func (c helpedCrime) time() *rule.Node {
	d := c.since
	return rule.All("time",
		rule.From(fact.ConductEnd, d).As("accomplice.time.end").
			Called("行为持续到或者发生在"+d.In(law.ZH)+"以后", "the conduct ran until, or took place after, "+d.In(law.EN)).Cite("criminal-law:12.1", c.article),
	).Called("时间", "Time").Cite("criminal-law:12.1")
}

// 刑法第三十条：公司、企业、事业单位、机关、团体实施的危害社会的行为，法律规定为单位犯罪的，应当负
// 刑事责任。

// person is who can commit the crime. A unit can only where the law says so; then
// its responsible people answer as individuals do. Where no provision does, whoever
// took part answers for himself.
func (c helpedCrime) person() *rule.Node {
	unit, responsible := c.unitCite, c.responsible
	if unit == "" {
		unit, responsible = "criminal-law:30", "criminal-law:31"
	}
	n := personElement("accomplice.person", unit, responsible).As("person")
	switch c.unit {
	case unitNever:
		// The natural person, and of him not the role: that only those directly
		// responsible answer (刑法31) is a rule of the crimes of units.
		n.Kids = n.Kids[:1]
		natural := n.Kids[0]
		natural.Kids = natural.Kids[:len(natural.Kids)-1]
		n.Noting("法律没有规定单位犯该罪，单位不构成该罪；直接负责的主管人员和其他直接责任人员的个人责任须另行分析：在单位中参与实施的人按自然人犯罪处理，起次要或者辅助作用的，是从犯。",
			"No provision makes this an offence of units: the unit cannot commit this crime; its responsible people must be analysed as individuals. Those who took part within it answer as natural persons, as accessories where their part was secondary or auxiliary.")
	case unitPunish:
		if c.unitSince != 0 {
			n.Kids[1].Kids = append(n.Kids[1].Kids, rule.From(fact.ConductEnd, c.unitSince).As("accomplice.person.unit_since").
				Called("行为持续到或者发生在"+c.unitSince.In(law.ZH)+"以后（单位条款施行）", "the conduct ran until, or took place after, "+c.unitSince.In(law.EN)+", when the unit clause came into force").
				Cite("criminal-law:12.1", c.unitCite))
		}
	case unitUnclear:
		natural := n.Kids[0]
		role := natural.Kids[len(natural.Kids)-1]
		natural.Kids[len(natural.Kids)-1] = rule.Any("accomplice.person.role_either", role,
			rule.Always("accomplice.person.role_unclear", contested).
				Called("该罪如非单位犯罪，参与实施的人不论职务均按自然人处理", "if it is no crime of units, whoever took part answers whatever his post").Cite("criminal-law:30"),
		).Called(role.Name.ZH, role.Name.EN).Cite("criminal-law:30", "criminal-law:31")
		n.Kids[1] = rule.Contested("accomplice.person.unit_unclear", n.Kids[1]).
			Called("单位能否构成，取决于具体罪名", "whether a unit can commit it depends on the crime").Cite("criminal-law:30")
	}
	if c.option == "drugs" || c.option == "other" {
		natural := n.Kids[0]
		for i, k := range natural.Kids {
			if k.Test.Fact == fact.PersonAge {
				natural.Kids[i] = orFourteen(k, c.option)
			}
		}
	}
	return n
}

// 刑法第十七条第二款：已满十四周岁不满十六周岁的人，犯……贩卖毒品……罪的，应当负刑事责任。

// orFourteen widens the age of an element: for selling drugs, and for robbery and
// the other crimes listed, a person of fourteen may answer. Which drug crime was
// helped is not a fact, nor which crime that the dictionary does not name; hence
// contested.
func orFourteen(sixteen *rule.Node, crime string) *rule.Node {
	const id = "accomplice.person.fourteen"
	zh, en := "已满十四周岁不满十六周岁，仅限贩卖毒品", "fourteen to under sixteen: for selling drugs only"
	if crime == "other" {
		zh, en = "已满十四周岁不满十六周岁，仅限故意杀人、抢劫、放火等第二款所列的罪", "fourteen to under sixteen: only for murder, robbery, arson and the other crimes the second paragraph lists"
	}
	return rule.Any("accomplice.person.ages", sixteen,
		rule.Contested(id, rule.AtLeast(fact.PersonAge, 14).As(id+".age").Called("已满十四周岁", "fourteen or over").Cite("criminal-law:17.2")).
			Called(zh, en).Cite("criminal-law:17.2"),
	).Called("达到刑事责任年龄", "of the age of criminal responsibility").Cite("criminal-law:17.1", "criminal-law:17.2")
}

// otherCrimes lists the options of helped.crimes but the crime's own.
func (c helpedCrime) otherCrimes() []string {
	var out []string
	for _, o := range fact.Get(fact.HelpedCrimes).Options {
		if o.ID != c.option {
			out = append(out, o.ID)
		}
	}
	return out
}

// undivided makes a ground contested at most where crimes of several kinds were
// helped: the answers give one total for all of them, so that the part of this
// crime may lie below the line although the total is above it.
func (c helpedCrime) undivided(id string, n *rule.Node) *rule.Node {
	return rule.All(id, n,
		rule.Any(id+".alone",
			rule.Not(rule.One(fact.HelpedCrimes, c.otherCrimes()...)).As(id+".alone.only").Called("只帮助了这一种犯罪", "only this kind of crime was helped").Cite(c.article),
			rule.Always(id+".alone.mixed", contested).Called("帮助了几种犯罪而数额没有分开的，存在争议", "contested where crimes of several kinds were helped and the figures are not divided").Cite(c.article),
		).Called("数额、数量属于这一种犯罪", "The figures belong to this kind of crime").Cite(c.article),
	).Called(n.Name.ZH+"，且属于这一种犯罪", n.Name.EN+", for this kind of crime").Cite(n.Cites[0].String())
}

// accompliceRole is the part the person had in a joint crime: principal or
// accessory (刑法26, 27). It decides no offence; its children are the two roles.
func accompliceRole() *rule.Node {
	return rule.Any("accomplice.role",
		rule.One(fact.DepthRole, "minor").As("accomplice.role.accessory").
			Called("从犯：起次要或者辅助作用，应当从轻、减轻处罚或者免除处罚", "accessory: a secondary or auxiliary part; punishment must be lighter or mitigated, or the person exempted").
			Cite("criminal-law:27.1", "criminal-law:27.2"),
		rule.One(fact.DepthRole, "major").As("accomplice.role.principal").
			Called("主犯：起主要作用，按其所参与的或者组织、指挥的全部犯罪处罚", "principal: a main part; punished for all the crimes taken part in, organised or directed").
			Cite("criminal-law:26.1", "criminal-law:26.4"),
	).Called("在共同犯罪中的作用", "Part in the joint crime").Cite("criminal-law:26.1", "criminal-law:27.1").
		Noting("单纯提供技术、账户等帮助的，通常认定为从犯；电信网络诈骗中在其参与的环节起主要作用的，可以认定为主犯。", "Those who merely gave technical help or accounts are as a rule accessories; in telecom fraud one who had a main part in his own link may be a principal.")
}
