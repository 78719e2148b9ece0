package report

import (
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

func TestBar(t *testing.T) {
	b := &builder{lang: law.ZH, say: wordsIn(law.ZH)}
	wan := fact.Wan
	for _, c := range []struct {
		name                          string
		in                            liability.Threshold
		drawing, figure, line, margin string
	}{
		{
			"over",
			liability.Threshold{Kind: fact.Yuan, Line: 20 * wan, Known: true, Lo: 26 * wan, Hi: 26 * wan},
			"####################|######", "260,000 元", "200,000 元以上", "已达到，超出 60,000 元",
		},
		{
			"at",
			liability.Threshold{Kind: fact.Yuan, Line: 20 * wan, Known: true, Lo: 20 * wan, Hi: 20 * wan},
			"####################|", "200,000 元", "200,000 元以上", "已达到，超出 0 元",
		},
		{
			"one fen below",
			liability.Threshold{Kind: fact.Yuan, Line: 20 * wan, Known: true, Lo: 20*wan - 1, Hi: 20*wan - 1},
			"################### |", "199,999.99 元", "200,000 元以上", "未达到，还差 0.01 元",
		},
		{
			"far over",
			liability.Threshold{Kind: fact.Yuan, Line: wan, Known: true, Lo: fact.MaxFen - 1, Hi: fact.MaxFen - 1},
			"####################|######>", "9,999,999,999,999.99 元", "10,000 元以上", "已达到，超出 9,999,999,989,999.99 元",
		},
		{
			"range",
			liability.Threshold{Kind: fact.Yuan, Line: 20 * wan, Known: true, Lo: 15 * wan, Hi: 30 * wan},
			"###############.....|......>", "150,000 元至 300,000 元", "200,000 元以上", "范围跨越标准",
		},
		{
			"open range",
			liability.Threshold{Kind: fact.Count, Line: 3, Known: true, Lo: 3, Hi: fact.MaxCount},
			"####################|......>", "至少 3", "3以上", "",
		},
		{"at most", liability.Threshold{Kind: fact.Count, Line: 3, Known: true, Lo: 0, Hi: 2}, ".............       |", "至多 2", "3以上", ""},
		{
			"more than",
			liability.Threshold{Kind: fact.Yuan, Line: 30*wan + 1, Over: true, Known: true, Lo: 30 * wan, Hi: 30 * wan},
			"################### |", "300,000 元", "超过 300,000 元", "未达到，还差 0.01 元",
		},
		{"not known", liability.Threshold{Kind: fact.Count, Line: 3}, "                    |", "不清楚", "3以上", ""},
	} {
		got := b.bar(&c.in)
		if d := strings.TrimRight(got.Drawing, " "); d != strings.TrimRight(c.drawing, " ") || len(got.Drawing) != BarWidth {
			t.Errorf("%s: drawn %q (%d)", c.name, got.Drawing, len(got.Drawing))
		}
		if got.Figure != c.figure || got.Line != c.line || got.Margin != c.margin {
			t.Errorf("%s: %q / %q, %q", c.name, got.Figure, got.Line, got.Margin)
		}
	}
}
