package corpus

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"bangxin/law"
)

// Renumbering says where a provision stands in the other version of its law.
type Renumbering struct {
	To     []law.Citation // usually one; several where the provision was split or merged; empty where it is new
	Same   bool           // both texts agree word for word
	Change law.Text       // what changed
}

// numberingRow is one row of the table: an article of the older version and a
// place it went to.
type numberingRow struct {
	from, to law.Citation
	change   string
}

// Counterpart finds the same provision in the other version of a law held in
// two: 网络安全法 of 2016 and of 2025 (by the numbering table), 治安管理处罚法
// of 2012 and of 2025 (article 29, now 33). Paragraph and item are kept where
// the wording is the same, or differs only in an article number it refers to;
// otherwise the place the table gives is named. Not every counterpart is held:
// the table covers all articles.
func Counterpart(c law.Citation) (Renumbering, bool) {
	out := Renumbering{Same: true}
	var zh, en []string
	for _, r := range numberingRows() {
		here, there := r.from, r.to
		if c.Instrument == r.to.Instrument {
			here, there = r.to, r.from
		}
		if here.Instrument != c.Instrument || here.Article == "" || here.Article != c.Article || !within(c, here) {
			continue
		}
		same := r.change == unchanged
		if there.Article != "" {
			if same || strings.Contains(r.change, "仅引用条号") {
				there.Paragraph, there.Item, there.Sub = c.Paragraph, c.Item, c.Sub
			}
			if !slices.Contains(out.To, there) {
				out.To = append(out.To, there)
			}
		}
		out.Same = out.Same && same
		if w := changeWords(r); !slices.Contains(zh, w.ZH) {
			zh, en = append(zh, w.ZH), append(en, w.EN)
		}
	}
	if zh == nil {
		return Renumbering{}, false
	}
	out.Change = law.T(strings.Join(zh, "；"), strings.Join(en, "; "))
	return out, true
}

const unchanged = "同"

// within reports whether c and the place a row names overlap.
func within(c, row law.Citation) bool {
	overlap := func(a, b int) bool { return a == 0 || b == 0 || a == b }
	return overlap(c.Paragraph, row.Paragraph) && overlap(c.Item, row.Item)
}

// numberingRows is the table, read once.
var numberingRows = sync.OnceValue(func() []numberingRow {
	rows := must(parseNumbering(read(textFiles, "texts/cybersecurity-law-numbering.tsv")))
	return append(rows, numberingRow{
		law.Citation{Instrument: "public-security-2012", Article: "29"},
		law.Citation{Instrument: "public-security-2025", Article: "33"},
		"改：2025年修订",
	})
})

// parseNumbering reads the table of the two texts of 网络安全法: old article,
// new places ("19; 20(2)", the brackets giving paragraph and item), change.
func parseNumbering(tsv string) ([]numberingRow, error) {
	var out []numberingRow
	for n, line := range strings.Split(strings.TrimSpace(tsv), "\n") {
		cells := strings.Split(line, "\t")
		if n == 0 {
			continue
		}
		if len(cells) != 3 {
			return nil, fmt.Errorf("numbering table, line %d: %d cells, want 3", n+1, len(cells))
		}
		from := law.Citation{Instrument: "cybersecurity-law-2016"}
		if cells[0] != "—" {
			from.Article = cells[0]
		}
		for s := range strings.SplitSeq(cells[1], ";") {
			to, err := tablePlace(strings.TrimSpace(s))
			if err != nil {
				return nil, fmt.Errorf("numbering table, line %d: %w", n+1, err)
			}
			out = append(out, numberingRow{from, to, cells[2]})
		}
	}
	return out, nil
}

// tablePlace reads 71(1)(2): article, paragraph, item.
func tablePlace(s string) (law.Citation, error) {
	c := law.Citation{Instrument: "cybersecurity-law-2025"}
	article, rest, _ := strings.Cut(s, "(")
	c.Article = article
	for i, part := range strings.Split(rest, "(") {
		part = strings.TrimSuffix(part, ")")
		if part == "" {
			continue
		}
		n, err := strconv.Atoi(part)
		if err != nil || i > 1 {
			return c, fmt.Errorf("place %q not understood", s)
		}
		if i == 0 {
			c.Paragraph = n
		} else {
			c.Item = n
		}
	}
	if _, err := strconv.Atoi(article); err != nil {
		return c, fmt.Errorf("place %q not understood", s)
	}
	return c, nil
}

// changeWords gives the table's words on a change, with English.
func changeWords(r numberingRow) law.Text {
	zh := r.change
	en, ok := changesEN()[zh]
	switch {
	case zh == unchanged:
		return law.T("两个文本逐字相同", "both texts agree word for word")
	case zh == "新增":
		return law.T("新增，旧文本没有对应条文", "new; nothing corresponds in the older text")
	case !ok:
		en = "changed; see the texts"
	}
	return law.T(strings.TrimPrefix(zh, "改："), en)
}

func changesEN() map[string]string {
	return map[string]string{
		"改：原第一款为新第十九条；原第二款改写后为新第二十条第二款":                    "the old first paragraph is the new article 19; the old second paragraph, rewritten, is the new article 20, second paragraph",
		"改：仅引用条号由第二十一条改为第二十三条":                             "only the article referred to changed, from 21 to 23",
		"改：增加第二款（处理个人信息应遵守民法典、个人信息保护法等）":                   "a second paragraph added (handling personal information must follow the Civil Code, the Personal Information Protection Law and others)",
		"改：罚款档次提高，增加第三款加重情形":                               "higher fines; a third paragraph with aggravated cases added",
		"改：引用条号调整，增加第二款":                                   "references adjusted; a second paragraph added",
		"改：引用第二十六条第一款；删“由有关主管部门”重复用语；“关闭网站”改为“关闭网站或者应用程序”": "now refers to article 26, first paragraph; a repeated phrase on the competent department dropped; closing a website became closing a website or application",
		"改：罚款提高，增加第二款":                                     "higher fines; a second paragraph added",
		"改：仅引用条号由第二十七条改为第二十九条，处罚幅度未变":                      "only the article referred to changed, from 27 to 29; the penalties did not",
		"改：独立罚则删除，改为依照有关法律、行政法规处理、处罚":                      "the separate penalty was dropped; handled and punished under the relevant laws and administrative regulations instead",
		"改：增加限期改正、消除对国家安全的影响":                              "rectification within a time limit and removal of the effect on national security added",
		"改：仅引用条号由第四十六条改为第四十八条，处罚幅度未变":                      "only the article referred to changed, from 46 to 48; the penalties did not",
		"改：罚款大幅提高，增加第二款（特别严重情形），吸收原第六十九条第一项":               "much higher fines; a second paragraph (especially serious cases) added; takes in the old article 69, item 1",
		"改：原第一项并入新第六十九条第一款，其余两项为新第七十条":                     "the old item 1 went into the new article 69, first paragraph; the other two items are the new article 70",
		"改：并入新第七十一条":                                       "merged into the new article 71",
		"改：仅引用条号":                                          "only the article referred to changed",
		"改：适用范围由危害关键信息基础设施扩大到危害网络安全":                       "scope widened from endangering critical information infrastructure to endangering network security",
		"改：2025年修订": "revised in 2025; renumbered",
	}
}
