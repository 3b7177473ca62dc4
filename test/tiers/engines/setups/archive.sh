# An archive of an engine, made of Debian's own programs: in a folder of its own, started by an init script of our own.
parts=/srv/parts
mkdir -p "$parts" /srv/docker
for package in docker.io containerd runc tini; do
	dpkg-deb --extract /packages/"$package"_*.deb "$parts"
done
cp "$parts"/usr/bin/docker "$parts"/usr/sbin/dockerd "$parts"/usr/sbin/docker-proxy /srv/docker
cp "$parts"/usr/bin/containerd "$parts"/usr/bin/containerd-shim-runc-v2 "$parts"/usr/bin/ctr /srv/docker
cp "$parts"/usr/sbin/runc /srv/docker
cp "$parts"/usr/bin/tini-static /srv/docker/docker-init 2>/dev/null || cp "$parts"/usr/bin/tini /srv/docker/docker-init
tar --create --gzip --file /srv/docker.tgz --directory /srv docker
rm -r "$parts" /srv/docker
apt-get update -qq >/dev/null
# Debian's programs need them; those of an archive do not.
apt-get install --yes -qq libdevmapper1.02.1 >/dev/null 2>&1
hash=$(sha256sum /srv/docker.tgz | cut -d ' ' -f 1)
picture before
nestvirt setup --goal linux-containers --yes --engine-archive /srv/docker.tgz --engine-sha256 "$hash" >/out/setup.txt 2>&1
docker version --format '{{.Server.Version}}' >/out/version.txt 2>&1 || :
/etc/init.d/docker status >/out/status.txt && echo runs >>/out/status.txt
readlink /usr/local/bin/dockerd >/out/link.txt
ls /etc/rc2.d >/out/levels.txt
nestvirt setup --goal linux-containers --yes >/out/again.txt 2>&1
nestvirt setup --undo --yes >/out/undo.txt 2>&1
picture undone
