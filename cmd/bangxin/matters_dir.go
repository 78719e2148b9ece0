package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/adrg/xdg"
	"github.com/charmbracelet/x/term"

	"bangxin/interview/matter"
	"bangxin/law"
	"bangxin/tui"
)

// The environment of saved matters.
const (
	dataVariable = "BANGXIN_DATA"            // the directory
	passVariable = "BANGXIN_PASSPHRASE_FILE" // the file whose first line is the passphrase
)

// store gives the store of matters: the directory BANGXIN_DATA, else that of the
// XDG specification. Nothing is read or made yet.
func (p *program) store() (*matter.Store, error) {
	dir := p.getenv(dataVariable)
	if dir == "" {
		dir = filepath.Join(xdg.DataHome, "bangxin")
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, fmt.Errorf("find the directory of matters: %w", err)
	}
	return matter.Open(dir), nil
}

// unlock asks for the passphrase and opens the identity with it.
func (p *program) unlock(store *matter.Store) (*matter.Keys, error) {
	if has, err := store.HasIdentity(); err == nil && !has {
		_, err := store.Unlock("-") // for the words: without an identity it fails at once
		return nil, p.matterFailed(err)
	}
	pass, err := p.passphrase()
	if err != nil {
		return nil, err
	}
	keys, err := store.Unlock(pass)
	if err != nil {
		return nil, p.matterFailed(err)
	}
	return keys, nil
}

// passphrase reads the passphrase: the first line of a file, else what is typed
// on the terminal, which does not show it. It never comes from the command line,
// where others could read it.
func (p *program) passphrase() (string, error) {
	if path := p.getenv(passVariable); path != "" {
		f, err := os.Open(path)
		if err != nil {
			return "", p.cannotOpen(path, err)
		}
		defer f.Close()
		line, err := bufio.NewReader(io.LimitReader(f, 1<<16)).ReadString('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return "", p.cannotOpen(path, err)
		}
		return asTyped(line), nil
	}
	if !isTerminal(p.in) {
		return "", wrong(p.say.Matters.NoPass, p.say.Matters.PassFile)
	}
	fmt.Fprint(p.err, p.tr(p.say.Matters.Pass))
	line, err := readSecret(p.in)
	fmt.Fprintln(p.err)
	if errors.Is(err, errInterrupted) {
		return "", &failure{says: p.say.Matters.Interrupted, code: exitFailed, cause: err}
	}
	if err != nil {
		return "", fmt.Errorf("read the passphrase: %w", err)
	}
	return asTyped(string(line)), nil
}

// asTyped gives a line as the passphrase field of the screen would hold it, so
// that one passphrase opens in both.
func asTyped(line string) string {
	f := tui.NewField(strings.TrimRight(line, "\r\n"))
	return f.Value()
}

var errInterrupted = errors.New("interrupted")

// readSecret reads a line that the terminal does not show. An interrupt must not
// leave the terminal like that.
func readSecret(f *os.File) ([]byte, error) {
	before, err := term.GetState(f.Fd())
	if err != nil {
		return nil, err
	}
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer signal.Stop(stop)
	var line []byte
	done := make(chan error, 1)
	go func() {
		var err error
		line, err = term.ReadPassword(f.Fd())
		done <- err
	}()
	select {
	case err := <-done:
		return line, err
	case <-stop:
		_ = term.Restore(f.Fd(), before)
		return nil, errInterrupted
	}
}

// writeNew writes a file that is not there yet; ~ at its start is the home
// directory, as a shell has it.
func (p *program) writeNew(path string, data []byte) error {
	return p.otherName(p.writeFile(path, false, data))
}

// writeOver writes a file in the place of one that is there.
func (p *program) writeOver(path string, data []byte) error { return p.writeFile(path, true, data) }

func (p *program) writeFile(path string, force bool, data []byte) error {
	if rest, ok := strings.CutPrefix(path, "~/"); ok && xdg.Home != "" {
		path = filepath.Join(xdg.Home, rest)
	}
	if err := p.mayWrite(path, force); err != nil {
		return err
	}
	return p.save(path, force, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// otherName says, of a file that is there already, to choose another name: here
// nothing writes over it.
func (p *program) otherName(err error) error {
	var f *failure
	if errors.As(err, &f) && len(f.hints) == 1 && f.hints[0] == p.say.Errors.UseForce {
		f.hints[0] = p.say.Matters.OtherName
	}
	return err
}

// Words gives an error in one piece, for the screen.
func (f *failure) Words() law.Text {
	w := f.says
	for _, h := range f.hints {
		w = law.T(w.ZH+"。"+h.ZH, w.EN+". "+strings.ToUpper(h.EN[:1])+h.EN[1:])
	}
	return law.T(w.ZH+"。", w.EN+".")
}
