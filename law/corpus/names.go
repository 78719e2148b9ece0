package corpus

import "bangxin/law"

// meta is what the program adds to a text: how it is called when cited, how
// its provisions are counted, and what to warn of.
type meta struct {
	id      string
	name    law.Text // when citing
	abbrEN  string   // on narrow screens; the Chinese name is short already
	aliases []string // further names a person may search by, apart from name and document number

	family    string  // shared by versions of one law
	unitZH    string  // 条 unless given
	unitEN    string  // art. unless given
	arabic    bool    // provisions are counted in Arabic figures
	minutes   bool    // minutes, whatever the front matter groups them with
	commences law.Day // where the front matter leaves effective_from open
	textSince law.Day // where the wording held is later than effective_from
	caution   law.Text
}

// metas lists every instrument, the most used first within its rank. The
// order is the order of All and of search results that are otherwise equal.
func metas() []meta {
	t := law.T
	return concat(criminalMetas(), []meta{
		// Laws around the criminal law.
		{id: "anti-telecom-fraud-law", name: t("反电信网络诈骗法", "Anti-Telecom Fraud Law"), abbrEN: "ATFL", aliases: []string{"反诈法", "反电诈法"}},
		{id: "cybersecurity-law-2025", name: t("网络安全法（2025）", "Cybersecurity Law (2025)"), abbrEN: "CSL 2025", family: "cybersecurity-law", aliases: []string{"网络安全法", "网安法", "网络安全法2025", "新网络安全法", "cybersecurity law"}},
		{id: "cybersecurity-law-2016", name: t("网络安全法（2016）", "Cybersecurity Law (2016)"), abbrEN: "CSL 2016", family: "cybersecurity-law", aliases: []string{"网络安全法", "网安法", "网络安全法2016", "旧网络安全法", "cybersecurity law"}},
		{id: "public-security-2025", name: t("治安管理处罚法（2025）", "Public Security Punishments Law (2025)"), abbrEN: "PSL 2025", family: "public-security", aliases: []string{"治安管理处罚法", "治安处罚法", "治安法", "治安", "public security punishments law"}},
		{id: "public-security-2012", name: t("治安管理处罚法（2012）", "Public Security Punishments Law (2012)"), abbrEN: "PSL 2012", family: "public-security", aliases: []string{"治安管理处罚法", "治安处罚法", "治安法", "治安", "public security punishments law"}},
		{id: "administrative-penalty-law", name: t("行政处罚法", "Administrative Penalty Law"), abbrEN: "APL", aliases: []string{"处罚法"}},
		{id: "civil-code", name: t("民法典", "Civil Code"), abbrEN: "CC"},
		{id: "criminal-procedure-law", name: t("刑事诉讼法", "Criminal Procedure Law"), abbrEN: "CPL", aliases: []string{"刑诉法"}},
		{id: "criminal-procedure-law-civil", name: t("刑事诉讼法", "Criminal Procedure Law"), abbrEN: "CPL", aliases: []string{"刑诉法"}},
		{id: "civil-procedure-law", name: t("民事诉讼法", "Civil Procedure Law"), abbrEN: "CivPL", aliases: []string{"民诉法"}},
		{id: "personal-information-protection-law", name: t("个人信息保护法", "Personal Information Protection Law"), abbrEN: "PIPL", aliases: []string{"个保法"}},
		{id: "data-security-law", name: t("数据安全法", "Data Security Law"), abbrEN: "DSL", aliases: []string{"数安法"}},
		{id: "anti-money-laundering-law", name: t("反洗钱法", "Anti-Money Laundering Law"), abbrEN: "AMLL"},
		{id: "advertising-law", name: t("广告法", "Advertising Law"), abbrEN: "AdL"},
		{id: "counter-terrorism-law", name: t("反恐怖主义法", "Counter-Terrorism Law"), abbrEN: "CTL", aliases: []string{"反恐法"}},
		{id: "resident-identity-card-law", name: t("居民身份证法", "Resident Identity Card Law"), abbrEN: "RICL", aliases: []string{"身份证法"}},
	}, ruleMetas(), civilMetas())
}

