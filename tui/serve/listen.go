package serve

import (
	"context"
	"net"
	"time"

	"bangxin/law"
)

// Listen opens the address of a server. A client that has vanished without a word
// is found out within about a minute.
func Listen(ctx context.Context, address string) (net.Listener, error) {
	lc := net.ListenConfig{KeepAliveConfig: net.KeepAliveConfig{Enable: true, Idle: 30 * time.Second, Interval: 10 * time.Second, Count: 3}}
	l, err := lc.Listen(ctx, "tcp", address)
	if err != nil {
		return nil, &Error{
			Says: fill(law.T("不能在 %s 上监听", "cannot listen on %s"), address), Err: err,
			Hints: []law.Text{law.T("看看是不是已有程序在用这个端口，或者换一个：--listen 127.0.0.1:2223", "see whether another program uses the port, or take another: --listen 127.0.0.1:2223")},
		}
	}
	return l, nil
}
