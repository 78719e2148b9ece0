package liability

import (
	"bangxin/law"
	"bangxin/law/rule"
)

// accompliceNeighbours are joint crime in every crime the program knows.
func accompliceNeighbours() []neighbour {
	in := func(crime string) *offence {
		for _, o := range accompliceOffences(nil) {
			if o.of == crime {
				return o
			}
		}
		panic("no joint crime in " + crime)
	}
	return []neighbour{
		{in("fraud"), secondAccompliceFraud[law.Finding](), secondAccompliceFraud[*rule.Node]()},
		{in("gambling"), secondAccompliceGambling[law.Finding](), secondAccompliceGambling[*rule.Node]()},
		{in("obscenity"), secondAccompliceObscenity[law.Finding](), secondAccompliceObscenity[*rule.Node]()},
		{in("computer_crime"), secondAccompliceComputer[law.Finding](), secondAccompliceComputer[*rule.Node]()},
		{in("theft"), secondAccompliceTheft[law.Finding](), secondAccompliceTheft[*rule.Node]()},
		{in("money_laundering"), secondAccompliceLaundering[law.Finding](), secondAccompliceLaundering[*rule.Node]()},
		{in("personal_data"), secondAccompliceGeneral("personal_data", day2009, personOrUnit[law.Finding]), secondAccompliceGeneral("personal_data", day2009, personOrUnit[*rule.Node])},
		{in("pyramid"), secondAccompliceGeneral("pyramid", day2009, personOrUnit[law.Finding]), secondAccompliceGeneral("pyramid", day2009, personOrUnit[*rule.Node])},
		{in("illegal_business"), secondAccompliceGeneral("illegal_business", "", personOrUnit[law.Finding]), secondAccompliceGeneral("illegal_business", "", personOrUnit[*rule.Node])},
		{in("drugs"), secondAccompliceGeneral("drugs", "", fromFourteen[law.Finding]), secondAccompliceGeneral("drugs", "", fromFourteen[*rule.Node])},
		{in("other"), secondAccompliceGeneral("other", "", fromFourteen[law.Finding]), secondAccompliceGeneral("other", "", fromFourteen[*rule.Node])},
	}
}
