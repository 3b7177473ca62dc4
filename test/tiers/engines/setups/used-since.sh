# An image, a volume, and a package that needs runc came after the set-up: the way back leaves them, and says so.
allow_fewer_files
nestvirt setup --goal linux-containers --yes >/out/setup.txt 2>&1
tar --create --directory /usr/bin true | docker import - mine >/dev/null
docker volume create mine >/dev/null
echo kept >/var/lib/docker/volumes/mine/_data/file
mkdir -p /tmp/needs/DEBIAN
printf 'Package: needs-runc\nVersion: 1\nArchitecture: all\nMaintainer: Ann <ann@example.org>\nDepends: runc\nDescription: needs runc\n' \
	>/tmp/needs/DEBIAN/control
dpkg-deb --build /tmp/needs /tmp/needs.deb >/dev/null
dpkg --install /tmp/needs.deb >/dev/null
nestvirt setup --undo --yes >/out/undo.txt 2>&1
dpkg-query --show --showformat '${Package} ${db:Status-Status}\n' 'docker*' containerd iptables runc needs-runc \
	>/out/packages.txt 2>/dev/null || :
cat /var/lib/docker/volumes/mine/_data/file >/out/volume.txt
ls /var/lib/docker/image/overlay2/imagedb/content/sha256 >/out/images.txt
