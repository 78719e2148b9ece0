package script

import (
	"slices"
	"sync"

	"bangxin/law"
)

// Term is a word of the law or of the trade that a reader may not know, and what
// it means in plain words.
type Term struct {
	Name  law.Text       // as the screens write it
	Also  []string       // other ways of writing it, in either language
	Says  law.Text       // what it means, for somebody who is no lawyer
	Cites []law.Citation // where it stands in the law; empty for words of the trade
}

// Glossary lists the terms, those of the offence first. The slice is the caller's
// own; the terms are shared and read only.
func Glossary() []*Term { return slices.Clone(glossary()) }

var glossary = sync.OnceValue(func() []*Term {
	return slices.Concat(offenceTerms(), participationTerms(), leniencyTerms(), penaltyTerms(), procedureTerms(), sourceTerms(), tradeTerms(), civilTerms())
})

// term makes a term; also are other ways of writing it, parted by bars.
func term(zh, en string, also []string, saysZH, saysEN string, where ...string) *Term {
	return &Term{Name: law.T(zh, en), Also: also, Says: law.T(saysZH, saysEN), Cites: cites(where...)}
}

func offenceTerms() []*Term {
	return []*Term{
		term("帮信", "assisting (the offence)", []string{"帮助信息网络犯罪活动罪", "assisting information network", "assisting network crime"},
			"帮助信息网络犯罪活动罪的简称：明知他人利用信息网络实施犯罪，仍提供技术支持、支付结算、广告推广等帮助，情节严重的。",
			"Short for the offence of assisting information network criminal activity: helping with technology, payment, advertising and the like while knowing that others use the network for crime, in serious circumstances.",
			"criminal-law:287-2.1"),
		term("明知", "knowledge", []string{"knowing", "knew"},
			"知道对方利用信息网络实施犯罪。不要求知道是哪一种犯罪、具体怎么实施；帮信罪中只是“应当知道”是否足够，有不同观点；掩隐罪的明知包括应当知道。",
			"Knowing that the other side uses the network for crime. One need not know which crime or how it is done; whether it is enough for assisting that one should have known is disputed; for concealing it is.",
			"criminal-law:287-2.1", "opinion-2025-bangxin:5.1", "interpretation-2025-13:2"),
		term("推定明知", "presumed knowledge", []string{"推定", "presumption", "presumed"},
			"有法条列明的情形（例如经监管部门告知后仍然实施）的，可以认定明知；但有相反证据的除外。",
			"Where a listed circumstance is there (such as going on after the authorities gave notice), knowledge can be found; contrary evidence defeats it.",
			"interpretation-2019-15:11.1"),
		term("相反证据", "contrary evidence", nil,
			"能说明其实不知道的证据：当时做过的核查、被骗的经过、合理的解释等。有了它，推定就不当然成立，要综合全案判断。",
			"Evidence that one did not in fact know: checks made at the time, how one was deceived, a sound explanation. With it the presumption no longer holds of itself and everything is weighed together.",
			"interpretation-2019-15:11.1"),
		term("情节严重", "serious circumstances", []string{"seriousness"},
			"帮信罪的门槛：对象数、金额、违法所得、前科等，要有所列的一项才构成犯罪。在有些罪名里，它是刑罚加重一档的条件。",
			"For assisting, the threshold: the number of persons helped, an amount, the gains, an earlier penalty and so on; one listed item is needed for a crime. For some offences it is what leads to the heavier range.",
			"interpretation-2019-15:12.1"),
		term("支付结算", "payment settlement", []string{"settlement"},
			"替别人收款、付款、转账、套现，让钱从一方到另一方。单纯把卡交给别人算不算，有不同观点。",
			"Receiving, paying, transferring or cashing out money for others, so that it moves from one party to another. Whether merely handing over a card is settlement is disputed.",
			"interpretation-2019-15:12.1.2"),
		term("违法所得", "unlawful gains", []string{"gains"},
			"因为提供帮助得到的钱或者好处，不是对方骗来的全部的钱。",
			"The money or benefit received for the help, not the whole sum the others obtained by crime.",
			"interpretation-2019-15:12.1.4"),
		term("被帮助对象", "person helped", []string{"persons helped", "帮助对象", "people helped"},
			"得到帮助、利用信息网络实施犯罪的人。三个以上对象是情节严重的一种情形。",
			"Whoever got the help and used the network for crime. Three or more of them are one of the serious circumstances.",
			"interpretation-2019-15:12.1.1"),
		term("掩隐", "concealing (the offence)", []string{"掩饰、隐瞒犯罪所得", "concealing proceeds"},
			"掩饰、隐瞒犯罪所得、犯罪所得收益罪的简称：明知是犯罪得来的财物，仍帮助转移、收购、代为销售、变现等。",
			"Short for the offence of concealing the proceeds of crime: moving, buying, selling or cashing property while knowing that it comes from crime.",
			"criminal-law:312.1"),
		term("犯罪所得", "proceeds of crime", []string{"proceeds"},
			"通过犯罪得到的赃款、赃物或者其他财产性利益。",
			"Money, goods or other benefits obtained through crime.",
			"interpretation-2025-13:1.1"),
		term("情节显著轻微", "clearly minor circumstances", []string{"clearly minor"},
			"行为虽有问题，但情节显著轻微、危害不大的，不认为是犯罪；可能仍有行政责任。",
			"Where the circumstances are clearly minor and the harm is small, the act is not a crime; administrative liability may remain.",
			"criminal-law:13"),
	}
}

