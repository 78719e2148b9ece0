package main

import "bangxin/law"

// serveWords are the words of bangxin serve.
type serveWords struct {
	Call                                                 command
	Listen, Data, Keys, Open, Guests, Identity           law.Text // the flags
	Verify, Head, WithPassphrase, Sessions, PerKey, Idle law.Text
	Total, Unit, Variable, TooLow, Listening             law.Text
	Trainer, Address                                     law.Text
}

func serveInWords() serveWords {
	t := law.T
	return serveWords{
		Call: command{
			Short: t("SSH 服务器：律师和当事人只用 ssh 就能使用", "an SSH server: people use the program with plain ssh"),
			Long: t("启动 SSH 服务器，别人只用 ssh 就能使用本程序。公钥文件和 OpenSSH 的 authorized_keys 一样，每行一个公钥，前面可以写身份和姓名：environment=\"BANGXIN_ROLE=lawyer\"、environment=\"BANGXIN_NAME=王律师\"；身份有 lawyer、client、trainer、guest，不写的是 client。改了公钥文件，不用重启；去掉的公钥，会话随即结束。\n\n每个人的案件加密保存在数据目录里各自的文件夹中，别人看不到。没有公钥文件的，谁都能连接，什么都不保存；可以从别的机器连接的地址还要加 --open。\n\n上课：--trainer 指定讲课人的公钥文件。讲课人用这个公钥连接，按 p 选一个案件开课；学员不用公钥，用屏幕上的命令连接，输入课堂码，在自己的终端投票。揭晓的每一题随即记入讲课人的文件夹，只有总数。一票是一个终端，不一定是一个人；讲课人可以关门，此后每一题的票数不会多于席位。\n\n每个选项也可以写成环境变量：--listen 是 BANGXIN_SERVE_LISTEN，--authorized-keys 是 BANGXIN_SERVE_AUTHORIZED_KEYS，其余类推。口令从 BANGXIN_PASSPHRASE_FILE 所指文件的第一行读取，没有的在终端输入。",
				"Runs an SSH server, so that people use the program with nothing but ssh. The keys file is as OpenSSH's authorized_keys: one public key a line, before it the role and the name where they are wanted, environment=\"BANGXIN_ROLE=lawyer\" and environment=\"BANGXIN_NAME=Wang\". Roles are lawyer, client, trainer, guest; without one it is client. Changes of the file count at once; a key taken out ends its sessions.\n\nEverybody's matters are kept encrypted in a folder of their own in the data directory; nobody sees another's. Without a keys file anybody can connect and nothing is kept; an address that other machines reach needs --open as well.\n\nFor a class --trainer names the file of the trainer's public key. The trainer connects with that key and opens a class on a case with p; guests need no key: they connect with the command on the screen, type the class code and vote from their own terminals. Every question revealed is written at once into the trainer's folder, in totals. A vote is a terminal and not always a person; the trainer can shut the door, and from then on no question gets more votes than there are seats.\n\nEvery flag can be given as a variable: --listen is BANGXIN_SERVE_LISTEN, --authorized-keys is BANGXIN_SERVE_AUTHORIZED_KEYS, and so on. The passphrase is the first line of the file that BANGXIN_PASSPHRASE_FILE names, else typed on the terminal."),
			Example: t("bangxin serve --authorized-keys keys --data /srv/bangxin\nbangxin serve --listen 0.0.0.0:2222 --authorized-keys keys --data /srv/bangxin\nbangxin serve --listen 0.0.0.0:2222 --trainer ~/.ssh/id_ed25519.pub\nssh -p 2222 127.0.0.1\nbangxin serve --unit > /etc/systemd/system/bangxin.service",
				"bangxin serve --authorized-keys keys --data /srv/bangxin\nbangxin serve --listen 0.0.0.0:2222 --authorized-keys keys --data /srv/bangxin\nbangxin serve --listen 0.0.0.0:2222 --trainer ~/.ssh/id_ed25519.pub\nssh -p 2222 127.0.0.1\nbangxin serve --unit > /etc/systemd/system/bangxin.service"),
		},
		Listen:         t("监听的地址 `HOST:PORT`；默认 127.0.0.1:2222", "the address to listen on, `HOST:PORT`; default: 127.0.0.1:2222"),
		Data:           t("数据目录 `DIR`，一个目录只能由一个服务器使用", "the data directory `DIR`, of one server alone"),
		Keys:           t("公钥文件 `FILE`", "the `FILE` of public keys"),
		Open:           t("不用公钥，谁都能进来，什么都不保存", "let everybody in without a key, and keep nothing"),
		Guests:         t("没有公钥的人也可以进来，只能凭课堂码加入课堂，什么都不保存", "let people in without a key, to join a class by its code and for nothing else"),
		Trainer:        t("只为上课：讲课人的公钥文件 `FILE`，例如 ~/.ssh/id_ed25519.pub；学员没有公钥也能凭课堂码加入", "for a class: the `FILE` of the trainer's public key, as ~/.ssh/id_ed25519.pub; guests join by a code and need no key"),
		Address:        t("别人连接这台服务器用的名字或者地址 `HOST:PORT`，写在讲课人的屏幕上；不写的，由服务器自己判断", "the name or address by which others reach this server, `HOST:PORT`, for the trainer's screen; without it the server finds one"),
		Identity:       t("服务器身份的文件 `FILE`，案件为它加密；默认在数据目录里，没有就生成", "the `FILE` of the identity for which matters are encrypted; by default in the data directory, and made there"),
		WithPassphrase: t("生成身份时用口令加密，每次启动都要给口令", "where the identity is made, encrypt it with a passphrase, to be given at every start"),
		Sessions:       t("同时最多 `N` 个会话；默认 250", "at most `N` sessions at a time; default: 250"),
		PerKey:         t("每个公钥同时最多 `N` 个会话；默认 8", "at most `N` sessions of one key; default: 8"),
		Idle:           t("多久 `TIME` 没有按键就断开；默认 30m", "end a session after `TIME` without a key; default: 30m"),
		Total:          t("一次连接最长 `TIME`；默认 12h", "end a session after `TIME` in all; default: 12h"),
		Unit:           t("输出 systemd 单元的样本，不启动", "print a sample unit for systemd and do no more"),
		Verify:         t("核对数据目录里的审计记录，输出末行号，不启动", "verify the audit record of the data directory, print its head and do no more"),
		Head:           t("核对时，记录里应当有这个留存的末行号 `HEAD`", "when verifying, a `HEAD` kept from earlier that must be found"),
		Variable:       t("环境变量 %s 的值“%s”不对", "not a value of the variable %s: %s"),
		TooLow:         t("会话数至少是 1，时间至少一分钟", "at least one session, and at least a minute"),
		Listening:      t("正在 %s 上监听；停止按 ctrl+c", "listening on %s; ctrl+c stops"),
	}
}
