package text

import "testing"

func TestNarrow(t *testing.T) {
	for s, want := range map[string]string{
		"０１２３４５６７８９": "0123456789", "ａＺ？！～，．－": "aZ?!~,.-", "２０２６－１１－２１": "2026-11-21", "一　二": "一 二",
		"“备注”。、·": "“备注”。、·", "": "", "a1": "a1",
	} {
		if got := Narrow(s); got != want {
			t.Errorf("Narrow(%q) = %q, want %q", s, got, want)
		}
	}
}
