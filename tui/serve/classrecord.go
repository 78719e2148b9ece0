package serve

import (
	"cmp"
	"fmt"
	"net"
	"net/netip"
	"strconv"
	"sync"

	"bangxin/interview/matter"
	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/library"
	"bangxin/tui"
	"bangxin/tui/serve/audit"
)

// classRecord keeps what was revealed of a class as a matter of the trainer's own: the
// facts of the case and, question by question, the totals. It is written whole with each
// reveal, so that whatever ends the server loses the question in hand at most.
type classRecord struct {
	x    *session // who opened the class; it may have ended since
	file casefile.File

	mu      sync.Mutex
	handle  *matter.Handle // nil before the first reveal
	written int            // the changes of the class that are written, or were tried
	err     error          // of the last write
	closed  bool
}

// classRecord gives the record of a class that the session opens.
func (x *session) classRecord(c *room.Class) *classRecord {
	s, l := c.Subject(), x.model.Lang()
	file := casefile.File{Facts: s.Facts, AsOf: s.AsOf, HasAsOf: true, Holding: s.Holding}
	title := s.Title
	if of, ok := library.Get(s.ID); ok {
		file, title = *of.File(), library.TitleBefore(of.Title()) // the list may stand on a projector
	}
	if a, ok := s.Facts[fact.HelpKinds]; ok { // where a title tells the end, what was done stands for it
		kinds := fact.Get(fact.HelpKinds)
		title = law.T(cmp.Or(title.ZH, kinds.FormatAnswer(a, law.ZH)), cmp.Or(title.EN, kinds.FormatAnswer(a, law.EN)))
	}
	day := x.srv.cfg.Today()
	says := law.T(fmt.Sprintf("课堂 %s：%s", day.In(law.ZH), title.ZH), fmt.Sprintf("Class of %s: %s", day.In(law.EN), title.EN))
	file.Title, file.TitleEN, file.Language = says.In(l), says.EN, l
	return &classRecord{x: x, file: file}
}

// keepIn has a class keep its record.
func (r *classroom) keepIn(k *classRecord) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.record = k
}

func (r *classroom) recorded() *classRecord {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.record
}

// keep writes the record as it stands. What was written last is the newest: whoever
// comes second finds it written.
func (r *classroom) keep() {
	k := r.recorded()
	if k == nil {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	r.mu.Lock()
	changes, class := r.class.Recorded(), r.class.Record()
	r.mu.Unlock()
	if !k.closed && (changes != k.written || k.err != nil) {
		k.write(changes, class)
	}
}

// write writes it; the matter is begun with the first reveal. The lock is held.
func (k *classRecord) write(changes int, class *casefile.Class) {
	x, day, file := k.x, k.x.srv.cfg.Today(), k.file
	file.Class = class
	m := &matter.Matter{Case: &file}
	k.written = changes
	if k.handle != nil {
		k.err = k.handle.Save(m, day)
	} else if k.handle, k.err = x.store.Watched(nil).New(x.srv.data.keys, m, day); k.err == nil {
		x.record(audit.Created, k.handle.ID())
	}
	if k.err != nil {
		x.srv.log.Error("the record of a class was not written", "session", x.id, "reason", reasonOf(k.err))
	}
}

// closeRecord lets the matter go.
func (r *classroom) closeRecord() {
	k := r.recorded()
	if k == nil {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.closed = true; k.handle != nil {
		k.x.record(audit.Closed, k.handle.ID())
		_ = k.handle.Close() // everything is written
	}
}

// Kept says what is kept of the class.
func (l *lectern) Kept() tui.Kept {
	k := l.room.recorded()
	if k == nil {
		return tui.Kept{}
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	out := tui.Kept{Keeps: true, Name: k.file.Title, Err: k.err}
	if k.handle != nil {
		out.Matter = k.handle.ID()
	}
	return out
}

// joining is how guests reach the server, as far as it can know: by the address the
// trainer came to, or, where that is only this machine's own, by one that other machines
// reach.
func (x *session) joining() tui.Joining {
	j := tui.Joining{Host: x.srv.Fingerprint()}
	if x.srv.cfg.Address != "" {
		j.Connect = connectTo(x.srv.cfg.Address)
		return j
	}
	own := netip.AddrPort{}
	if a, ok := x.local.(*net.TCPAddr); ok {
		own = a.AddrPort()
	}
	host := own.Addr().Unmap().WithZone("")
	name := host.String()
	if host.IsLoopback() {
		if j.Here = !onAll(x.srv.cfg.Listen); !j.Here {
			name = outside()
		}
	}
	j.Connect = connectTo(net.JoinHostPort(name, strconv.Itoa(int(own.Port()))))
	return j
}

// connectTo is the command that connects to an address, with or without a port.
func connectTo(address string) string {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		host, port = address, ""
	}
	if port == "" || port == "22" {
		return "ssh " + host
	}
	return "ssh -p " + port + " " + host
}

// onAll reports whether an address to listen on stands for all of the machine's.
func onAll(listen string) bool {
	host, _, _ := net.SplitHostPort(listen)
	ip, err := netip.ParseAddr(host)
	return host == "" || err == nil && ip.IsUnspecified()
}

// outside gives an address of this machine that others reach, or, where none can be
// told, a word that stands for it.
func outside() string {
	found := "SERVER"
	all, err := net.InterfaceAddrs()
	if err != nil {
		return found
	}
	for _, a := range all {
		n, ok := a.(*net.IPNet)
		if !ok {
			continue
		}
		ip, ok := netip.AddrFromSlice(n.IP)
		if ip = ip.Unmap(); !ok || !ip.IsGlobalUnicast() {
			continue
		}
		if ip.Is4() {
			return ip.String()
		}
		found = ip.String()
	}
	return found
}
