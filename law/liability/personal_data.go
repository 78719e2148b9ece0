package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 刑法第二百五十三条之一：违反国家有关规定，向他人出售或者提供公民个人信息，情节严重的，处三年以下有期徒刑或者
// 拘役，并处或者单处罚金；情节特别严重的，处三年以上七年以下有期徒刑，并处罚金。
// 违反国家有关规定，将在履行职责或者提供服务过程中获得的公民个人信息，出售或者提供给他人的，依照前款的规定从重处罚。
// 窃取或者以其他方法非法获取公民个人信息的，依照第一款的规定处罚。
// 单位犯前三款罪的，对单位判处罚金，并对其直接负责的主管人员和其他直接责任人员，依照各该款的规定处罚。
//
// The article was added by 刑法修正案（七）, in force 2009-02-28, in a narrower
// form, and rewritten by 刑法修正案（九）, in force 2015-11-01.

func interpretation2017() law.Day { return law.Date(2017, 6, 1) }

// personalDataOffence is the track of 253-1.
func personalDataOffence(Readings) *offence {
	return &offence{
		id: PersonalData, tree: personalData(), provision: law.Cite("criminal-law:253-1.1"),
		tiers: []tier{
			basic("criminal-law:253-1.1", "三年以下有期徒刑或者拘役，并处或者单处罚金", "fixed-term imprisonment of up to three years or short-term detention, and/or a fine", months(3)),
			raised("especially_serious", "情节特别严重", "especially serious circumstances", "criminal-law:253-1.1",
				"三年以上七年以下有期徒刑，并处罚金", "fixed-term imprisonment of three to seven years and a fine", months(3), months(7), personalDataEspecially()),
		},
		unit: law.T("对单位判处罚金，并对直接负责的主管人员和其他直接责任人员依照各该款的规定处罚", "a fine for the unit; its directly responsible managers and other directly responsible persons are punished under the paragraph concerned"), unitCite: law.Cite("criminal-law:253-1.4"),
		shown: rule.All("personal_data.shown",
			personalDataNear("personal_data.shown.near"),
			personalDataHandled("personal_data.shown.handled"),
		).Called("涉及公民个人信息", "personal information was dealt in").Cite("criminal-law:253-1.1"),
	}
}

// personalData is 侵犯公民个人信息罪.
func personalData() *rule.Node {
	return rule.All("personal_data",
		personalDataAct(),
		personElement("personal_data.person", "criminal-law:253-1.4", "interpretation-2017-10:7.1"),
		personalDataTime(),
		personalDataSeriousness(),
	).Called("侵犯公民个人信息罪", "Infringing citizens' personal information").Cite("criminal-law:253-1.1").
		Noting("本罪须出于故意。不属于情节特别严重，初犯、全部退赃并确有悔罪表现的，可以认定为情节轻微（法释〔2017〕10号第十条）。",
			"Intent is required. Where circumstances are not especially serious, a first offender who returned all gains and shows remorse may be treated as a minor case (Interpretation [2017] No. 10, article 10).")
}

// 法释〔2017〕10号第三条：向特定人提供公民个人信息，以及通过信息网络或者其他途径发布公民个人信息的，应当认定为刑法
// 第二百五十三条之一规定的“提供公民个人信息”。
// 未经被收集者同意，将合法收集的公民个人信息向他人提供的，属于刑法第二百五十三条之一规定的“提供公民个人信息”，
// 但是经过处理无法识别特定个人且不能复原的除外。
//
// 法释〔2017〕10号第四条：违反国家有关规定，通过购买、收受、交换等方式获取公民个人信息，或者在履行职责、提供服务
// 过程中收集公民个人信息的，属于刑法第二百五十三条之一第三款规定的“以其他方法非法获取公民个人信息”。

// personalDataAct is that personal information was obtained, sold or provided.
// Most lines are the same for all three.
func personalDataAct() *rule.Node {
	return rule.All("personal_data.act",
		personalDataNear("personal_data.act.near"),
		personalDataHandled("personal_data.act.handled"),
		personalDataPassedOrObtained(),
	).Called("非法获取、出售或者提供公民个人信息", "Personal information illegally obtained, sold or provided").
		Cite("criminal-law:253-1.1", "criminal-law:253-1.3", "interpretation-2017-10:3.1", "interpretation-2017-10:4.1").
		Noting("须违反法律、行政法规、部门规章有关个人信息保护的规定（第二条）。经被收集者同意，或者经处理无法识别特定个人且不能复原的，不在其内（第三条）。为合法经营而购买、收受普通个人信息的，适用第六条的标准（利用所购信息获利五万元等），不在此评价。",
			"It must breach a law, regulation or departmental rule on personal information (article 2). With the person's consent, or once made unidentifiable beyond recovery, it is outside (article 3). Ordinary data bought or received for a lawful business comes under the lines of article 6 (profit of 50,000 from using it, and others), not evaluated here.")
}

