package tui

import (
	"strings"

	"bangxin/law"
)

// Locale reads the language of messages from an environment: the first of LC_ALL,
// LC_MESSAGES and LANG that is set decides. known is false where that names
// neither of the two languages; Chinese is then the one to ask in.
func Locale(getenv func(string) string) (l law.Lang, known bool) {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		v := strings.ToLower(getenv(name))
		if v == "" {
			continue
		}
		switch tag, _, _ := strings.Cut(strings.ReplaceAll(v, "-", "_"), "_"); tag {
		case "zh":
			return law.ZH, true
		case "en":
			return law.EN, true
		}
		return law.ZH, false
	}
	return law.ZH, false
}
