package serve

import (
	"context"
	"errors"
	"io/fs"
	"net"
	"syscall"
	"time"

	"bangxin/law"
)

// Listen opens the address of a server. A client that has vanished without a word
// is found out within about a minute.
func Listen(ctx context.Context, address string) (net.Listener, error) {
	lc := net.ListenConfig{KeepAliveConfig: net.KeepAliveConfig{Enable: true, Idle: 30 * time.Second, Interval: 10 * time.Second, Count: 3}}
	l, err := lc.Listen(ctx, "tcp", address)
	if err != nil {
		return nil, &Error{Says: fill(law.T("不能在 %s 上监听", "cannot listen on %s"), address), Err: err, Hints: []law.Text{listenHint(err)}}
	}
	return l, nil
}

// listenHint says what to do where an address cannot be listened on.
func listenHint(err error) law.Text {
	t := law.T
	var number *net.AddrError
	var name *net.DNSError
	switch {
	case errors.As(err, &number):
		return t("端口是 1 到 65535 之间的数，例如 127.0.0.1:2222", "a port is a number from 1 to 65535, as in 127.0.0.1:2222")
	case errors.As(err, &name), errors.Is(err, syscall.EADDRNOTAVAIL):
		return t("这个地址不是本机的；写本机的地址，或者写 0.0.0.0 监听全部地址", "the address is not one of this machine; give one that is, or 0.0.0.0 for all of them")
	case errors.Is(err, fs.ErrPermission):
		return t("1024 以下的端口要有系统权限；换一个：--listen 127.0.0.1:2222", "a port below 1024 needs a right of the system; take another: --listen 127.0.0.1:2222")
	}
	return t("看看是不是已有程序在用这个端口，或者换一个：--listen 127.0.0.1:2223", "see whether another program uses the port, or take another: --listen 127.0.0.1:2223")
}
