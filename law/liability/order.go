package liability

import (
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// order is the order in which the diagram decides the facts. It was found by
// sifting: each fact in turn was tried at every place and left where the diagram
// of the default reading came out smallest. Facts not named here come after these.
//
// The order decides no finding; a poor one makes the diagram several times
// larger, and everything asked of it slower. A test holds it to its purpose and
// finds a better one when asked to.
func order() []fact.ID {
	return []fact.ID{
		fact.OrderRefused, fact.OrderAble, fact.OrderClear, fact.OrderLawful, fact.CivilLoss, fact.PersonAge,
		fact.PersonMind, fact.PersonCapacity, fact.PersonResponsible, fact.PersonUnitForCrime, fact.HelpedStatus,
		fact.HelpedUnverifiableWhy, fact.HelpedMessages, fact.HelpedCalls, fact.HelpKinds, fact.SitesGambling,
		fact.AdsCount, fact.AmountsFunding, fact.FeesService, fact.FeesSettlement, fact.FeesCollection,
		fact.SitesObscene, fact.AccountsInternet, fact.ConsequenceLevel, fact.AmountsSettlement, fact.AmountsGains,
		fact.AccountsHow, rule.AsOf, fact.CardsPhone, fact.AccountsOwn, fact.AccountsInflow,
		fact.AccountsInflowProved, fact.HelpedAmount, fact.HelpedCrimes, fact.HelpedCount, fact.HelpedConfirmedCount,
		fact.PersonInsider, fact.PriorPenalty, fact.ConductEnd, fact.KnowledgeLevel, fact.KnowledgeSince,
		fact.NoticeReport, fact.NoticeReportDuty, fact.KnowledgeActual, fact.NoticeRegulator, fact.OrderReceived,
		fact.OrderGroupMembers, fact.PriceAbnormal, fact.EvasionAssisted, fact.CardsPhoneOwn,
		fact.AccountsInflowLawful, fact.AccountsOthers, fact.AccountsInterfaces, fact.ConcealmentOwn,
		fact.ToolDedicated, fact.HelpDelivered, fact.DepthRelationship, fact.DepthAgreement, fact.DepthActs,
		fact.PriorConviction, fact.ServiceCrimeFunctions, fact.ConcealmentScript, fact.ToolSpecial,
		fact.NoticeRestriction, fact.KnowledgeCounter, fact.NoticeWarning, fact.RulesBroken, fact.CivilCausation,
		fact.OrderVideos, fact.OrderItems, fact.OrderAccounts, fact.OrderFollowers, fact.OrderClicks, fact.OrderHarm,
		fact.OrderLeakCore, fact.OrderResults, fact.OrderLeakImportant, fact.OrderLeakOther, fact.OrderEvidence,
		fact.OrderOther, fact.IntrusionFinancial, fact.IntrusionOther,
	}
}
