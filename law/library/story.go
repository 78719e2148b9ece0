package library

import (
	"regexp"
	"strings"
	"sync"

	"bangxin/law"
)

// SplitStory parts what happened from what was decided of it, sentence by
// sentence, for a class that is asked before it is told: told is the story
// without the sentences that speak of a prosecutor's or a court's decision,
// decided is those sentences. It errs on the side of keeping back: a sentence
// that only mentions a court goes to decided.
func SplitStory(story law.Text) (told, decided law.Text) {
	told.ZH, decided.ZH = part(story.ZH, sentenceZH(), decidedZH(), "")
	told.EN, decided.EN = part(story.EN, sentenceEN(), decidedEN(), " ")
	return told, decided
}

// part deals the sentences out.
func part(s string, sentence, decides *regexp.Regexp, between string) (told, decided string) {
	var keep, rest []string
	for _, m := range sentence.FindAllString(s, -1) {
		if m = strings.TrimSpace(m); decides.MatchString(m) {
			rest = append(rest, m)
		} else if m != "" {
			keep = append(keep, m)
		}
	}
	return strings.Join(keep, between), strings.Join(rest, between)
}

// A Chinese sentence ends with its mark; an English one with a mark before a
// space, so that a decimal point does not end it.
var sentenceZH = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`[^。！？]+[。！？]?[”’）]?`)
})

var sentenceEN = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?s).+?(?:[.!?][”’")]?(?:\s+|$)|$)`)
})

var decidedZH = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`法院|检察|公诉|起诉|判处|判决|判刑|获刑|被判|改判|再审|认定|定罪|定为|罪处罚|罪论处|无罪|罪名|本罪|有期徒刑|拘役|罚金|罚款|撤案|撤销案件|终止侦查|刑拘|批捕|取保|一审|二审|抗诉|上诉|辩护|辩方|帮信|共犯|从犯|主犯|择一重|掩饰隐瞒|犯罪处理|移送|立案|案例库|文章|未被采纳|被行政处罚|追诉|受审|一并报道|未达\d`)
})

var decidedEN = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(?:courts?|judges?|judgments?|prosecut\w+|procurat\w+|convict\w*|sentenc\w+|acquit\w*|guilty|indict\w*|appeal\w*|imprison\w*|fined?|bail|verdict|defence|defense|assisting|accomplices?|offences?|concealing|classif\w+|article|case library|charged (?:with|both|him|her|them|the))\b|investigation (?:was|ended)|terminated|held (?:that|to be)|stood trial|accessor(?:y|ies)|reported together|below 10,000|in custody|treated as criminal|referred the case|opened the case`)
})

// TitleBefore gives the title of a case without what tells how it ended, for a
// class that is asked before it is told. A side on which nothing is left is empty.
func TitleBefore(title law.Text) law.Text {
	zh := endsZH().ReplaceAllString(title.ZH, "")
	if decidedZH().MatchString(zh) {
		zh = ""
	}
	return law.Text{ZH: zh, EN: titleBeforeEN(title.EN)}
}

// titleBeforeEN keeps the parts of a title, as commas and colons divide it, up to
// the first that tells the end.
func titleBeforeEN(title string) string {
	end := endsEN()
	parts := partsEN().FindAllString(title, -1)
	var keep []string
	for _, p := range parts {
		if end.MatchString(p) || decidedEN().MatchString(p) {
			break
		}
		keep = append(keep, p)
	}
	return strings.TrimRight(strings.Join(keep, ""), ",:; ")
}

var partsEN = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:[^,:]|,\d|:\d)+[,:]?`)
})

var endsZH = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`[（(][^）)]*[）)]|附条件不起诉|法定不起诉|相对不起诉|不起诉|终止侦查|行政处罚|帮信企业合规|企业合规|财产损害赔偿纠纷|侵权责任`)
})

var endsEN = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(?:crimes?|not a crime|closed|ended|fine only|\w+-year ban|arrested|compliance|merit|below|pays|bears|proven|debate|theft|illegal business|heavier|with a record|gain|pre-agreement|honest|tricked|tainted|charged|casino)\b|\b(?:312|28[5-7])\b|\b\d+ years\b|\d+$`)
})
