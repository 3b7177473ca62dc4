# What every set-up from nothing can say.

nestvirt() {
	node /opt/nestvirt/dist/cli.cjs "$@" || echo "exit $?"
}

# Where the limit of open files must not be raised, an engine runs with fewer.
allow_fewer_files() {
	echo 'ulimit() { command ulimit "$@" || :; }' >/lib/lsb/init-functions.d/50-room
}

# All that an undo must bring back, to the file /out/$1: packages, settings with their hashes, groups, links of run
# levels, and the folders that an engine makes. Copies that a program keeps of the file before are none of it.
picture() {
	{
		dpkg --list
		find /etc /usr/local /opt ! -path '/opt/nestvirt*' ! -name '*-' ! -name ld.so.cache \
			-printf '%M %u:%g %p %l\n' | sort
		find /etc -type f ! -name '*-' ! -name ld.so.cache -exec sha256sum {} + | sort -k 2
		ls -d /var/lib/docker /var/lib/containerd /var/lib/dpkg/info/docker* 2>/dev/null || :
		ls /usr/bin /usr/sbin /lib/systemd/system 2>/dev/null
	} >"/out/$1"
}

hash_of() {
	sha256sum "$1" | cut -d ' ' -f 1
}

# An archive of an engine, /srv/docker.tgz, made of Debian's own programs, and what they need that those of an archive
# do not.
make_archive() {
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
	apt-get install --yes -qq libdevmapper1.02.1 >/dev/null 2>&1
}
