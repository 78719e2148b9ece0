package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	classroom "bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/library"
	"bangxin/tui/tuitest"
	screen "bangxin/tui/words"
)

// lessonHeld is the lesson of the course the class is held on, counted from 1.
const lessonHeld = 3

// lesson is a class while it is held: the trainer and the guests at their terminals.
type lesson struct {
	*school
	w       *screen.Words
	steps   []classroom.ClassStep
	x       *pupil // the trainer
	code    string
	guests  []*pupil
	at      int   // the step in hand, counted from 1
	counted []int // the votes of each question revealed
}

func (c *lesson) say(t law.Text) string { return t.In(c.lang) }

// says fills a format of the interface.
func (c *lesson) says(t law.Text, parts ...any) string { return fmt.Sprintf(c.say(t), parts...) }

// comes has guests join by the code; those who come while a vote is open see its
// question, the others what was revealed.
func (c *lesson) comes(n int) {
	c.t.Helper()
	for range n {
		size := [][2]int{{80, 24}, {60, 20}, {100, 30}}[len(c.guests)%3]
		g := c.sitDown(c.dial(), size[0], size[1])
		g.WaitFor(c.say(c.w.Guest.JoinAsk))
		g.Type(strings.ToLower(strings.ReplaceAll(c.code, "-", " ")))
		g.Keys("enter")
		c.guests = append(c.guests, g)
	}
	c.here()
}

// here waits until every guest has the step in hand on the screen.
func (c *lesson) here() {
	c.t.Helper()
	for _, g := range c.guests {
		g.WaitFor(c.says(c.w.Guest.Step, c.at, len(c.steps)))
	}
}

// sees waits for words, wherever a line ends.
func (c *lesson) sees(p *pupil, texts ...string) {
	c.t.Helper()
	p.WaitUntil(fmt.Sprintf("%q", texts), func(v tuitest.View) bool {
		all := joined(strings.Join(v.Lines, "\n"))
		return !slices.ContainsFunc(texts, func(s string) bool { return !strings.Contains(all, joined(s)) })
	})
}

func joined(s string) string { return strings.Join(strings.Fields(s), "") }

// vote has the guests vote, each for the option of that number, and waits until the
// trainer's screen says that all have; nobody was sent a bar for it.
func (c *lesson) vote(option func(i int) int) {
	c.t.Helper()
	var before []int
	for i, g := range c.guests {
		g.WaitFor(c.say(c.w.Guest.Pick)[:6])
		before = append(before, len(g.raw.String()))
		g.Keys(fmt.Sprint(option(i)))
	}
	c.cast(len(c.guests))
	for i, g := range c.guests {
		if sent := g.raw.String()[before[i]:]; strings.Contains(sent, "##") {
			c.t.Fatalf("before the reveal guest %d was sent bars: %q", i, sent)
		}
	}
}

// cast waits until the trainer's screen tells so many votes, and shows none of them.
func (c *lesson) cast(n int) {
	c.t.Helper()
	c.sees(c.x, c.says(c.w.Present.Cast, n, len(c.guests)))
	if c.x.Seen().Has("##") {
		c.t.Fatalf("the trainer's screen shows votes before the reveal:\n%s", c.x)
	}
}

// reveals has the trainer reveal; everybody has the totals on the screen then.
func (c *lesson) reveals() {
	c.t.Helper()
	c.x.Keys("space")
	n := len(c.guests)
	c.counted = append(c.counted, n)
	c.sees(c.x, c.says(c.w.Present.Votes, n))
	c.x.WaitFor("##")
	for _, g := range c.guests {
		c.sees(g, c.says(c.w.Present.Votes, n))
	}
}

// next goes to the next step.
func (c *lesson) next() {
	c.t.Helper()
	c.x.Keys("space")
	c.at++
	c.x.WaitFor(c.says(c.w.Present.Step, c.at, len(c.steps)))
	c.here()
}

// opens has the trainer connect, choose the lesson, and go from the screen that says how
// guests join to the first question; ten guests come meanwhile.
func (c *lesson) opens() {
	c.t.Helper()
	c.x = c.sitDown(c.dial(c.trainer), 120, 40)
	c.x.WaitFor(c.say(c.w.Course.Item))
	c.x.Keys("p")
	c.x.WaitFor(c.says(c.w.Course.Lesson, 1))
	for n := 2; n <= lessonHeld; n++ {
		c.x.Keys("down")
	}
	c.x.WaitFor("> " + c.says(c.w.Course.Lesson, lessonHeld))
	c.x.Keys("enter")
	_, port, _ := strings.Cut(c.addr, ":")
	c.sees(c.x, c.say(c.w.Lobby.Open), "ssh -p "+port+" 127.0.0.1", c.say(c.w.Lobby.Here), c.say(c.w.Lobby.Nobody))
	c.code = regexp.MustCompile(`[0-9A-Z]{4}-[0-9A-Z]{4}`).FindString(c.x.String())
	c.at = 1
	c.comes(10)
	c.sees(c.x, c.says(c.w.Lobby.OneAddr, 10))
	c.x.Keys("space")
	c.x.WaitFor(c.says(c.w.Present.Step, 1, len(c.steps)))
	for page := c.x.String(); !c.x.Seen().Has(c.say(c.steps[0].Question)); page = c.x.String() {
		c.x.Keys("space")
		c.x.WaitUntil("the next page", func(v tuitest.View) bool { return strings.Join(v.Lines, "\n") != page })
	}
}

