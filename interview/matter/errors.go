package matter

import (
	"bangxin/law"
	"bangxin/law/text"
)

// Kind says what sort of error it is. Test with errors.Is(err, matter.Locked).
type Kind string

// The kinds of errors.
const (
	NoIdentity      Kind = "no identity yet"              // Create first
	IdentityExists  Kind = "there is an identity already" // Create never replaces one
	EmptyPassphrase Kind = "empty passphrase"
	WrongPassphrase Kind = "wrong passphrase"
	OtherIdentity   Kind = "encrypted for another identity"
	Truncated       Kind = "cut short"
	Altered         Kind = "altered or damaged"
	Newer           Kind = "of a later version"
	Unreadable      Kind = "content not readable" // decrypted, but not what this version writes
	NotFound        Kind = "no such matter"
	Locked          Kind = "open elsewhere"
	CannotLock      Kind = "cannot be locked" // the file system has no locks
	ReadOnly        Kind = "read-only"
	DiskFull        Kind = "disk full"
	NoAccess        Kind = "no access"
	DiskFailed      Kind = "disk failed"
	TooLarge        Kind = "too large"
	Unsavable       Kind = "cannot be held by a case file"
	ChangedOutside  Kind = "changed outside"
	Closed          Kind = "closed"
)

// Error gives the kind in English.
func (k Kind) Error() string { return string(k) }

// Error is what every function of this package fails with. Says and Hint hold
// nothing of the matter itself and are safe to show.
type Error struct {
	Act  string // what was being done, in English: save matter
	Kind Kind
	Path string   // the file or directory concerned; may be empty
	Says law.Text // what is wrong
	Hint law.Text // what to do
	Err  error    // the cause; may be nil
}

// Error gives the act, the kind and the cause in English.
func (e *Error) Error() string {
	s := e.Act + ": " + e.Kind.Error()
	if e.Path != "" {
		s += ": " + text.CleanLine(e.Path)
	}
	if e.Err != nil {
		s += ": " + text.CleanLine(e.Err.Error())
	}
	return s
}

// Is reports whether the target is the error's kind.
func (e *Error) Is(target error) bool { return target == error(e.Kind) }

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// Words says what was wrong, where, and what to do.
func (e *Error) Words() law.Text {
	w := e.Says
	if e.Path != "" {
		p := text.CleanLine(e.Path)
		w = law.T(w.ZH+"（"+p+"）", w.EN+" ("+p+")")
	}
	return law.T(w.ZH+"。"+e.Hint.ZH, w.EN+". "+e.Hint.EN)
}

// fail makes the error of a kind with the kind's words.
func fail(act string, k Kind, path string, err error) *Error {
	says, hint := k.words()
	return &Error{Act: act, Kind: k, Path: path, Says: says, Hint: hint, Err: err}
}

