//go:build plan9

package matter

import "strings"

func isFull(err error) bool {
	return strings.Contains(err.Error(), "full") || strings.Contains(err.Error(), "no space")
}

func isReadOnly(err error) bool { return strings.Contains(err.Error(), "read-only") }

func syncDir(string) error { return nil }
