package serve

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"syscall"

	"bangxin/interview/matter"
	"bangxin/law"
	"bangxin/tui"
	"bangxin/tui/serve/audit"
)

// auditName is the record in the data directory.
const auditName = "audit.log"

// openAudit opens the record, which must stand from its first line on.
func (s *Server) openAudit() error {
	if s.data.keys == nil {
		return nil // an open server keeps nothing
	}
	path := s.data.path(auditName)
	l, err := audit.Open(path, s.now())
	if err != nil {
		return auditError(path, err)
	}
	s.audit = l
	return s.readKeys(path)
}

// readKeys finds which keys the record knows: those that were added and not removed.
func (s *Server) readKeys(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return auditError(path, err)
	}
	defer f.Close()
	s.known = map[audit.Key]audit.Role{}
	_, err = audit.Scan(f, func(_ uint64, e audit.Entry) {
		switch e.Act {
		case audit.KeyAdded:
			s.known[e.Who] = e.Role
		case audit.KeyRemoved:
			delete(s.known, e.Who)
		}
	})
	if err != nil {
		return auditError(path, err)
	}
	return nil
}

// recordKeysSince puts on record which keys came and went while no server ran; at the
// first start all have come.
func (s *Server) recordKeysSince() {
	if s.audit == nil || s.roster == nil {
		return
	}
	now := map[audit.Key]audit.Role{}
	for _, p := range s.roster.all() {
		now[auditKey(p)] = p.Role.audit()
	}
	for _, k := range slices.Sorted(maps.Keys(s.known)) {
		if _, ok := now[k]; !ok {
			_ = s.record(audit.Entry{Act: audit.KeyRemoved, Who: k, Role: s.known[k]})
		}
	}
	for _, k := range slices.Sorted(maps.Keys(now)) {
		if _, ok := s.known[k]; !ok {
			_ = s.record(audit.Entry{Act: audit.KeyAdded, Who: k, Role: now[k]})
		}
	}
}

func auditError(path string, err error) error {
	var f *audit.Fault
	if errors.As(err, &f) {
		return &Error{Says: f.Words(), Err: err, Hints: []law.Text{
			fill(law.T("记录在 %s；查清以后把它移走，服务器会另起一份", "the record is %s; move it away once that is clear, and the server begins another"), path),
		}}
	}
	return &Error{Says: fill(law.T("打不开审计记录 %s", "cannot open the audit record %s"), path), Err: err}
}

// record writes an entry of the audit record. That it cannot be written is logged and
// told to the lawyers and trainers who are there. It keeps nobody from their own
// matters: to shut people out of them would be worse. What gives something to others,
// which is an export and a code for a client, is not done without it.
func (s *Server) record(e audit.Entry) error {
	if s.audit == nil {
		return nil
	}
	e.At = s.now()
	err := s.audit.Append(e)
	if err != nil {
		s.log.Error("the audit record was not written", "act", e.Act.String(), "reason", reasonOf(err))
		err = errUnrecorded{err}
	}
	if s.unrecorded.Swap(err != nil) != (err != nil) {
		for _, x := range s.hub.all() {
			x.tellRecord()
		}
	}
	return err
}

// errUnrecorded refuses what is not done without being on record.
type errUnrecorded struct{ error }

// Words says what is wrong and what to do.
func (errUnrecorded) Words() law.Text {
	return law.T("审计记录写不进去，所以没有办；请联系管理服务器的人。", "This was not done, because it cannot be put on the audit record. Ask whoever runs the server.")
}

// unrecorded tells that the record cannot be written.
func unrecorded() law.Text {
	return law.T("审计记录写不进去：现在做的事没有记录，不能导出，也不能让当事人加入。请联系管理服务器的人。", "The audit record cannot be written: what is done now is not on record, nothing can be exported and no client let in. Ask whoever runs the server.")
}

// tellRecord tells a lawyer or trainer on a screen whether the record is written.
func (x *session) tellRecord() {
	if !x.ch.screen || x.person.Role != Lawyer && x.person.Role != Trainer {
		return
	}
	x.mu.Lock()
	there, warned := x.program != nil, x.warned
	x.mu.Unlock()
	switch {
	case !there || warned != warnNothing: // said later
	case x.srv.unrecorded.Load():
		x.post(tui.Notice{Says: unrecorded()})
	default:
		x.post(tui.Notice{})
	}
}