// words gives what is wrong and what to do.
func (k Kind) words() (says, hint law.Text) {
	t := law.T
	switch k {
	case NoIdentity:
		return t("还没有设定口令", "no passphrase has been set yet"),
			t("先设定口令，再保存。如果以前设定过，请把 identity.age 放回原处：没有它，已保存的内容打不开。",
				"Set one, then save. If you had set one before, put identity.age back in its place: without it nothing saved can be opened.")
	case IdentityExists:
		return t("口令已经设定过", "a passphrase has been set already"),
			t("请用原来的口令打开；要换口令，用更改口令。", "Open with that passphrase; to replace it, change the passphrase.")
	case EmptyPassphrase:
		return t("口令是空的", "the passphrase is empty"),
			t("请输入口令，最好是几个互不相干的词。", "Give a passphrase; several unrelated words are best.")
	case WrongPassphrase:
		return t("口令不对", "the passphrase is wrong"),
			t("请检查输入法、大小写和空格后再试，次数不限，内容不受影响。确信口令正确的，可能是 identity.age 被改动，请用备份换回。",
				"Check input method, capitals and spaces and try again, as often as you like; nothing is affected. If you are sure of it, identity.age may have been altered: put a backup in its place.")
	case OtherIdentity:
		return t("不是用这个身份加密的，或者文件开头被改动", "not encrypted for this identity, or its beginning was altered"),
			t("请连同当时的 identity.age 一起打开，或者换回备份。文件未作任何改动。",
				"Open it together with the identity.age of its time, or put a backup in its place. The file was left as it is.")
	case Truncated:
		return t("文件长度不对：末尾缺失，或者被添加了内容", "the file has the wrong length: its end is missing, or something was added"),
			t("请用备份换回。文件未作任何改动，但残缺的文件无法读出。", "Put a backup in its place. The file was left as it is, but an incomplete file cannot be read.")
	case Altered:
		return t("文件被改动或者已损坏", "the file was altered or is damaged"),
			t("请用备份换回。文件未作任何改动。", "Put a backup in its place. The file was left as it is.")
	case Newer:
		return t("文件由较新版本的 bangxin 写成", "the file was written by a later version of bangxin"),
			t("请用较新的 bangxin 打开。文件未作任何改动。", "Open it with a newer bangxin. The file was left as it is.")
	case Unreadable:
		return t("已解密，但内容不是本版本能读的", "decrypted, but the content cannot be read by this version"),
			t("请用写成它的 bangxin 打开，或者导出后查看。文件未作任何改动。", "Open it with the bangxin that wrote it, or export it and look. The file was left as it is.")
	}
	return k.moreWords()
}

// moreWords are those of working with files.
func (k Kind) moreWords() (says, hint law.Text) {
	t := law.T
	switch k {
	case NotFound:
		return t("没有这个案件", "there is no such matter"),
			t("可能已被删除或者移走，请看案件列表。", "It may have been deleted or moved; see the list of matters.")
	case Locked:
		return t("已在别处打开", "it is open elsewhere"),
			t("请先关闭另一个窗口里的 bangxin，或者以只读方式打开。", "Close the bangxin in the other window first, or open it for reading alone.")
	case CannotLock:
		return t("所在的文件系统不支持加锁", "the file system does not support locks"),
			t("请把保存目录放在本机磁盘上；以只读方式仍可打开。", "Keep the directory on a local disk; it can still be opened for reading alone.")
	case ReadOnly:
		return t("不能写入：只读，或者没有写入权限", "it cannot be written: read-only, or no permission"),
			t("以前保存的内容完好，这次的改动还在屏幕上，没有存盘。请检查权限后再试，或者换一个保存目录。",
				"What was saved before is intact; the latest change is on the screen only. Check the permissions and try again, or keep matters in another directory.")
	case DiskFull:
		return t("磁盘已满，没有存盘", "the disk is full; nothing was written"),
			t("以前保存的内容完好，这次的改动还在屏幕上。请腾出空间后再试，不要先退出。",
				"What was saved before is intact; the latest change is on the screen only. Free some space and try again before leaving.")
	case NoAccess:
		return t("没有读取权限", "no permission to read"), t("请检查文件和目录的权限。", "Check the permissions of file and directory.")
	case TooLarge:
		return t("内容太多，没有存盘", "too much to save; nothing was written"),
			t("以前保存的内容完好。请缩短备注或者减少证据条目后再存（上限：1 MiB，20,000 个条目）。",
				"What was saved before is intact. Shorten notes or drop evidence entries and save again (at most 1 MiB and 20,000 entries).")
	case Unsavable:
		return t("有的内容无法存入案件文件，没有存盘", "a case file cannot hold this; nothing was written"),
			t("以前保存的内容完好。请检查最近的回答。", "What was saved before is intact. Check the latest answers.")
	case ChangedOutside:
		return t("打开以后，文件被别的程序改动，没有存盘", "the file was changed by another program since it was opened; nothing was written"),
			t("请另存为新案件，再比较两份。", "Save as a new matter, then compare the two.")
	case Closed:
		return t("案件已经关闭", "the matter is closed"), t("请重新打开。", "Open it again.")
	}
	return t("磁盘出错", "the disk failed"),
		t("以前保存的内容没有动过。请检查磁盘和目录后再试。", "What was saved before was not touched. Check disk and directory and try again.")
}