// criminalMetas are the criminal law and what fills it in.
func criminalMetas() []meta {
	t := law.T
	return []meta{
		{
			id: "criminal-law", name: t("刑法", "Criminal Law"), abbrEN: "CL", textSince: law.Date(2024, 3, 1),
			caution: t("只收录部分条文；文字为2024年3月1日起施行的现行文本（经刑法修正案（十二）修正）。早先行为适用行为时文本的，须另行核对。", "Selected articles only; the wording is the one in force since 1 March 2024 (as amended by Amendment XII). Where the text of an earlier day governs, check it separately."),
		},
		{id: "interpretation-2019-15", name: t("法释〔2019〕15号", "Interpretation [2019] No. 15"), abbrEN: "Int. 2019/15", aliases: []string{"帮信解释", "信息网络犯罪解释"}},
		{
			id: "opinion-2025-bangxin", name: t("法发〔2025〕12号", "Opinion [2025] No. 12"), abbrEN: "Op. 2025/12", arabic: true, unitEN: "point", aliases: []string{"帮信意见", "2025意见", "2025年意见", "opinion 2025"},
			caution: t("只收录能够核对的部分；第4条系转述，第6条只有各项，第11条只有第一款，共同犯罪一句的条号未能核对。施行日期条款未能核对，按印发日计。", "Only what could be checked is held: point 4 is reported, point 6 has its items only, point 11 its first paragraph only, and the number of the accomplice sentence could not be checked. The commencement clause could not be checked; the date of issue is used."),
		},
		{
			id: "opinion-2021-22", name: t("法发〔2021〕22号", "Opinion [2021] No. 22"), abbrEN: "Op. 2021/22", unitEN: "point", aliases: []string{"电诈意见二", "电信网络诈骗意见（二）", "opinion 2021"},
			caution: t("只有第八条第一款核对了原文（一处来源）；第七条、第八条第二款、第九条系据报道转述，不得作为原文引用。", "Only point 8, first paragraph, was checked word for word (one source); points 7, 8 (second paragraph) and 9 are reported and must not be quoted."),
		},
		{
			id: "opinion-2016-32", name: t("法发〔2016〕32号", "Opinion [2016] No. 32"), abbrEN: "Op. 2016/32", unitEN: "part", aliases: []string{"电诈意见一", "电信网络诈骗意见", "opinion 2016"},
			caution: t("只收录能够核对的部分；四（三）只有引语及1至5。", "Only what could be checked is held; of part 4(3) the lead-in and items 1 to 5."),
		},
		{
			id: "opinion-2010-40", name: t("公通字〔2010〕40号", "Opinion [2010] No. 40"), abbrEN: "Op. 2010/40", unitEN: "point", aliases: []string{"网络赌博意见", "opinion 2010"},
			caution: t("只收录第一、第二部分；刑法第三百零三条此后于2021年加重。", "Points 1 and 2 only; article 303 of the Criminal Law was made heavier afterwards, in 2021."),
		},
		{
			id: "minutes-2022-duanka", name: t("2022年“断卡”会议纪要", "Minutes of 2022 (card-breaking)"), abbrEN: "Min. 2022", minutes: true, unitEN: "part", aliases: []string{"断卡会议纪要", "断卡纪要", "2022断卡会议纪要", "2022年断卡会议纪要", "两卡纪要", "minutes 2022"},
			caution: t("三部门内部会议纪要，不是司法解释，法院不作为裁判依据引用；只收录能够核对的部分。", "Minutes of three departments, not a judicial interpretation and not cited by courts as law; only what could be checked is held."),
		},
		{
			id: "interpretation-2025-13", name: t("法释〔2025〕13号", "Interpretation [2025] No. 13"), abbrEN: "Int. 2025/13", aliases: []string{"掩隐解释", "掩饰隐瞒解释"},
			caution: t("第四条至第十二条只有一处来源。", "Articles 4 to 12 rest on one source."),
		},
		{id: "interpretation-2011-19", name: t("法释〔2011〕19号", "Interpretation [2011] No. 19"), abbrEN: "Int. 2011/19", aliases: []string{"计算机解释", "危害计算机信息系统安全解释"}},
		{id: "interpretation-2017-10", name: t("法释〔2017〕10号", "Interpretation [2017] No. 10"), abbrEN: "Int. 2017/10", aliases: []string{"公民个人信息解释"}},
		{id: "interpretation-2011-7", name: t("法释〔2011〕7号", "Interpretation [2011] No. 7"), abbrEN: "Int. 2011/7", aliases: []string{"诈骗解释"}},
		{id: "interpretation-2010-3", name: t("法释〔2010〕3号", "Interpretation [2010] No. 3"), abbrEN: "Int. 2010/3", aliases: []string{"淫秽电子信息解释二"}},
		{
			id: "interpretation-2004-11", name: t("法释〔2004〕11号", "Interpretation [2004] No. 11"), abbrEN: "Int. 2004/11", aliases: []string{"淫秽电子信息解释"},
			caution: t("与法释〔2010〕3号不一致的，以后者为准（其第十三条）。", "Where it differs from Interpretation [2010] No. 3, the latter prevails (its article 13)."),
		},
		{id: "interpretation-2005-3", name: t("法释〔2005〕3号", "Interpretation [2005] No. 3"), abbrEN: "Int. 2005/3", aliases: []string{"赌博解释"}},
		{id: "interpretation-2019-1", name: t("法释〔2019〕1号", "Interpretation [2019] No. 1"), abbrEN: "Int. 2019/1", aliases: []string{"支付结算解释", "非法经营支付结算解释"}},
		{id: "interpretation-2024-10", name: t("法释〔2024〕10号", "Interpretation [2024] No. 10"), abbrEN: "Int. 2024/10", aliases: []string{"洗钱解释"}},
		{id: "interpretation-time-2001-5", name: t("高检发释字〔2001〕5号", "Provisions on Temporal Effect [2001] No. 5"), abbrEN: "Temp. 2001/5", aliases: []string{"时间效力规定", "司法解释时间效力"}},
		{
			id: "six-departments-notice-2016", name: t("2016年六部门通告", "Six-Department Notice (2016)"), abbrEN: "Six-Dept 2016", unitZH: "项", unitEN: "point", aliases: []string{"六部门通告", "六部委通告"},
			caution: t("只收录第三、四、五项，一处来源；账户限制期限已由2024年联合惩戒办法取代。", "Points 3, 4 and 5 only, from one source; the periods of account restriction were replaced by the Joint Punishment Measures of 2024."),
		},
	}
}

