package casefile

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"bangxin/law/fact"
)

func decodeSchema(t *testing.T) map[string]any {
	t.Helper()
	var s map[string]any
	if err := json.Unmarshal(Schema(), &s); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestSchemaIsDeterministic(t *testing.T) {
	if !bytes.Equal(Schema(), Schema()) {
		t.Error("two calls differ")
	}
}

// Every fact and every option stands in the schema, named in both languages.
func TestSchemaHoldsTheDictionary(t *testing.T) {
	s := decodeSchema(t)
	facts := s["properties"].(map[string]any)["facts"].(map[string]any)["properties"].(map[string]any)
	defs := s["$defs"].(map[string]any)
	if len(facts) != fact.Len() {
		t.Errorf("%d facts, want %d", len(facts), fact.Len())
	}
	for _, def := range fact.All() {
		if _, ok := facts[string(def.ID)]; !ok {
			t.Errorf("%s is missing", def.ID)
			continue
		}
		d := defs[string(def.ID)].(map[string]any)
		if want := def.Name.ZH + " / " + def.Name.EN; d["title"] != want {
			t.Errorf("%s: title %v, want %v", def.ID, d["title"], want)
		}
		consts := map[string]string{}
		collect(d, consts)
		for i := range def.Options {
			o := def.Options[i]
			if consts[o.ID] != o.Name.ZH+" / "+o.Name.EN {
				t.Errorf("%s: option %s is missing or unnamed: %q", def.ID, o.ID, consts[o.ID])
			}
		}
		if got := strings.Contains(fmt.Sprint(d), "not_applicable"); got == def.When.IsZero() {
			t.Errorf("%s: not_applicable offered: %v", def.ID, got)
		}
	}
}

// collect gathers the constants in a schema that carry a title.
func collect(v any, into map[string]string) {
	switch v := v.(type) {
	case map[string]any:
		if c, ok := v["const"].(string); ok && v["title"] != nil {
			into[c] = v["title"].(string)
		}
		for _, m := range v {
			collect(m, into)
		}
	case []any:
		for _, m := range v {
			collect(m, into)
		}
	}
}

// Every reference in the schema has its target, and only words of the draft are
// used.
func TestSchemaIsWellFormed(t *testing.T) {
	s := decodeSchema(t)
	if s["$schema"] != "https://json-schema.org/draft/2020-12/schema" {
		t.Errorf("$schema is %v", s["$schema"])
	}
	defs := s["$defs"].(map[string]any)
	var check func(path string, v any)
	check = func(path string, v any) {
		m, ok := v.(map[string]any)
		if !ok {
			t.Errorf("%s is not a schema: %v", path, v)
			return
		}
		for word, value := range m {
			here := path + "/" + word
			switch word {
			case "$ref":
				name := strings.TrimPrefix(value.(string), "#/$defs/")
				if _, ok := defs[name]; !ok {
					t.Errorf("%s: no target %v", here, value)
				}
			case "properties", "$defs":
				for name, sub := range value.(map[string]any) {
					check(here+"/"+name, sub)
				}
			case "anyOf", "oneOf":
				if len(value.([]any)) == 0 {
					t.Errorf("%s is empty", here)
				}
				for i, sub := range value.([]any) {
					check(fmt.Sprintf("%s/%d", here, i), sub)
				}
			case "items", "not", "if", "then", "contains":
				check(here, value)
			case "additionalProperties":
				if _, sub := value.(map[string]any); sub {
					check(here, value)
				} else if value != false {
					t.Errorf("%s is %v", here, value)
				}
			case "enum", "required":
				if len(value.([]any)) == 0 {
					t.Errorf("%s is empty", here)
				}
			case "$schema", "$id", "title", "description", "$comment", "type", "const", "pattern",
				"minimum", "maximum", "minLength", "maxLength", "minItems", "minProperties", "maxProperties":
			default:
				t.Errorf("%s is not a word of the draft", here)
			}
		}
	}
	check("#", s)
}

// The fields the schema offers are the fields Parse knows: a file that uses all
// of them raises no warning.
func TestSchemaNamesTheFieldsParseKnows(t *testing.T) {
	s := decodeSchema(t)
	defs := s["$defs"].(map[string]any)
	known := func(v any, source string) {
		t.Helper()
		for name := range v.(map[string]any)["properties"].(map[string]any) {
			if f, err := Parse("", fmt.Appendf(nil, source, name)); err == nil {
				for _, w := range f.Warnings {
					if w.Word == name {
						t.Errorf("%s is in the schema and unknown to Parse", name)
					}
				}
			}
		}
	}
	known(s, "bangxin: 1\n%s:\n")
	known(defs["holding"], "bangxin: 1\nas_of: 2020-01-01\nholding: {%s: }\n")
	known(defs["defendant"], "bangxin: 1\nas_of: 2020-01-01\nholding: {defendants: [{%s: }]}\n")
	known(defs["replay"], "bangxin: 1\nas_of: 2020-01-01\nholding: {replay: {%s: }}\n")
}
