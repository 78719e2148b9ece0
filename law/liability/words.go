package liability

import (
	"strings"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// reason applies a step's rule to the facts in one sentence.
func (e explainer) reason(st *rule.Step, s *Step) law.Text {
	switch s.Kind {
	case StepTest:
		return e.testReason(st, s)
	case StepFixed:
		return law.Text{}
	case StepPresume:
		return e.presumeReason(st, s)
	}
	return e.groupReason(st, s)
}

// testReason states the fact and, for a number, where it lies from its line.
func (e explainer) testReason(st *rule.Step, s *Step) law.Text {
	t := st.Node.Test
	if t.Fact == rule.AsOf {
		d := e.asOf.AsOf()
		return law.T("本分析以"+d.In(law.ZH)+"为准。", "This analysis is made as of "+d.In(law.EN)+".")
	}
	if t.Quantity != nil {
		return e.quantityReason(st, s)
	}
	def := fact.Get(t.Fact)
	a, asked := e.facts[t.Fact]
	name := def.Name
	switch {
	case !asked && e.asOf.IsAssumed(t.Fact):
		return law.T(name.ZH+"：无人另有陈述，按通常情形假定。", name.EN+": assumed, as nobody has said otherwise.")
	case !asked && t.Fact == fact.KnowledgeCounter, asked && a.State != fact.Known && t.Fact == fact.KnowledgeCounter:
		return law.T("没有提出相反证据。", "No contrary evidence is stated.")
	case !asked && e.asOf.HasDefault(t.Fact):
		return law.T(name.ZH+"：没有另外陈述。", name.EN+": nothing else is stated.")
	case !asked:
		return law.T(name.ZH+"：尚未回答。", name.EN+": not answered yet.")
	case a.State == fact.NotApplicable:
		return law.T(name.ZH+"：不适用。", name.EN+": not applicable.")
	case a.State != fact.Known:
		return law.T(name.ZH+"：不清楚。", name.EN+": not known.")
	}
	r := law.T(name.ZH+"："+def.Format(a.Value, law.ZH)+"。", name.EN+": "+def.Format(a.Value, law.EN)+".")
	if s.Threshold != nil {
		r = measured(s.Threshold)
		if t.Negated {
			r = below(s.Threshold)
		}
	}
	return withStanding(r, def, a)
}

// withStanding says that a fact is disputed, and what the other side says.
func withStanding(r law.Text, def *fact.Def, a fact.Answer) law.Text {
	if a.Standing != fact.Disputed {
		return r
	}
	if a.Against == nil {
		return law.T(r.ZH+"此项有争议。", r.EN+" This is disputed.")
	}
	return law.T(r.ZH+"对方主张："+def.Format(*a.Against, law.ZH)+"。", r.EN+" The other side says: "+def.Format(*a.Against, law.EN)+".")
}

// measured says where a figure lies from its line.
func measured(t *Threshold) law.Text {
	line := t.Amount(t.drawn())
	zhLine, enLine := "标准为 "+line.ZH+"以上", "the line is "+line.EN+" or more"
	if t.Over {
		zhLine, enLine = "标准为超过 "+line.ZH, "the line is more than "+line.EN
	}
	figure := func() law.Text {
		if t.Lo == t.Hi {
			return t.Amount(t.Lo)
		}
		lo, hi := t.Amount(t.Lo), t.Amount(t.Hi)
		switch {
		case t.Hi >= maxOf(t.Kind):
			return law.T("至少 "+lo.ZH, "at least "+lo.EN)
		case t.Lo <= 0:
			return law.T("至多 "+hi.ZH, "at most "+hi.EN)
		}
		return law.T(lo.ZH+"至 "+hi.ZH, lo.EN+" to "+hi.EN)
	}()
	r := law.T(t.Name.ZH+" "+figure.ZH+"，"+zhLine, t.Name.EN+" "+figure.EN+"; "+enLine)
	if n, ok := t.Margin(); ok {
		if n >= 0 {
			over := t.Amount(n)
			if t.Over {
				over = t.Amount(n + 1)
			}
			return law.T(r.ZH+"，已达到，超出 "+over.ZH+"。", r.EN+"; reached, by "+over.EN+".")
		}
		short := t.Amount(-n)
		return law.T(r.ZH+"，未达到，还差 "+short.ZH+"。", r.EN+"; not reached, "+short.EN+" short.")
	}
	switch {
	case t.Lo >= t.Line:
		return law.T(r.ZH+"，已达到。", r.EN+"; reached.")
	case t.Hi < t.Line:
		return law.T(r.ZH+"，未达到。", r.EN+"; not reached.")
	}
	return law.T(r.ZH+"，范围跨越标准。", r.EN+"; the range lies across the line.")
}

// below says where a figure lies from a line that it must not reach.
func below(t *Threshold) law.Text {
	line := t.Amount(t.drawn())
	if t.Lo != t.Hi {
		return law.T(t.Name.ZH+"：应当不满 "+line.ZH+"。", t.Name.EN+": must be under "+line.EN+".")
	}
	figure := t.Amount(t.Lo)
	if t.Lo < t.Line {
		return law.T(t.Name.ZH+" "+figure.ZH+"，不满 "+line.ZH+"。", t.Name.EN+" "+figure.EN+", under "+line.EN+".")
	}
	return law.T(t.Name.ZH+" "+figure.ZH+"，已满 "+line.ZH+"。", t.Name.EN+" "+figure.EN+", not under "+line.EN+".")
}

func maxOf(k fact.Kind) int64 {
	if k == fact.Yuan {
		return fact.MaxFen
	}
	return fact.MaxCount
}

// quantityReason states a computed figure, or which of its facts is missing.
func (e explainer) quantityReason(st *rule.Step, s *Step) law.Text {
	q := st.Node.Test.Quantity
	if s.Threshold != nil && s.Threshold.Known {
		return measured(s.Threshold)
	}
	if q.Kind == fact.Date {
		if _, ok := e.facts.Known(fact.KnowledgeSince); !ok {
			return law.T("没有陈述是在帮助结束以后才知情。", "Nothing is stated about learning only after the help had ended.")
		}
		return law.T(q.Name.ZH+"：按所述日期计算。", q.Name.EN+": reckoned from the days stated.")
	}
	var missing []fact.ID
	for _, t := range q.Terms {
		if _, ok := e.facts.Known(t.Fact); !ok && !e.asOf.HasDefault(t.Fact) {
			missing = append(missing, t.Fact)
		}
	}
	if len(missing) == 0 {
		if f := st.Figure; f != nil && f.Known && f.Lo == f.Hi && q.Kind == fact.Yuan {
			return law.T(q.Name.ZH+"："+groupFen(f.Lo)+" 元。", q.Name.EN+": "+groupFen(f.Lo)+" yuan.")
		}
		return law.T(q.Name.ZH+"：已知。", q.Name.EN+": known.")
	}
	return law.T(q.Name.ZH+"：缺少"+Names(missing, law.ZH)+"。", q.Name.EN+": not known without "+Names(missing, law.EN)+".")
}

// presumeReason says basic fact, presumption and contrary evidence as they stand.
func (e explainer) presumeReason(st *rule.Step, s *Step) law.Text {
	basic := s.Steps[0].Finding
	switch {
	case st.Finding == law.Met:
		return law.T("基础事实成立，可以认定明知；没有提出相反证据，推定成立。", "The basic fact is met, so knowledge may be found; no contrary evidence is stated and the presumption stands.")
	case st.Finding == law.Contested && basic == law.Met:
		a := e.facts[fact.KnowledgeCounter]
		d := fact.Get(fact.KnowledgeCounter)
		if a.State == fact.Known && len(d.Chosen(a.Value)) > 0 {
			return law.T("基础事实成立，但提出了相反证据（"+d.Format(a.Value, law.ZH)+"），须由控方排除；存在争议。", "The basic fact is met, but contrary evidence is stated ("+d.Format(a.Value, law.EN)+"), which must be overcome; contested.")
		}
		return law.T("基础事实成立，但是否有相反证据存在争议。", "The basic fact is met, but contrary evidence is in dispute.")
	case basic == law.NotMet:
		return law.T("基础事实不成立，不能据此推定。", "The basic fact is not met; nothing is presumed from it.")
	case basic == law.Open:
		return law.T("基础事实尚不清楚。", "The basic fact is not known yet.")
	}
	return law.T("基础事实存在争议。", "The basic fact is contested.")
}

// groupReason says which of the steps below carry the finding.
func (e explainer) groupReason(st *rule.Step, s *Step) law.Text {
	pick := func(f law.Finding) (names []law.Text) {
		for _, k := range s.Steps {
			if k.Finding == f && k.Kind != StepFixed {
				names = append(names, k.Name)
			}
		}
		return names
	}
	list := func(zh, en string, names []law.Text) law.Text {
		l := joinNames(names)
		return law.T(zh+l.ZH+"。", en+l.EN+".")
	}
	if len(s.Turns) > 0 {
		return law.T("有争议的事实决定结果："+Names(s.Turns, law.ZH)+"。", "It turns on disputed facts: "+Names(s.Turns, law.EN)+".")
	}
	any := s.Kind == StepAny
	switch s.Finding {
	case law.Met:
		names := carriers(st.Node, s)
		switch {
		case any && len(names) > 0:
			return list("符合：", "Met by: ", names)
		case any:
			return law.T("无论尚未查明的事实如何，至少有一项符合。", "At least one is met whatever the unknown facts turn out to be.")
		case len(names) > 0:
			return list("符合：", "Met: ", names)
		}
		return law.T("各项均符合。", "All are met.")
	case law.Contested:
		if names := pick(law.Contested); len(names) > 0 {
			return list("存在争议：", "Contested: ", names)
		}
		if st.Node.Op == rule.OpCap {
			return law.T("所列事实具备，但依据的位阶或者裁判分歧使其至多为争议。", "The facts are there, but the rank of the authority or a split among courts makes it contested at most.")
		}
		return law.T("存在争议。", "Contested.")
	case law.NotMet:
		if any {
			return law.T("各项均不符合。", "None is met.")
		}
		if s.Kind == StepSeveral {
			return law.T("具备的因素不足两项，不起作用。", "Fewer than two factors are present; they have no effect.")
		}
		if names := pick(law.NotMet); len(names) > 0 {
			return list("不符合：", "Not met: ", names)
		}
		return law.T("不符合。", "Not met.")
	}
	if len(s.Open) > 0 {
		return law.T("取决于："+Names(s.Open, law.ZH)+"。", "Depends on: "+Names(s.Open, law.EN)+".")
	}
	return law.T("尚不能认定。", "Cannot be found yet.")
}

// mostCarriers bounds the names in one sentence.
const mostCarriers = 4

// carriers names what carries a step that is met: under "any" the steps that are
// met, followed down to the ground itself, under "all" each of them. The day of
// the analysis is named only where nothing else carries the step.
func carriers(n *rule.Node, s *Step) []law.Text {
	var out []law.Text
	var day law.Text
	seen := map[law.Text]bool{}
	add := func(n law.Text) {
		if !n.IsZero() && !seen[n] && len(out) < mostCarriers {
			seen[n] = true
			out = append(out, n)
		}
	}
	for i, k := range s.Steps {
		if k.Finding != law.Met || k.Kind == StepFixed {
			continue
		}
		below := n
		if n.Op == rule.OpCap {
			below = n.Kids[0]
		}
		if i >= len(below.Kids) {
			continue
		}
		inner := below.Kids[i]
		if inner.Op == rule.OpTest && inner.Test.Fact == rule.AsOf {
			day = k.Name
			continue
		}
		if k.Kind == StepAny {
			for _, n := range carriers(inner, k) {
				add(n)
			}
			continue
		}
		add(k.Name)
	}
	if len(out) == 0 {
		add(day)
	}
	return out
}

func joinNames(names []law.Text) law.Text {
	zh, en := make([]string, len(names)), make([]string, len(names))
	for i, n := range names {
		zh[i], en[i] = n.ZH, n.EN
	}
	return law.T(strings.Join(zh, "；"), strings.Join(en, "; "))
}

// Names lists facts by their names: 、 between them in Chinese, commas in English.
// More than four are cut, and the number of the others given.
func Names(ids []fact.ID, l law.Lang) string {
	const most = 4
	var out []string
	for i, id := range ids {
		if i == most && len(ids) > most+1 {
			rest := group(int64(len(ids) - most))
			if l == law.EN {
				return strings.Join(out, ", ") + " and " + rest + " more"
			}
			return strings.Join(out, "、") + "以及另外 " + rest + " 项"
		}
		out = append(out, fact.Get(id).Name.In(l))
	}
	if l == law.EN {
		return strings.Join(out, ", ")
	}
	return strings.Join(out, "、")
}

// conclusion is the verdict on an offence in one sentence, with what it turns on.
func conclusion(o *Offence) law.Text {
	pick := func(f law.Finding) law.Text {
		var names []law.Text
		for _, s := range o.Elements {
			if s.Finding == f {
				names = append(names, s.Name)
			}
		}
		return joinNames(names)
	}
	switch o.Verdict {
	case law.Established:
		zh, en := "依所述事实，"+o.Name.ZH+"成立。", "On the facts stated, "+lowerFirst(o.Name.EN)+" is established."
		var unproved []law.Text
		for _, s := range o.Elements {
			if len(s.Unproved) > 0 {
				unproved = append(unproved, s.Name)
			}
		}
		if len(unproved) > 0 {
			l := joinNames(unproved)
			zh += "以下要件所依据的事实尚未证明：" + l.ZH + "。"
			en += " These elements rest on facts not yet proved: " + l.EN + "."
		}
		return law.T(zh, en)
	case law.ContestedVerdict:
		l := pick(law.Contested)
		if l.IsZero() {
			return law.T(o.Name.ZH+"存疑。", o.Name.EN+": contested.")
		}
		return law.T(o.Name.ZH+"存疑，争议在于："+l.ZH+"。", o.Name.EN+": contested. In dispute: "+l.EN+".")
	case law.NotEstablished:
		l := pick(law.NotMet)
		if l.IsZero() {
			return law.T("依所述事实，"+o.Name.ZH+"不成立：各要件不能同时满足。", "On the facts stated, "+lowerFirst(o.Name.EN)+" is not established: its elements cannot all be met together.")
		}
		return law.T("依所述事实，"+o.Name.ZH+"不成立，不满足："+l.ZH+"。", "On the facts stated, "+lowerFirst(o.Name.EN)+" is not established. Not met: "+l.EN+".")
	}
	l := pick(law.Open)
	zh, en := o.Name.ZH+"待定。", o.Name.EN+": open."
	if !l.IsZero() {
		zh, en = o.Name.ZH+"待定，未定的要件："+l.ZH+"。", o.Name.EN+": open. Undecided: "+l.EN+"."
	}
	if len(o.Open) > 0 {
		zh += "取决于：" + Names(o.Open, law.ZH) + "。"
		en += " It depends on: " + Names(o.Open, law.EN) + "."
	}
	return law.T(zh, en)
}

func lowerFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}

// openSays is the headline while nothing is established or contested and
// something is open: assisting itself may by then be ruled out.
func openSays(o *Offence) law.Text {
	if o.Verdict == law.OpenVerdict {
		return o.Says
	}
	return law.T(o.Says.ZH+"其他罪名尚待定。", o.Says.EN+" Other offences are still open.")
}

// sentence begins a phrase with a capital letter.
func sentence(s string) string {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
