package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"syscall"

	"github.com/muesli/termenv"
	"github.com/spf13/cobra"

	"bangxin/interview"
	classroom "bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/liability"
	"bangxin/law/library"
	"bangxin/tui"
	"bangxin/tui/plain"
	"bangxin/tui/theme"
)

// replayCall is what bangxin replay was told.
type replayCall struct {
	asOf, cast, size              string
	linear, private, force, class bool
}

// replayCommand is bangxin replay FILE.
func (p *program) replayCommand() *cobra.Command {
	var call replayCall
	say := p.say.Replay
	c := &cobra.Command{
		Use: "replay FILE|ID", Short: p.tr(say.Call.Short), Long: p.tr(say.Call.Long), Example: p.tr(say.Call.Example),
		Args: p.arguments(1, 1),
		RunE: func(c *cobra.Command, args []string) error { return p.replay(c.Context(), args[0], call) },
	}
	f := c.Flags()
	f.StringVar(&call.cast, "cast", "", p.tr(say.Cast))
	f.StringVar(&call.size, "size", "", p.tr(say.Size))
	f.BoolVar(&call.class, "class", false, p.tr(say.Class))
	f.BoolVar(&call.private, "private", false, p.tr(say.Private))
	f.BoolVar(&call.force, "force", false, p.tr(p.say.Flags.Force))
	p.asOfFlag(c, &call.asOf)
	p.plainFlag(c, &call.linear)
	return c
}

// replay goes through a case step by step: on the screen, in lines, or into a
// recording.
func (p *program) replay(ctx context.Context, path string, call replayCall) error {
	if call.cast == "" && (call.size != "" || call.force) {
		return wrong(p.say.Replay.OnlyCast, fill(p.say.Errors.SeeHelp, "bangxin replay"))
	}
	width, height, err := p.castSize(call.size)
	if err != nil {
		return err
	}
	if call.cast != "" && call.cast != "-" {
		if err := p.mayWrite(call.cast, call.force); err != nil {
			return err
		}
	}
	f, err := p.caseOrFile(path)
	if err != nil {
		return err
	}
	day, err := p.day(call.asOf, f)
	if err != nil {
		return err
	}
	f.AsOf, f.HasAsOf = day, true
	var again func(*liability.Rules) *classroom.Rerun
	if call.class || f.Class != nil {
		if again, err = p.rerun(path, f, day, call); err != nil {
			return err
		}
	}
	if call.private && call.cast == "" && again == nil {
		return wrong(p.say.Replay.OnlyCast, fill(p.say.Errors.SeeHelp, "bangxin replay"))
	}
	switch {
	case call.cast != "":
		o := tui.CastOptions{
			Options: tui.Options{Rules: liability.Default(), AsOf: day, Lang: p.lang, Program: p.name(), Theme: theme.Options{Profile: termenv.ANSI256}, File: f, Rerun: again},
			Width:   width, Height: height, Private: call.private,
		}
		if call.cast == "-" {
			return tui.WriteCast(p.out, o)
		}
		return p.save(call.cast, call.force, func(w io.Writer) error { return tui.WriteCast(w, o) })
	case again != nil && (call.linear || p.mustBePlain()):
		return wrong(p.say.Present.NeedsScreen, p.say.Replay.UseCast)
	case call.linear || p.mustBePlain():
		o := plain.Options{Rules: liability.Default(), AsOf: day, Lang: p.lang, Width: plainWidth}
		if p.getenv("ACCESSIBLE") != "" {
			o.Width = 0
		}
		iv := interview.Resume(o.Rules, day, p.name(), f.Facts)
		iv.Recall(f.Log)
		return plain.WriteReplay(p.out, o, iv.Log())
	}
	return p.replayScreen(ctx, f, day, again)
}

func (p *program) replayScreen(ctx context.Context, f *casefile.File, day law.Day, again func(*liability.Rules) *classroom.Rerun) error {
	if ctx == nil {
		ctx = context.Background()
	}
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	o := tui.Options{AsOf: day, Lang: p.lang, Program: p.name(), Theme: p.theme(), File: f, Replay: true}
	if again != nil {
		o.File, o.Replay, o.Rerun = nil, false, again
	}
	return tui.Run(ctx, o, p.in, p.out)
}

// rerun makes the class of a file, or of a case that no class was held on: then
// all its questions, without votes.
func (p *program) rerun(name string, f *casefile.File, day law.Day, call replayCall) (func(*liability.Rules) *classroom.Rerun, error) {
	id := name
	if f.Class != nil {
		id = f.Class.Case
	}
	c, held := library.Get(id)
	if held && call.asOf != "" {
		return nil, wrong(p.say.Present.OfFileOnly)
	}
	return func(r *liability.Rules) *classroom.Rerun {
		if held {
			return classroom.NewRerun(classroom.OfLibrary(c, r, p.name()), f.Class)
		}
		return classroom.NewRerun(classroom.OfFile(f, day, call.private, r, p.name()), f.Class)
	}, nil
}

