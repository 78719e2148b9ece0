//go:build !windows && !plan9

package serve

import "io/fs"

// readByOthers reports whether users other than the owner can read a file, or look
// into a directory.
func readByOthers(info fs.FileInfo) bool { return info.Mode().Perm()&0o077 != 0 }
