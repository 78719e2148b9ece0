package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"path/filepath"
	"runtime/debug"
	"syscall"
	"time"

	"github.com/adrg/xdg"
	"github.com/spf13/cobra"

	"bangxin/interview/matter"
	"bangxin/law"
	"bangxin/tui/serve"
)

// serveFlags are the flags of bangxin serve.
type serveFlags struct {
	listen, data, keys, identity       string
	trainer, address                   string
	open, guests, withPassphrase, unit bool
	verify                             bool
	heads                              []string
	sessions, perKey                   int
	idle, total                        time.Duration
}

// serveVariables are the variables that stand for flags not given.
func serveVariables() map[string]string {
	return map[string]string{
		"listen": "BANGXIN_SERVE_LISTEN", "data": "BANGXIN_SERVE_DATA", "authorized-keys": "BANGXIN_SERVE_AUTHORIZED_KEYS",
		"trainer": "BANGXIN_SERVE_TRAINER", "address": "BANGXIN_SERVE_ADDRESS",
		"identity": "BANGXIN_SERVE_IDENTITY", "with-passphrase": "BANGXIN_SERVE_WITH_PASSPHRASE", "open": "BANGXIN_SERVE_OPEN", "guests": "BANGXIN_SERVE_GUESTS",
		"max-sessions": "BANGXIN_SERVE_MAX_SESSIONS", "max-per-key": "BANGXIN_SERVE_MAX_PER_KEY",
		"idle": "BANGXIN_SERVE_IDLE", "max-time": "BANGXIN_SERVE_MAX_TIME",
	}
}

// serveCommand is bangxin serve.
func (p *program) serveCommand() *cobra.Command {
	var f serveFlags
	say := p.say.Serve
	c := &cobra.Command{
		Use: "serve", Short: p.tr(say.Call.Short), Long: p.tr(say.Call.Long), Example: p.tr(say.Call.Example),
		Args:    p.arguments(0, 0),
		PreRunE: func(c *cobra.Command, _ []string) error { return p.fromEnvironment(c) },
		RunE: func(c *cobra.Command, _ []string) error {
			if f.unit {
				return p.printUnit(c, f)
			}
			if f.data == "" && (f.keys != "" || f.trainer != "" || f.verify) {
				f.data = filepath.Join(xdg.DataHome, "bangxin", "serve")
			}
			if f.verify {
				return p.verifyAudit(f)
			}
			return p.serve(c.Context(), f)
		},
	}
	flags := c.Flags()
	flags.StringVar(&f.listen, "listen", "127.0.0.1:2222", p.tr(say.Listen))
	flags.StringVar(&f.data, "data", "", p.tr(say.Data))
	flags.StringVar(&f.keys, "authorized-keys", "", p.tr(say.Keys))
	flags.BoolVar(&f.open, "open", false, p.tr(say.Open))
	flags.StringVar(&f.trainer, "trainer", "", p.tr(say.Trainer))
	flags.StringVar(&f.address, "address", "", p.tr(say.Address))
	flags.BoolVar(&f.guests, "guests", false, p.tr(say.Guests))
	flags.StringVar(&f.identity, "identity", "", p.tr(say.Identity))
	flags.BoolVar(&f.withPassphrase, "with-passphrase", false, p.tr(say.WithPassphrase))
	flags.IntVar(&f.sessions, "max-sessions", 250, p.tr(say.Sessions))
	flags.IntVar(&f.perKey, "max-per-key", 8, p.tr(say.PerKey))
	flags.DurationVar(&f.idle, "idle", 30*time.Minute, p.tr(say.Idle))
	flags.DurationVar(&f.total, "max-time", 12*time.Hour, p.tr(say.Total))
	flags.BoolVar(&f.unit, "unit", false, p.tr(say.Unit))
	flags.BoolVar(&f.verify, "verify-audit", false, p.tr(say.Verify))
	flags.StringSliceVar(&f.heads, "audit-head", nil, p.tr(say.Head))
	for name := range serveVariables() {
		// Said in the words of each, in the language of the call; the library leaves
		// out what is nought.
		switch flag := flags.Lookup(name); flag.Value.Type() {
		case "string":
			flag.DefValue = ""
		case "int":
			flag.DefValue = "0"
		case "duration":
			flag.DefValue = "0s"
		}
	}
	return c
}

