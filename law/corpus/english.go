package corpus

import "bangxin/law"

// UnofficialTranslation is the label every English text of a provision must
// carry where it is shown.
func UnofficialTranslation() law.Text {
	return law.T("英文系本程序自译，非官方译文，以中文原文为准", "our own unofficial translation; the Chinese text decides")
}

// English gives our own unofficial translation of a provision, if there is
// one. Show it only with UnofficialTranslation beside it.
func English(c law.Citation) (text string, ok bool) {
	p, ok := EnglishProvision(c)
	return p.Text, ok
}

// EnglishProvision is English with lead-in and whole article. Kind, excerpt
// and what is missing are those of the Chinese provision.
func EnglishProvision(c law.Citation) (Provision, bool) {
	zh, err := Get(c)
	if err != nil || zh.Kind == NumberOnly {
		return Provision{}, false
	}
	d := library().byID[c.Instrument].english()
	if d == nil || d.byID[c.Article] == nil {
		return Provision{}, false
	}
	a := d.byID[c.Article]
	s, err := a.locate(zh.Citation)
	if err != nil {
		return Provision{}, false
	}
	p := d.provision(a, s)
	p.Kind, p.Excerpt, p.Missing = zh.Kind, zh.Excerpt, zh.Missing
	return p, true
}
