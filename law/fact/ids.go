package fact

// The facts, by the name rules and tests use: the id in camel case. The
// dictionary says what each means; TestIDs holds that the two agree.
const (
	PersonCapacity     ID = "person.capacity"
	PersonAge          ID = "person.age"
	PersonMind         ID = "person.mind"
	PersonResponsible  ID = "person.responsible"
	PersonInsider      ID = "person.insider"
	PersonStudent      ID = "person.student"
	PersonUnitForCrime ID = "person.unit_for_crime"

	ConductStart ID = "conduct.start"
	ConductEnd   ID = "conduct.end"

	CaseFiled ID = "case.filed"

	HelpKinds       ID = "help.kinds"
	HelpDelivered   ID = "help.delivered"
	HelpCrossBorder ID = "help.cross_border"

	HelpedCount           ID = "helped.count"
	HelpedCrimes          ID = "helped.crimes"
	HelpedStatus          ID = "helped.status"
	HelpedConfirmedCount  ID = "helped.confirmed_count"
	HelpedAmount          ID = "helped.amount"
	HelpedMessages        ID = "helped.messages"
	HelpedCalls           ID = "helped.calls"
	HelpedUnverifiableWhy ID = "helped.unverifiable_why"
	HelpedStatusReason    ID = "helped.status_reason"

	KnowledgeActual ID = "knowledge.actual"
	KnowledgeLevel  ID = "knowledge.level"
	KnowledgeSince  ID = "knowledge.since"

	NoticeRegulator   ID = "notice.regulator"
	NoticeReport      ID = "notice.report"
	NoticeReportDuty  ID = "notice.report_duty"
	NoticeRestriction ID = "notice.restriction"
	NoticeWarning     ID = "notice.warning"

	PriceAbnormal ID = "price.abnormal"

	ToolDedicated ID = "tool.dedicated"
	ToolSpecial   ID = "tool.special"

	ConcealmentOwn    ID = "concealment.own"
	ConcealmentScript ID = "concealment.script"

	EvasionAssisted ID = "evasion.assisted"

	KnowledgeCounter ID = "knowledge.counter"

	RulesBroken ID = "rules.broken"

	ServiceOrdinary       ID = "service.ordinary"
	ServiceForEveryone    ID = "service.for_everyone"
	ServiceCrimeFunctions ID = "service.crime_functions"
	ServiceIntervention   ID = "service.intervention"

	ControlCapacity   ID = "control.capacity"
	ControlMonitoring ID = "control.monitoring"
	ControlResponse   ID = "control.response"

	DepthActs         ID = "depth.acts"
	DepthAgreement    ID = "depth.agreement"
	DepthRelationship ID = "depth.relationship"
	DepthRole         ID = "depth.role"

	AmountsSettlement ID = "amounts.settlement"
	AmountsFunding    ID = "amounts.funding"
	AmountsGains      ID = "amounts.gains"

	FeesService    ID = "fees.service"
	FeesCollection ID = "fees.collection"
	FeesSettlement ID = "fees.settlement"

	SitesGambling ID = "sites.gambling"
	SitesObscene  ID = "sites.obscene"

	AdsCount ID = "ads.count"

	AccountsHow          ID = "accounts.how"
	AccountsOwn          ID = "accounts.own"
	AccountsOthers       ID = "accounts.others"
	AccountsInflow       ID = "accounts.inflow"
	AccountsInflowLawful ID = "accounts.inflow_lawful"
	AccountsInflowProved ID = "accounts.inflow_proved"
	AccountsInterfaces   ID = "accounts.interfaces"
	AccountsInternet     ID = "accounts.internet"
	AccountsFlow         ID = "accounts.flow"

	EquipmentCount ID = "equipment.count"

	CardsPhone    ID = "cards.phone"
	CardsPhoneOwn ID = "cards.phone_own"

	PriorPenalty    ID = "prior.penalty"
	PriorRecidivist ID = "prior.recidivist"
	PriorConviction ID = "prior.conviction"

	ConsequenceLevel ID = "consequence.level"

	RepeatedUntreated ID = "repeated.untreated"

	OrderReceived      ID = "order.received"
	OrderLawful        ID = "order.lawful"
	OrderClear         ID = "order.clear"
	OrderAble          ID = "order.able"
	OrderRefused       ID = "order.refused"
	OrderResults       ID = "order.results"
	OrderVideos        ID = "order.videos"
	OrderItems         ID = "order.items"
	OrderAccounts      ID = "order.accounts"
	OrderGroupMembers  ID = "order.group_members"
	OrderFollowers     ID = "order.followers"
	OrderClicks        ID = "order.clicks"
	OrderLeakCore      ID = "order.leak_core"
	OrderLeakImportant ID = "order.leak_important"
	OrderLeakOther     ID = "order.leak_other"
	OrderHarm          ID = "order.harm"
	OrderEvidence      ID = "order.evidence"
	OrderOther         ID = "order.other"

	SetupActs         ID = "setup.acts"
	SetupImpersonated ID = "setup.impersonated"
	SetupSites        ID = "setup.sites"
	SetupRegistered   ID = "setup.registered"
	SetupGroups       ID = "setup.groups"
	SetupMembers      ID = "setup.members"
	SetupPosts        ID = "setup.posts"
	SetupRecipients   ID = "setup.recipients"
	SetupGroupReach   ID = "setup.group_reach"
	SetupFollowers    ID = "setup.followers"

	ProceedsKnown           ID = "proceeds.known"
	ProceedsAmount          ID = "proceeds.amount"
	ProceedsLoss            ID = "proceeds.loss"
	ProceedsRepeated        ID = "proceeds.repeated"
	ProceedsRefusedRecovery ID = "proceeds.refused_recovery"

	IntrusionFinancial ID = "intrusion.financial"
	IntrusionOther     ID = "intrusion.other"
	IntrusionLoss      ID = "intrusion.loss"

	PersonalDataCore      ID = "personal_data.core"
	PersonalDataImportant ID = "personal_data.important"
	PersonalDataOther     ID = "personal_data.other"
	PersonalDataGains     ID = "personal_data.gains"
	PersonalDataOnDuty    ID = "personal_data.on_duty"
	PersonalDataKnownUse  ID = "personal_data.known_use"

	AfterStopped       ID = "after.stopped"
	AfterSurrender     ID = "after.surrender"
	AfterConfession    ID = "after.confession"
	AfterMerit         ID = "after.merit"
	AfterPlea          ID = "after.plea"
	AfterCooperation   ID = "after.cooperation"
	AfterRestitution   ID = "after.restitution"
	AfterLured         ID = "after.lured"
	AfterShortAndSmall ID = "after.short_and_small"
	AfterSeverity      ID = "after.severity"

	CivilLoss          ID = "civil.loss"
	CivilTraced        ID = "civil.traced"
	CivilCausation     ID = "civil.causation"
	CivilReturned      ID = "civil.returned"
	CivilRefundOrdered ID = "civil.refund_ordered"
	CivilVictimFault   ID = "civil.victim_fault"
	CivilStage         ID = "civil.stage"
)
