#!/bin/sh
# The work of the guest that has no engine, one part a start: one comes from packages; it is there after a real restart,
# and goes; the next comes from an archive, is there after one more, and goes, too.
. /usr/local/lib/bare.sh
part=$(cat /var/lib/lab-part 2>/dev/null || echo 1)
mkdir -p /out
export SUDO_USER=ann

# All that an undo must bring back, with what systemd knows of.
machine() {
	picture "$1"
	{
		systemctl list-unit-files --no-legend --no-pager
		systemctl list-units --all --plain --no-legend --no-pager 'docker*' 'containerd*'
		ls /var/lib/systemd/deb-systemd-helper-enabled
	} >>"/out/$1"
}

# A guest that is emulated beside others may keep nestvirt waiting for longer than it does: then it looks again.
setup() {
	said=$1
	shift
	for _ in 1 2 3; do
		nestvirt setup "$@" >"/out/$said.txt" 2>&1
		grep -q 'timed out' "/out/$said.txt" || break
	done
}

# What the engine is like, to the file /out/$1.
judge() {
	{
		systemctl is-active docker.service
		systemctl is-enabled docker.service
		systemctl show --property FragmentPath --value docker.service
		node -e "
			const http = require('node:http');
			http.get({ socketPath: '/run/docker.sock', path: '/_ping' }, (answer) => answer.pipe(process.stdout));
		"
	} >"/out/$1" 2>&1
}

# An engine that comes in the way $1, by the words that follow.
come() {
	way=$1
	shift
	setup "$way-setup" --goal linux-containers --yes "$@"
	judge "$way-set-up"
	machine "$way-with"
	# That a second run changes nothing is seen in faster Debians, with all its proofs; here it is that none is planned.
	setup "$way-again" --goal linux-containers --dry-run "$@"
}

# The same after a real restart, and its way back.
go() {
	judge "$1-restarted"
	setup "$1-undo" --undo --yes
	machine "$1-undone"
}

case "$part" in
1)
	useradd --create-home ann
	machine before
	come packages
	;;
2)
	go packages
	come archive --engine-archive /srv/docker.tgz --engine-sha256 "$(hash_of /srv/docker.tgz)"
	;;
3)
	go archive
	stty -F /dev/ttyS1 raw
	tar -C /out -c . | gzip -1 -c -f >/dev/ttyS1
	;;
esac
echo "lab: part $part, $(cut -d ' ' -f 1 /proc/uptime) s"
echo $((part + 1)) >/var/lib/lab-part
sync
