package casefile

import (
	"errors"
	"strings"

	"bangxin/law"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// Bounds on the shape of a file, far above what a case needs. They keep a
// hostile file from exhausting stack or time: the YAML parser recurses for
// every level, copies a mapping once for every key in it and a list once for
// every empty item.
const (
	maxDepth   = 40
	maxEntries = 20_000 // of mappings and lists, all together
)

// readYAML turns YAML into a node, or reports why not and gives nil.
func (r *reader) readYAML(text string) (root *node) {
	// The parser is another project's and the text is hostile: should it ever
	// panic, that is a file we cannot read, not the end of the program.
	defer func() {
		if recover() != nil {
			root = nil
			r.report(position{1, 1}, notYAML(""), "")
		}
	}()
	// Without a final newline the lexer drops a trailing tag in silence.
	tokens := lexer.Tokenize(text + "\n")
	if !r.admit(tokens) {
		return nil
	}
	file, err := parser.Parse(tokens, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		r.syntax(err)
		return nil
	}
	var body ast.Node
	for _, doc := range file.Docs {
		if doc.Body == nil {
			continue
		}
		if body != nil {
			second := r.fromAST(doc.Body).at
			if doc.Start != nil {
				second = at(doc.Start)
			}
			r.report(second, severalDocuments, "")
			return nil
		}
		body = doc.Body
	}
	if body == nil {
		r.report(position{1, 1}, law.T("文件是空的", "the file is empty"), "")
		return nil
	}
	return r.fromAST(body)
}

var severalDocuments = law.T("一个文件只能有一个案件（多出一个 YAML 文档）", "one file holds one case (a second YAML document begins here)")

// admit looks at the tokens before anything is built of them. It refuses the
// parts of YAML a case file has no use for: references that multiply, tags
// that change what a word means, and directives.
func (r *reader) admit(tokens token.Tokens) bool {
	before := len(r.problems)
	entries, headers := 0, 0
	var d depth
	for _, t := range tokens {
		switch t.Type {
		case token.AnchorType, token.AliasType, token.MergeKeyType:
			r.report(at(t), law.T("案件文件不接受锚点、引用和合并键（文字以 & 或 * 开头的请加引号）",
				"anchors, aliases and merge keys are not accepted (put text that begins with & or * in quotes)"), t.Value)
		case token.TagType:
			r.report(at(t), law.T("案件文件不接受标签（文字以 ! 开头的请加引号）",
				"tags are not accepted (put text that begins with ! in quotes)"), t.Value)
		case token.MappingKeyType:
			r.report(at(t), law.T("案件文件不接受复合键（文字以 ? 开头的请加引号）",
				"complex keys are not accepted (put text that begins with ? in quotes)"), t.Value)
		case token.DirectiveType:
			r.report(at(t), law.T("案件文件不接受 YAML 指令", "YAML directives are not accepted"), t.Value)
		case token.DocumentHeaderType:
			if headers++; headers > 1 {
				r.report(at(t), severalDocuments, "")
			}
		case token.MappingValueType, token.SequenceEntryType, token.CollectEntryType:
			if entries++; entries == maxEntries+1 {
				r.report(at(t), law.T("条目太多", "too many entries"), "")
			}
		}
		if d.step(t) {
			r.report(at(t), tooDeep, "")
			return false
		}
	}
	return len(r.problems) == before
}

var tooDeep = law.T("嵌套太深", "nested too deeply")

// depth follows how deeply the tokens are nested.
type depth struct {
	flow    int
	columns []int // of the block entries that are open
}

// step takes the next token in and reports whether it is now too deep.
func (d *depth) step(t *token.Token) bool {
	switch t.Type {
	case token.SequenceStartType, token.MappingStartType:
		d.flow++
	case token.SequenceEndType, token.MappingEndType:
		d.flow--
	case token.SequenceEntryType:
		d.open(t.Position.Column)
	case token.MappingValueType:
		if t.Prev != nil && d.flow == 0 {
			d.open(t.Prev.Position.Column)
		}
	}
	return d.flow+len(d.columns) > maxDepth
}

func (d *depth) open(column int) {
	for len(d.columns) > 0 && d.columns[len(d.columns)-1] >= column {
		d.columns = d.columns[:len(d.columns)-1]
	}
	d.columns = append(d.columns, column)
}

// syntax reports a mistake the YAML parser found.
func (r *reader) syntax(err error) {
	var located interface {
		GetToken() *token.Token
		GetMessage() string
	}
	if !errors.As(err, &located) || located.GetToken() == nil {
		r.report(position{1, 1}, notYAML(""), "")
		return
	}
	r.report(at(located.GetToken()), notYAML(located.GetMessage()), "")
}

// notYAML words a mistake the YAML parser found. The parser speaks English
// only; the messages people meet are worded here in both languages, the rest
// are named as what they are.
func notYAML(message string) law.Text {
	for _, m := range []struct{ has, zh, en string }{
		{"tab character", "缩进要用空格，不能用制表符", "indent with spaces, not with a tab"},
		{"end token ']'", "缺少右方括号 ]", "the closing ] is missing"},
		{"end token '}'", "缺少右花括号 }", "the closing } is missing"},
		{"',' or ']'", "缺少逗号或右方括号 ]", "a comma or the closing ] is missing"},
		{"',' or '}'", "缺少逗号或右花括号 }", "a comma or the closing } is missing"},
		{"corresponding to ']'", "右方括号 ] 没有对应的左方括号", "this ] has no opening ["},
		{"corresponding to '}'", "右花括号 } 没有对应的左花括号", "this } has no opening {"},
		{"quote", "引号没有成对", "a quotation mark is not closed"},
		{"non-map value", "这里应为“名称: 值”", "a “name: value” was expected here"},
		{"unexpected key name", "这里应为“名称: 值”", "a “name: value” was expected here"},
		{"mapping value is not allowed", "这里不能有冒号（文字中有冒号的请加引号）", "a colon is not allowed here (put text that holds a colon in quotes)"},
		{"map key-value is pre-defined", "缩进不一致，或同一名称有两个值", "the indentation does not match, or a name has two values"},
		{"value is not allowed", "这里不能有值，请检查缩进", "a value is not allowed here; check the indentation"},
		{"reserved character", "文字不能以 @ 或 ` 开头，请加引号", "text cannot begin with @ or `; put it in quotes"},
		{"reserved token", "文字不能以 @ 或 ` 开头，请加引号", "text cannot begin with @ or `; put it in quotes"},
	} {
		if strings.Contains(message, m.has) {
			return law.T("YAML 写法有误："+m.zh, "not well-formed YAML: "+m.en)
		}
	}
	return law.T("YAML 写法有误，请检查缩进、冒号和引号", "not well-formed YAML; check indentation, colons and quotation marks")
}

// fromAST copies what the parser built, keeping each scalar as written.
func (r *reader) fromAST(n ast.Node) *node {
	c := &node{at: at(n.GetToken())}
	switch v := n.(type) {
	case *ast.MappingNode:
		c.shape = mapping
		if len(v.Values) > 0 && !v.IsFlowStyle {
			c.at = at(v.Values[0].Key.GetToken())
		}
		for _, p := range v.Values {
			c.pairs = append(c.pairs, r.pairFromAST(p))
		}
	case *ast.MappingValueNode:
		c.shape = mapping
		c.pairs = []pair{r.pairFromAST(v)}
		c.at = c.pairs[0].key.at
	case *ast.SequenceNode:
		c.shape = sequence
		for _, i := range v.Values {
			c.items = append(c.items, r.fromAST(i))
		}
	case *ast.LiteralNode:
		c.text, c.quoted = v.Value.Value, true
	case *ast.StringNode:
		c.text = v.Value
		c.quoted = v.Token.Type == token.SingleQuoteType || v.Token.Type == token.DoubleQuoteType
	case *ast.NullNode:
		if v.Token.Type != token.ImplicitNullType {
			c.text = v.Token.Value
		}
	case *ast.BoolNode, *ast.IntegerNode, *ast.FloatNode, *ast.InfinityNode, *ast.NanNode:
		c.text = n.GetToken().Value
	default:
		r.report(c.at, law.T("案件文件不接受这种 YAML 写法", "this part of YAML is not accepted"), "")
	}
	return c
}

func (r *reader) pairFromAST(p *ast.MappingValueNode) pair {
	key := r.fromAST(p.Key)
	if key.shape != scalar {
		r.report(key.at, law.T("名称必须是文字", "a name must be text"), "")
		key = &node{at: key.at}
	}
	if p.Value == nil {
		return pair{key, &node{at: key.at}}
	}
	return pair{key, r.fromAST(p.Value)}
}

// at gives the position of a token.
func at(t *token.Token) position {
	if t == nil || t.Position == nil {
		return position{1, 1}
	}
	return position{t.Position.Line, t.Position.Column}
}
