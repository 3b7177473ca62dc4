# Killed at moments of the installing and of the way back; what is begun goes on, and ends as if nobody had struck.
allow_fewer_files
useradd --create-home ann
export SUDO_USER=ann
picture before
strike() {
	node /opt/nestvirt/dist/cli.cjs setup "$@" >>/out/setup.txt 2>&1 &
	struck=$!
	sleep "$seconds"
	kill -9 "$struck" 2>/dev/null && echo "killed after $seconds s" >>/out/kills.txt
	wait "$struck" || :
}
for seconds in 0.9 1.3 2.1 1.7 3.4; do
	if grep -q '"record":"plan"' /var/lib/nestvirt/journal.jsonl 2>/dev/null; then
		strike --resume --yes
	else
		strike --goal linux-containers --yes
	fi
done
nestvirt setup --resume --yes >/out/resume.txt 2>&1
docker version --format '{{.Server.Version}}' >/out/version.txt 2>&1 || :
picture with
for seconds in 1.1 2.3; do strike --undo --yes; done
nestvirt setup --undo --yes >/out/undo.txt 2>&1
picture undone