// drops breaks the connection of the last guests. What they voted and nobody has seen
// goes with them.
func (c *lesson) drops(n int) {
	c.t.Helper()
	for range n {
		last := len(c.guests) - 1
		_ = c.guests[last].client.Close()
		c.guests = c.guests[:last]
	}
	c.cast(len(c.guests))
}

// withoutTerminal is a guest whose client has no terminal: told why, and not counted.
func (c *lesson) withoutTerminal() {
	c.t.Helper()
	said, err := c.lines(c.dial(), c.code)
	if want := law.T("课堂需要能画屏幕的终端", "A class needs a terminal"); err == nil || !strings.Contains(said, c.say(want)) {
		c.t.Errorf("a guest without a terminal got %q, %v", said, err)
	}
}

// shuts has the trainer shut the door: one more comes and is not let in.
func (c *lesson) shuts() {
	c.t.Helper()
	c.x.Keys("k")
	c.sees(c.x, c.says(c.w.Lobby.OneAddr, len(c.guests)), c.say(c.w.Lobby.AVote))
	c.x.Keys("o")
	c.sees(c.x, c.says(c.w.Lobby.Shut, len(c.guests)))
	late := c.sitDown(c.dial(), 60, 20)
	late.WaitFor(c.say(c.w.Guest.JoinAsk))
	late.Type(c.code)
	late.Keys("enter")
	c.sees(late, c.say(c.w.Guest.Shut))
	c.x.Keys("space")
	c.x.WaitFor(c.says(c.w.Present.Step, c.at, len(c.steps)))
}

// argues has some of the guests attach an argument to their votes.
func (c *lesson) argues(n int) {
	c.t.Helper()
	for _, g := range c.guests[:n] {
		g.Keys("r")
		c.sees(g, c.say(c.w.Guest.ArgueAsk))
		g.Keys("down")
		g.WaitUntil("the first argument", func(v tuitest.View) bool { return !v.Has(" > " + c.say(c.w.Guest.ArgueNone)) })
		g.Keys("enter")
		c.sees(g, strings.TrimSuffix(c.say(c.w.Guest.YoursAnd), "%s"))
	}
}

// flips changes one fact and has the class vote again: two thirds go over.
func (c *lesson) flips() {
	c.t.Helper()
	own := fact.Get(fact.AccountsOwn)
	c.x.Keys("f")
	c.sees(c.x, c.say(c.w.Present.Tested))
	c.x.Type(c.say(own.Name))
	c.sees(c.x, "> "+c.say(own.Name))
	c.x.Keys("enter")
	c.sees(c.x, c.say(c.w.Present.NewValue))
	c.x.Keys("ctrl+u")
	c.x.Type("2")
	c.x.Keys("enter")
	c.sees(c.x, c.say(c.w.Present.Changed), " → ")
	for _, g := range c.guests {
		c.sees(g, c.say(c.w.Guest.Changed))
	}
	c.vote(func(i int) int { return 1 + min(i%3, 1)*2 }) // every third stays
	c.x.Keys("space")
	n := len(c.guests)
	stayed := (n + 2) / 3
	c.counted = append(c.counted, n)
	c.sees(c.x, c.says(c.w.Present.VotesBoth, n, n), c.says(c.w.Present.Moved, n-stayed, stayed), c.say(c.w.Present.WhatMoved))
	for _, g := range c.guests {
		c.sees(g, c.says(c.w.Guest.Moved, n-stayed, stayed))
	}
	c.x.Keys("x")
	c.sees(c.x, c.says(c.w.Present.Votes, n))
}

// sets another case of the library beside the one on the screen.
func (c *lesson) beside() {
	c.t.Helper()
	c.x.Keys("b")
	c.x.WaitFor(c.say(c.w.Beside.Title))
	c.x.Keys("esc")
	c.x.WaitFor(c.says(c.w.Present.Step, c.at, len(c.steps)))
}

