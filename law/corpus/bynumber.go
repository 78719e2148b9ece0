package corpus

import "bangxin/law"

// numberOnly lists articles of which the text is not held although rules must
// point at them: they exist, what they are about is common knowledge of the
// field, and they are cited by number only. Their words are never shown.
func numberOnly(instrument string) map[string]law.Text {
	if instrument != "criminal-law" {
		return nil
	}
	return map[string]law.Text{
		"18":    law.T("第十八条（精神病人、醉酒的人的刑事责任）", "art. 18 (criminal responsibility of the mentally ill and the intoxicated)"),
		"69":    law.T("第六十九条（数罪并罚）", "art. 69 (several offences)"),
		"224-1": law.T("第二百二十四条之一（组织、领导传销活动罪）", "art. 224-1 (organising or leading pyramid selling)"),
		"280":   law.T("第二百八十条（伪造、变造、买卖国家机关公文、证件、印章等）", "art. 280 (forging, altering, buying or selling official documents, certificates or seals)"),
		"307":   law.T("第三百零七条（妨害作证；帮助毁灭、伪造证据）", "art. 307 (obstructing testimony; helping to destroy or forge evidence)"),
		"310":   law.T("第三百一十条（窝藏、包庇）", "art. 310 (harbouring and shielding)"),
		"365":   law.T("第三百六十五条（组织淫秽表演）", "art. 365 (organising obscene performances)"),
	}
}
