# A dockerd that no service of this machine started, out of a folder of its own.
mkdir -p /srv/other
for package in docker.io containerd runc; do
	dpkg-deb --extract /packages/"$package"_*.deb /srv/other
done
apt-get update -qq >/dev/null
apt-get install --yes -qq iptables libdevmapper1.02.1 >/dev/null 2>&1
PATH=/srv/other/usr/sbin:/srv/other/usr/bin:$PATH dockerd --host unix:///srv/other/docker.sock \
	--data-root /srv/other/data --exec-root /srv/other/exec --pidfile /srv/other/docker.pid >/srv/other/log 2>&1 &
until /srv/other/usr/bin/docker --host unix:///srv/other/docker.sock version >/dev/null 2>&1; do sleep 0.1; done
picture before
nestvirt setup --goal linux-containers --yes >/out/setup.txt 2>&1
picture undone
kill -0 "$(cat /srv/other/docker.pid)" && echo runs >/out/other.txt
