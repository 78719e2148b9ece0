package serve

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"os"

	gossh "golang.org/x/crypto/ssh"

	"bangxin/interview/matter"
	"bangxin/law"
)

// newHostKey makes an ed25519 key and gives it with its file.
func newHostKey() (gossh.Signer, []byte, error) {
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, nil, fmt.Errorf("make host key: %w", err)
	}
	block, err := gossh.MarshalPrivateKey(private, "bangxin")
	if err != nil {
		return nil, nil, fmt.Errorf("make host key: %w", err)
	}
	signer, err := gossh.NewSignerFromKey(private)
	if err != nil {
		return nil, nil, fmt.Errorf("make host key: %w", err)
	}
	return signer, pem.EncodeToMemory(block), nil
}

// readHostKey reads the host key, or makes it where there is none. One that cannot
// be read is never replaced: every client would be warned of an attack.
func readHostKey(path string) (key gossh.Signer, made bool, err error) {
	content, err := os.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		key, content, err := newHostKey()
		if err == nil {
			err = matter.WriteFile(path, content)
		}
		if err != nil {
			return nil, false, &Error{Says: fill(law.T("写不了主机密钥 %s", "cannot write the host key %s"), path), Err: err}
		}
		return key, true, nil
	case err != nil:
		return nil, false, &Error{Says: fill(law.T("读不了主机密钥 %s", "cannot read the host key %s"), path), Err: err}
	}
	if info, err := os.Stat(path); err == nil && readByOthers(info) {
		return nil, false, wrong(fill(law.T("别的用户能读主机密钥 %s", "other users can read the host key %s"), path),
			law.T("请执行 chmod 600；别人可能已经读过的，应当删掉，重新启动时另做一个", "run chmod 600; where somebody may have read it, remove it, and the next start makes another"))
	}
	key, err = gossh.ParsePrivateKey(content)
	if err != nil {
		return nil, false, &Error{
			Says: fill(law.T("%s 不是主机密钥，或者已经损坏", "%s is no host key, or is damaged"), path), Err: err,
			Hints: []law.Text{law.T("请用备份换回；没有备份的，删掉它，重新启动时另做一个，每个人的 ssh 会警告主机密钥变了", "put a backup in its place; without one remove it: the next start makes another, and everybody's ssh warns that the host key changed")},
		}
	}
	return key, false, nil
}

// hostNotes says whose key clients will be shown.
func hostNotes(key gossh.Signer, made bool, d *data) []law.Text {
	print := gossh.FingerprintSHA256(key.PublicKey())
	out := []law.Text{fill(law.T("主机密钥指纹：%s", "host key fingerprint: %s"), print)}
	switch {
	case d.dir == "":
		out = append(out, law.T("主机密钥只在内存里，下次启动就换；要固定，用 --data 指定目录", "the host key is in memory alone and another is made at the next start; name a directory with --data to keep it"))
	case made:
		out = append(out, fill(law.T("主机密钥刚刚生成，在 %s；请把指纹告诉每个人，第一次连接时核对", "the host key was made just now, in %s; tell everybody its fingerprint, to be compared at the first connection"), d.path(hostName)))
	}
	return out
}