// recordSession writes an entry about a session.
func (x *session) record(act audit.Act, matterID string) {
	_ = x.srv.record(x.entry(act, matterID)) // it has been told
}

// entry is an entry about a session.
func (x *session) entry(act audit.Act, matterID string) audit.Entry {
	return audit.Entry{
		Act: act, Who: auditKey(x.person), Role: x.person.Role.audit(), Session: x.id, From: auditAddress(x.addr), Matter: matterID,
	}
}

func auditKey(p Person) audit.Key {
	k, err := audit.KeyOf(p.Fingerprint)
	if err != nil {
		return "" // without a key
	}
	return k
}

func auditAddress(addr string) netip.Addr {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return netip.Addr{}
	}
	ip, err := netip.ParseAddr(host)
	if err != nil {
		return netip.Addr{}
	}
	return ip.Unmap().WithZone("")
}

func (r Role) audit() audit.Role {
	return map[Role]audit.Role{Lawyer: audit.Lawyer, Client: audit.Client, Trainer: audit.Trainer, Guest: audit.Guest}[r]
}

// audit is the act of a session ending.
func (e ending) audit() audit.Act {
	switch e.plain() {
	case endDropped, endInput:
		return audit.Dropped
	case endIdle, endTotal:
		return audit.TimedOut
	case endRemoved, endRole:
		return audit.Expelled
	case endPanic, endFailed:
		return audit.Failed
	}
	return audit.Ended
}

// deeds are the acts of what is done with matters.
var deeds = map[matter.Deed]audit.Act{
	matter.Created: audit.Created, matter.Opened: audit.Opened, matter.Viewed: audit.Viewed, matter.Changed: audit.Changed,
	matter.Renamed: audit.Renamed, matter.Exported: audit.Exported, matter.Deleted: audit.Deleted, matter.Released: audit.Closed,
}

// recordKeys writes which keys came and went.
func (s *Server) recordKeys(before, after map[string]Person) {
	for f, p := range before {
		if _, ok := after[f]; !ok {
			_ = s.record(audit.Entry{Act: audit.KeyRemoved, Who: auditKey(p), Role: p.Role.audit()})
		}
	}
	for f, p := range after {
		if _, ok := before[f]; !ok {
			_ = s.record(audit.Entry{Act: audit.KeyAdded, Who: auditKey(p), Role: p.Role.audit()})
		}
	}
}

// VerifyAudit verifies the record of a data directory, which may be in use, and says
// in words what it holds. Heads kept from earlier must be found in it.
func VerifyAudit(dir string, kept []string) ([]law.Text, error) {
	var heads []audit.Head
	for _, k := range kept {
		h, err := audit.ParseHead(k)
		if err != nil {
			return nil, wrong(fill(law.T("“%s”不是留存的末行号", "not a head of a record: %s"), k))
		}
		heads = append(heads, h)
	}
	path := filepath.Join(dir, auditName)
	f, err := os.Open(path)
	if errors.Is(err, syscall.ENOTDIR) {
		return nil, notDirectory(dir)
	}
	if errors.Is(err, fs.ErrNotExist) {
		return nil, wrong(fill(law.T("找不到审计记录 %s", "there is no audit record %s"), path), law.T("用 --data 指定数据目录", "name the data directory with --data"))
	}
	if err != nil {
		return nil, &Error{Says: fill(law.T("读不了审计记录 %s", "cannot read the audit record %s"), path), Err: err}
	}
	defer f.Close()
	r, err := audit.Verify(f, heads...)
	if err != nil {
		return nil, auditError(path, err)
	}
	out := []law.Text{law.T(fmt.Sprintf("审计记录完整：%d 条", r.Head.Seq), fmt.Sprintf("the audit record stands: %d entries", r.Head.Seq))}
	if r.Head.Seq > 0 {
		const form = "2006-01-02 15:04:05Z"
		out = append(out, fill(law.T("从 %s 到 %s", "from %s to %s"), r.First.Format(form), r.Last.Format(form)))
	}
	out = append(out, law.T("末行号（请另外保存，下次用 --audit-head 核对）："+r.Head.String(), "head (keep it elsewhere and give it with --audit-head the next time): "+r.Head.String()))
	if r.Torn > 0 {
		out = append(out, law.T("最后一行正在写入，或者在崩溃时没有写完；服务器启动时会处理", "the last line is being written, or a crash cut it short; the server puts that right when it starts"))
	}
	return out, nil
}
