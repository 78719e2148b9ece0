//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd || windows)

package matter

import "io"

// lockFile refuses: without a lock that a crash frees, two processes could write
// one matter.
func lockFile(string) (io.Closer, error) { return nil, errNoLocks }
