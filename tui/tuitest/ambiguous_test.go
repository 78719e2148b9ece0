package tuitest

import "testing"

func TestAmbiguous(t *testing.T) {
	for _, r := range "“”‘’…—·§×→①Ⅲ─│★αЖé°" {
		if !Ambiguous(r) {
			t.Errorf("%q counts as narrow everywhere", r)
		}
	}
	for _, r := range " a~|-+，。（）《》【】、汉ーｱ\U0001F600" {
		if Ambiguous(r) {
			t.Errorf("%q counts as ambiguous", r)
		}
	}
	for i, x := range ambiguous {
		if x[0] > x[1] || i > 0 && x[0] <= ambiguous[i-1][1] {
			t.Errorf("the range %U is out of order", x)
		}
	}
}
