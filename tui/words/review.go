package words

import "bangxin/law"

// Review is the review screen.
type Review struct {
	Title    law.Text
	Counts   law.Text // answered, unanswered, of these relevant
	Unasked  law.Text
	Empty    law.Text
	Missing  law.Text
	Idle     law.Text
	NotNow   law.Text // not asked, cannot matter
	NotFits  law.Text // its condition does not hold
	Note     law.Text
	Evidence law.Text // number of pieces
}

func reviewWords() Review {
	t := law.T
	return Review{
		Title:    t("全部回答", "All answers"),
		Counts:   t("已答 %d，未答 %d，其中 %d 题可能改变结论", "%d answered, %d not yet, of which %d can change the conclusion"),
		Unasked:  t("还没有问到", "not asked yet"),
		Empty:    t("还没有回答任何问题。", "No question has been answered yet."),
		Missing:  t("未答，可能改变结论", "unanswered, can change the conclusion"),
		Idle:     t("现在不能改变结论", "no effect now"),
		NotNow:   t("未问，现在不能改变结论", "not asked, no effect now"),
		NotFits:  t("不适用", "does not apply"),
		Note:     t("有备注", "has a note"),
		Evidence: t("证据 %d 件", "evidence: %d"),
	}
}

// Browser is the law browser.
type Browser struct {
	Title    law.Text
	Prompt   law.Text
	Hint     law.Text
	Nothing  law.Text
	Found    law.Text // number of hits
	FoundMax law.Text // number of hits shown
	All      law.Text
	Search   law.Text
	English  law.Text
}

func browserWords() Browser {
	t := law.T
	return Browser{
		Title:    t("法律条文", "The law"),
		Prompt:   t("查找", "Find"),
		Hint:     t("条号（287之二、287-2）、词语（支付结算）、简称（帮信、掩隐）都可以。", "A number (287-2, 287之二), words (payment settlement), or a short name (帮信, assisting)."),
		Nothing:  t("没有找到。请换一个词，或者只写条号。", "Nothing found. Try another word, or only the number."),
		Found:    t("找到 %d 处", "found: %d"),
		FoundMax: t("先列出 %d 处；再写一个词可以缩小范围", "the first %d; another word narrows it down"),
		All:      t("收录的全部文件", "All instruments held"),
		Search:   t("正在查找。", "Searching."),
		English:  t("按英文译文找到", "found in the translation"),
	}
}
