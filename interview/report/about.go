package report

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/liability"
	"bangxin/law/proof"
)

// aboutText are the words of WriteAbout. A test holds that none is missing.
type aboutText struct {
	Heading, Rules, Corpus, Figures, FiguresWhy, Again, Texts, TextsWhy, Instrument, Verified, Checked law.Text
}

func aboutWords() aboutText {
	return aboutText{
		Heading:    law.T("证明过什么", "What has been proved"),
		Rules:      law.T("规则", "Rules"),
		Corpus:     law.T("法律文本", "Texts of the law"),
		Figures:    law.T("测试的结果", "What the tests found"),
		FiguresWhy: law.T("每个数都由测试自己数出，测试每次运行都同这里比对，不符即告失败；没有一个是手写的。", "Each figure was counted by a test. The test compares it with this one whenever it runs, and fails where they differ; none is typed by hand."),
		Again:      law.T("在源代码目录中重新计数：", "To count again, in the directory of the sources:"),
		Texts:      law.T("法律文本及其核对日", "The texts and the day each was last checked"),
		TextsWhy:   law.T("核对情况：两处来源一致，一处来源，或者部分核对。", "How far each is verified: two sources agree, one source, or in part."),
		Instrument: law.T("文件", "Text"),
		Verified:   law.T("核对情况", "Verified"),
		Checked:    law.T("核对日", "Checked"),
	}
}

// WriteAbout writes as plain text what was proved of the program: the figures its
// tests counted, each with the command that counts again, and the texts it rests
// on with the day each was last checked. Program is the program with its version.
// The error is the writer's.
func WriteAbout(w io.Writer, program string, l law.Lang) error {
	say := aboutWords()
	in := func(t law.Text) string { return t.In(l) }
	blocks := []Block{
		Heading{1, in(say.Heading)},
		Fields{[]Field{{wordsIn(l).Program, program}, {in(say.Rules), liability.Default().Hash()}, {in(say.Corpus), corpus.Hash()}}},
		Heading{1, in(say.Figures)},
		Paragraph{in(say.FiguresWhy)},
	}
	var commands []string
	for _, part := range proof.Parts() {
		var items []Item
		for _, f := range proof.All() {
			if f.Part() != part {
				continue
			}
			items = append(items, Item{Text: in(f.Name()) + wordsIn(l).Colon + grouped(f.Count)})
			if c := f.Command(); len(commands) == 0 || commands[len(commands)-1] != c {
				commands = append(commands, c)
			}
		}
		if len(items) > 0 {
			blocks = append(blocks, Heading{2, in(part.Name())}, List{items})
		}
	}
	blocks = append(blocks, Paragraph{in(say.Again)})
	var again []Item
	for _, c := range unique(commands) {
		again = append(again, Item{Text: c})
	}
	blocks = append(blocks, List{again}, Heading{1, in(say.Texts)}, Paragraph{in(say.TextsWhy)})
	texts := Table{Head: []string{in(say.Instrument), in(say.Verified), in(say.Checked)}}
	names := map[string]int{}
	for _, i := range corpus.All() {
		names[in(i.Name)]++
	}
	for _, i := range corpus.All() {
		name := in(i.Name)
		if names[name] > 1 { // versions of one law that are cited by one name
			name += wordsIn(l).Open + i.ID + wordsIn(l).Close
		}
		texts.Rows = append(texts.Rows, []string{name, in(i.Verified.Name()), i.Checked.String()})
	}
	return writePlain(w, l, append(blocks, texts))
}

// grouped writes a count with its digits in groups of three.
func grouped(n int64) string {
	s := strconv.FormatInt(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// unique keeps the first of equal strings.
func unique(list []string) (out []string) {
	seen := map[string]bool{}
	for _, s := range list {
		if !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	return out
}

// aboutVersion is the version of what WriteAboutJSON writes.
const aboutVersion = 1

type jsonAbout struct {
	Version int          `json:"bangxin_about"`
	Program string       `json:"program"`
	Rules   string       `json:"rules"`
	Corpus  string       `json:"corpus"`
	Figures []jsonFigure `json:"figures"`
	Texts   []jsonText   `json:"texts"`
}

type jsonFigure struct {
	proof.Figure
	Name    law.Text `json:"name"`
	Part    law.Text `json:"part"`
	Command string   `json:"command"`
}

type jsonText struct {
	ID       string   `json:"id"`
	Name     law.Text `json:"name"`
	Verified string   `json:"verified"`
	Checked  law.Day  `json:"checked"`
	Sources  int      `json:"sources"`
}

// WriteAboutJSON writes what WriteAbout writes, in both languages, for programs.
// The error is the writer's.
func WriteAboutJSON(w io.Writer, program string) error {
	out := jsonAbout{Version: aboutVersion, Program: program, Rules: liability.Default().Hash(), Corpus: corpus.Hash(), Figures: []jsonFigure{}}
	for _, f := range proof.All() {
		out.Figures = append(out.Figures, jsonFigure{f, f.Name(), f.Part().Name(), f.Command()})
	}
	for _, i := range corpus.All() {
		out.Texts = append(out.Texts, jsonText{i.ID, i.Name, i.Verified.String(), i.Checked, len(i.Sources)})
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(out); err != nil {
		return fmt.Errorf("write what was proved: %w", err)
	}
	return nil
}
