# An engine that was stopped, and told not to start with the machine: set up, set up again, and undone.
start_engine
service docker stop
update-rc.d docker disable
nestvirt() {
	node /opt/nestvirt/dist/cli.cjs "$@" || echo "exit $?"
}
links() {
	ls /etc/rc2.d | grep docker >"/out/$1" || :
}
links links-before
nestvirt setup --goal linux-containers --yes >/out/setup.txt 2>&1
docker version --format '{{.Server.Version}}' >/out/version.txt 2>&1 || :
links links-after
nestvirt setup --goal linux-containers --yes >/out/again.txt 2>&1
nestvirt setup --undo --yes >/out/undo.txt 2>&1
links links-undone
docker version >/dev/null 2>&1 && echo answers >/out/answers || :
