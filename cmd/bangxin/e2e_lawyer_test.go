//go:build e2e

package main

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
	screens "bangxin/tui/words"
)

// A lawyer on the firm's server, with plain ssh: a matter of their own, a note that
// stays theirs, a client who joins from another ssh and has the keyboard for a while,
// the analysis shown and put away, the connection lost in the middle of an answer, the
// rest answered, the report taken to another machine by the command on the screen, and
// a record of all of it that can be verified and holds no answer.
func TestLawyerWithAClient(t *testing.T) {
	w := screens.All()
	inBoth(t, func(t *testing.T, lang law.Lang, bin string) {
		s := serverOf(t, bin, lang)
		s.start()
		note := law.T("只给律师看的话", "for the lawyer alone").In(lang)

		// A matter of the lawyer's own, saved from the first answer on.
		x := s.ssh("lawyer", 100, 30)
		x.see(w.Welcome.Start, w.Remote.Advice)
		x.keys("s")
		x.see(script.For(fact.HelpKinds).Ask)
		x.typed("11")
		x.keys("Enter")
		x.see(script.For(fact.HelpedCount).Ask, w.Store.Saved)
		x.typed("3")
		x.keys("Enter")
		x.see(script.For(fact.HelpedCrimes).Ask)
		x.keys("n")
		x.see(w.Panels.NoteHelp)
		x.typed(note)
		x.waitFor(note)
		x.keys("Enter")
		x.waitFor(strings.ReplaceAll(x.say(w.Question.NoteLine), "%s", note))
		x.typed("01")
		x.keys("Enter")
		x.see(script.For(fact.HelpedStatus).Ask)
		x.keys("s")
		x.see(w.Store.StatusTitle, w.Store.StatusAuto)
		x.leave(w.Store.StatusAuto)

		// A client comes in by the code, from another ssh.
		x.see(script.For(fact.HelpedStatus).Ask)
		x.keys("j")
		x.see(w.Shared.Intro, w.Shared.Never)
		x.keys("c")
		code := ""
		x.wait("a code", func(now string) bool {
			_, after, ok := strings.Cut(now, x.say(w.Shared.Code)+x.say(w.Common.Colon))
			code, _, _ = strings.Cut(after, "\n")
			code = strings.TrimSpace(code)
			return ok && code != ""
		})
		y := s.ssh("client", 80, 24)
		y.see(w.Welcome.Start, w.Shared.Item)
		y.keys("j")
		y.see(w.Shared.EnterHelp)
		y.typed("ABCD-EFGH")
		y.keys("Enter")
		y.see(w.Shared.WrongCode)
		y.keys("C-u")
		y.typed(strings.ToLower(strings.ReplaceAll(code, "-", " ")))
		y.keys("Enter")
		y.see(w.Shared.TheirTurn)
		x.see(w.Shared.Joined, w.Shared.Here, w.Shared.Mine)

		// The keyboard is handed over; what the client answers the lawyer sees at once.
		x.leave(w.Shared.Joined)
		x.see(script.For(fact.HelpedStatus).Ask, w.Shared.Here)
		x.keys("F4")
		x.see(w.Shared.Theirs, w.Shared.Watching)
		y.see(w.Shared.YourTurn, script.For(fact.HelpedStatus).Ask)
		y.typed("2")
		y.keys("Enter")
		x.see(script.For(fact.AmountsSettlement).Ask, w.Shared.Theirs)
		y.see(script.For(fact.AmountsSettlement).Ask)
		y.typed("26万")
		y.keys("Enter")
		y.see(script.For(fact.AmountsGains).Ask)
		y.keys("Tab")
		y.see(w.Keys.Review.Word)
		y.keys("r")
		answers := y.see(w.Shared.Answers, script.For(fact.AmountsSettlement).Ask)
		if strings.Contains(flat(answers), flat(note)) {
			t.Errorf("the client sees what is the lawyer's:\n%s", answers)
		}
		y.leave(script.For(fact.AmountsSettlement).Ask)
		y.see(script.For(fact.AmountsGains).Ask)

		// It is taken back, the analysis shown and put away again.
		x.see(script.For(fact.AmountsGains).Ask)
		x.keys("F4")
		x.see(w.Shared.Mine)
		y.see(w.Shared.TheirTurn)
		x.keys("F6")
		x.see(w.Shared.ShownNow)
		y.see(w.Shared.AnalysisShown)
		y.keys("a")
		y.see(w.Shared.AnalysisTitle, w.Analysis.Conclusion)
		x.keys("F6")
		x.see(w.Shared.HiddenNow)
		y.see(w.Shared.AnalysisHidden)

		// The connection breaks in the middle of an answer: the client keeps the seat,
		// the lawyer comes back to the same question and ends the shared interview.
		x.typed("9000")
		x.waitFor("> 9000")
		kill(t, pidOf(x), syscall.SIGKILL)
		x.ended()
		x = s.ssh("lawyer", 80, 24)
		resume, _, _ := strings.Cut(x.say(w.Remote.Resume), "%s")
		x.wait("the offer to go on", func(s string) bool { return strings.HasPrefix(row(s), flat(resume)) })
		x.keys("Enter")
		x.see(script.For(fact.AmountsGains).Ask, w.Shared.Here)
		x.see(law.T("已答 5", "5 answered"))
		x.typed("9200")
		x.keys("Enter")
		x.wait("the next question", func(s string) bool { return !strings.Contains(flat(s), flat(x.say(script.For(fact.AmountsGains).Ask))) })
		x.keys("j")
		x.see(w.Shared.Joined)
		x.keys("x")
		x.see(w.Shared.EndAsk)
		x.keys("y")
		y.see(w.Shared.Ended)
		y.keys("Enter")
		y.see(w.Welcome.Start)
		y.keys("q")
		if status := y.ended(); status != "0" {
			t.Errorf("the client's ssh ended with status %s", status)
		}

		// The rest is answered, to the analysis.
		x.see(w.Shared.Intro)
		x.leave(w.Shared.Intro)
		done := map[fact.ID]bool{}
		x.answerAll(fact.Facts{
			fact.HelpedStatus: {Value: fact.Get(fact.HelpedStatus).Pick("confirmed")},
		}, done)
		x.see(w.Analysis.Conclusion, law.T("帮助信息网络犯罪活动罪", "Assisting information network criminal activity"))

		// The report comes to another machine by the command on the screen.
		x.tmux("resize-window", "-x", "120", "-y", "40")
		x.keys("e")
		x.see(w.Report.IntroAway)
		x.keys("Enter")
		command := takeCommand(x.see(w.Report.AwayTitle, w.Report.AwayServer))
		report := s.path("report.docx")
		command = strings.Replace(command, "ssh -T SERVER", "ssh -T "+strings.Join(s.options("lawyer"), " ")+" 127.0.0.1", 1)
		command = regexp.MustCompile(`--decode > \S+`).ReplaceAllString(command, "--decode > "+report)
		if out, err := exec.Command("sh", "-c", command).CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s\n%s", err, command, out)
		}
		x.reads(s.dir, "report.docx", law.T("支付结算金额", "payment settlement amount"), law.T("260,000 元", "260,000 yuan"), law.T(note, note))
		x.leave(w.Report.AwayServer)
		x.see(w.Report.IntroAway)
		x.leave(w.Report.IntroAway)
		x.see(w.Analysis.Conclusion)
		x.keys("q")
		x.see(w.Keys.QuitYes.Word)
		x.keys("y")
		if status := x.ended(); status != "0" {
			t.Errorf("the lawyer's ssh ended with status %s", status)
		}

		// The server stops in order; its record is whole and holds nothing that was said.
		if err := s.cmd.Process.Signal(syscall.SIGTERM); err != nil {
			t.Fatal(err)
		}
		if err := s.cmd.Wait(); err != nil {
			t.Errorf("the server: %v\n%s", err, s.log.String())
		}
		out, err := exec.Command(bin, "serve", "--lang", lang.String(), "--data", s.path("data"), "--verify-audit").CombinedOutput()
		if err != nil {
			t.Errorf("the record is not whole: %v\n%s", err, out)
		}
		recorded, err := os.ReadFile(s.path("data/audit.log"))
		if err != nil {
			t.Fatal(err)
		}
		for _, act := range []string{
			"matter created", "matter changed", "interview shared", "code refused", "client joined", "keyboard handed over", "keyboard taken back",
			"analysis shown", "analysis hidden", "session dropped", "shared interview ended", "matter exported", "server stopped",
		} {
			if !strings.Contains(string(recorded), act) {
				t.Errorf("the record does not say %q", act)
			}
		}
		onlyEncrypted(t, s.path("data"), note, "260000", "26000000", "payment_settlement", "amounts.gains")
		// One line altered, and it says so.
		if err := os.WriteFile(s.path("data/audit.log"), []byte(strings.Replace(string(recorded), "client joined", "client left", 1)), 0o600); err != nil {
			t.Fatal(err)
		}
		if out, err := exec.Command(bin, "serve", "--data", s.path("data"), "--verify-audit").CombinedOutput(); err == nil {
			t.Errorf("a record that was altered is taken for whole:\n%s", out)
		}
	})
}

// takeCommand gives the command on the screen: the lines from the one that begins with
// printf to the one that writes the file.
func takeCommand(screen string) string {
	var out []string
	for _, l := range strings.Split(screen, "\n") {
		l = strings.TrimSpace(l)
		if len(out) > 0 || strings.HasPrefix(l, "printf ") {
			out = append(out, l)
		}
		if strings.HasPrefix(l, "base64 --decode") {
			break
		}
	}
	return strings.Join(out, "\n")
}
