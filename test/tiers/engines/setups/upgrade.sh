# The programs of an archive are exchanged for those of another one, while what a user has in the engine stays.
make_archive
nestvirt setup --goal linux-containers --yes --engine-archive /srv/docker.tgz --engine-sha256 "$(hash_of /srv/docker.tgz)" >/out/first.txt 2>&1
keep_things
kept things-before
mkdir /srv/newer
tar --extract --gzip --file /srv/docker.tgz --directory /srv/newer
# Another archive by its hash, with a program more.
cp /bin/true /srv/newer/docker/nothing
tar --create --gzip --file /srv/newer.tgz --directory /srv/newer docker
picture before
cat /run/docker.pid >/out/process-before.txt
nestvirt setup --goal linux-containers --yes --engine-archive /srv/newer.tgz --engine-sha256 "$(hash_of /srv/newer.tgz)" >/out/setup.txt 2>&1
readlink "/proc/$(cat /run/docker.pid)/exe" >/out/program.txt
cat /run/docker.pid >/out/process.txt
readlink /usr/local/bin/nothing >/out/link.txt
kept things
nestvirt setup --goal linux-containers --yes --engine-archive /srv/newer.tgz --engine-sha256 "$(hash_of /srv/newer.tgz)" >/out/again.txt 2>&1
nestvirt setup --undo --yes >/out/undo.txt 2>&1
readlink "/proc/$(cat /run/docker.pid)/exe" >/out/program-undone.txt
kept things-undone
picture undone
