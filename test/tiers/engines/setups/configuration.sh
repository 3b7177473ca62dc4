# An engine that ends at once on its daemon.json: corrected, started, and put back.
start_engine
service docker stop
file=/etc/docker/daemon.json
printf '\357\273\277{\r\n\t// for now\r\n\t"log-format": "json",\r\n\t"max-concurrent-downloads": 7,\r\n}\r\n' >"$file"
chmod 600 "$file"
cp "$file" /out/before.json
service docker start
sleep 1
docker version >/dev/null 2>&1 && echo answers >/out/answers-before || :
nestvirt() {
	node /opt/nestvirt/dist/cli.cjs "$@" || echo "exit $?"
}
nestvirt setup --goal linux-containers --yes >/out/setup.txt 2>&1
docker version --format '{{.Server.Version}}' >/out/version.txt 2>&1 || :
cp "$file" /out/corrected.json
stat -c %a "$file" "$file.before-nestvirt" >/out/modes
cp "$file.before-nestvirt" /out/copy.json
nestvirt setup --goal linux-containers --yes >/out/again.txt 2>&1
nestvirt setup --undo --yes >/out/undo.txt 2>&1
cp "$file" /out/undone.json
ls /etc/docker >/out/left