// personalDataNear tests by two spine facts that the matter can involve other
// people's data at all, so that one who lent his own card is not asked four
// figures.
func personalDataNear(id string) *rule.Node {
	return rule.Any(id,
		rule.One(fact.HelpKinds, "hosting", "storage", "search_link", "development", "maintenance", "promotion", "others_accounts", "phone_cards", "internet_accounts", "code_platform", "other").
			As(id+".kind").Called("帮助可以涉及他人的个人信息", "the help can involve other people's personal information").Cite("criminal-law:253-1.1").
			Noting("另行出售、提供或者获取个人信息的，帮助种类应当包括“其他帮助”。", "Where data was sold, provided or obtained beside the service, the kinds of help should include “other help”."),
		rule.One(fact.HelpedCrimes, "personal_data").As(id+".crime").Called("对方的行为是侵犯公民个人信息", "the other's act was infringing personal information").Cite("criminal-law:253-1.1"),
	).Called("可能涉及公民个人信息", "Personal information may be involved").Cite("criminal-law:253-1.1")
}

// personalDataHandled tests that some item, or some gain, is stated.
func personalDataHandled(id string) *rule.Node {
	return rule.Any(id,
		rule.AtLeast(fact.PersonalDataCore, 1).As(id+".core").Cite("interpretation-2017-10:5.1.3"),
		rule.AtLeast(fact.PersonalDataImportant, 1).As(id+".important").Cite("interpretation-2017-10:5.1.4"),
		rule.AtLeast(fact.PersonalDataOther, 1).As(id+".other").Cite("interpretation-2017-10:5.1.5"),
		rule.Over(fact.PersonalDataGains, 0).As(id+".gains").Cite("interpretation-2017-10:5.1.7"),
	).Called("有非法获取、出售或者提供的信息或者违法所得", "items obtained, sold or provided, or gains from them").Cite("criminal-law:253-1.1", "criminal-law:253-1.3")
}

// personalDataPassedOrObtained is that the data were passed on, or that having got
// them is itself the offence (253-1.3). What came from one's post or service and
// went nowhere was perhaps collected lawfully: contested, as unlawful collecting in
// the course of one's duties is obtaining, too (article 4).
func personalDataPassedOrObtained() *rule.Node {
	return rule.Any("personal_data.act.mode",
		personalDataPassed("personal_data.act.mode.passed"),
		rule.Not(rule.Is(fact.PersonalDataOnDuty)).As("personal_data.act.mode.obtained").
			Called("信息不是在履行职责或者提供服务过程中获得的：非法获取本身即属本罪", "the data did not come from one's post or service: illegally obtaining them is itself the offence").
			Cite("criminal-law:253-1.3"),
		rule.Always("personal_data.act.mode.collected", contested).
			Called("履行职责、提供服务中获得而未出售、提供的，是否属于非法获取，存在争议", "got from one's post or service and not passed on: whether it was illegally obtained is contested").
			Cite("criminal-law:253-1.3", "interpretation-2017-10:4.1"),
	).Called("出售、提供，或者非法获取", "Sold or provided, or illegally obtained").Cite("criminal-law:253-1.1", "criminal-law:253-1.3")
}

// personalDataPassed tests that the data reached another: items 1, 2 and 8 of the
// interpretation speak of selling and providing alone, not of obtaining.
func personalDataPassed(id string) *rule.Node {
	return rule.Is(fact.HelpDelivered).As(id).
		Called("信息已实际出售、提供给他人", "the data were in fact sold or provided to another").Cite("criminal-law:253-1.1", "interpretation-2017-10:3.1")
}

// personalDataTime is which form of the article governs. From 2009 to 2015 it
// reached those who sold or illegally provided what they had got in the service of
// the state or of finance, telecom, transport, education or medical units and the
// like, and those who stole or illegally obtained such data; no fact tells these
// from others, so earlier conduct is contested. Before 2009 there was no article.
func personalDataTime() *rule.Node {
	return rule.Any("personal_data.time",
		personalDataNow("personal_data.time.now"),
		rule.Contested("personal_data.time.earlier",
			rule.From(fact.ConductEnd, amendmentSeven()).As("personal_data.time.earlier.end").
				Called("行为持续到或者发生在2009年2月28日以后", "the conduct ran until, or took place after, 28 February 2009").Cite("criminal-law:12.1"),
		).Called("2015年11月1日以前结束的行为：适用修改前的条文", "Conduct that ended before 1 November 2015: the article in its earlier form").Cite("criminal-law:12.1").
			Noting("修改前的条文只处罚国家机关或者金融、电信、交通、教育、医疗等单位的工作人员出售、非法提供履职或者服务中获得的信息，以及窃取或者以其他方法非法获取上述信息，最高三年有期徒刑。本库未收录该文本。",
				"The earlier form reached only staff of state organs or of finance, telecom, transport, education, medical and like units who sold or illegally provided data got in their work, and those who stole or otherwise illegally obtained such data, with three years at most. Its text is not held here."),
	).Called("时间", "Time").Cite("criminal-law:12.1", "criminal-law:253-1.1").
		Noting("跨越该日的行为，只就该日以后的部分按现行条文评价。", "Conduct that straddles the day is judged by the present article for the part that runs on.")
}

// personalDataNow tests that the article in its present form governs.
func personalDataNow(id string) *rule.Node {
	return rule.From(fact.ConductEnd, amendmentNine()).As(id).
		Called("行为持续到或者发生在2015年11月1日以后", "the conduct ran until, or took place after, 1 November 2015").Cite("criminal-law:12.1", "criminal-law:253-1.1")
}