func participationTerms() []*Term {
	return []*Term{
		term("共同犯罪", "joint crime", []string{"共犯", "accomplice"},
			"二人以上共同故意犯罪。帮助者成为共犯的，按被帮助的罪（例如诈骗罪）处罚，一般比帮信重。",
			"Two or more commit a crime intentionally and together. A helper who is an accomplice is punished for the crime helped, such as fraud, as a rule more heavily than for assisting.",
			"criminal-law:25.1"),
		term("通谋", "agreement (conspiracy)", []string{"agreement", "conspir"},
			"事先或者事中商量好一起干、各做什么。有通谋的，一般按共犯处理，不是帮信。",
			"Settling beforehand or along the way to act together and who does what. With it the helper is as a rule an accomplice and not an assistant.",
			"criminal-law:25.1"),
		term("片面帮助", "one-sided help", []string{"one-sided"},
			"帮助者知道对方在犯罪，对方不知道有人在帮，双方没有商量。能不能算共犯，有不同观点。",
			"The helper knows of the crime, while the one helped does not know of the help and nothing was agreed. Whether that makes an accomplice is disputed.",
			"criminal-law:25.1"),
		term("主犯", "principal", []string{"principal offender"},
			"组织、领导犯罪集团，或者在共同犯罪中起主要作用的人。",
			"Whoever organises or leads a criminal group or plays the main part in a joint crime.",
			"criminal-law:26.1"),
		term("从犯", "accessory", nil,
			"在共同犯罪中起次要或者辅助作用的人；应当从轻、减轻处罚或者免除处罚。",
			"Whoever plays a minor or auxiliary part in a joint crime; the punishment must be lighter, reduced or waived.",
			"criminal-law:27"),
		term("单位犯罪", "crime of a unit", []string{"unit crime", "the unit"},
			"公司、企业等单位实施的、法律规定由单位承担的犯罪。对单位判处罚金，并处罚直接负责的主管人员和其他直接责任人员。",
			"A crime of a company or other organisation where the law provides for it. The unit is fined, and those directly in charge and directly responsible are punished.",
			"criminal-law:30", "criminal-law:31"),
		term("直接责任人员", "directly responsible persons", []string{"直接负责的主管人员", "directly responsible", "directly in charge"},
			"单位犯罪中拍板、指挥的主管人员，以及具体实施、起较大作用的人员。只是奉命做一点事的，一般不是。",
			"In a crime of a unit, those in charge who decided or directed it and those who carried it out in a considerable part. One who merely did a little as told is as a rule not among them.",
			"criminal-law:31"),
	}
}

func leniencyTerms() []*Term {
	return []*Term{
		term("自首", "voluntary surrender", []string{"surrender"},
			"犯罪以后自动投案，如实供述自己的罪行。可以从轻或者减轻；犯罪较轻的，可以免除处罚。",
			"Giving oneself up after the crime and truthfully confessing. The punishment can be lighter or reduced; for a minor crime it can be waived.",
			"criminal-law:67.1"),
		term("坦白", "truthful confession", []string{"confession", "confess"},
			"没有自动投案，但到案后如实供述自己的罪行。可以从轻处罚。",
			"Not giving oneself up, but truthfully confessing once in custody. The punishment can be lighter.",
			"criminal-law:67.3"),
		term("立功", "meritorious service", []string{"meritorious"},
			"揭发他人犯罪查证属实，或者提供重要线索使其他案件得以侦破等。可以从轻或者减轻处罚。",
			"Exposing another's crime that proves true, or giving a lead that solves another case. The punishment can be lighter or reduced.",
			"criminal-law:68"),
		term("认罪认罚", "plea of guilt with acceptance of punishment", []string{"plea", "plead"},
			"自愿如实供述，承认指控的犯罪事实，愿意接受处罚。可以依法从宽；签具结书时应当有辩护人或者值班律师在场。",
			"Confessing freely and truthfully, admitting the facts charged and accepting punishment. Treatment can be lenient; the statement is signed with counsel or a duty lawyer present.",
			"criminal-procedure-law:15", "criminal-procedure-law:174.1"),
		term("免予刑事处罚", "exemption from punishment", []string{"exempted from punishment"},
			"认定有罪，但情节轻微，不判刑罚。",
			"Guilt is found, but the circumstances are minor and no punishment is imposed.",
			"criminal-law:37"),
	}
}

