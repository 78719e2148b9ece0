package script

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// setupQuestions asks about sites and groups set up and information posted for
// unlawful activity: 刑法287-1, 2019-15:7-10.
func setupQuestions() []*Question {
	return []*Question{
		{
			Fact: fact.SetupActs, Section: SectionSetup,
			Ask: law.T("用于违法活动的网站、群组或者信息，有没有是你自己设立或者发布的？可以多选。",
				"Were sites, groups or posts for unlawful activity set up or published by you yourself? Choose all that apply."),
			Help: law.T("替别人搭建但由你设立、由你发出的也算；只提供服务器、软件，不是你设立、发布的，选最后一项。",
				"Done by your own hand for somebody else still counts; if you only supplied servers or software and set up or published nothing, choose the last."),
			Why: law.T("利用信息网络设立用于实施诈骗等违法犯罪活动的网站、通讯群组，或者发布有关违法犯罪信息、为实施诈骗等违法犯罪活动发布信息，情节严重的，构成非法利用信息网络罪。链接、二维码等指引访问的，也是“发布信息”。",
				"Setting up sites or groups for fraud or other unlawful activity, or publishing information about or for it, under serious circumstances, is illegal use of information networks. Links, QR codes and other pointers are publishing too."),
			Cites: cites("criminal-law:287-1.1.1", "criminal-law:287-1.1.2", "criminal-law:287-1.1.3", "interpretation-2019-15:8", "interpretation-2019-15:9"),
			Options: []law.Text{
				law.T("设立过网站", "set up a site"),
				law.T("建过群组", "set up a group"),
				law.T("发布、群发过信息", "published or mass-sent information"),
				noneOfThese(),
			},
		},
		{
			Fact: fact.SetupImpersonated, Section: SectionSetup,
			Ask: law.T("你设立的网站冒用过国家机关或者金融机构的名义吗？",
				"Did any of the sites you set up pose as a state organ or a financial institution?"),
			Help: law.T("例如仿冒公安、法院、银行、支付机构的页面；只是蹭品牌、不涉及这两类的不算。",
				"For example pages imitating police, a court, a bank or a payment firm; trading on other names does not count."),
			Why: law.T("假冒国家机关、金融机构名义，设立用于实施违法犯罪活动的网站的，为“情节严重”，不看数量。",
				"Setting up a site for unlawful activity in the name of a state organ or financial institution is “serious circumstances”, whatever the number."),
			Cites: cites("interpretation-2019-15:10.1.1"),
		},
		setupCount(fact.SetupSites,
			law.T("你设立的用于违法活动的网站一共几个？", "How many sites for unlawful activity did you set up?"),
			law.T("按网站数，同一个网站换域名算一个；只是提供服务器、没有设立的不算。",
				"Count sites; one site under several domains is one. Not those for which you only supplied a server."),
			law.T("设立用于实施违法犯罪活动的网站，数量达到三个以上或者注册账号数累计达到二千以上的，为“情节严重”。",
				"Three or more such sites, or 2,000 or more registered accounts in all, is “serious circumstances”."),
			"interpretation-2019-15:10.1.2"),
		setupCount(fact.SetupRegistered,
			law.T("你设立的这些网站上，一共有多少注册账号？", "How many registered accounts did the sites you set up have in all?"),
			law.T("几个网站加在一起；以后台数据为准，没有就写大概范围。",
				"Add up the sites; go by the back end, or give a rough range."),
			law.T("设立用于实施违法犯罪活动的网站，数量达到三个以上或者注册账号数累计达到二千以上的，为“情节严重”。",
				"Three or more such sites, or 2,000 or more registered accounts in all, is “serious circumstances”."),
			"interpretation-2019-15:10.1.2"),
		setupCount(fact.SetupGroups,
			law.T("你设立的用于违法活动的群组一共几个？", "How many groups for unlawful activity did you set up?"),
			law.T("微信群、QQ群、频道等都算；只是加入、没有设立的不算。",
				"WeChat and QQ groups, channels and the like; not those you only joined."),
			law.T("设立用于实施违法犯罪活动的通讯群组，数量达到五个以上或者群组成员账号数累计达到一千以上的，为“情节严重”。",
				"Five or more such groups, or 1,000 or more member accounts in all, is “serious circumstances”."),
			"interpretation-2019-15:10.1.3"),
		setupCount(fact.SetupMembers,
			law.T("你设立的这些群组，一共有多少成员账号？", "How many member accounts did the groups you set up have in all?"),
			law.T("几个群加在一起；以群成员列表为准，没有就写大概范围。",
				"Add up the groups; go by the member lists, or give a rough range."),
			law.T("设立用于实施违法犯罪活动的通讯群组，数量达到五个以上或者群组成员账号数累计达到一千以上的，为“情节严重”。",
				"Five or more such groups, or 1,000 or more member accounts in all, is “serious circumstances”."),
			"interpretation-2019-15:10.1.3"),
		setupCount(fact.SetupPosts,
			law.T("你在网站上发布过多少条涉及违法活动的信息？", "How many items about, or for, unlawful activity did you publish on sites?"),
			law.T("按条数，换个地方再发一次算两条；链接、二维码等指引也算。",
				"Count items; posted again elsewhere is two. Links, QR codes and other pointers count."),
			law.T("在网站上发布有关信息一百条以上的，为“情节严重”。",
				"100 or more such items on sites is “serious circumstances”."),
			"interpretation-2019-15:10.1.4.1"),
		setupCount(fact.SetupRecipients,
			law.T("你把涉及违法活动的信息发送给了多少个用户账号？", "To how many user accounts did you send information about, or for, unlawful activity?"),
			law.T("短信、私信、邮件等按收到的账号数，同一账号收几次算一个；不确定写范围。",
				"Texts, private messages, e-mail: count each receiving account once however often; a range will do."),
			law.T("向二千个以上用户账号发送有关信息的，为“情节严重”。",
				"Sending it to 2,000 or more user accounts is “serious circumstances”."),
			"interpretation-2019-15:10.1.4.2"),
		setupCount(fact.SetupGroupReach,
			law.T("你发送涉及违法活动信息的群组，一共有多少成员？", "How many members in all had the groups to which you sent information about, or for, unlawful activity?"),
			law.T("几个群的成员数加在一起；你设立的、别人设立的群都算。",
				"Add up the members of all groups, whether set up by you or by others."),
			law.T("向群组成员数累计达到三千以上的通讯群组发送有关信息的，为“情节严重”。",
				"Sending it to groups with 3,000 or more members in all is “serious circumstances”."),
			"interpretation-2019-15:10.1.4.3"),
		setupCount(fact.SetupFollowers,
			law.T("你用来传播涉及违法活动信息的社交账号，一共有多少关注者？", "How many followers in all had the social accounts you used to spread information about, or for, unlawful activity?"),
			law.T("几个账号的关注人员数加在一起；以当时的数字为准，不确定写范围。",
				"Add up the followers of all accounts as they were then; a range will do."),
			law.T("利用关注人员账号数累计达到三万以上的社交网络传播有关信息的，为“情节严重”。",
				"Spreading it on social networks with 30,000 or more followers in all is “serious circumstances”."),
			"interpretation-2019-15:10.1.4.4"),
	}
}

// setupCount makes a question for one figure of 2019-15:10.
func setupCount(id fact.ID, ask, help, why law.Text, form string) *Question {
	return &Question{Fact: id, Section: SectionSetup, Ask: ask, Help: help, Why: why, Cites: cites(form), Example: number()}
}
