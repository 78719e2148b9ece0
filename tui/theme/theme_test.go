package theme

import (
	"bytes"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"bangxin/law"
)

func TestDetect(t *testing.T) {
	for _, c := range []struct {
		name string
		env  map[string]string
		want Options
	}{
		{"nothing", nil, Options{Profile: termenv.Ascii, ASCII: true}},
		{"Linux console", map[string]string{"TERM": "linux"}, Options{Profile: termenv.ANSI, ASCII: true}},
		{"ASCII borders", map[string]string{"TERM": "xterm", "BANGXIN_BORDERS": "ASCII"}, Options{Profile: termenv.ANSI, ASCII: true}},
		{"line borders", map[string]string{"TERM": "linux", "BANGXIN_BORDERS": "line"}, Options{Profile: termenv.ANSI}},
		{"other borders", map[string]string{"TERM": "xterm", "BANGXIN_BORDERS": "round"}, Options{Profile: termenv.ANSI}},
		{"dumb", map[string]string{"TERM": "dumb", "COLORTERM": "truecolor"}, Options{Profile: termenv.Ascii, ASCII: true}},
		{"vt100", map[string]string{"TERM": "vt100"}, Options{Profile: termenv.Ascii, ASCII: true}},
		{"xterm", map[string]string{"TERM": "xterm"}, Options{Profile: termenv.ANSI}},
		{"256", map[string]string{"TERM": "xterm-256color"}, Options{Profile: termenv.ANSI256}},
		{"true colour", map[string]string{"TERM": "xterm-256color", "COLORTERM": "truecolor"}, Options{Profile: termenv.TrueColor}},
		{"kitty over SSH", map[string]string{"TERM": "xterm-kitty"}, Options{Profile: termenv.TrueColor}},
		{"GNU screen", map[string]string{"TERM": "screen.xterm-256color", "COLORTERM": "truecolor"}, Options{Profile: termenv.ANSI256}},
		{"Windows", map[string]string{"OS": "Windows_NT"}, Options{Profile: termenv.ANSI256}},
		{"NO_COLOR", map[string]string{"TERM": "xterm", "NO_COLOR": "1"}, Options{Profile: termenv.ANSI, NoColor: true}},
		{"NO_COLOR empty", map[string]string{"TERM": "xterm", "NO_COLOR": ""}, Options{Profile: termenv.ANSI}},
		{"dark", map[string]string{"TERM": "xterm", "COLORFGBG": "15;0"}, Options{Profile: termenv.ANSI, Background: Dark}},
		{"light", map[string]string{"TERM": "xterm", "COLORFGBG": "0;default;15"}, Options{Profile: termenv.ANSI, Background: Light}},
		{"grey", map[string]string{"TERM": "xterm", "COLORFGBG": "15;8"}, Options{Profile: termenv.ANSI, Background: Dark}},
		{"light grey", map[string]string{"TERM": "xterm", "COLORFGBG": "0;7"}, Options{Profile: termenv.ANSI, Background: Light}},
		{"unreadable", map[string]string{"TERM": "xterm", "COLORFGBG": "15;default"}, Options{Profile: termenv.ANSI}},
		{"out of range", map[string]string{"TERM": "xterm", "COLORFGBG": "0;99"}, Options{Profile: termenv.ANSI}},
	} {
		if got := Detect(func(k string) string { return c.env[k] }); got != c.want {
			t.Errorf("%s: got %+v, want %+v", c.name, got, c.want)
		}
	}
}

func TestNoColourKeepsWeight(t *testing.T) {
	th := New(new(bytes.Buffer), Options{Profile: termenv.TrueColor, NoColor: true})
	if got := th.Strong.Render("成立"); got != "\x1b[1m成立\x1b[0m" {
		t.Errorf("strong text is %q", got)
	}
	if got := th.Met.Render("满足"); got != "满足" {
		t.Errorf("a finding has colour: %q", got)
	}
	th = New(new(bytes.Buffer), Options{Profile: termenv.Ascii})
	if got := th.Strong.Render("成立") + th.Rule(3); got != "成立───" {
		t.Errorf("a dumb terminal is sent %q", got)
	}
}

// Two sessions in one process each have their own colours, and no theme writes
// to its terminal.
func TestThemesAreIndependent(t *testing.T) {
	var a, b bytes.Buffer
	full := New(&a, Options{Profile: termenv.TrueColor})
	plain := New(&b, Options{Profile: termenv.Ascii})
	if got := full.Met.Render("x"); !strings.Contains(got, "\x1b[38;2;") {
		t.Errorf("true colour draws %q", got)
	}
	if got := plain.Met.Render("x"); got != "x" {
		t.Errorf("the plain session draws %q", got)
	}
	if got := full.Renderer().NewStyle().Bold(true).Render("x"); got != "\x1b[1mx\x1b[0m" {
		t.Errorf("the session's renderer draws %q", got)
	}
	if a.Len()+b.Len() > 0 {
		t.Errorf("the terminals were sent %q and %q", a.String(), b.String())
	}
}

