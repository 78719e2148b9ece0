package serve

import (
	"net"

	"bangxin/law"
)

// checkListen refuses what would let in whom nobody meant to: an address that other
// machines reach, without keys, unless that was asked for.
func checkListen(cfg Config) error {
	host, _, err := net.SplitHostPort(cfg.Listen)
	if err != nil {
		return wrong(fill(law.T("“%s”不是可以监听的地址", "not an address to listen on: %s"), cfg.Listen),
			law.T("写成 127.0.0.1:2222 这样的形式", "write it like 127.0.0.1:2222"))
	}
	switch {
	case cfg.Trainers != "" && cfg.AuthorizedKeys != "":
		return wrong(law.T("--trainer 和 --authorized-keys 不能同时用", "--trainer and --authorized-keys exclude each other"),
			law.T("把讲课人的公钥写进公钥文件，前面加 environment=\"BANGXIN_ROLE=trainer\"，再加 --guests", "put the trainer's key into the keys file, with environment=\"BANGXIN_ROLE=trainer\" before it, and add --guests"))
	case cfg.Open && cfg.AuthorizedKeys != "":
		return wrong(law.T("--open 和 --authorized-keys 不能同时用：一个让谁都进来，一个只让有公钥的人进来", "--open and --authorized-keys exclude each other: one lets everybody in, the other only those with a key"))
	case cfg.Guests && cfg.keysFile() == "":
		return wrong(law.T("--guests 是让没有公钥的人加入课堂，而课堂要有讲课人的公钥", "--guests lets people without a key join a class, and a class needs a trainer with a key"),
			law.T("只为上课的，用 --trainer 指定讲课人的公钥文件，例如 --trainer ~/.ssh/id_ed25519.pub", "for a class and no more, name the trainer's key file with --trainer, as in --trainer ~/.ssh/id_ed25519.pub"),
			law.T("已有公钥文件的，写上讲课人的公钥，身份为 trainer，用 --authorized-keys 指定", "with a keys file, add the trainer's key with the role trainer and give the file with --authorized-keys"))
	case cfg.Open || cfg.keysFile() != "" || loopback(host):
		return nil
	}
	return wrong(fill(law.T("%s 可以从别的机器连接，而没有公钥文件，谁都能进来", "%s can be reached from other machines, and without keys anybody could come in"), cfg.Listen),
		law.T("用 --authorized-keys 指定公钥文件", "give the keys file with --authorized-keys"),
		law.T("只为上课的，用 --trainer 指定讲课人的公钥文件，学员凭课堂码加入", "for a class and no more, name the trainer's key file with --trainer; guests join by a code"),
		law.T("确实要让谁都能进来的，加 --open；那样什么都不保存", "if everybody is meant to come in add --open; nothing is kept then"))
}

// loopback reports whether a host can be reached from this machine alone.
func loopback(host string) bool {
	if host == "localhost" {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}
