package fact

import "strings"

// Nearest suggests the fact a misspelt word was meant to be, and reports
// whether one is near enough to suggest. A word without a section is compared
// with the part of the ids behind the dot as well.
func Nearest(word string) (ID, bool) {
	word = foldWord(word)
	best, cost := ID(""), tolerance(word)+1
	for _, d := range theDictionary().defs {
		id := string(d.ID)
		c := distance(word, id)
		if _, tail, _ := strings.Cut(id, "."); !strings.Contains(word, ".") {
			c = min(c, distance(word, tail))
		}
		if c < cost {
			best, cost = d.ID, c
		}
	}
	return best, best != ""
}

// NearestOption suggests the option a misspelt word was meant to be, and
// reports whether one is near enough to suggest.
func (d *Def) NearestOption(word string) (string, bool) {
	word = foldWord(word)
	best, cost := "", tolerance(word)+1
	for _, o := range d.Options {
		if c := distance(word, o.ID); c < cost {
			best, cost = o.ID, c
		}
	}
	return best, best != ""
}

// foldWord brings a word to the spelling of ids. No id is longer than the cap,
// which keeps hostile input cheap.
func foldWord(word string) string {
	if len(word) > 64 {
		word = word[:64]
	}
	return strings.ReplaceAll(strings.ToLower(strings.TrimSpace(word)), "-", "_")
}

// tolerance is the number of slips forgiven in a word: one in three letters,
// at least one, at most four.
func tolerance(word string) int { return max(1, min(4, len(word)/3)) }

// distance counts the letters to insert, delete, replace or swap with their
// neighbour to turn a into b.
func distance(a, b string) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			same := 1
			if a[i-1] == b[j-1] {
				same = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+same)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
