package main

import (
	"strings"

	"bangxin/law"
	"bangxin/tui"
)

// language finds the language of the call before anything is parsed, so that
// mistakes in the call itself can be told in it: --lang, else the locale. known is
// false where neither names one of the two; the program then speaks Chinese, and
// its screen asks.
func language(args []string, getenv func(string) string) (l law.Lang, known bool) {
	for i, a := range args {
		if a == "--" {
			break
		}
		v, ok := strings.CutPrefix(a, "--lang=")
		if a == "--lang" && i+1 < len(args) {
			v, ok = args[i+1], true
		}
		if given, valid := law.ParseLang(v); ok && valid {
			l, known = given, true
		}
	}
	if known {
		return l, true
	}
	return tui.Locale(getenv)
}
