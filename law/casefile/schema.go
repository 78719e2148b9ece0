package casefile

import (
	"bytes"
	"encoding/json"

	"bangxin/law"
	"bangxin/law/fact"
)

// Schema gives the JSON Schema (draft 2020-12) of the case file, made from the
// dictionary, with titles in both languages. It is the same at every call. It
// cannot say all that Parse holds: whether a figure written in words is one,
// that not_applicable needs another answer, the size of the file.
func Schema() []byte {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	// What is encoded is made of strings, integers and objects only.
	if err := e.Encode(schema()); err != nil {
		panic("casefile: schema: " + err.Error())
	}
	return out.Bytes()
}

// object is a JSON object that keeps the order of its members.
type object []member

type member struct {
	name  string
	value any
}

// MarshalJSON writes the members in order.
func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, m := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		for j, v := range []any{m.name, m.value} {
			if j > 0 {
				b.WriteByte(':')
			}
			e := json.NewEncoder(&b)
			e.SetEscapeHTML(false)
			if err := e.Encode(v); err != nil {
				return nil, err
			}
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

func ref(name string) object { return object{{"$ref", "#/$defs/" + name}} }

// titled adds a title in both languages.
func titled(t law.Text, o object) object {
	return append(object{{"title", t.ZH + " / " + t.EN}}, o...)
}

func described(t law.Text, o object) object {
	return append(object{{"description", t.ZH + " / " + t.EN}}, o...)
}

func enum(words []string) object { return object{{"enum", words}} }

func listOf(item object) object { return object{{"type", "array"}, {"items", item}} }

// itemOrList is a list, or one item by itself.
func itemOrList(item object) object {
	return object{{"anyOf", []any{item, listOf(item)}}}
}

func schema() object {
	facts := object{}
	defs := commonDefs()
	for _, def := range fact.All() {
		facts = append(facts, member{string(def.ID), ref(string(def.ID))})
		defs = append(defs, member{string(def.ID), factSchema(def)})
	}
	return object{
		{"$schema", "https://json-schema.org/draft/2020-12/schema"},
		{"$id", "urn:bangxin:case-file:1"},
		{"title", "帮信案件文件，第 1 版 / bangxin case file, version 1"},
		{"type", "object"},
		{"required", []string{"bangxin"}},
		{"properties", object{
			{"bangxin", described(law.T("格式的版本", "version of the format"), object{{"enum", []any{Version, "1"}}})},
			{"title", described(law.T("案件名称", "name of the case"), ref("text"))},
			{"title_en", described(law.T("案件的英文名称", "name of the case in English"), ref("text"))},
			{"as_of", described(law.T("适用哪一日的法律，不写则为分析当日", "the day whose law is applied; by default the day of the analysis"),
				object{{"type", []string{"string", "null"}}, {"pattern", `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`}})},
			{"language", described(law.T("录入文字的语言", "language of the words a person typed"), enum([]string{"zh", "en"}))},
			{"story", described(law.T("案情", "what happened"), ref("both"))},
			{"facts", described(law.T("事实", "the facts"), object{
				{"type", []string{"object", "null"}},
				{"properties", facts},
				{"additionalProperties", false},
			})},
			{"log", described(law.T("作答的经过，依次：答、改、撤回；仅供回放，以 facts 为准", "how the answers came about, in order: given, changed, taken back; for replay alone, facts count"), logSchema())},
			{"holding", described(law.T("裁判结果", "what the court held"), ref("holding"))},
			{"class", described(law.T("讲过的一堂课，只有总数", "a class that was held, in totals"), classSchema())},
		}},
		{"$defs", defs},
	}
}

// commonDefs are the parts that many facts share.
func commonDefs() object {
	return object{
		{"text", object{{"type", []string{"string", "number", "boolean", "null"}}}},
		{"both", object{{"anyOf", []any{ref("text"), object{
			{"type", "object"},
			{"properties", object{{"zh", ref("text")}, {"en", ref("text")}}},
			{"additionalProperties", false},
		}}}}},
		{"unknown", described(law.T("问过而不知道，或不愿说", "asked and not known, or not said"),
			enum([]string{fact.Unknown.String(), fact.Declined.String()}))},
		{"not_applicable", described(law.T("不适用", "does not apply"), enum([]string{fact.NotApplicable.String()}))},
		{"standing", described(law.T("证明状态：陈述、已证明、有争议", "how firm the fact is: stated, proved, disputed"),
			enum([]string{fact.Stated.String(), fact.Proved.String(), fact.Disputed.String()}))},
		{"flag", object{{"enum", []any{true, false, "true", "false", "yes", "no", "是", "否"}}}},
		{"count", described(law.T("个数或范围，如 3、3..5、3..、..2万", "a whole number or a range, as in 3, 3..5, 3.., ..2万"),
			object{{"anyOf", []any{object{{"type", "integer"}, {"minimum", 0}, {"maximum", fact.MaxCount}}, ref("figure")}}})},
		{"yuan", described(law.T("金额（元）或范围，如 260000、26万、\"260000.50\"、15万..30万；JSON 中的小数写成字符串",
			`an amount in yuan or a range, as in 260000, 26万, "260000.50", 15万..30万; in JSON a fraction is a string`),
			object{{"anyOf", []any{object{{"type", "integer"}, {"minimum", 0}, {"maximum", fact.MaxFen / fact.OneYuan}}, ref("figure")}}})},
		{"date", described(law.T("日期或范围，如 2016、2016-05、2016-05-31、2015-11..2017", "a date or a range, as in 2016, 2016-05, 2016-05-31, 2015-11..2017"),
			object{{"anyOf", []any{object{{"type", "integer"}, {"minimum", 1900}, {"maximum", 2199}}, ref("figure")}}})},
		{"figure", object{
			{"type", "string"},
			{"minLength", 1},
			{"maxLength", 1024},
			{"not", enum([]string{fact.NotApplicable.String()})},
		}},
		{"evidence", object{{"anyOf", []any{ref("text"), object{
			{"type", "object"},
			{"required", []string{"what"}},
			{"properties", object{
				{"what", described(law.T("证据", "what it is"), ref("text"))},
				{"from", described(law.T("来源", "where it comes from"), ref("text"))},
				{"date", described(law.T("日期", "its date"), ref("text"))},
				{"strength", described(law.T("证明力：弱、中、强", "weak, fair or strong"),
					enum([]string{fact.Weak.String(), fact.Fair.String(), fact.Strong.String()}))},
				{"supports", described(law.T("支持还是反对这个回答", "whether it speaks for the answer"), ref("flag"))},
			}},
		}}}}},
		{"holding", holdingSchema()},
		{"defendant", defendantSchema()},
		{"replay", replaySchema()},
	}
}

// factSchema describes the answers to one fact, in the short and the long form.
func factSchema(def *fact.Def) object {
	known := ref(def.Kind.String())
	switch def.Kind {
	case fact.Choice:
		known = options(def)
	case fact.Choices:
		known = object{{"anyOf", []any{options(def), object{{"type", "array"}, {"minItems", 1}, {"items", options(def)}}}}}
		if def.Option("none") >= 0 {
			known = object{{"anyOf", []any{options(def), object{
				{"type", "array"},
				{"minItems", 1},
				{"items", options(def)},
				{"if", object{{"contains", object{{"const", "none"}}}}},
				{"then", object{{"items", object{{"const", "none"}}}}},
			}}}}
		}
	}
	value := []any{known, ref("unknown")}
	if !def.When.IsZero() {
		value = append(value, ref("not_applicable"))
	}
	long := object{
		{"type", "object"},
		{"required", []string{"value"}},
		{"properties", object{
			{"value", object{{"anyOf", value}}},
			{"standing", ref("standing")},
			{"against", described(law.T("对方主张的值，仅限有争议的事实", "the other side's value, beside a disputed fact only"), known)},
			{"note", described(law.T("备注", "a note"), ref("text"))},
			{"evidence", described(law.T("证据", "the evidence"), itemOrList(ref("evidence")))},
		}},
		{"if", object{{"required", []string{"against"}}}},
		{"then", object{{"required", []string{"standing"}}, {"properties", object{{"standing", object{{"const", fact.Disputed.String()}}}}}}},
	}
	o := titled(def.Name, object{})
	if def.About != "" {
		o = append(o, member{"$comment", def.About})
	}
	return append(o, member{"anyOf", append(append([]any{}, value...), long)})
}

// options describes the options of a choice, each with its name.
func options(def *fact.Def) object {
	var each []any
	for i := range def.Options {
		each = append(each, titled(def.Options[i].Name, object{{"const", def.Options[i].ID}}))
	}
	return object{{"oneOf", each}}
}

func holdingSchema() object {
	return object{
		{"type", []string{"object", "null"}},
		{"properties", object{
			{"court", described(law.T("法院或其他机关", "the court or other body"), ref("text"))},
			{"number", described(law.T("案号", "case number"), ref("text"))},
			{"decided", described(law.T("裁判日期，照来源写", "when it was decided, as the source gives it"), ref("text"))},
			{"date_note", described(law.T("适用日期如何确定", "how the day whose law is applied was fixed"), ref("both"))},
			{"sources", described(law.T("来源", "the sources"), itemOrList(ref("text")))},
			{"published_as", described(law.T("以何种形式公布", "how it was published"), ref("text"))},
			{"confidence", described(law.T("编码的可信度", "how far the coding can be trusted"), enum(confidences()))},
			{"reasoning_basis", described(law.T("裁判理由的依据", "what the reasoning is taken from"), ref("text"))},
			{"defendants", described(law.T("被告人等", "the defendants"), itemOrList(ref("defendant")))},
			{"silent", described(law.T("来源未载的事实", "facts the source says nothing of"), itemOrList(object{{"enum", factIDs()}}))},
			{"reason", described(law.T("裁判理由", "the reasoning"), ref("both"))},
			{"remark", described(law.T("编者注", "remark of the editor"), ref("both"))},
			{"replay", described(law.T("程序结论与裁判结果的比对", "the program's conclusion beside the decision"), ref("replay"))},
		}},
	}
}

func defendantSchema() object {
	return object{
		{"type", "object"},
		{"properties", object{
			{"name", described(law.T("姓名或名称", "name"), ref("text"))},
			{"offence", described(law.T("罪名", "the offence"), enum(offences()))},
			{"of", described(law.T("被帮助的犯罪", "the helped crime"), enum(helpedCrimes()))},
			{"provision", described(law.T("适用的条文", "the provision applied"), object{{"type", "string"}})},
			{"outcome", described(law.T("处理结果", "how it ended"), enum(outcomes()))},
			{"basis", described(law.T("不起诉的依据：情节轻微、法定、证据不足、附条件", "the basis of non-prosecution: slight, statutory, insufficient evidence, conditional"), enum(bases()))},
			{"words", described(law.T("裁判用语", "the words of the decision"), ref("both"))},
			{"replay", described(law.T("与其他被告人不同的比对结果", "the comparison, where it is not that of the other defendants"), ref("replay"))},
		}},
	}
}

func replaySchema() object {
	return object{
		{"type", []string{"object", "null"}},
		{"properties", object{
			{"headline", described(law.T("程序首要结论的罪名", "the program's headline offence"), enum(offences()))},
			{"of", described(law.T("被帮助的犯罪", "the helped crime"), enum(helpedCrimes()))},
			{"verdict", described(law.T("程序对裁判罪名的结论", "the program's verdict on the offence held"), enum(verdicts()))},
			{"agrees", described(law.T("比对结果", "how the two stand to one another"), enum(agreements()))},
			{"why", described(law.T("一致或者不一致的原因", "why they agree or part"), ref("both"))},
		}},
	}
}

func factIDs() []string {
	var ids []string
	for _, def := range fact.All() {
		ids = append(ids, string(def.ID))
	}
	return ids
}