// A class of forty-five minutes on one case, from its facts to its end, with the real
// program: the trainer over SSH, thirty guests over SSH who come in time, late, drop and
// come back. In the end its record, its handout and its answers are on the trainer's own
// computer and the record is gone through again; so it is where the server was killed in
// the middle of the last step.
func TestAWholeClass(t *testing.T) {
	for lang, killed := range map[law.Lang]bool{law.EN: false, law.ZH: true} {
		t.Run(lang.String(), func(t *testing.T) {
			of := library.Course()[lessonHeld-1].Case
			c := &lesson{school: newSchool(t, lang), w: screen.All()}
			c.steps = classroom.NewClass(classroom.OfLibrary(of, liability.Default(), "test")).Steps()
			c.start()
			c.opens()
			majority := func(i int) int { return 1 + i%3%2 }
			for n, step := range c.steps {
				if n > 0 {
					c.next()
				}
				serious := step.ID == "assisting.seriousness"
				if serious {
					c.vote(func(int) int { return 1 })
					c.argues(9)
				} else {
					c.vote(majority)
				}
				switch n {
				case 1:
					c.drops(3)
					c.withoutTerminal()
				case 2:
					c.shuts()
				}
				c.reveals()
				switch {
				case n == 0:
					c.comes(15)
				case n == 1:
					c.comes(8)
				case serious:
					c.sees(c.x, c.say(c.w.Present.Arguments), c.say(c.w.Present.Court), c.say(c.w.Present.Program))
					c.flips()
					c.beside()
				}
			}
			if len(c.guests) != 30 || len(c.counted) != len(c.steps)+1 {
				t.Fatalf("%d guests, %d questions", len(c.guests), len(c.counted))
			}
			id := ""
			if killed {
				c.kill()
				c.start()
				id = c.finds()
			} else {
				id = c.ends()
			}
			c.kept(id, of)
		})
	}
}

// ends ends the class, for everybody, and gives the id of the record from the screen
// that says how to have it.
func (c *lesson) ends() string {
	c.t.Helper()
	c.x.Keys("esc")
	c.sees(c.x, c.say(c.w.Present.LeaveThere))
	c.x.Keys("y")
	for _, g := range c.guests {
		c.sees(g, c.say(c.w.Guest.Over), c.say(c.w.Guest.OverHelp))
	}
	c.sees(c.x, c.say(c.w.Lobby.Over))
	c.x.Keys("down")
	c.x.WaitFor("> " + c.say(c.w.Lobby.Record))
	c.x.Keys("enter")
	return c.command(c.x)
}

// finds gives the id of the record from the trainer's list of matters.
func (c *lesson) finds() string {
	c.t.Helper()
	x := c.sitDown(c.dial(c.trainer), 80, 24)
	x.WaitFor(c.say(c.w.Course.Item))
	x.Keys("o")
	x.WaitFor(c.say(c.w.Store.List), "KB")
	x.Keys("enter") // it can be gone through again there
	x.WaitFor(c.says(c.w.Present.Step, 1, len(c.counted)))
	x.Keys("esc")
	x.WaitFor(c.say(c.w.Store.List), "KB")
	x.Keys("e")
	return c.command(x)
}

// command reads the id out of the command on the screen.
func (c *lesson) command(x *pupil) string {
	c.t.Helper()
	x.WaitFor("printf '%s\\n' " + c.lang.String())
	return regexp.MustCompile(`printf '%s\\n' ` + c.lang.String() + ` (\S+)`).FindStringSubmatch(x.String())[1]
}

// kept takes what is kept to the trainer's own computer, and goes through it there.
func (c *lesson) kept(id string, of *library.Case) {
	c.t.Helper()
	trainer := c.dial(c.trainer)
	data := c.takes(trainer, id, "yaml")
	f, err := casefile.Parse("class.yaml", data)
	if err != nil || f.Class == nil || f.Class.Case != of.ID {
		c.t.Fatalf("the record: %v\n%s", err, data)
	}
	var votes []int
	arguments, changed := 0, 0
	for _, s := range f.Class.Steps {
		n := 0
		for _, v := range s.Votes {
			n += v
		}
		votes, arguments = append(votes, n), arguments+len(s.Arguments)
		if s.Change != nil {
			changed++
		}
	}
	if !slices.Equal(votes, c.counted) || arguments == 0 || changed != 1 {
		c.t.Errorf("the record has %v votes, want %v; %d arguments, %d changes", votes, c.counted, arguments, changed)
	}
	for _, never := range []string{c.code, "127.0.0.1", "SHA256"} {
		if bytes.Contains(data, []byte(never)) {
			c.t.Errorf("the record holds %q", never)
		}
	}
	path := filepath.Join(c.dir, "class.yaml")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		c.t.Fatal(err)
	}
	cast, err := c.school.run("replay", path, "--cast", "-", "--size", "100x30").Output()
	if err != nil {
		c.t.Fatalf("replay: %v", err)
	}
	if n := bytes.Count(cast, []byte(`"m"`)); n != 2*len(c.counted) {
		c.t.Errorf("the replay marks %d places, want the question and the reveal of %d", n, len(c.counted))
	}
	if !strings.Contains(joined(string(cast)), joined(c.says(c.w.Present.VotesBoth, 30, 30))) {
		c.t.Error("the replay does not show the vote before and after the change")
	}
	for _, form := range []string{"docx handout", "docx answers"} {
		if data := c.takes(trainer, id, form); !bytes.HasPrefix(data, []byte("PK")) {
			c.t.Errorf("%s is %q", form, data[:min(8, len(data))])
		}
	}
	handout, answers := string(c.takes(trainer, id, "txt handout")), string(c.takes(trainer, id, "txt answers"))
	for name, form := range map[string]string{"handout": handout, "answer sheet": answers} {
		if len(form) < 1000 || handout == answers || !strings.Contains(form, c.say(c.steps[1].Offence)) {
			c.t.Errorf("the %s:\n%.2000s", name, form)
		}
	}
}
