package serve

import (
	"fmt"
	"time"

	"bangxin/law"
	"bangxin/tui"
)

// ending is why a session ends, or does not begin.
type ending uint8

const (
	endNone ending = iota
	endQuit
	endDropped  // the connection has gone
	endIdle     // nothing was pressed for long
	endTotal    // it lasted as long as it may
	endRemoved  // the key is no longer in the keys file
	endRole     // the role is another one now
	endShutdown // the server stops
	endPanic
	endFailed
	endCommand // a command was asked for
	endFull    // too many sessions in all
	endTooMany // or of this key
	endDumb    // the terminal cannot be drawn on
	endInput   // the client sends nothing any more
	endNoScreen

	endUnsaved ending = 1 << 7 // added to one of the others: the last changes are lost
)

func (e ending) unsaved() ending { return e | endUnsaved }
func (e ending) plain() ending   { return e &^ endUnsaved }

// code is the exit status a client gets.
func (e ending) code() uint32 {
	switch e {
	case endQuit, endInput, endIdle, endTotal, endRole, endShutdown:
		return 0
	}
	return 1
}

// log names the ending for the log.
func (e ending) log() string {
	name := map[ending]string{
		endQuit: "quit", endDropped: "connection closed", endInput: "connection closed", endIdle: "idle", endTotal: "time", endRemoved: "key removed", endRole: "role changed",
		endShutdown: "shutdown", endPanic: "panic", endFailed: "failed", endCommand: "command", endDumb: "terminal without cursor control", endFull: "too many sessions", endTooMany: "too many sessions of the key", endNoScreen: "no screen",
	}[e.plain()]
	if e != e.plain() {
		name += ", not saved"
	}
	return name
}

// words say the ending to the person.
func (e ending) words() law.Text {
	t := law.T
	switch e.plain() {
	case endQuit, endInput:
		return t("已退出。", "Ended.")
	case endIdle:
		return t("很久没有按键，连接已断开。", "Nothing was pressed for a long time; the session has been ended.")
	case endTotal:
		return t("本次连接的时间到了，已断开；可以重新连接。", "This session has lasted as long as one may; it has been ended. You can connect again.")
	case endRemoved:
		return t("你的公钥已不在服务器上，连接已断开。请联系管理服务器的人。", "Your key is no longer known here; the session has been ended. Ask whoever runs the server.")
	case endRole:
		return t("你的身份已改变，连接已断开；请重新连接。", "Your role has been changed; the session has been ended. Please connect again.")
	case endShutdown:
		return t("服务器正在停止，连接已断开；稍后请重新连接。", "The server is stopping; the session has been ended. Please connect again later.")
	case endCommand:
		return t("这里不执行命令。直接运行 ssh，不要写命令。", "No commands are run here. Run ssh without a command.")
	case endNoScreen:
		return t("课堂需要能画屏幕的终端；直接运行 ssh，或者加 -t。", "A class needs a terminal that can be drawn on. Run ssh by itself, or with -t.")
	case endDumb:
		return t("这个终端画不了屏幕。请用 ssh -T 连接，一行一行地问答。", "This terminal cannot be drawn on. Connect with ssh -T to be asked line by line.")
	case endFull:
		return t("现在人太多，请稍后再连接。", "Too many people are here just now. Please try again later.")
	case endTooMany:
		return t("你已经打开了太多会话，请先关掉一个。", "You have too many sessions open; close one first.")
	}
	return t("程序出错，连接已断开。错误已记下；请重新连接。", "The program failed and the session has been ended. The fault has been logged; please connect again.")
}

// farewell is what is said last, on the restored screen.
func (x *session) farewell(why ending) []string {
	l := x.lang
	kept := false
	if x.model != nil {
		l = x.model.Lang()
		kept = x.model.Kept()
	}
	says := []law.Text{why.words()}
	switch {
	case why != why.plain():
		says = append(says, law.T("最近的改动没有存盘。", "The latest changes were not saved."))
	case kept:
		says = append(says, law.T("回答已经存盘；下次连接可以从同一题接着做。", "Your answers are saved; connect again to go on at the same question."))
	}
	var out []string
	for _, w := range says {
		if x.ask && x.model == nil { // nobody knows which language yet
			out = append(out, w.ZH, w.EN)
			continue
		}
		out = append(out, w.In(l))
	}
	return out
}

// warning is what the screen says of a coming end.
type warning uint8

const (
	warnNothing warning = iota
	warnIdle
	warnTotal
)

// warn shows a warning on the screen, or takes it away.
func (x *session) warn(w warning, l Limits) {
	x.mu.Lock()
	if x.program == nil && x.ch.screen || x.warned == w {
		x.mu.Unlock()
		return
	}
	if w == warnNothing && x.warned == warnTotal && x.srv.now().Sub(x.began) >= l.Total-l.Warning {
		x.mu.Unlock()
		return
	}
	x.warned = w
	langs := []law.Lang{x.lang}
	if x.ask {
		langs = law.Langs()
	}
	x.mu.Unlock()
	says := notice(w, l)
	if w == warnNothing && x.srv.unrecorded.Load() && (x.person.Role == Lawyer || x.person.Role == Trainer) {
		says.Says = unrecorded()
	}
	switch {
	case x.ch.screen:
		x.post(says)
	case w != warnNothing:
		out := []string{""}
		for _, l := range langs {
			out = append(out, says.Says.In(l))
		}
		go x.ch.say(out...) // which may have to wait for the client
	}
}

// notice is the message that shows a warning.
func notice(w warning, l Limits) tui.Notice {
	left := func(format law.Text) law.Text {
		return law.T(fmt.Sprintf(format.ZH, spoken(l.Warning, law.ZH)), fmt.Sprintf(format.EN, spoken(l.Warning, law.EN)))
	}
	switch w {
	case warnIdle:
		return tui.Notice{Says: left(law.T("很久没有按键，%s内将断开；按任意键继续。", "Nothing was pressed for a long time: the session ends within %s. Press any key to stay."))}
	case warnTotal:
		return tui.Notice{Says: left(law.T("本次连接的时间将到，%s内断开；可以随后重新连接。", "This session ends within %s, as long as one may last; you can connect again."))}
	}
	return tui.Notice{}
}

// spoken gives a span as people say it.
func spoken(d time.Duration, l law.Lang) string {
	if d >= 2*time.Minute {
		return fmt.Sprintf(law.T("%d 分钟", "%d minutes").In(l), int(d/time.Minute))
	}
	return fmt.Sprintf(law.T("%d 秒", "%d seconds").In(l), int(max(d, time.Second)/time.Second))
}
