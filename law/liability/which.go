package liability

import (
	"sort"

	"bangxin/law"
)

// 刑法第二百八十七条之二第三款：有前两款行为，同时构成其他犯罪的，依照处罚较重的规定定罪处罚。
//
// 刑法第二百八十七条之一第三款、第二百八十六条之一第三款 say the same of their
// offences, 法释〔2025〕13号第九条 of concealing.

// Choice is which offence applies where several fit: all that fit, heaviest
// first, and how they were compared.
type Choice struct {
	Order   []Point // the order of inquiry between assisting and its neighbours
	Fitting []Fit
	How     law.Text
	Cites   []law.Citation
}

// Fit is an offence that fits, or may fit, with the range compared.
type Fit struct {
	Offence string
	Of      string
	Name    law.Text
	Verdict law.Verdict
	Range   law.Text
	Most    int // months; Life for life imprisonment
	Least   int
	Note    law.Text
}

// Point is one remark of the analysis beside the elements: what follows, why, and
// where that stands.
type Point struct {
	ID      string
	Name    law.Text
	Says    law.Text
	Cites   []law.Citation
	Rank    law.Rank
	Finding law.Finding // where a rule decides it; Met where it holds as such
}

// precedence orders offences of equal range by whose description fits the whole
// conduct more closely: refusing an order, whoever the users were, is refusing;
// setting up or publishing is illegal use; assisting yields to what is more
// special.
func precedence(id string) int {
	switch id {
	case Refusing:
		return 0
	case IllegalUse:
		return 1
	case Assisting:
		return 3
	}
	return 2
}

// choice compares the offences that are established, contested or open.
func choice(offences []*Offence) *Choice {
	c := &Choice{
		How: law.T("比较各罪在现有事实下适用的法定刑：先比最高刑，再比最低刑；相同的，适用更贴合全部行为的一罪（责令改正后拒不改正的为拒不履行信息网络安全管理义务罪，设立网站、群组或者发布信息的为非法利用信息网络罪）。第二百八十六条之一另有管制。",
			"The ranges that apply on these facts are compared: first the maximum, then the minimum; between equals, the offence whose description fits the whole conduct more closely (refusing after an order is refusing; setting up sites or groups, or publishing, is illegal use). Article 286-1 also knows public surveillance."),
		Cites: []law.Citation{law.Cite("criminal-law:287-2.3"), law.Cite("criminal-law:287-1.3"), law.Cite("criminal-law:286-1.3"), law.Cite("interpretation-2025-13:9")},
		Order: inquiry(),
	}
	var fits []*Offence
	for _, o := range offences {
		if o.Verdict != law.NotEstablished {
			fits = append(fits, o)
		}
	}
	sort.SliceStable(fits, func(i, j int) bool { return heavier(fits[i], fits[j]) })
	for _, o := range fits {
		f := Fit{Offence: o.ID, Of: o.Of, Name: o.Name, Verdict: o.Verdict, Range: o.Range}
		if t := o.Applies(); t != nil {
			f.Most, f.Least = t.Most, t.Least
		}
		for _, t := range o.Above() {
			f.Note = law.T(t.Name.ZH+"一档"+t.Finding.Name().ZH+"（"+t.Penalty.ZH+"）。", "The range for "+t.Name.EN+" is "+t.Finding.Name().EN+" ("+t.Penalty.EN+").")
			break
		}
		c.Fitting = append(c.Fitting, f)
	}
	return c
}

// inquiry is the order in which to ask which offence it is.
func inquiry() []Point {
	p := func(id, zh, en, saysZH, saysEN string, cites ...string) Point {
		out := Point{ID: id, Name: law.T(zh, en), Says: law.T(saysZH, saysEN), Finding: law.Met}
		for _, c := range cites {
			out.Cites = append(out.Cites, law.Cite(c))
		}
		out.Rank = rank(out.Cites)
		return out
	}
	return []Point{
		p("agreement", "一、通谋或者稳定配合", "1. Agreement or stable cooperation", "事先通谋或者形成较为稳定配合关系的，按被帮助之罪的共同犯罪处理。", "With prior agreement or fairly stable cooperation it is joint crime of the helped offence.", "opinion-2025-bangxin:accomplice", "criminal-law:25.1"),
		p("special_rule", "二、有数额标准的特别规定", "2. A special rule with a line of its own", "赌博、淫秽电子信息、诈骗、计算机犯罪各有共犯规定和数额标准，达到的存在竞合。", "Gambling, obscene matter, fraud and computer crime have accomplice rules with lines of their own; where one is reached the offences concur.", "opinion-2010-40:2", "interpretation-2010-3:7", "interpretation-2011-7:7", "interpretation-2011-19:9"),
		p("proceeds", "三、经手的是犯罪所得", "3. Handling proceeds", "明知是犯罪所得而转移、取现、转换的，为掩饰、隐瞒犯罪所得罪。", "Knowingly moving, withdrawing or converting criminal proceeds is concealing.", "criminal-law:312.1", "interpretation-2025-13:1.2"),
		p("general", "四、概括明知、松散联系", "4. General knowledge, loose contact", "只有概括明知且联系松散的，为帮助信息网络犯罪活动罪。", "General knowledge and loose contact leave assisting.", "criminal-law:287-2.1"),
	}
}
