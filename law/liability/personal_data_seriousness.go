package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 法释〔2017〕10号第五条：非法获取、出售或者提供公民个人信息，具有下列情形之一的，应当认定为刑法第二百五十三条之一
// 规定的“情节严重”：
// （一）出售或者提供行踪轨迹信息，被他人用于犯罪的；
// （二）知道或者应当知道他人利用公民个人信息实施犯罪，向其出售或者提供的；
// （三）非法获取、出售或者提供行踪轨迹信息、通信内容、征信信息、财产信息五十条以上的；
// （四）非法获取、出售或者提供住宿信息、通信记录、健康生理信息、交易信息等其他可能影响人身、财产安全的公民个人信息
// 五百条以上的；
// （五）非法获取、出售或者提供第三项、第四项规定以外的公民个人信息五千条以上的；
// （六）数量未达到第三项至第五项规定标准，但是按相应比例合计达到有关数量标准的；
// （七）违法所得五千元以上的；
// （八）将在履行职责或者提供服务过程中获得的公民个人信息出售或者提供给他人，数量或者数额达到第三项至第七项规定标准
// 一半以上的；
// （九）曾因侵犯公民个人信息受过刑事处罚或者二年内受过行政处罚，又非法获取、出售或者提供公民个人信息的；
// （十）其他情节严重的情形。

// personalDataSeriousness is 情节严重: any one circumstance is enough.
func personalDataSeriousness() *rule.Node {
	return rule.All("personal_data.seriousness",
		rule.Any("personal_data.seriousness.circumstance",
			personalDataLocation(),
			rule.All("personal_data.seriousness.known",
				rule.Is(fact.PersonalDataKnownUse).As("personal_data.seriousness.known_use").
					Called("知道或者应当知道他人用于犯罪", "the other was known, or should have been known, to use it for crime").Cite("interpretation-2017-10:5.1.2"),
				personalDataPassed("personal_data.seriousness.known_passed"),
			).Called("知道或者应当知道他人用于犯罪而出售、提供（不论条数）", "sold or provided to one known, or who should have been known, to use it for crime (any number)").Cite("interpretation-2017-10:5.1.2"),
			personalDataFigures("personal_data.seriousness.full", 1, 1).
				Called("条数或者违法所得达到标准", "Items or gains at the line").Cite("interpretation-2017-10:5.1.3", "interpretation-2017-10:5.1.7"),
			rule.All("personal_data.seriousness.duty",
				personalDataOnDuty("personal_data.seriousness.duty.fact"),
				personalDataPassed("personal_data.seriousness.duty.passed"),
				personalDataFigures("personal_data.seriousness.half", 1, 2).
					Called("条数或者违法所得达到标准的一半", "Items or gains at half the line").Cite("interpretation-2017-10:5.1.8"),
			).Called("履行职责或者提供服务中获得的信息，标准减半", "Data from one's post or service: half the line").Cite("interpretation-2017-10:5.1.8"),
			personalDataAntecedent(),
		).Called("第五条第一款所列情形", "The circumstances of article 5, first paragraph").Cite("interpretation-2017-10:5.1").
			Noting("第十项“其他情节严重的情形”没有明文标准，不在此评价。", "Item 10, other serious circumstances, has no written line and is not evaluated here."),
		standardSince("personal_data.seriousness", interpretation2017(), "criminal-law:253-1.1", "interpretation-2017-10:13.1"),
	).Called("情节严重", "Serious circumstances").Cite("interpretation-2017-10:5.1", "criminal-law:253-1.1").
		Noting("非法获取后又出售、提供的，条数不重复计算；向不同对象分别出售、提供同一信息的，累计计算；批量信息按查获数量认定，有证据证明不真实或者重复的除外（第十一条）。",
			"Items obtained and then sold or provided count once; the same item given to different persons counts each time; bulk data counts as found, unless shown to be false or repeated (article 11).")
}

