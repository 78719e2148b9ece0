package casefile

import (
	"encoding/json"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"bangxin/law"
)

// isJSON reports whether the file is to be read as JSON: it is JSON, or it
// calls itself so.
func isJSON(name, text string) bool {
	trimmed := strings.TrimSpace(text)
	if strings.HasSuffix(strings.ToLower(name), ".json") {
		return true
	}
	return strings.HasPrefix(trimmed, "{") && json.Valid([]byte(trimmed))
}

// jsonReader turns JSON into a node. It goes token by token, because a decoded
// value has lost the place it stood at and the keys it held twice.
type jsonReader struct {
	*reader
	decoder *json.Decoder
	text    string
	offset  int      // up to here the position is known
	place   position // of offset
}

var errTooDeep = errors.New("nested too deeply")

// readJSON turns JSON into a node, or reports why not and gives nil.
func (r *reader) readJSON(text string) *node {
	j := &jsonReader{reader: r, decoder: json.NewDecoder(strings.NewReader(text)), text: text, place: position{1, 1}}
	j.decoder.UseNumber()
	root, err := j.value(0)
	if err == nil {
		end := j.start()
		if _, err = j.decoder.Token(); err == io.EOF {
			return root
		}
		j.move(end)
		r.report(j.place, law.T("JSON 之后还有多余的内容", "there is something after the end of the JSON"), "")
		return nil
	}
	j.fail(err)
	return nil
}

func (j *jsonReader) fail(err error) {
	var syntax *json.SyntaxError
	switch {
	case errors.Is(err, errTooDeep):
		j.report(j.place, tooDeep, "")
	case errors.As(err, &syntax):
		j.move(max(j.offset, int(syntax.Offset)-1))
		j.report(j.place, law.T("JSON 写法有误", "not well-formed JSON"), "")
	default:
		j.move(len(j.text))
		j.report(j.place, law.T("JSON 没有写完", "the JSON ends too early"), "")
	}
}

// start gives the offset at which the next token begins.
func (j *jsonReader) start() int {
	i := int(j.decoder.InputOffset())
	for i < len(j.text) && strings.IndexByte(" \t\r\n,:", j.text[i]) >= 0 {
		i++
	}
	return i
}

// move takes the position forward to an offset.
func (j *jsonReader) move(offset int) {
	for j.offset < offset && j.offset < len(j.text) {
		r, size := utf8.DecodeRuneInString(j.text[j.offset:])
		j.offset += size
		if r == '\n' {
			j.place = position{j.place.line + 1, 1}
		} else {
			j.place.col++
		}
	}
}

func (j *jsonReader) value(depth int) (*node, error) {
	j.move(j.start())
	n := &node{at: j.place}
	if depth > maxDepth {
		return nil, errTooDeep
	}
	t, err := j.decoder.Token()
	if err != nil {
		return nil, err
	}
	switch v := t.(type) {
	case json.Delim:
		if v == '{' {
			n.shape = mapping
			return n, j.object(n, depth)
		}
		n.shape = sequence
		return n, j.array(n, depth)
	case string:
		n.text, n.quoted = v, true
	case json.Number:
		n.text = v.String()
	case bool:
		n.text = "false"
		if v {
			n.text = "true"
		}
	case nil:
		n.text = "null"
	}
	return n, nil
}

func (j *jsonReader) object(n *node, depth int) error {
	for j.decoder.More() {
		key, err := j.value(depth + 1)
		if err != nil {
			return err
		}
		value, err := j.value(depth + 1)
		if err != nil {
			return err
		}
		n.pairs = append(n.pairs, pair{key, value})
	}
	_, err := j.decoder.Token()
	return err
}

func (j *jsonReader) array(n *node, depth int) error {
	for j.decoder.More() {
		item, err := j.value(depth + 1)
		if err != nil {
			return err
		}
		n.items = append(n.items, item)
	}
	_, err := j.decoder.Token()
	return err
}
