package liability

import (
	"bangxin/law"
	"bangxin/law/rule"
)

// accompliceNeighbours are joint crime in the four crimes that have a special rule,
// and in one that has none.
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
	}
}