// personalDataLocation is item 1. The fact counts location data together with the
// other data of item 3, so that this item can only be pointed at: contested.
func personalDataLocation() *rule.Node {
	return rule.Contested("personal_data.seriousness.location",
		rule.All("personal_data.seriousness.location.fact",
			rule.AtLeast(fact.PersonalDataCore, 1).As("personal_data.seriousness.location.core").Cite("interpretation-2017-10:5.1.1"),
			rule.One(fact.HelpedStatus, "convicted", "confirmed").As("personal_data.seriousness.location.used").
				Called("对方的犯罪可以确认", "the other's crime is verified").Cite("interpretation-2017-10:5.1.1"),
			personalDataPassed("personal_data.seriousness.location.passed"),
		).Called("有行踪轨迹、通信内容、征信、财产信息，且对方犯罪可以确认", "location, communication content, credit or property items, and a verified crime of the other").Cite("interpretation-2017-10:5.1.1"),
	).Called("出售、提供行踪轨迹信息，被他人用于犯罪（不论条数）", "Location data sold or provided and used for crime (any number)").Cite("interpretation-2017-10:5.1.1").
		Noting("只限行踪轨迹信息，且须查明确实被用于犯罪；该类信息没有单独计数，因此在此至多为争议。", "Only location data, and only where it was in fact used for the crime; these items are not counted apart, so contested at most here.")
}

// weightedItems is the proportional adding of item 6: one item of the first class
// weighs as ten of the second and a hundred of the third (50 : 500 : 5,000).
func weightedItems() *rule.Quantity {
	return counted("personal_data_weighted", "按比例折算的个人信息条数（以五千条一类为单位）", "personal items, weighted in proportion (in units of the 5,000 class)", law.T("条", "items"),
		rule.Term{Fact: fact.PersonalDataCore, Coef: 100}, rule.Term{Fact: fact.PersonalDataImportant, Coef: 10}, rule.Term{Fact: fact.PersonalDataOther, Coef: 1})
}

// personalDataFigures is the lines of items 3 to 7, times over part: 1 over 1 for
// 情节严重, 1 over 2 for data from one's post, ten times either for 情节特别严重.
func personalDataFigures(id string, times, part int64) *rule.Node {
	line := func(n int64) int64 { return n * times / part } // all lines are even
	return rule.Any(id,
		rule.AtLeast(fact.PersonalDataCore, line(50)).As(id+".core").Cite("interpretation-2017-10:5.1.3"),
		rule.AtLeast(fact.PersonalDataImportant, line(500)).As(id+".important").Cite("interpretation-2017-10:5.1.4"),
		rule.AtLeast(fact.PersonalDataOther, line(5_000)).As(id+".other").Cite("interpretation-2017-10:5.1.5"),
		rule.QuantityAtLeast(weightedItems(), line(5_000)).As(id+".weighted").Cite("interpretation-2017-10:5.1.6"),
		rule.AtLeast(fact.PersonalDataGains, line(5_000*fact.OneYuan)).As(id+".gains").Cite("interpretation-2017-10:5.1.7"),
	)
}

func personalDataOnDuty(id string) *rule.Node {
	return rule.Is(fact.PersonalDataOnDuty).As(id).
		Called("信息是在履行职责或者提供服务过程中获得的", "the data was obtained from one's post or in providing a service").Cite("interpretation-2017-10:5.1.8", "criminal-law:253-1.2")
}