// ruleMetas are administrative regulations and departmental rules.
func ruleMetas() []meta {
	t := law.T
	return []meta{
		{id: "nonbank-payment-regulations", name: t("非银行支付机构监督管理条例", "Non-bank Payment Regulations"), abbrEN: "NBPR", aliases: []string{"支付条例"}},
		{id: "network-data-regulations", name: t("网络数据安全管理条例", "Network Data Security Regulations"), abbrEN: "NDSR", aliases: []string{"网数条例"}},
		{id: "telecom-regulations", name: t("电信条例", "Telecommunications Regulations"), abbrEN: "TelR"},
		{id: "internet-info-services", name: t("互联网信息服务管理办法", "Internet Information Services Measures"), abbrEN: "IISM"},
		{
			id: "joint-punishment-measures-2024", name: t("联合惩戒办法（2024）", "Joint Punishment Measures (2024)"), abbrEN: "JPM", aliases: []string{"联合惩戒办法", "惩戒办法", "电信网络诈骗及其关联违法犯罪联合惩戒办法"},
			caution: t("全文一处来源；不适用于2022年12月1日以前的行为（第十八条）。", "Full text from one source; does not apply to conduct before 1 December 2022 (article 18)."),
		},
		{id: "sms-service-rules-2026", name: t("通信短信息服务管理规定（2026）", "SMS Service Provisions (2026)"), abbrEN: "SMS 2026", aliases: []string{"短信规定", "通信短信息服务管理规定"}},
		{id: "domain-name-measures-2017", name: t("互联网域名管理办法", "Internet Domain Name Measures"), abbrEN: "DNM", aliases: []string{"域名办法"}},
		{id: "phone-real-name-2013", name: t("电话用户真实身份信息登记规定", "Telephone Real-Name Provisions"), abbrEN: "TRNP", aliases: []string{"电话实名规定", "电话实名"}},
		{id: "pboc-settlement-accounts-2003", name: t("人民币银行结算账户管理办法", "RMB Settlement Account Measures"), abbrEN: "RSAM", aliases: []string{"结算账户办法"}},
		{
			id: "pseudo-base-station-2014", name: t("“伪基站”设备规定（2014）", "Pseudo Base Station Provisions (2014)"), abbrEN: "PBS 2014", aliases: []string{"伪基站规定", "伪基站"},
			// Article 18: in force 30 days after promulgation on 2014-12-23.
			commences: law.Date(2015, 1, 22),
			caution:   t("施行日期未单独核实；依第十八条，自公布之日起30日后施行。", "The commencement date was not checked separately; under article 18 it is 30 days after promulgation."),
		},
		{
			id: "icp-filing-2005", name: t("非经营性互联网信息服务备案管理办法（2005）", "ICP Filing Measures (2005)"), abbrEN: "ICP 2005", aliases: []string{"备案办法", "非经营性互联网信息服务备案管理办法"},
			caution: t("2024年1月18日修订前的文本，修订后文本未收录；现行备案义务请引《互联网信息服务管理办法》第四、八、十九条。", "The text before the revision of 18 January 2024; the revised text is not held. For the present filing duty cite articles 4, 8 and 19 of the Internet Information Services Measures."),
		},
	}
}