// caseOrFile reads a case file, or a case of the library where there is no file of
// that name.
func (p *program) caseOrFile(name string) (*casefile.File, error) {
	f, err := p.caseFile(name)
	if c, ok := library.Get(name); ok && errors.Is(err, fs.ErrNotExist) {
		f := *c.File()
		return &f, nil
	}
	return f, err
}

// castSize reads a size such as 100x30.
func (p *program) castSize(s string) (width, height int, err error) {
	if s == "" {
		return 80, 24, nil
	}
	w, h, ok := strings.Cut(strings.ToLower(s), "x")
	width, errW := strconv.Atoi(w)
	height, errH := strconv.Atoi(h)
	if !ok || errW != nil || errH != nil || width < tui.MinCastWidth || width > tui.MaxCastWidth || height < tui.MinCastHeight || height > tui.MaxCastHeight {
		least, most := fmt.Sprintf("%dx%d", tui.MinCastWidth, tui.MinCastHeight), fmt.Sprintf("%dx%d", tui.MaxCastWidth, tui.MaxCastHeight)
		return 0, 0, wrong(fill(p.say.Replay.NoSize, s), fill(p.say.Replay.SizeForm, least, most))
	}
	return width, height, nil
}

// replayWords are the words of bangxin replay.
type replayWords struct {
	Call                       command
	Cast, Size, Private, Class law.Text // the flags
	UseCast                    law.Text
	OnlyCast, NoSize, SizeForm law.Text
}

func replayInWords() replayWords {
	return replayWords{
		Call: command{
			Short: law.T("把一个案件的作答经过一步一步回放，或者录成 asciicast", "go through the answers of a case step by step, or record it"),
			Long: law.T("一步一步回放作答的经过：每一步答了什么，改变了哪些要件和结论；在任何一步都可以另答，在副本上接着做。案件文件里有 log 的，按当时的顺序；没有的，按提问的顺序。也可以写案例库的编号。没有终端的，逐行写到标准输出。文件里记有一堂课的（bangxin present --record），回放的是这堂课：依当时的顺序，每一题先遮住，再揭晓当时的票数；--class 对任何案件都这样回放，没有票数。\n\n--cast 录成 asciicast 第 2 版（.cast），供 asciinema 等播放器播放，每一步一个标记。案件名称换成代号，备注、证据和案情一概不录；--private 保留名称。案例库的案件是公开的，讲课时名称和案情照录。",
				"Goes through the answers one by one: what was answered, and which elements and conclusions it changed. At any step another answer can be given, on a copy that goes on from there. A case file with a log is replayed in the order of the log, any other in asking order; the id of a library case will do as well. Without a terminal it is written line by line. A file in which a class is recorded (bangxin present --record) is replayed as that class: in the order of then, each question hidden first and then revealed with the votes of then; --class does so with any case, without votes.\n\n--cast records an asciicast, version 2 (.cast), for players such as asciinema, with a marker at each step. The title is replaced by a label, and notes, evidence and the story are never recorded; --private keeps the title. Cases of the library are public: of a class on one, title and story are recorded."),
			Example: law.T("bangxin replay case.yaml\nbangxin replay case.yaml --cast 讲解.cast\nbangxin replay a05-shangyu-call-forwarding --cast out.cast --size 100x30", "bangxin replay case.yaml\nbangxin replay case.yaml --cast talk.cast\nbangxin replay a05-shangyu-call-forwarding --cast out.cast --size 100x30"),
		},
		Cast:     law.T("录成 asciicast，写到 `FILE`；- 为标准输出", "record an asciicast to `FILE`; - is standard output"),
		Size:     law.T("录制的大小 `COLSxROWS`；默认 80x24", "the size of the recording, `COLSxROWS`; by default 80x24"),
		Private:  law.T("保留案件名称；课堂还有案情", "keep the title of the case, and of a class the story"),
		Class:    law.T("作为一堂课回放：逐题先问后答", "as a class: each question, then its answer"),
		UseCast:  law.T("没有终端的，用 --cast 录成文件", "without a terminal record it with --cast"),
		OnlyCast: law.T("--size、--force 只与 --cast 一起使用，--private 只与 --cast 或者课堂一起使用", "--size and --force go with --cast, --private with --cast or a class"),
		NoSize:   law.T("不是录制的大小：%s", "not a size to record in: %s"),
		SizeForm: law.T("写成 100x30 这样的形式，%s 至 %s", "write it like 100x30, from %s to %s"),
	}
}
