#!/bin/sh
# Runs in a mount namespace of its own: puts the program, the modules and the configuration of the kernel below
# $2, and the work of the guest onto the disk $1.
set -eu
disk=$1 kernel=$2
version=$(ls "$kernel/lib/modules")
root=$(mktemp -d)
mount --make-rprivate /
mount -o loop "$disk" "$root"
mkdir -p "$root/opt/nestvirt/node_modules" "$root/lib/modules"
cp -r dist "$root/opt/nestvirt"
cp -r node_modules/koffi node_modules/@koromix "$root/opt/nestvirt/node_modules"
cp "$(command -v node)" "$root/usr/local/bin/node"
cp -r "$kernel/lib/modules/$version" "$root/lib/modules"
cp "$kernel/boot/config-$version" "$root/boot"
chroot "$root" /sbin/depmod "$version"
cp "${0%/*}/lab.sh" "$root/usr/local/sbin/lab"
chmod 755 "$root/usr/local/sbin/lab"
cp "${0%/*}/lab.service" "$root/etc/systemd/system/lab.service"
mkdir -p "$root/etc/systemd/system/multi-user.target.wants"
ln -s ../lab.service "$root/etc/systemd/system/multi-user.target.wants/lab.service"
umount "$root"
rmdir "$root"