// civilMetas are the interpretations on civil liability and procedure.
func civilMetas() []meta {
	t := law.T
	return []meta{
		{id: "spc-tort-interpretation-2024", name: t("法释〔2024〕12号", "Interpretation [2024] No. 12"), abbrEN: "Int. 2024/12", aliases: []string{"侵权责任编解释一", "侵权解释"}},
		{id: "spc-criminal-procedure-interpretation-2021", name: t("法释〔2021〕1号", "Interpretation [2021] No. 1"), abbrEN: "Int. 2021/1", aliases: []string{"刑诉法解释", "刑诉解释"}},
		{id: "spc-criminal-property-execution-2014", name: t("法释〔2014〕13号", "Provisions [2014] No. 13"), abbrEN: "Prov. 2014/13", aliases: []string{"涉财产执行规定"}},
		{id: "spc-economic-disputes-1998", name: t("法释〔1998〕7号", "Provisions [1998] No. 7"), abbrEN: "Prov. 1998/7", aliases: []string{"经济纠纷规定", "经济犯罪嫌疑规定"}},
		{id: "spc-civil-procedure-interpretation-2022", name: t("民事诉讼法解释（2022）", "Civil Procedure Interpretation (2022)"), abbrEN: "CivPI 2022", aliases: []string{"民诉法解释", "民诉解释"}},
		{id: "spc-limitation-2020", name: t("诉讼时效规定（2020）", "Limitation Provisions (2020)"), abbrEN: "Lim. 2020", aliases: []string{"诉讼时效规定"}},
		{id: "spc-network-personality-rights-2020", name: t("网络侵害人身权益规定（2020）", "Network Personality Rights Provisions (2020)"), abbrEN: "NPR 2020", aliases: []string{"网络侵权规定"}},
		{id: "spc-reply-article-64-2013", name: t("法〔2013〕229号", "Reply [2013] No. 229"), abbrEN: "Reply 2013/229", aliases: []string{"六十四条批复"}},
		{
			id: "spc-nine-minutes-2019", name: t("法〔2019〕254号", "Minutes [2019] No. 254"), abbrEN: "Min. 2019/254", arabic: true, minutes: true, unitEN: "point", aliases: []string{"九民纪要", "九民会议纪要"},
			caution: t("会议纪要，不是司法解释，不能作为裁判依据援引，可用于说理；只收录民刑交叉部分。", "Conference minutes, not a judicial interpretation: they cannot be cited as the basis of a judgment, only in reasoning. Only the part on overlap with criminal cases is held."),
		},
	}
}

