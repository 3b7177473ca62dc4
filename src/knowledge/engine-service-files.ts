import type { Action } from '../model/action.ts';

const folder = '/usr/local/bin';

// The daemon makes its socket itself: `-H fd://` would need a second unit, and forbid `hosts` in daemon.json:
// https://docs.docker.com/engine/daemon/remote-access/ . The rest as its maker has it:
// https://github.com/moby/moby/blob/master/contrib/init/systemd/docker.service
const unit = [
	'[Unit]',
	'Description=Container engine',
	'Documentation=https://docs.docker.com/engine/',
	'After=network-online.target firewalld.service time-set.target',
	'Wants=network-online.target',
	'StartLimitBurst=3',
	'StartLimitIntervalSec=60',
	'',
	'[Service]',
	'Type=notify',
	`Environment=PATH=${folder}:/usr/sbin:/usr/bin:/sbin:/bin`,
	`ExecStart=${folder}/dockerd`,
	'ExecReload=/bin/kill -s HUP $MAINPID',
	'TimeoutStartSec=0',
	'RestartSec=2',
	'Restart=always',
	'LimitNPROC=infinity',
	'LimitCORE=infinity',
	'TasksMax=infinity',
	'Delegate=yes',
	'KillMode=process',
	'OOMScoreAdjust=-500',
	'',
	'[Install]',
	'WantedBy=multi-user.target',
	'',
].join('\n');

// The header is what update-rc.d reads: https://wiki.debian.org/LSBInitScripts . Exit codes and `status`:
// https://refspecs.linuxfoundation.org/LSB_5.0.0/LSB-Core-generic/LSB-Core-generic/iniscrptact.html
const script = [
	'#!/bin/sh',
	'### BEGIN INIT INFO',
	'# Provides:          docker',
	'# Required-Start:    $syslog $remote_fs',
	'# Required-Stop:     $syslog $remote_fs',
	'# Should-Start:      cgroupfs-mount cgroup-lite',
	'# Should-Stop:       cgroupfs-mount cgroup-lite',
	'# Default-Start:     2 3 4 5',
	'# Default-Stop:      0 1 6',
	'# Short-Description: Container engine',
	'### END INIT INFO',
	'',
	`PATH=${folder}:/usr/sbin:/usr/bin:/sbin:/bin`,
	'export PATH',
	`daemon=${folder}/dockerd`,
	'pid_file=/var/run/docker.pid',
	'log=/var/log/docker.log',
	'',
	'runs() {',
	'\tstart-stop-daemon --status --pidfile "$pid_file" --name dockerd',
	'}',
	'',
	'start() {',
	'\t[ -x "$daemon" ] || exit 5',
	'\truns && return 0',
	'\tumask 022',
	'\tstart-stop-daemon --start --quiet --background --no-close --pidfile "$pid_file" --name dockerd \\',
	'\t\t--exec "$daemon" >>"$log" 2>&1 </dev/null',
	'}',
	'',
	'stop() {',
	'\truns || return 0',
	'\tstart-stop-daemon --stop --quiet --pidfile "$pid_file" --name dockerd --retry TERM/30',
	'}',
	'',
	'case "$1" in',
	'\tstart) start ;;',
	'\tstop) stop ;;',
	'\trestart | force-reload) stop && start ;;',
	'\tstatus) runs ;;',
	'\t*)',
	'\t\techo "Usage: $0 {start|stop|restart|force-reload|status}" >&2',
	'\t\texit 2',
	'\t\t;;',
	'esac',
	'',
].join('\n');

const files: Readonly<Record<string, Action>> = {
	systemd: {
		kind: 'file-content',
		path: '/etc/systemd/system/docker.service',
		text: unit,
		mode: 0o644,
	},
	'init-scripts': { kind: 'file-content', path: '/etc/init.d/docker', text: script, mode: 0o755 },
};

/** What tells the machine's service manager of an engine that came without packages. */
export function engineServiceFiles(init: string): readonly Action[] {
	return files[init] ? [files[init]] : [];
}
