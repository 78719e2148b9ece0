package liability

import (
	"fmt"
	"testing"
	"time"

	"bangxin/law"
	"bangxin/law/fact"
)

func TestSmoke(t *testing.T) {
	t0 := time.Now()
	r := Default()
	v, n := r.book.Size()
	fmt.Println("compiled", time.Since(t0), v, n)
	f := fact.Facts{
		fact.HelpKinds:         {Value: fact.Get(fact.HelpKinds).Pick("payment_settlement")},
		fact.HelpedStatus:      {Value: fact.Get(fact.HelpedStatus).Pick("confirmed")},
		fact.AmountsSettlement: {Value: fact.Money(26 * fact.Wan)},
		fact.AmountsGains:      {Value: fact.Money(920000)},
		fact.HelpedCount:       {Value: fact.Int(2)},
		fact.NoticeRegulator:   {Value: fact.Get(fact.NoticeRegulator).Pick("continued")},
	}
	t0 = time.Now()
	a := r.Analyse(Request{Facts: f, AsOf: law.Date(2026, 11, 21), Program: "test"})
	fmt.Println("analysed", time.Since(t0))
	t0 = time.Now()
	a = r.Analyse(Request{Facts: f, AsOf: law.Date(2026, 11, 21), Program: "test"})
	fmt.Println("analysed", time.Since(t0))
	t0 = time.Now()
	r.Relevant(f, law.Date(2026, 11, 21))
	fmt.Println("relevant", time.Since(t0))
	var show func(s *Step, d int)
	show = func(s *Step, d int) {
		fmt.Printf("%*s%s [%s] %s %v\n", d*2, "", s.Name.ZH, s.Finding.Name().ZH, s.Reason.ZH, s.Cites)
		if s.Finding == law.NotMet && d > 1 {
			return
		}
		for _, k := range s.Steps {
			show(k, d+1)
		}
	}
	for _, o := range a.Offences {
		fmt.Println(o.Says.ZH, o.Says.EN)
		for _, s := range o.Elements {
			show(s, 0)
		}
	}
	fmt.Println(a.QuestionsLeft, a.Assumptions, a.Disposition.Leaning, len(a.Law))
}
