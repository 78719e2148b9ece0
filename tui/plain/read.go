package plain

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"bangxin/law/text"
)

// line is one line of input without its end.
type line struct {
	text string
	long bool // it was longer than longest and has been cut
	err  error
}

// longest is the length in bytes up to which a line is kept. It is more than any
// answer may have, so that the rest of an absurd line is thrown away unread.
const longest = 4096

// readLines reads lines in the background until the input ends or ctx is done.
func readLines(ctx context.Context, in io.Reader) <-chan line {
	lines := make(chan line)
	go func() {
		r := bufio.NewReaderSize(in, longest)
		for {
			l := readLine(r)
			select {
			case lines <- l:
			case <-ctx.Done():
				return
			}
			if l.err != nil {
				return
			}
		}
	}()
	return lines
}

// readLine reads one line. A last line without an end is a line too; the end of
// the input is then found by the next call.
func readLine(r *bufio.Reader) line {
	part, err := r.ReadSlice('\n')
	l := line{text: string(part)}
	for errors.Is(err, bufio.ErrBufferFull) {
		l.long = true
		_, err = r.ReadSlice('\n')
	}
	if errors.Is(err, io.EOF) && (l.text != "" || l.long) {
		err = nil
	}
	l.text = strings.TrimRight(l.text, "\r\n")
	l.err = err
	return l
}

// read writes out what is pending and waits for a line; blanks around it are
// dropped, and it is cleaned. The error is io.EOF at the end of the input.
func (s *session) read() (string, error) {
	s.keep()
	for {
		if err := s.out.Flush(); err != nil {
			return "", fmt.Errorf("write: %w", err)
		}
		select {
		case <-s.ctx.Done():
			return "", s.ctx.Err()
		case l := <-s.lines:
			switch {
			case errors.Is(l.err, io.EOF):
				return "", io.EOF
			case l.err != nil:
				return "", fmt.Errorf("read: %w", l.err)
			case l.long:
				s.para(s.say.TooLong)
				continue
			}
			s.typed = strings.TrimSpace(text.CleanLine(l.text))
			return s.typed, nil
		}
	}
}

// command is what a line asks for beside an answer.
type command uint8

const (
	noCommand command = iota
	cmdBack
	cmdWhy
	cmdUnknown
	cmdAnalysis
	cmdReport
	cmdReportFile
	cmdReview
	cmdHelp
	cmdLanguage
	cmdNote
	cmdQuit
	cmdWhatIf
	cmdFurther
)

// commandOf reads a command. A nought is "don't know" only where options are
// picked: typed for a sum it is the sum. Full-width letters and marks count as
// plain ones.
func commandOf(s string, picks bool) command {
	switch strings.ToLower(text.Narrow(s)) {
	case "b", "返回":
		return cmdBack
	case "?", "为何":
		return cmdWhy
	case "u", "不清楚", "不知道", "不记得", "unknown", "don't know", "don’t know":
		return cmdUnknown
	case "a", "分析":
		return cmdAnalysis
	case "f", "全文":
		return cmdReport
	case "o", "写报告":
		return cmdReportFile
	case "r", "回答":
		return cmdReview
	case "h", "帮助", "help":
		return cmdHelp
	case "l", "语言":
		return cmdLanguage
	case "note", "备注":
		return cmdNote
	case "w", "假如":
		return cmdWhatIf
	case "m", "更多":
		return cmdFurther
	case "q", "退出", "quit":
		return cmdQuit
	case "0":
		if picks {
			return cmdUnknown
		}
	default:
		if _, of, ok := strings.Cut(s, " "); ok && commandOf(strings.TrimSuffix(s, " "+of), picks) == cmdReportFile {
			return cmdReportFile
		}
	}
	return noCommand
}

// argument gives what follows the first word of a line.
func argument(line string) string {
	_, of, _ := strings.Cut(line, " ")
	return strings.TrimSpace(of)
}