// fromEnvironment takes flags that were not given from their variables.
func (p *program) fromEnvironment(c *cobra.Command) error {
	for name, variable := range serveVariables() {
		v := p.getenv(variable)
		if v == "" || c.Flags().Changed(name) {
			continue
		}
		if err := c.Flags().Set(name, v); err != nil {
			return wrong(fill(p.say.Serve.Variable, variable, v), p.valueHint(c, name), fill(p.say.Errors.SeeHelp, c.CommandPath()))
		}
	}
	return nil
}

// serve runs the server until it is told to stop.
func (p *program) serve(ctx context.Context, f serveFlags) error {
	if f.sessions < 1 || f.perKey < 1 || f.idle < time.Minute || f.total < time.Minute {
		return wrong(p.say.Serve.TooLow)
	}
	if ctx == nil {
		ctx = context.Background()
	}
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	if p.getenv("GOGC") == "" {
		debug.SetGCPercent(serve.GCPercent)
	}
	s, err := serve.Open(serve.Config{
		Listen: f.listen, Open: f.open, Guests: f.guests, AuthorizedKeys: f.keys, Trainers: f.trainer, Address: f.address, Data: f.data,
		Identity: f.identity, Passphrase: p.passphrase, WithPassphrase: f.withPassphrase,
		Limits:  serve.Limits{Sessions: f.sessions, PerKey: f.perKey, Idle: f.idle, Total: f.total},
		Program: p.name(), Log: slog.New(slog.NewTextHandler(p.err, nil)),
	})
	if err != nil {
		return p.notServed(err)
	}
	defer s.Close()
	l, err := serve.Listen(ctx, f.listen)
	if err != nil {
		return p.notServed(err)
	}
	for _, n := range append(s.Notes(), fill(p.say.Serve.Listening, l.Addr().String())) {
		if _, err := fmt.Fprintln(p.out, p.tr(n)); err != nil && !errors.Is(err, io.ErrClosedPipe) {
			return errors.Join(err, l.Close())
		}
	}
	if err := s.Serve(ctx, l); err != nil {
		return p.notServed(err)
	}
	return nil
}

// printUnit prints the sample unit, with the flags given as variables.
func (p *program) printUnit(c *cobra.Command, f serveFlags) error {
	u := serve.UnitConfig{Lang: p.lang, Data: f.data, Keys: f.keys, Identity: f.identity, WithPassphrase: f.withPassphrase, Variables: map[string]string{}}
	if !f.open && f.trainer == "" && u.Keys == "" {
		u.Keys = "/etc/bangxin/authorized_keys"
	}
	if u.Data == "" && !f.open {
		u.Data = "/var/lib/bangxin"
	}
	for name, variable := range serveVariables() {
		if flag := c.Flags().Lookup(name); flag.Changed {
			u.Variables[variable] = flag.Value.String()
		}
	}
	if !c.Flags().Changed("listen") {
		u.Variables["BANGXIN_SERVE_LISTEN"] = "0.0.0.0:2222"
	}
	delete(u.Variables, "BANGXIN_SERVE_IDENTITY")
	for variable, path := range map[string]*string{"": &u.Identity, "BANGXIN_SERVE_AUTHORIZED_KEYS": &u.Keys, "BANGXIN_SERVE_TRAINER": &f.trainer, "BANGXIN_SERVE_DATA": &u.Data} {
		if *path == "" {
			continue
		}
		whole, err := filepath.Abs(*path) // the service does not run where this does
		if err != nil {
			return err
		}
		if *path = whole; variable != "" {
			u.Variables[variable] = whole
		}
	}
	_, err := p.out.WriteString(serve.Unit(u))
	return err
}

// verifyAudit verifies the audit record and prints its head.
func (p *program) verifyAudit(f serveFlags) error {
	says, err := serve.VerifyAudit(f.data, f.heads)
	if err != nil {
		return p.notServed(err)
	}
	for _, s := range says {
		if _, err := fmt.Fprintln(p.out, p.tr(s)); err != nil {
			return err
		}
	}
	return nil
}

// notServed says why no server was started.
func (p *program) notServed(err error) error {
	var mistakes *serve.Mistakes
	if errors.As(err, &mistakes) {
		return &failure{rendered: mistakes.Render, code: exitWrong, cause: err}
	}
	var e *serve.Error
	if errors.As(err, &e) {
		f := &failure{says: e.Says, hints: e.Hints, code: exitFailed, cause: err}
		if e.Err == nil {
			f.code = exitWrong
		} else if len(f.hints) == 0 {
			f.hints = []law.Text{fill(law.T("%s", "%s"), e.Err.Error())}
		}
		return f
	}
	var m *matter.Error
	if errors.As(err, &m) {
		return p.matterFailed(err)
	}
	return err
}