func penaltyTerms() []*Term {
	return []*Term{
		term("法定刑", "range of punishment", []string{"range", "statutory range"},
			"法条为一个罪规定的刑罚幅度。它不是预测：法院在幅度内按情节判，有减轻情节的可以在幅度以下。",
			"The punishment the article provides for an offence. It is no forecast: the court decides within the range, or below it where there is a ground of reduction.",
			"criminal-law:61"),
		term("拘役", "short-term detention", []string{"criminal detention", "detention"},
			"比有期徒刑轻的短期监禁，一般为一个月以上六个月以下（刑法第四十二条，原文未收录）。",
			"A short term of custody, lighter than imprisonment, as a rule one to six months (Criminal Law, article 42, whose text is not held here)."),
		term("管制", "public surveillance", []string{"surveillance"},
			"不关押，依法实行社区矫正；期限三个月以上二年以下。帮信罪的法定刑里没有管制。",
			"No custody; community correction for three months to two years. The range for assisting does not include it.",
			"criminal-law:38.1", "criminal-law:38.3"),
		term("缓刑", "suspended sentence", []string{"suspended", "probation"},
			"判处拘役或者三年以下有期徒刑，符合条件的，可以暂不收监；考验期内遵守规定，原判刑罚就不再执行。",
			"A sentence of detention or of up to three years can, under conditions, be suspended; whoever keeps the rules through the period does not serve it.",
			"criminal-law:72.1", "criminal-law:76"),
		term("罚金", "criminal fine", []string{"fine"},
			"作为刑罚判处的金钱，根据犯罪情节决定数额，上缴国库。和行政机关的“罚款”不同。",
			"Money imposed as a punishment, fixed by the circumstances and paid to the treasury. It is not the fine (罚款) of an administrative authority.",
			"criminal-law:52"),
		term("追缴", "recovery of gains", []string{"recovery", "recovered"},
			"把违法所得的财物收回来：属于被害人的返还，其余上缴国库。",
			"Taking back what was unlawfully gained: a victim's property is returned, the rest goes to the treasury.",
			"criminal-law:64"),
		term("责令退赔", "refund order", []string{"退赔", "refund"},
			"违法所得的财物已经不在的，由法院责令折价赔给被害人。",
			"Where the property is gone, the court orders its value to be paid to the victim.",
			"criminal-law:64"),
		term("从业禁止", "ban from the profession", []string{"职业禁止", "professional ban"},
			"因利用职业便利犯罪被判刑的，法院可以禁止其在刑满后三年至五年内从事相关职业。",
			"For a crime committed through one's profession the court can bar a person from it for three to five years after the sentence.",
			"criminal-law:37-1.1"),
	}
}

func procedureTerms() []*Term {
	return []*Term{
		term("立案", "filing of a case", []string{"filed", "case is filed"},
			"公安机关或者检察院认为有犯罪事实、需要追究刑事责任，决定开始侦查。立案不等于有罪。",
			"The police or the procuratorate finds that there are facts of a crime to be pursued and opens an investigation. It does not mean guilt.",
			"criminal-procedure-law:12"),
		term("法定不起诉", "statutory non-prosecution", nil,
			"没有犯罪事实，或者有法律规定不追究的情形，检察院应当不起诉。",
			"No facts of a crime, or a ground on which the law does not pursue them: the procuratorate must not prosecute.",
			"criminal-procedure-law:177.1"),
		term("相对不起诉", "discretionary non-prosecution", []string{"non-prosecution", "酌定不起诉"},
			"认为有罪，但犯罪情节轻微、不需要判处刑罚，检察院可以不起诉。仍可能有行政处罚。",
			"An offence is found but so minor that no punishment is needed; the procuratorate can decline to prosecute. An administrative penalty may follow.",
			"criminal-procedure-law:177.2"),
		term("存疑不起诉", "non-prosecution for insufficient evidence", []string{"insufficient evidence"},
			"两次补充侦查后证据仍然不足，检察院应当不起诉。",
			"After two rounds of further investigation the evidence is still insufficient: the procuratorate must not prosecute.",
			"criminal-procedure-law:175.4"),
		term("追诉时效", "limitation of prosecution", []string{"limitation"},
			"超过一定年限，犯罪就不再追究。最高刑不满五年的，为五年；从行为终了之日起算。立案后逃避侦查的，不受限制。",
			"After some years a crime is no longer prosecuted: five where the highest punishment is under five years, counted from the end of the conduct. It does not protect one who evades an investigation already begun.",
			"criminal-law:87", "criminal-law:88.1", "criminal-law:89.1"),
		term("从旧兼从轻", "milder law", []string{"milder"},
			"行为时的法律为准；新法不认为是犯罪或者处罚较轻的，适用新法。",
			"The law at the time of the act applies, unless the new law is milder or no longer makes it a crime.",
			"criminal-law:12.1"),
		term("存疑/争议", "contested", nil,
			"本程序的用语：依据之间不一致，或者证据两面都有，结论取决于办案机关怎么认定。",
			"A word of this program: authorities differ, or evidence points both ways, so that the result depends on how the authorities decide."),
		term("待定", "open", nil,
			"本程序的用语：还有事实没有回答或者不清楚，答案不同结论就不同。",
			"A word of this program: a fact is not answered or not known, and the result depends on it."),
	}
}
