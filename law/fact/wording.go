package fact

import "strings"

// The words people put around a number. Longer words stand before those they
// contain.

// relation says how the value lies to the number written.
type relation uint8

const (
	atLeast relation = iota
	moreThan
	atMost
	lessThan
)

type relationWord struct {
	word     string
	relation relation
}

// comparators stand before a number.
func comparators() []relationWord {
	return []relationWord{
		{"不少于", atLeast},
		{"不低于", atLeast},
		{"不小于", atLeast},
		{"至少", atLeast},
		{"起码", atLeast},
		{"最少", atLeast},
		{"最低", atLeast},
		{"at least", atLeast},
		{"not less than", atLeast},
		{"no less than", atLeast},
		{"no fewer than", atLeast},
		{">=", atLeast},
		{"≥", atLeast},
		{"≧", atLeast},
		{"不超过", atMost},
		{"不多于", atMost},
		{"不高于", atMost},
		{"不大于", atMost},
		{"至多", atMost},
		{"最多", atMost},
		{"最高", atMost},
		{"at most", atMost},
		{"not more than", atMost},
		{"no more than", atMost},
		{"up to", atMost},
		{"<=", atMost},
		{"≤", atMost},
		{"≦", atMost},
		{"超过", moreThan},
		{"多于", moreThan},
		{"高于", moreThan},
		{"大于", moreThan},
		{"逾", moreThan},
		{"more than", moreThan},
		{"over", moreThan},
		{"above", moreThan},
		{">", moreThan},
		{"不到", lessThan},
		{"不足", lessThan},
		{"不满", lessThan},
		{"未满", lessThan},
		{"未达到", lessThan},
		{"未达", lessThan},
		{"不及", lessThan},
		{"少于", lessThan},
		{"低于", lessThan},
		{"小于", lessThan},
		{"less than", lessThan},
		{"fewer than", lessThan},
		{"under", lessThan},
		{"below", lessThan},
		{"<", lessThan},
	}
}

// bounds stand behind a number; all include it.
func boundSuffixes() []relationWord {
	return []relationWord{
		{"(含)以上", atLeast},
		{"及以上", atLeast},
		{"或以上", atLeast},
		{"或者以上", atLeast},
		{"以上", atLeast},
		{"或更多", atLeast},
		{"or more", atLeast},
		{"and above", atLeast},
		{"or above", atLeast},
		{"and more", atLeast},
		{"+", atLeast},
		{"(含)以下", atMost},
		{"及以下", atMost},
		{"或以下", atMost},
		{"或者以下", atMost},
		{"以下", atMost},
		{"以内", atMost},
		{"之内", atMost},
		{"或更少", atMost},
		{"or less", atMost},
		{"or fewer", atMost},
		{"or below", atMost},
		{"and below", atMost},
	}
}

func wordsOf(list []relationWord) []string {
	words := make([]string, len(list))
	for i, w := range list {
		words[i] = w.word
	}
	return words
}

func relationOf(list []relationWord, word string) relation {
	for _, w := range list {
		if w.word == word {
			return w.relation
		}
	}
	return atLeast
}

func comparatorWords() []string       { return wordsOf(comparators()) }
func comparator(word string) relation { return relationOf(comparators(), word) }
func boundWords() []string            { return wordsOf(boundSuffixes()) }
func boundSuffix(word string) relation {
	return relationOf(boundSuffixes(), word)
}

// vagueWords say that a number is not meant exactly, but not how far off.
func vagueWords() []string {
	return []string{
		"大约", "大概", "差不多", "左右", "上下", "将近", "接近", "大致", "估计", "可能", "约", "近", "来",
		"about", "around", "approximately", "approx", "roughly", "nearly", "almost", "circa", "some", "or so", "≈",
	}
}

// foreignMoney are the currencies people are likely to name.
func foreignMoney() []string {
	return []string{
		"美元", "美金", "美刀", "港币", "港元", "欧元", "英镑", "日元", "韩元", "台币", "新台币", "泰铢", "卢布", "比特币", "泰达币", "以太坊",
		"$", "€", "£", "₿", "usdt", "usd", "hkd", "eur", "gbp", "jpy", "btc", "dollar",
	}
}

// yuanWords name the currency behind a number.
func yuanWords() []string {
	return []string{"元人民币", "人民币元", "人民币", "块钱", "元", "圆", "圓", "块", "塊", "yuan", "rmb", "cny"}
}

// classifiers and countNouns stand behind a count. The classifiers are what
// Chinese counts with, the nouns what the dictionary counts.
func classifiers() []string {
	return []string{"人次", "周岁", "岁", "个", "個", "名", "位", "人", "张", "張", "条", "次", "户", "家", "台", "部", "套", "只", "件", "笔", "则", "起", "款", "组", "枚", "份", "例", "通", "对象"}
}

func countNouns() []string {
	return []string{"人", "对象", "网站", "站点", "账号", "账户", "帐号", "帐户", "通讯群组", "群组", "群", "手机卡", "电话卡", "物联网卡", "银行卡", "卡", "视频", "文件", "信息", "短信", "电话", "广告", "设备", "点击"}
}

func englishCountNouns() []string {
	return []string{
		"person-times", "person-time", "persons", "person", "people", "years old", "year old", "years", "year", "items", "item", "messages", "message", "calls", "call",
		"sites", "site", "advertisements", "advertisement", "ads", "ad", "accounts", "account", "devices", "device", "cards", "card", "videos", "video",
		"clicks", "click", "groups", "group", "times", "clients", "client",
	}
}

// wordIndex finds a word; one in Latin letters must stand by itself.
func wordIndex(s, word string) int {
	for from := 0; ; {
		i := strings.Index(s[from:], word)
		if i < 0 {
			return -1
		}
		i += from
		if !joined(s[:i], word) && !joined(word, s[i+len(word):]) {
			return i
		}
		from = i + len(word)
	}
}

// separated splits a range at the word or mark between its ends.
func separated(p piece) (before, after piece, ok bool) {
	q, between := p.cutPrefix("between")
	if between != "" {
		return q.cut(" and ")
	}
	q, _ = p.cutPrefix("从", "自", "在", "介于", "from")
	q, _ = q.cutSuffix("之间")
	for _, mark := range []string{"——", "—", "–", "-", "~", "至", "到", " to "} {
		before, after, ok = q.cut(mark)
		// The hyphen of person-times parts no range.
		if ok && !joined(before.s(), after.s()) {
			return before, after, true
		}
	}
	return p, p, false
}