// personalDataAntecedent is item 9. The facts speak of conduct of this kind, not of
// personal data alone, and of the last five years and of non-prosecution too:
// contested.
func personalDataAntecedent() *rule.Node {
	return rule.Contested("personal_data.seriousness.antecedent",
		rule.Any("personal_data.seriousness.antecedent.any",
			rule.Is(fact.PriorConviction).As("personal_data.seriousness.antecedent.conviction").Called("曾因同类行为被判有罪或者相对不起诉", "convicted, or not prosecuted as slight, for conduct of this kind").Cite("interpretation-2017-10:5.1.9"),
			rule.Is(fact.PriorPenalty).As("personal_data.seriousness.antecedent.penalty").Called("二年内曾因同类行为受过行政处罚", "an administrative penalty within two years for conduct of this kind").Cite("interpretation-2017-10:5.1.9"),
		).Called("有前科或者二年内的行政处罚", "an earlier conviction, or a penalty within two years").Cite("interpretation-2017-10:5.1.9"),
	).Called("曾因侵犯公民个人信息受过处罚又实施", "Punished before for infringing personal information").Cite("interpretation-2017-10:5.1.9").
		Noting("只有因侵犯公民个人信息受过刑事处罚，或者二年内受过行政处罚的，才符合本项；相对不起诉不是刑事处罚。所记前科不分罪名，因此至多为争议。",
			"Only a criminal punishment for infringing personal information, or an administrative one for it within two years, counts; non-prosecution is no punishment. The record here does not tell the offences apart, so contested at most.")
}

// 法释〔2017〕10号第五条第二款：实施前款规定的行为，具有下列情形之一的，应当认定为刑法第二百五十三条之一第一款规定的
// “情节特别严重”：
// （一）造成被害人死亡、重伤、精神失常或者被绑架等严重后果的；
// （二）造成重大经济损失或者恶劣社会影响的；
// （三）数量或者数额达到前款第三项至第八项规定标准十倍以上的；
// （四）其他情节特别严重的情形。

// personalDataEspecially is 情节特别严重. The range was added on 2015-11-01, so
// conduct that ended before never reaches it.
func personalDataEspecially() *rule.Node {
	return rule.All("personal_data.especially",
		rule.Any("personal_data.especially.circumstance",
			personalDataFigures("personal_data.especially.full", 10, 1).
				Called("条数或者违法所得达到标准十倍", "Items or gains at ten times the line").Cite("interpretation-2017-10:5.2.3"),
			rule.All("personal_data.especially.duty",
				personalDataOnDuty("personal_data.especially.duty.fact"),
				personalDataPassed("personal_data.especially.duty.passed"),
				personalDataFigures("personal_data.especially.half", 10, 2).
					Called("条数或者违法所得达到减半标准的十倍", "Items or gains at ten times half the line").Cite("interpretation-2017-10:5.2.3"),
			).Called("履行职责或者提供服务中获得的信息", "Data from one's post or service").Cite("interpretation-2017-10:5.2.3", "interpretation-2017-10:5.1.8"),
			rule.Contested("personal_data.especially.result",
				// The text says 严重后果, not 特别严重后果: either answer can be a death.
				rule.One(fact.ConsequenceLevel, "serious", "especially_serious").As("personal_data.especially.result.fact").
					Called("被帮助的犯罪造成严重后果或者特别严重后果", "the helped crime had a serious or especially serious result").Cite("interpretation-2017-10:5.2.1", "interpretation-2017-10:5.2.2"),
			).Called("造成死亡、重伤等严重后果或者重大经济损失", "Death, grave injury or the like, or major economic loss").Cite("interpretation-2017-10:5.2.1", "interpretation-2017-10:5.2.2").
				Noting("须查明后果由所获取、出售或者提供的信息造成；恶劣社会影响没有明文标准，不在此评价。", "The result must be shown to come from the data; vile social influence has no written line and is not evaluated here."),
		).Called("第五条第二款所列情形", "The circumstances of article 5, second paragraph").Cite("interpretation-2017-10:5.2").
			Noting("第四项“其他情节特别严重的情形”没有明文标准，不在此评价。", "Item 4, other especially serious circumstances, has no written line and is not evaluated here."),
		personalDataNow("personal_data.especially.time"),
		standardSince("personal_data.especially", interpretation2017(), "criminal-law:253-1.1", "interpretation-2017-10:13.1"),
	).Called("情节特别严重", "Especially serious circumstances").Cite("interpretation-2017-10:5.2", "criminal-law:253-1.1")
}
