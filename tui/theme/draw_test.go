package theme

import (
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestBar(t *testing.T) {
	const wan = 10_000_00 // fen
	for _, c := range []struct {
		value, line int64
		want        string
	}{
		{26 * wan, 20 * wan, "####################|###### "},
		{9200_00, wan, "##################  |       "},
		{2, 3, "#############       |       "},
		{0, 3, "                    |       "},
		{3, 3, "####################|       "},
		{20*wan - 1, 20 * wan, "################### |       "},
		{27 * wan, 20 * wan, "####################|#######"},
		{28 * wan, 20 * wan, "####################|######>"},
		{math.MaxInt64, 1, "####################|######>"},
		{math.MaxInt64 - 1, math.MaxInt64, "################### |       "},
		{-5, 3, "                    |       "},
		{1, 0, "####################|       "},
	} {
		if got := Bar(28, c.value, c.line); got != c.want {
			t.Errorf("Bar(%d, %d)\n got %q\nwant %q", c.value, c.line, got, c.want)
		}
	}
	for width, want := range map[int]string{4: "##| ", 3: "   ", 0: "", -1: ""} {
		if got := Bar(width, 1, 1); got != want {
			t.Errorf("Bar of width %d is %q, want %q", width, got, want)
		}
	}
}

func TestRangeBar(t *testing.T) {
	for _, c := range []struct {
		low, high int64
		want      string
	}{
		{10, 15, "##########.....     |       "},
		{10, 24, "##########..........|....   "},
		{22, 24, "####################|##..   "},
		{10, 99, "##########..........|......>"},
		{15, 10, "###############     |       "},
	} {
		if got := RangeBar(28, c.low, c.high, 20); got != c.want {
			t.Errorf("RangeBar(%d, %d)\n got %q\nwant %q", c.low, c.high, got, c.want)
		}
	}
}

// A bar never says something else than the figures: it is full before the line
// exactly where the value reaches it, and a greater value never draws less.
func TestBarTellsTheTruth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		width := rapid.IntRange(4, 80).Draw(t, "width")
		line := rapid.Int64Range(1, math.MaxInt64).Draw(t, "line")
		near := rapid.Int64Range(max(line-3, 0), line)
		value := rapid.OneOf(near, rapid.Int64Range(0, math.MaxInt64)).Draw(t, "value")
		bar := Bar(width, value, line)
		if len(bar) != width {
			t.Fatalf("%q takes %d cells, want %d", bar, len(bar), width)
		}
		before, after, _ := strings.Cut(bar, "|")
		if full := !strings.Contains(before, " "); full != (value >= line) {
			t.Fatalf("%d of %d draws %q", value, line, bar)
		}
		if value < line && strings.TrimSpace(after) != "" {
			t.Fatalf("%d of %d draws %q", value, line, bar)
		}
		if value > 0 {
			lower := rapid.Int64Range(0, value-1).Draw(t, "lower")
			if inked(Bar(width, lower, line)) > inked(bar) {
				t.Fatalf("%d draws more than %d of %d", lower, value, line)
			}
		}
	})
}

func inked(bar string) int { return len(strings.ReplaceAll(bar, " ", "")) }

func TestTally(t *testing.T) {
	for _, c := range []struct {
		width, count, greatest int
		want                   string
	}{
		{19, 19, 19, "###################"},
		{19, 12, 19, "############"},
		{10, 1, 1000, "#"},
		{10, 0, 5, ""},
		{10, 5, 0, ""},
		{10, 9, 5, "##########"},
		{0, 5, 5, ""},
	} {
		if got := Tally(c.width, c.count, c.greatest); got != c.want {
			t.Errorf("Tally(%d, %d, %d) = %q, want %q", c.width, c.count, c.greatest, got, c.want)
		}
	}
}
