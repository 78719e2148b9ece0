package library

import (
	"syscall"
	"time"
)

// processorTime gives the processor time of the calling thread; what else runs on
// the machine does not count.
func processorTime() time.Duration {
	const thread = 1 // RUSAGE_THREAD
	var u syscall.Rusage
	if err := syscall.Getrusage(thread, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
