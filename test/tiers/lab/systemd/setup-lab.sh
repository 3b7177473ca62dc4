#!/bin/sh
# The work of the guest that is set up, one part a start: a run that is killed in its middle, the same run after a real
# restart, and what holds after one more.
part=$(cat /var/lib/lab-part 2>/dev/null || echo 1)
mkdir -p /run/lab /var/lib/lab
program='node /opt/nestvirt/dist/cli.cjs'
journal=/var/lib/nestvirt/journal.jsonl
export SUDO_USER=ada

case "$part" in
1)
	# udev loads it for the processor: the guest begins without.
	modprobe -r kvm_amd kvm
	id ada >/dev/null 2>&1 || useradd ada
	$program setup --goal virtual-machines --dry-run --format json >/var/lib/lab/plan.json
	$program --provision --goal virtual-machines --resume-at-start >/var/lib/lab/first.jsonl 2>&1 &
	run=$!
	# The guest goes on by itself already, and all the rest is still to be done.
	until [ "$(cat $journal 2>/dev/null | wc -l)" -ge 4 ] || ! kill -0 $run; do :; done
	tail -n 2 /var/lib/lab/first.jsonl
	kill -9 $run
	wc -l <$journal >/var/lib/lab/records
	;;
2)
	lsmod | grep -c '^kvm_amd' >/var/lib/lab/loaded-before
	# Nobody types anything: systemd starts the copy of the program.
	for _ in $(seq 120); do
		grep -q '"state":"done"' /var/lib/nestvirt/status.json && break
		sleep 0.5
	done
	# The service ends after that, and takes the copy of the program away.
	until ! systemctl is-active --quiet nestvirt-resume.service && ! systemctl show -p ActiveState nestvirt-resume.service | grep -q activating; do sleep 0.5; done
	cp /var/lib/nestvirt/status.json $journal /var/lib/lab
	ls /var/lib/nestvirt /etc/systemd/system >/var/lib/lab/scheduled
	;;
3)
	lsmod | grep -c '^kvm_amd' >/var/lib/lab/loaded-after
	stat -c '%G %a' /dev/kvm >/var/lib/lab/device
	$program prove --goal virtual-machines --format json >/var/lib/lab/proof.json
	$program --provision --goal virtual-machines >/var/lib/lab/again.jsonl 2>&1
	$program setup --undo --no-input --yes >/var/lib/lab/undone.jsonl 2>&1
	echo $? >/var/lib/lab/undone-code
	(lsmod | grep -c '^kvm_amd'; ls /etc/modules-load.d /etc/udev/rules.d; getent group kvm) >/var/lib/lab/left
	cp /var/lib/lab/* /run/lab
	stty -F /dev/ttyS1 raw
	tar -C /run/lab -c . | gzip -1 -c -f >/dev/ttyS1
	;;
esac
echo "lab: part $part"
echo $((part + 1)) >/var/lib/lab-part
sync
