# An archive of an engine, made of Debian's own programs: in a folder of its own, started by an init script of our own.
make_archive
picture before
nestvirt setup --goal linux-containers --yes --engine-archive /srv/docker.tgz --engine-sha256 "$(hash_of /srv/docker.tgz)" >/out/setup.txt 2>&1
docker version --format '{{.Server.Version}}' >/out/version.txt 2>&1 || :
/etc/init.d/docker status >/out/status.txt && echo runs >>/out/status.txt
readlink /usr/local/bin/dockerd >/out/link.txt
ls /etc/rc2.d >/out/levels.txt
nestvirt setup --goal linux-containers --yes >/out/again.txt 2>&1
nestvirt setup --undo --yes >/out/undo.txt 2>&1
picture undone
