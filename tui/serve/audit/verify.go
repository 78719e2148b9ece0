package audit

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"bangxin/law"
)

// A Report says what a record holds that stands.
type Report struct {
	Head        Head // to be kept safe
	First, Last time.Time
	// Torn is the number of bytes behind the last whole line: a line being written
	// now, or one that a crash cut short. Open puts that right.
	Torn int64
}

// Kind is what is wrong with a record.
type Kind string

// The kinds of faults. Test with errors.Is(err, audit.Altered).
const (
	NotEntry   Kind = "not an entry of this record"
	OutOfOrder Kind = "out of order" // a line was taken out, put in or moved
	Unchained  Kind = "not chained to the line before"
	Altered    Kind = "altered"
	CutShort   Kind = "cut short" // fewer lines than a head kept from earlier
	Rewritten  Kind = "rewritten" // another line than that head says
)

// Error gives the kind in English.
func (k Kind) Error() string { return string(k) }

// A Fault is the first place at which a record does not stand.
type Fault struct {
	Line uint64 // counted from 1
	Kind Kind
}

// Error names the line and what is wrong with it.
func (f *Fault) Error() string { return fmt.Sprintf("verify the record: line %d: %s", f.Line, f.Kind) }

// Unwrap gives the kind.
func (f *Fault) Unwrap() error { return f.Kind }

// Words says what is wrong, where, and what to do.
func (f *Fault) Words() law.Text {
	what := map[Kind]law.Text{
		NotEntry:   law.T("不是本记录的条目", "is not an entry of this record"),
		OutOfOrder: law.T("次序不对，有行被删去、插入或者移动", "is out of order: a line was taken out, put in or moved"),
		Unchained:  law.T("与上一行接不上", "is not chained to the line before"),
		Altered:    law.T("被改动过", "was altered"),
		CutShort:   law.T("不见了，记录比留存的末行号短", "is missing: the record is shorter than the head that was kept"),
		Rewritten:  law.T("与留存的末行号不符，记录被重写过", "is not the line of the head that was kept: the record was written anew"),
	}[f.Kind]
	return law.T(
		fmt.Sprintf("审计记录第 %d 行%s。请保留该文件，与备份对照，查明谁能写入它。", f.Line, what.ZH),
		fmt.Sprintf("line %d of the audit record %s. Keep the file, compare it with a backup, and find out who could write it.", f.Line, what.EN))
}

// Verify reads a record from its beginning and names the first line that does not
// stand, as a *Fault. Heads kept from earlier must be found in it: that shows
// whether its end was cut off or the whole was written anew.
func Verify(r io.Reader, kept ...Head) (Report, error) { return Scan(r, nil, kept...) }

// Scan is Verify, and gives each entry that stands to a function.
func Scan(r io.Reader, each func(seq uint64, e Entry), kept ...Head) (Report, error) {
	var out Report
	in := bufio.NewReaderSize(r, maxLine)
	for {
		data, err := in.ReadSlice('\n')
		switch {
		case err == io.EOF:
			out.Torn = int64(len(data))
			return out, missing(out.Head, kept)
		case errors.Is(err, bufio.ErrBufferFull):
			// No line of ours is as long, but a crash may leave a long run of zeros.
			n, ended, err := rest(in)
			if err != nil {
				return out, fmt.Errorf("read the record: %w", err)
			}
			if !ended {
				out.Torn = int64(len(data)) + n
				return out, missing(out.Head, kept)
			}
			return out, &Fault{out.Head.Seq + 1, NotEntry}
		case err != nil:
			return out, fmt.Errorf("read the record: %w", err)
		}
		e, next, kind := decode(bytes.TrimSuffix(data, []byte{'\n'}), out.Head)
		if kind != "" {
			return out, &Fault{out.Head.Seq + 1, kind}
		}
		for _, h := range kept {
			if h.Seq == next.Seq && h.Hash != next.Hash {
				return out, &Fault{next.Seq, Rewritten}
			}
		}
		if next.Seq == 1 {
			out.First = e.At
		}
		out.Head, out.Last = next, e.At
		if each != nil {
			each(next.Seq, e)
		}
	}
}

// rest reads on to the end of the line or of the record.
func rest(in *bufio.Reader) (n int64, ended bool, err error) {
	for {
		data, err := in.ReadSlice('\n')
		n += int64(len(data))
		switch {
		case err == nil:
			return n, true, nil
		case err == io.EOF:
			return n, false, nil
		case !errors.Is(err, bufio.ErrBufferFull):
			return n, false, err
		}
	}
}

// missing finds the heads kept that the record does not reach.
func missing(end Head, kept []Head) error {
	var gone []uint64
	for _, h := range kept {
		if h.Seq > end.Seq || h.Seq == 0 && h != (Head{}) {
			gone = append(gone, max(end.Seq+1, 1))
		}
	}
	if len(gone) == 0 {
		return nil
	}
	return &Fault{slices.Min(gone), CutShort}
}
