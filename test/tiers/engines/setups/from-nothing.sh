# No engine, and a source of packages: one command to a ready engine, the same once more, and back.
allow_fewer_files
picture before
nestvirt setup --goal linux-containers --yes >/out/setup.txt 2>&1
docker version --format '{{.Server.Version}}' >/out/version.txt 2>&1 || :
docker info --format '{{.Driver}} {{.CgroupVersion}}' >/out/info.txt 2>&1 || :
picture with
nestvirt setup --goal linux-containers --yes >/out/again.txt 2>&1
nestvirt setup --undo --yes >/out/undo.txt 2>&1
picture undone
docker version >/dev/null 2>&1 && echo answers >/out/answers || :
cp /var/lib/nestvirt/packages.log /out/ 2>/dev/null || :
