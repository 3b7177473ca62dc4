#!/bin/sh
# The work of the guest with systemd: brings the engine's service into one state after the other, lets nestvirt
# judge each, and hands the recordings over on the second serial line.
mkdir /run/lab

judge() {
	# A guest that is emulated beside others may keep its bus waiting for longer than nestvirt does: it is asked again.
	for _ in 1 2 3; do
		rm -rf "/run/lab/$1"
		node /opt/nestvirt/dist/cli.cjs diagnose --no-proof --format json --record "/run/lab/$1" >"/run/lab/$1.json" 2>"/run/lab/$1.txt"
		grep -q '"source": "bus"' "/run/lab/$1.json" && break
		sleep 2
	done
	echo "lab: $1 $?, $(systemctl is-active docker.service), $(cut -d ' ' -f 1 /proc/uptime) s"
}

judge running
systemctl stop docker.socket docker.service
judge stopped
mkdir -p /etc/docker
printf '{\n\t"debug": maybe\n}\n' >/etc/docker/daemon.json
systemctl start docker.service
# It is started again a few times before systemd gives up.
until systemctl is-failed --quiet docker.service; do sleep 0.5; done
# Or whoever asks at the socket has it started once more.
systemctl stop docker.socket
judge failed
rm /etc/docker/daemon.json
systemctl reset-failed docker.service docker.socket
systemctl mask docker.service
judge masked
systemctl unmask docker.service
systemctl start docker.service
judge again
systemctl stop docker.socket docker.service
printf '{\n\t"hosts": ["tcp://127.0.0.1:2375"],\n\t"log-format": "json"\n}\n' >/etc/docker/daemon.json
cp /etc/docker/daemon.json /run/lab/twice-before.json
systemctl start docker.service
until systemctl is-failed --quiet docker.service; do sleep 0.5; done
node /opt/nestvirt/dist/cli.cjs setup --goal linux-containers --yes >/run/lab/twice-setup.txt 2>&1
(docker version && docker -H tcp://127.0.0.1:2375 version) >/run/lab/twice-versions.txt 2>&1
judge twice
node /opt/nestvirt/dist/cli.cjs setup --undo --yes >/run/lab/twice-undo.txt 2>&1
cp /etc/docker/daemon.json /run/lab/twice-undone.json
ls /etc/systemd/system /etc/docker >/run/lab/twice-left.txt
systemctl show -p ExecStart docker.service >/run/lab/twice-command.txt
stty -F /dev/ttyS1 raw
tar -C /run/lab -c . | gzip -1 -c -f >/dev/ttyS1
echo 'lab: sent'
