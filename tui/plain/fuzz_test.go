package plain

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"bangxin/law"
)

// Whatever lines come in, the interview ends with them, and nothing goes out that
// a terminal would take for more than text.
func FuzzLines(f *testing.F) {
	for _, s := range []string{
		"", "11\n2\n1\n2\n26万\n", "a\nq\nq\n", "?\n??\nh\nb\nb\nb\n", "n \x1b[31mred\x1b[0m\u202e\n", "\x00\x07\x1b]0;x\x07\n", "\xff\n", "99999999999999\n-1\n1,2,3\n",
		"r\n1\n", "l\nl\n", strings.Repeat("0\n", 30), strings.Repeat("1\n", 30), strings.Repeat("长", 500) + "\n", "11\r\n2\r\n",
	} {
		f.Add(s, false)
		f.Add(s, true)
	}
	f.Fuzz(func(t *testing.T, s string, english bool) {
		if len(s) > 1<<11 {
			return
		}
		l := law.ZH
		if english {
			l = law.EN
		}
		var out bytes.Buffer
		if err := Run(context.Background(), options(l), strings.NewReader(s), &out); err != nil {
			t.Fatalf("run: %v", err)
		}
		safe(t, out.String())
	})
}
