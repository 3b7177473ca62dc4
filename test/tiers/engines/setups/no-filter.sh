# An engine without packages loses its packet filter, and does not start without one.
make_archive
nestvirt setup --goal linux-containers --yes --engine-archive /srv/docker.tgz --engine-sha256 "$(hash_of /srv/docker.tgz)" >/out/first.txt 2>&1
/etc/init.d/docker stop >/dev/null 2>&1
apt-get purge --yes -qq iptables >/dev/null 2>&1
/etc/init.d/docker start >/dev/null 2>&1 || :
sleep 3
docker version --format '{{.Server.Version}}' >/out/broken.txt 2>&1 || :
/etc/init.d/docker stop >/dev/null 2>&1 || :
picture before
nestvirt setup --goal linux-containers --yes >/out/setup.txt 2>&1
docker version --format '{{.Server.Version}}' >/out/version.txt 2>&1 || :
nestvirt setup --undo --yes >/out/undo.txt 2>&1
picture undone