func concat(lists ...[]meta) []meta {
	var out []meta
	for _, l := range lists {
		out = append(out, l...)
	}
	return out
}

// abbreviations are the short names practice gives to provisions, and where
// each leads. Search offers them first.
func abbreviations() map[string][]string {
	return map[string][]string{
		"帮信": {"criminal-law:287-2", "interpretation-2019-15:11", "interpretation-2019-15:12", "opinion-2025-bangxin:5", "opinion-2025-bangxin:6"}, "帮信罪": {"criminal-law:287-2"},
		"帮助信息网络犯罪活动": {"criminal-law:287-2"}, "帮助信息网络犯罪活动罪": {"criminal-law:287-2"},
		"assisting": {"criminal-law:287-2"},
		"掩隐":        {"criminal-law:312", "interpretation-2025-13:5"}, "掩隐罪": {"criminal-law:312"}, "掩饰隐瞒": {"criminal-law:312"}, "掩饰、隐瞒犯罪所得罪": {"criminal-law:312"}, "掩饰、隐瞒犯罪所得": {"criminal-law:312"}, "concealing": {"criminal-law:312"},
		"拒不履行": {"criminal-law:286-1"}, "拒不履行信息网络安全管理义务": {"criminal-law:286-1"}, "拒不履行信息网络安全管理义务罪": {"criminal-law:286-1"}, "拒履": {"criminal-law:286-1"}, "refusing": {"criminal-law:286-1"},
		"非法利用": {"criminal-law:287-1"}, "非法利用信息网络": {"criminal-law:287-1"}, "非法利用信息网络罪": {"criminal-law:287-1"}, "非利": {"criminal-law:287-1"}, "illegal use": {"criminal-law:287-1"},
		"提供侵入": {"criminal-law:285.3"}, "提供侵入、非法控制计算机信息系统程序、工具罪": {"criminal-law:285.3"}, "intrusion tools": {"criminal-law:285.3"},
		"侵公": {"criminal-law:253-1"}, "侵犯公民个人信息罪": {"criminal-law:253-1"}, "侵犯公民个人信息": {"criminal-law:253-1"}, "personal data": {"criminal-law:253-1"},
		"诈骗罪": {"criminal-law:266"}, "开设赌场": {"criminal-law:303.2"}, "开设赌场罪": {"criminal-law:303.2"}, "赌博罪": {"criminal-law:303.1"},
		"洗钱罪": {"criminal-law:191"}, "非法经营罪": {"criminal-law:225"}, "妨害信用卡管理": {"criminal-law:177-1"}, "妨害信用卡管理罪": {"criminal-law:177-1"},
		"共同犯罪": {"criminal-law:25"}, "从犯": {"criminal-law:27"}, "主犯": {"criminal-law:26"}, "自首": {"criminal-law:67"}, "坦白": {"criminal-law:67.3"}, "立功": {"criminal-law:68"}, "累犯": {"criminal-law:65"}, "缓刑": {"criminal-law:72"},
		"从旧兼从轻": {"criminal-law:12"}, "追诉时效": {"criminal-law:87"}, "单位犯罪": {"criminal-law:30", "criminal-law:31"}, "职业禁止": {"criminal-law:37-1"}, "认罪认罚": {"criminal-procedure-law:15"}, "相对不起诉": {"criminal-procedure-law:177.2"}, "不起诉": {"criminal-procedure-law:177"},
		"推定明知": {"interpretation-2019-15:11"}, "明知": {"interpretation-2019-15:11", "opinion-2025-bangxin:5", "opinion-2021-22:8"}, "情节严重": {"interpretation-2019-15:12", "opinion-2025-bangxin:6"},
		"accomplice": {"criminal-law:25"}, "knowledge": {"interpretation-2019-15:11"},
	}
}
