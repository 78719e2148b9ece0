package serve

import "strings"

// Unit is a sample unit for systemd: the server as a user of its own that can write
// its data directory and nothing else.
func Unit() string {
	return strings.TrimLeft(`
# /etc/systemd/system/bangxin.service
#
#   install -d -m 755 /etc/bangxin
#   install -m 644 authorized_keys /etc/bangxin/authorized_keys
#   systemctl daemon-reload && systemctl enable --now bangxin
#   journalctl -u bangxin        the host key's fingerprint, and the log
#
# /etc/bangxin/authorized_keys, one line a person:
#   environment="BANGXIN_ROLE=lawyer",environment="BANGXIN_NAME=Wang" ssh-ed25519 AAAA...
#   environment="BANGXIN_ROLE=client",environment="BANGXIN_NAME=Li" ssh-ed25519 AAAA...
[Unit]
Description=bangxin over SSH
After=network-online.target
Wants=network-online.target

[Service]
ExecStart=/usr/local/bin/bangxin serve
Environment=BANGXIN_SERVE_LISTEN=0.0.0.0:2222
Environment=BANGXIN_SERVE_AUTHORIZED_KEYS=/etc/bangxin/authorized_keys
Environment=BANGXIN_SERVE_DATA=/var/lib/bangxin
# The identity for which everything is encrypted is made in the data directory at
# the first start. To keep it elsewhere, move it there and say where:
#LoadCredential=identity:/etc/bangxin/identity.txt
#Environment=BANGXIN_SERVE_IDENTITY=%d/identity
DynamicUser=yes
StateDirectory=bangxin
StateDirectoryMode=0700
UMask=0077
Restart=on-failure
TimeoutStopSec=10
LimitNOFILE=4096
MemoryMax=512M
TasksMax=256

CapabilityBoundingSet=
AmbientCapabilities=
NoNewPrivileges=yes
ProtectSystem=strict
ProtectHome=yes
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
SystemCallErrorNumber=EPERM

[Install]
WantedBy=multi-user.target
`, "\n")
}
