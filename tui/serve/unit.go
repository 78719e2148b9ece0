package serve

import (
	"path/filepath"
	"slices"
	"strings"

	"bangxin/law"
)

// UnitConfig is what a sample unit for systemd is made of.
type UnitConfig struct {
	Lang law.Lang // of the comments
	Data string   // the data directory; empty: nothing is kept
	// Keys is the file of keys that comes first in the comments; empty: there is none.
	Keys           string
	Identity       string // the file of the server's identity; empty: in Data
	WithPassphrase bool
	Variables      map[string]string // the other flags, by their variables
}

// stateRoot is where systemd keeps the state of services.
const stateRoot = "/var/lib"

// Unit is a sample unit for systemd: the server as a user of its own that can write
// its data directory and nothing else.
func Unit(u UnitConfig) string {
	var b strings.Builder
	line := func(parts ...string) { b.WriteString(strings.Join(parts, "") + "\n") }
	say := func(zh, en string) { line(strings.TrimSuffix("# "+law.T(zh, en).In(u.Lang), " ")) }
	state, dynamic := u.stateDirectory()
	line("# /etc/systemd/system/bangxin.service")
	line("#")
	if u.Keys != "" {
		line("#   install -D -m 644 authorized_keys ", u.Keys)
	}
	if u.Data != "" && !dynamic {
		line("#   useradd --system bangxin && install -d -o bangxin -m 700 ", u.Data)
	}
	line("#   systemctl daemon-reload && systemctl enable --now bangxin")
	say("  journalctl -u bangxin        查看主机密钥的指纹和日志", "  journalctl -u bangxin        the host key's fingerprint, and the log")
	if u.Keys != "" {
		line("#")
		say(u.Keys+" 一人一行：", u.Keys+", one line a person:")
		line(`#   environment="BANGXIN_ROLE=lawyer",environment="BANGXIN_NAME=Wang" ssh-ed25519 AAAA...`)
		line(`#   environment="BANGXIN_ROLE=client",environment="BANGXIN_NAME=Li" ssh-ed25519 AAAA...`)
	}
	line("[Unit]\nDescription=bangxin over SSH\nAfter=network-online.target\nWants=network-online.target\n")
	line("[Service]\nExecStart=/usr/local/bin/bangxin serve")
	names := make([]string, 0, len(u.Variables))
	for name := range u.Variables {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		line("Environment=", quoted(name+"="+u.Variables[name]))
	}
	switch {
	case u.Identity != "":
		line("LoadCredential=", quoted("identity:"+u.Identity))
		line("Environment=BANGXIN_SERVE_IDENTITY=%d/identity")
	case u.Data != "" && !u.WithPassphrase:
		say("案件为之加密的身份，第一次启动时生成在数据目录里。要放到别处：移过去，再写明在哪里：",
			"The identity for which everything is encrypted is made in the data directory at the first start. To keep it elsewhere, move it there and say where:")
		line("#LoadCredential=identity:/etc/bangxin/identity.txt\n#Environment=BANGXIN_SERVE_IDENTITY=%d/identity")
	}
	if u.WithPassphrase {
		say("口令写在这个文件的第一行，只有 root 能读：", "The passphrase is the first line of this file, which root alone may read:")
		line("LoadCredential=passphrase:/etc/bangxin/passphrase\nEnvironment=BANGXIN_PASSPHRASE_FILE=%d/passphrase")
	}
	switch {
	case u.Data == "":
		line("DynamicUser=yes")
	case dynamic:
		line("DynamicUser=yes\nStateDirectory=", quoted(state), "\nStateDirectoryMode=0700")
	default:
		line("User=bangxin\nReadWritePaths=", quoted(u.Data))
	}
	line(hardened)
	if u.inHome() {
		say("有文件在家目录里", "something named above is in a home directory")
		line("ProtectHome=read-only")
	} else {
		line("ProtectHome=yes")
	}
	line("\n[Install]\nWantedBy=multi-user.target")
	return b.String()
}

// stateDirectory reports whether the data directory is one that systemd makes and
// gives to a user made for the service, and its name then.
func (u UnitConfig) stateDirectory() (name string, ok bool) {
	name, err := filepath.Rel(stateRoot, u.Data)
	return name, err == nil && name != "." && !strings.HasPrefix(name, "..")
}

// inHome reports whether something that the service reads is where ProtectHome hides it.
func (u UnitConfig) inHome() bool {
	paths := []string{u.Data, u.Keys, u.Identity}
	for _, v := range u.Variables {
		paths = append(paths, v)
	}
	return slices.ContainsFunc(paths, func(p string) bool {
		return strings.HasPrefix(p, "/home/") || strings.HasPrefix(p, "/root/") || strings.HasPrefix(p, "/run/user/")
	})
}

// quoted writes a word as systemd reads it back.
func quoted(s string) string {
	s = strings.ReplaceAll(s, "%", "%%")
	if !strings.ContainsAny(s, " \t\"'\\;") {
		return s
	}
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"`
}

// hardened is what the service may not do.
const hardened = `UMask=0077
Restart=on-failure
TimeoutStopSec=10
LimitNOFILE=4096
MemoryMax=512M
TasksMax=256

CapabilityBoundingSet=
AmbientCapabilities=
NoNewPrivileges=yes
ProtectSystem=strict
PrivateTmp=yes
PrivateDevices=yes
ProtectClock=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
ProtectControlGroups=yes
ProtectProc=invisible
ProcSubset=pid
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
MemoryDenyWriteExecute=yes
RemoveIPC=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallFilter=~@privileged
SystemCallErrorNumber=EPERM`
