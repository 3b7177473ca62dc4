#!/bin/sh
# Runs in a mount namespace of its own: puts the program, the modules and the configuration of the kernel below
# $2, and the work of the guest, a script of this folder, onto the disk $1; an archive, too, where it offers packages.
set -eu
disk=$1 kernel=$2 work=$3
version=$(ls "$kernel/lib/modules")
root=$(mktemp -d)
mount --make-rprivate /
mount -o loop "$disk" "$root"
. test/support/put-program.sh
put_program "$root"
mkdir -p "$root/lib/modules"
cp -r "$kernel/lib/modules/$version" "$root/lib/modules"
cp "$kernel/boot/config-$version" "$root/boot"
chroot "$root" /sbin/depmod "$version"
cp test/tiers/engines/room/bare.sh "$root/usr/local/lib"
if [ -d "$root/packages" ]; then chroot "$root" sh -euc '. /usr/local/lib/bare.sh; make_archive'; fi
cp "${0%/*}/$work" "$root/usr/local/sbin/lab"
chmod 755 "$root/usr/local/sbin/lab"
cp "${0%/*}/lab.service" "$root/etc/systemd/system/lab.service"
mkdir -p "$root/etc/systemd/system/multi-user.target.wants"
ln -s ../lab.service "$root/etc/systemd/system/multi-user.target.wants/lab.service"
umount "$root"
rmdir "$root"
