mkdir -p /srv/other
dockerd --host unix:///srv/other/docker.sock --data-root /srv/other/data --exec-root /srv/other/exec \
	--pidfile /srv/other/docker.pid >/srv/other/log 2>&1 &
until [ -e /srv/other/docker.sock ]; do sleep 0.1; done
judge broken
