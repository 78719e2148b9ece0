//go:build plan9

package matter

import (
	"io/fs"
	"strings"
)

func isFull(err error) bool {
	return strings.Contains(err.Error(), "full") || strings.Contains(err.Error(), "no space")
}

func isReadOnly(err error) bool { return strings.Contains(err.Error(), "read-only") }

func syncDir(string) error { return nil }

// openToAll is not known from the mode of a file here.
func openToAll(fs.FileInfo) bool { return false }
