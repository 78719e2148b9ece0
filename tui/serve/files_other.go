//go:build windows || plan9

package serve

import "io/fs"

// readByOthers is not known from the mode of a file here.
func readByOthers(fs.FileInfo) bool { return false }
