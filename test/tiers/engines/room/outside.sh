#!/bin/sh
# Runs in namespaces of its own: makes the disk $1 the root of what follows, shows it the program, and hands
# over to the breakage $2 inside. What nestvirt says there goes to the folder $3.
set -eu
disk=$1 breakage=$2 out=$3
rooms=${0%/*}
root=$out/root
mount --make-rprivate /
mkdir -p "$root"
mount -o loop "$disk" "$root"
mount -t proc proc "$root/proc"
mount -t sysfs sys "$root/sys"
mount --rbind /sys/fs/cgroup "$root/sys/fs/cgroup"
mount --rbind /dev "$root/dev"
mount -t tmpfs run "$root/run"
mount -t tmpfs tmp "$root/tmp"
. test/support/put-program.sh
put_program "$root"
mkdir -m 777 "$root/out"
cat "$rooms/inside.sh" "$rooms/bare.sh" "$breakage" >"$root/breakage.sh"
ip link set lo up
# Not by chroot alone: whoever enters a container of an engine in a chroot comes out at the root of this machine.
env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
	unshare --mount sh -eu -c 'cd "$1" && pivot_root . mnt && exec chroot . sh -eu -c "umount -l /mnt && exec sh -eu /breakage.sh"' \
	sh "$root" || echo "the script ended with $?"
cp -r "$root/out/." "$out"
