# Nothing manages services here, and cron is there: the daemon itself, started by cron with the machine.
printf 'path-exclude=/etc/init.d\npath-exclude=/etc/init.d/*\n' >/etc/dpkg/dpkg.cfg.d/no-services
mv /etc/init.d /etc/init.d.away
apt-get update -qq >/dev/null
apt-get install --yes -qq cron >/dev/null 2>&1
picture before
nestvirt setup --goal linux-containers --yes >/out/setup.txt 2>&1
docker version --format '{{.Server.Version}}' >/out/version.txt 2>&1 || :
cat /proc/"$(cat /run/docker.pid)"/stat >/out/process.txt
grep -E '^Umask|^PPid' /proc/"$(cat /run/docker.pid)"/status >/out/status.txt
ls -l /proc/"$(cat /run/docker.pid)"/fd/0 >/out/input.txt
picture with
# As after a start of the machine.
kill "$(cat /run/docker.pid)"
while [ -e /run/docker.pid ]; do sleep 0.2; done
rm -f /run/crond.reboot
cron
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
	docker version --format '{{.Server.Version}}' >/out/by-cron.txt 2>/dev/null && break
	sleep 0.5
done
nestvirt setup --goal linux-containers --yes >/out/again.txt 2>&1
nestvirt setup --undo --yes >/out/undo.txt 2>&1
picture undone