func TestSignsAndWords(t *testing.T) {
	th := New(new(bytes.Buffer), Options{Profile: termenv.ANSI256})
	seen := map[string]bool{}
	for _, f := range []law.Finding{law.Met, law.Contested, law.Open, law.NotMet} {
		sign := Sign(f)
		if len(sign) != 1 || sign[0] <= ' ' || sign[0] > '~' || seen[sign] {
			t.Errorf("%v has the sign %q", f, sign)
		}
		seen[sign] = true
		for _, l := range law.Langs() {
			if got, want := ansi.Strip(th.Label(f, l)), sign+"  "+f.Name().In(l); got != want {
				t.Errorf("label %q, want %q", got, want)
			}
		}
	}
}

func TestFindingsAndVerdictsShareColours(t *testing.T) {
	th := New(new(bytes.Buffer), Options{Profile: termenv.ANSI256})
	seen := map[string]bool{}
	for f, v := range map[law.Finding]law.Verdict{
		law.Met: law.Established, law.Contested: law.ContestedVerdict, law.NotMet: law.NotEstablished, law.Open: law.OpenVerdict,
	} {
		drawn := th.Finding(f).Bold(true).Render("x")
		if got := th.Verdict(v).Render("x"); got != drawn {
			t.Errorf("%v is drawn %q, %v %q", f, drawn, v, got)
		}
		if seen[drawn] {
			t.Errorf("%v looks like another finding", f)
		}
		seen[drawn] = true
	}
}

func TestASCII(t *testing.T) {
	th := New(new(bytes.Buffer), Options{Profile: termenv.ANSI256, ASCII: true})
	box := th.Renderer().NewStyle().Border(th.Border()).Render("x")
	for _, r := range ansi.Strip(th.Rule(5) + th.Divider() + box) {
		if r > '~' {
			t.Errorf("%q is not ASCII", r)
		}
	}
	th = New(new(bytes.Buffer), Options{Profile: termenv.Ascii})
	if got := th.Rule(3) + th.Divider() + th.Rule(0) + th.Rule(-1); got != "───│" {
		t.Errorf("got %q", got)
	}
}

// Every colour can be read on the backgrounds it is for: a contrast of at least
// 4.5 to 1 where the background is known, 3.5 on black as well as on white where
// it is not (WCAG 2.1, 1.4.3; no colour has more than 4.6 on both).
func TestContrast(t *testing.T) {
	for _, c := range []struct {
		name        string
		background  Background
		backgrounds []string
		least       float64
	}{
		{"dark", Dark, []string{"#000000", "#1e1e1e", "#282c34"}, 4.5},
		{"light", Light, []string{"#ffffff", "#fdf6e3"}, 4.5},
		{"unknown", Unknown, []string{"#000000", "#ffffff"}, 3.5},
	} {
		p := paletteFor(Options{Profile: termenv.TrueColor, Background: c.background})
		for r, colour := range p {
			for _, hex := range []string{colour.TrueColor, hexOf256(t, colour.ANSI256)} {
				for _, bg := range c.backgrounds {
					if got := contrast(t, hex, bg); got < c.least {
						t.Errorf("%s: role %d, %s on %s has a contrast of %.2f", c.name, r, hex, bg, got)
					}
				}
			}
			if n, err := strconv.Atoi(colour.ANSI); colour.ANSI != "" && (err != nil || n < 1 || n > 6) {
				t.Errorf("%s: role %d uses colour %s of the sixteen", c.name, r, colour.ANSI)
			}
		}
	}
}

func hexOf256(t *testing.T, s string) string {
	t.Helper()
	n, err := strconv.Atoi(s)
	if err != nil || n < 16 || n > 255 {
		t.Fatalf("%q is not one of the fixed 256 colours", s)
	}
	return termenv.ConvertToRGB(termenv.ANSI256Color(n)).Hex()
}

func contrast(t *testing.T, a, b string) float64 {
	t.Helper()
	la, lb := luminance(t, a), luminance(t, b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

func luminance(t *testing.T, hex string) float64 {
	t.Helper()
	n, err := strconv.ParseUint(strings.TrimPrefix(hex, "#"), 16, 24)
	if err != nil {
		t.Fatal(err)
	}
	linear := func(v uint64) float64 {
		f := float64(v&0xFF) / 255
		if f <= 0.03928 {
			return f / 12.92
		}
		return math.Pow((f+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(n>>16) + 0.7152*linear(n>>8) + 0.0722*linear(n)
}
