# What every breakage can say.

start_engine() {
	# Where the limit of open files must not be raised, the engine runs with fewer.
	echo 'ulimit() { command ulimit "$@" || :; }' >>/etc/default/docker
	service docker start
	for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
		docker version >/dev/null 2>&1 && return
		kill -0 "$(cat /run/docker-ssd.pid)" 2>/dev/null || return 0
		sleep 0.5
	done
}

judge() {
	node /opt/nestvirt/dist/cli.cjs diagnose --format json --record "/out/$1" >"/out/$1.json" || :
}

# A session of the account ann, as it was when she came in; judges when the file /tmp/go is there.
session_of_ann() {
	useradd --create-home ann
	setpriv --reuid ann --regid ann --init-groups env HOME=/home/ann sh -c "
		until [ -e /tmp/go ]; do sleep 0.1; done
		cd && node /opt/nestvirt/dist/cli.cjs diagnose --format json --record /out/broken >/out/broken.json || :
	" &
}


# What a user has in the engine: an image, a container that was never started, a volume.
keep_things() {
	tar --create --directory /etc hostname | docker import - mine:1 >/dev/null
	docker create --name mine mine:1 /nothing >/dev/null
	docker volume create mine >/dev/null
}

kept() {
	{
		docker ps --all --format '{{.Image}} {{.Names}}' | sort
		docker images --all --format '{{.Repository}}:{{.Tag}} {{.ID}}' | sort
		docker volume ls --quiet | sort
	} >"/out/$1.txt"
}

prove() {
	node /opt/nestvirt/dist/cli.cjs prove --goal linux-containers --format json >"/out/$1.json" 2>"/out/$1.err" || :
}
