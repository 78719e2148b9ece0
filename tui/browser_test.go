package tui

import (
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law"
	"bangxin/law/corpus"
)

// A result that comes late is not taken for another query, and enter pressed
// before it comes opens the first as soon as it does.
func TestSearchComesLate(t *testing.T) {
	c := drive(law.ZH, 80, 24)
	c.Update(typed("b"))
	_, first := c.Update(typed("287"))
	_, second := c.Update(typed("之二"))
	c.Update(pressKey(tea.KeyEnter))
	b := c.top().(*browser)
	c.Update(first())
	if b.answer == "287" {
		t.Error("the result of an older query was taken")
	}
	c.Update(second())
	p, ok := c.top().(*provisionScreen)
	if !ok || p.cite.Article != "287-2" {
		t.Fatalf("enter opened %T", c.top())
	}
	c.press("esc", "ctrl+u")
	if v := plain(c); !strings.Contains(v, "收录的全部文件") {
		t.Errorf("an empty query does not list the instruments:\n%s", v)
	}
	c.press("down", "down", "enter")
	if _, ok := c.top().(*instrumentScreen); !ok {
		t.Errorf("enter on an instrument opened %T", c.top())
	}
}

// Every instrument and every article has a page that keeps to the screen.
func TestEveryInstrument(t *testing.T) {
	for _, lang := range law.Langs() {
		c := drive(lang, 60, 20)
		for _, id := range instrumentIDs() {
			c.push(&instrumentScreen{id: id})
			c.press("down", "enter", "pgdown", "t", "esc", "esc")
		}
		if len(c.wrong) > 0 {
			t.Errorf("%d faults; the first: %s", len(c.wrong), c.wrong[0])
		}
	}
}

func instrumentIDs() (ids []string) {
	for _, i := range corpus.All() {
		ids = append(ids, i.ID)
	}
	return ids
}
