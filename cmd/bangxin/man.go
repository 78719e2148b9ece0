package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"bangxin/law"
	"bangxin/law/text"
)

// manCommand is bangxin man.
func (p *program) manCommand() *cobra.Command {
	return &cobra.Command{
		Use: "man", Short: p.tr(p.say.Man.Call.Short), Long: p.tr(p.say.Man.Call.Long), Example: p.tr(p.say.Man.Call.Example),
		Args: p.arguments(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			_, err := p.out.WriteString(p.manPage(c.Root()))
			return err
		},
	}
}

// manPage writes the manual page of the whole program, bangxin(1), from the
// commands themselves. It carries no date: the same program gives the same page.
func (p *program) manPage(root *cobra.Command) string {
	say := p.say.Man
	m := &roff{breaks: p.lang == law.ZH}
	m.request("TH", "BANGXIN", "1", "", "bangxin "+p.version, p.tr(say.Manual))
	m.request("ad l")
	m.request("nh") // no hyphens: commands and provisions are to be copied
	m.request("SH", p.tr(say.Name))
	_, short, _ := strings.Cut(strings.Replace(root.Short, "：", ": ", 1), ": ") // without its own name
	m.text(root.Name() + " - " + short)
	m.request("SH", p.tr(say.Synopsis))
	m.synopsis(p.useLine(root))
	for _, c := range manCommands(root) {
		m.synopsis(p.useLine(c))
	}
	m.request("SH", p.tr(say.Description))
	m.text(root.Long)
	m.request("SH", p.tr(say.Commands))
	for _, c := range manCommands(root) {
		m.request("SS", p.useLine(c))
		m.text(long(c))
		m.flags(c.LocalFlags())
		if c.HasExample() {
			m.request("PP")
			m.literal(c.Example)
		}
	}
	m.request("SH", p.tr(say.Options))
	m.flags(root.LocalFlags())
	m.request("SH", p.tr(say.Environment))
	m.text(p.tr(say.EnvironmentText))
	m.request("SH", p.tr(say.Status))
	m.text(p.tr(say.StatusText))
	return m.b.String()
}

// useLine says how a command is called.
func (p *program) useLine(c *cobra.Command) string {
	c.LocalFlags() // takes in the flags of every command, which UseLine is to know of
	return strings.Replace(c.UseLine(), "[flags]", "["+p.tr(p.say.Help.Flag)+"]", 1)
}

func long(c *cobra.Command) string {
	if c.Long != "" {
		return c.Long
	}
	return c.Short
}

// manCommands lists the commands that a person calls, each with those below it.
func manCommands(c *cobra.Command) []*cobra.Command {
	var out []*cobra.Command
	for _, sub := range c.Commands() {
		if sub.IsAvailableCommand() || sub.Name() == "help" {
			out = append(append(out, sub), manCommands(sub)...)
		}
	}
	return out
}

// roff writes the language of manual pages.
type roff struct {
	b strings.Builder
	// breaks says that lines are broken here: roff breaks at spaces only, and
	// Chinese has none.
	breaks bool
}

// roffWidth is the width of Chinese lines, in cells: what a terminal of 80 leaves
// to the text of a flag.
const roffWidth = 64

// request writes a request with its arguments.
func (m *roff) request(name string, args ...string) {
	m.b.WriteString("." + name)
	for _, a := range args {
		m.b.WriteString(` "` + strings.ReplaceAll(escapeRoff(a), `"`, `\(dq`) + `"`)
	}
	m.b.WriteByte('\n')
}

// text writes paragraphs, parted by empty lines.
func (m *roff) text(s string) {
	for i, paragraph := range strings.Split(s, "\n\n") {
		if i > 0 {
			m.request("PP")
		}
		m.prose(paragraph)
	}
}

// prose writes a paragraph.
func (m *roff) prose(s string) {
	if !m.breaks {
		m.line(s)
		return
	}
	for i, l := range text.Wrap(s, roffWidth) {
		if i > 0 {
			m.request("br")
		}
		m.line(l)
	}
}

