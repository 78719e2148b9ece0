package script

import (
	"strings"
	"testing"

	"bangxin/law/fact"
)

// meanings gives for each option, by its id, a word that only this option of
// the question uses. It is written from the dictionary, not from the script:
// two options in the wrong order would record another answer than the one
// read, and nothing else would notice.
func meanings() map[fact.ID]map[string]string {
	return map[fact.ID]map[string]string{
		fact.PersonCapacity: {"individual": "个人", "employee": "员工", "manager": "管理人员", "company": "代公司"},
		fact.PersonInsider:  {"none": "没有用到", "telecom": "电信", "bank": "银行", "payment": "支付机构", "internet": "互联网"},
		fact.HelpKinds: {
			"access": "网络接入", "transmission": "通讯传输", "caching": "缓存", "hosting": "托管", "storage": "网络存储", "search_link": "搜索",
			"domain": "域名", "development": "开发", "maintenance": "维护", "promotion": "推广", "payment_settlement": "代收代付",
			"own_accounts": "自己的", "others_accounts": "别人的", "unit_accounts": "对公账户", "phone_cards": "电话卡", "internet_accounts": "互联网账号",
			"equipment": "网关", "number_spoofing": "改号", "code_platform": "接码", "training": "培训", "other": "其他",
		},
		fact.HelpedCrimes: {
			"fraud": "诈骗", "gambling": "赌博", "obscenity": "淫秽", "theft": "盗窃", "personal_data": "个人信息", "computer_crime": "计算机",
			"pyramid": "传销", "illegal_business": "非法经营", "money_laundering": "洗钱", "drugs": "毒品", "other": "其他",
		},
		fact.HelpedStatus: {
			"convicted": "已经判决", "confirmed": "已经查实", "unverifiable": "查不清", "unlawful_only": "只是违法",
			"lawful": "合法", "none_occurred": "没有发生",
		},
		fact.HelpedUnverifiableWhy: {"objective": "客观", "not_investigated": "还没有查"},
		fact.HelpedStatusReason:    {"at_large": "还没有到案", "untried": "还没有判", "under_age": "年龄", "not_prosecuted": "不起诉", "other": "其他"},
		fact.KnowledgeActual: {
			"told": "直接告诉", "saw_content": "看到过", "chat_records": "聊天记录", "tell_tale_request": "要求",
			"discovered_and_continued": "后来发现", "none": "都没有",
		},
		fact.KnowledgeLevel:    {"specific_crime": "哪一种犯罪", "some_crime": "不清楚是哪一种", "suspicion": "怀疑", "none": "没有想到"},
		fact.NoticeRegulator:   {"none": "没有收到", "stopped": "停止", "continued": "继续"},
		fact.NoticeReport:      {"none": "没有收到", "handled": "处理了", "ignored": "没有处理"},
		fact.NoticeRestriction: {"none": "没有被限制", "stopped": "停止", "continued": "继续"},
		fact.NoticeWarning:     {"none": "没有收到", "stopped": "停止", "continued": "继续"},
		fact.ToolSpecial: {
			"sim_box": "电话卡批量插入", "number_changer": "主叫号码", "virtual_dialer": "虚拟拨号", "voip_bridge": "公用电话网",
			"bulk_accounts": "批量账号", "ip_switcher": "自动切换", "code_platform": "接码", "none": "都没有",
		},
		fact.KnowledgeCounter: {
			"deceived": "骗了", "due_diligence": "核实", "reported": "报告", "kin_one_off": "亲友", "ordinary_terms": "普通客户",
			"no_access_to_content": "接触不到", "none": "都没有",
		},
		fact.RulesBroken: {
			"real_name": "客户的真实身份", "icp_filing": "备案", "payment_licence": "支付牌照", "merchant_onboarding": "商户", "account_real_name": "本人实名",
			"number_display": "来电号码", "sms_rules": "短信", "ad_review": "广告", "log_retention": "日志", "prohibited_business": "禁止经营",
			"other": "其他", "none": "都没有",
		},
		fact.ServiceIntervention: {"paid_ranking": "排名", "manual_editing": "编辑", "framed_link": "嵌进", "none": "都没有"},
		fact.ControlCapacity:     {"able": "能停掉", "too_costly": "代价过大", "impossible": "停不了"},
		fact.ControlResponse:     {"reported": "报告了", "stopped": "停止", "nothing": "没有采取措施", "nothing_noticed": "没有注意到"},
		fact.DepthActs: {
			"none": "都没有", "maintained_after_knowing": "维护", "operated": "运营", "profit_share": "分成", "designed_scheme": "设计",
			"trained_users": "培训", "transferred_funds": "转账", "withdrew_cash": "取现", "converted_property": "换成", "face_checks": "刷脸",
			"unfroze_accounts": "解冻", "recruited_suppliers": "找人",
		},
		fact.DepthAgreement:    {"none": "没有约定", "tacit": "没有明说", "prior_agreement": "事先"},
		fact.DepthRelationship: {"one_off": "一次", "repeated": "多次", "stable": "长期"},
		fact.DepthRole:         {"minor": "次要", "major": "主要"},
		fact.AccountsHow:       {"sold": "卖出", "rented": "出租", "lent_free": "白借", "bought": "收购"},
		fact.ConsequenceLevel:  {"none": "没有", "serious": "有严重", "especially_serious": "特别严重"},
		fact.OrderReceived:     {"none": "没有", "written": "书面", "oral": "口头"},
		fact.OrderResults:      {"spread": "传播", "leak": "泄露", "evidence_lost": "证据灭失", "other": "其他", "none": "都没有"},
		fact.OrderHarm:         {"death_or_injury": "死亡", "major_loss": "经济损失", "public_disorder": "秩序", "none": "都没有"},
		fact.OrderEvidence:     {"grave_case": "国家安全", "five_years": "五年", "repeated": "多次", "proceedings_harmed": "程序", "none": "都没有"},
		fact.OrderOther: {
			"no_logs_or_real_name": "日志", "repeated_refusal": "多次被责令", "mainly_crime": "主要用于", "attacks": "攻击",
			"grave_crimes": "重大犯罪", "public_services": "公共服务", "none": "都没有",
		},
		fact.SetupActs:        {"site_for_crime": "网站", "group_for_crime": "群组", "published": "发布", "none": "都没有"},
		fact.ProceedsKnown:    {"knew": "知道是", "should_have_known": "没有弄清", "did_not_know": "不知道"},
		fact.AfterRestitution: {"none": "没有", "partial": "一部分", "full": "全部"},
		fact.AfterSeverity:    {"organised_trade": "贩卖", "used_vulnerable": "群体", "deep_synthesis": "深度合成", "none": "都没有"},
		fact.CivilCausation:   {"direct": "直接", "indirect": "间接", "unclear": "说不清"},
		fact.CivilVictimFault: {"none": "没有", "some": "有一些", "gross": "明显"},
		fact.CivilStage:       {"none": "没有", "investigation": "侦查", "trial": "审判", "judged": "已经判决"},
	}
}

// TestOptionsStandInTheirPlace holds that what a person reads at a place is
// what the dictionary records there.
func TestOptionsStandInTheirPlace(t *testing.T) {
	words := meanings()
	for _, d := range fact.All() {
		if len(d.Options) == 0 {
			continue
		}
		q, options := For(d.ID), words[d.ID]
		if q == nil || len(q.Options) != len(d.Options) || len(options) != len(d.Options) {
			t.Errorf("%s: the options of script, dictionary and test differ in number", d.ID)
			continue
		}
		for at, o := range d.Options {
			word := options[o.ID]
			for i, shown := range q.Options {
				if strings.Contains(shown.ZH, word) != (i == at) || word == "" {
					t.Errorf("%s: option %s stands at %d and should alone say %q; %d says %q", d.ID, o.ID, at, word, i, shown.ZH)
				}
			}
		}
	}
}
