package library

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"bangxin/law/casefile"
	"bangxin/law/liability"
)

// -update writes the headline, verdict and agreement of every case into its file,
// never the reason: that is for whoever looks at the two.
var update = flag.Bool("update", false, "write what the program concludes of every case into its file")

// replays are the outcomes of all cases under the default rules.
var replays = sync.OnceValue(func() map[string][]Outcome {
	all := map[string][]Outcome{}
	var guard sync.Mutex
	var group sync.WaitGroup
	queue := make(chan *Case)
	for range 4 {
		group.Go(func() {
			for c := range queue {
				got := c.Replay(liability.Default())
				guard.Lock()
				all[c.ID] = got
				guard.Unlock()
			}
		})
	}
	for _, c := range All() {
		queue <- c
	}
	close(queue)
	group.Wait()
	return all
})

// Every case is replayed, and what its file records of the comparison is what
// the program concludes now.
func TestReplay(t *testing.T) {
	for _, c := range All() {
		h := c.Holding()
		got := replays()[c.ID]
		if *update {
			if err := record(c, got); err != nil {
				t.Fatal(err)
			}
			continue
		}
		for i, d := range h.Defendants {
			r := h.ReplayOf(i)
			if r == nil {
				t.Errorf("%s: no replay recorded", c.ID)
				break
			}
			o := got[i]
			if r.Headline != o.Headline || r.Of != o.Of || r.Verdict != o.Verdict || r.Agrees != o.Agrees {
				t.Errorf("%s, %s: recorded %s %s %s %s, concluded %s %s %s %s: look at the case, then run go test ./law/library -run TestReplay -update and give the reason", c.ID, d.Name,
					r.Headline, r.Of, r.Verdict, r.Agrees, o.Headline, o.Of, o.Verdict, o.Agrees)
			}
			if !r.Why.Complete() {
				t.Errorf("%s, %s: the reason is missing", c.ID, d.Name)
			}
			if len(o.Missing) == 0 && o.Agrees == casefile.Silent {
				t.Errorf("%s, %s: silent without a missing fact", c.ID, d.Name)
			}
		}
	}
}

var replayKey = regexp.MustCompile(`^( *)(replay:|- replay:)\s*$`)

// record rewrites the replays in the file of a case, in place, adding that of the
// whole holding where there is none.
func record(c *Case, got []Outcome) error {
	name := filepath.Join("cases", c.ID+".yaml")
	h := c.Holding()
	var inFile []Outcome // in the order in which they stand there
	rest := -1
	for i := range h.Defendants {
		if h.Defendants[i].Replay != nil {
			inFile = append(inFile, got[i])
		} else {
			rest = i
		}
	}
	lines := strings.Split(strings.TrimRight(string(c.Source()), "\n"), "\n")
	if rest >= 0 {
		inFile = append(inFile, got[rest])
		if h.Replay == nil {
			lines = append(lines, "  replay:")
		}
	}
	var out []string
	for i := 0; i < len(lines); i++ {
		out = append(out, lines[i])
		m := replayKey.FindStringSubmatch(lines[i])
		if m == nil {
			continue
		}
		if len(inFile) == 0 {
			return fmt.Errorf("%s: more replays than the file has", name)
		}
		o, margin := inFile[0], m[1]+"  "
		inFile = inFile[1:]
		out = append(out, margin+"headline: "+string(o.Headline))
		if o.Of != "" {
			out = append(out, margin+"of: "+o.Of)
		}
		out = append(out, margin+"verdict: "+o.Verdict.String(), fmt.Sprintf("%sagrees: %q", margin, o.Agrees))
		for i+1 < len(lines) && strings.HasPrefix(lines[i+1], margin) {
			i++
			if key, _, _ := strings.Cut(strings.TrimPrefix(lines[i], margin), ":"); !strings.Contains("headline of verdict agrees", key) {
				out = append(out, lines[i])
			}
		}
	}
	data := []byte(strings.Join(out, "\n") + "\n")
	if _, err := casefile.Parse(name, data); err != nil {
		return err
	}
	return os.WriteFile(name, data, 0o644)
}
