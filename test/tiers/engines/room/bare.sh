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