// line writes text so that no line of it is taken for a request.
func (m *roff) line(s string) {
	for _, l := range strings.Split(s, "\n") {
		l = escapeRoff(l)
		if strings.HasPrefix(l, ".") || strings.HasPrefix(l, "'") {
			l = `\&` + l
		}
		m.b.WriteString(l + "\n")
	}
}

func (m *roff) synopsis(s string) {
	m.line(s)
	m.request("br")
}

// literal writes lines as they are, set in.
func (m *roff) literal(s string) {
	m.request("RS", "4")
	m.request("nf")
	m.line(s)
	m.request("fi")
	m.request("RE")
}

// flags lists flags, each with its value and what it does, from the lines that
// help shows: a name, at least three spaces, what it does.
func (m *roff) flags(set interface{ FlagUsages() string }) {
	for _, l := range strings.Split(set.FlagUsages(), "\n") {
		name, usage, ok := strings.Cut(strings.TrimSpace(l), "   ")
		if !ok {
			continue
		}
		m.request("TP")
		m.line(name)
		m.prose(strings.TrimSpace(usage))
	}
}

// escapeRoff makes every character stand for itself. A hyphen that is typed on a
// command line must not become a typographic one.
func escapeRoff(s string) string {
	return strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(s)
}

func manPageWords() manWords {
	return manWords{
		Call: command{
			Short:   law.T("输出手册页", "print the manual page"),
			Long:    law.T("输出手册页 bangxin(1)，roff 格式；--lang 决定语言。", "Prints the manual page bangxin(1) in roff; --lang decides the language."),
			Example: law.T("bangxin man > bangxin.1\nman -l bangxin.1", "bangxin man > bangxin.1\nman -l bangxin.1"),
		},
		Manual: law.T("帮信手册", "bangxin manual"), Name: law.T("名称", "NAME"), Synopsis: law.T("用法", "SYNOPSIS"),
		Description: law.T("说明", "DESCRIPTION"), Commands: law.T("命令", "COMMANDS"), Options: law.T("选项", "OPTIONS"),
		Environment: law.T("环境变量", "ENVIRONMENT"), Status: law.T("退出状态", "EXIT STATUS"),
		EnvironmentText: law.T("LC_ALL、LC_MESSAGES、LANG 决定语言，先设置的优先；NO_COLOR 关闭颜色；TERM=dumb 时不打开全屏界面。BANGXIN_BORDERS=ascii（同 --ascii）用 ASCII 画线，供把引号、线条画成两格宽的终端使用；BANGXIN_BORDERS=line 用线条画。BANGXIN_DATA 是保存案件的目录；BANGXIN_PASSPHRASE_FILE 所指文件的第一行是口令，供没有终端的 bangxin matters 和 bangxin serve 使用。BANGXIN_SERVE_LISTEN 等变量代替 bangxin serve 的同名选项。", "LC_ALL, LC_MESSAGES and LANG decide the language, the first that is set. NO_COLOR turns colours off. With TERM=dumb the full screen is not opened. BANGXIN_BORDERS=ascii, the same as --ascii, draws lines in ASCII, for terminals that draw quotation marks and lines two cells wide; BANGXIN_BORDERS=line draws lines. BANGXIN_DATA is the directory of saved matters; the first line of the file that BANGXIN_PASSPHRASE_FILE names is the passphrase, for bangxin matters and bangxin serve without a terminal. BANGXIN_SERVE_LISTEN and the like stand for the flags of bangxin serve."),
		StatusText:      law.T(fmt.Sprintf("%d：完成。%d：程序失败，例如磁盘已满。%d：命令或者输入有错。结论不影响退出状态。", exitDone, exitFailed, exitWrong), fmt.Sprintf("%d: done. %d: the program failed, for instance because the disk is full. %d: the call or the input was wrong. A verdict is never an exit status.", exitDone, exitFailed, exitWrong)),
	}
}
