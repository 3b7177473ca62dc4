# No engine, and a source of packages: one command to a ready engine for the account that asked, once more, and back.
allow_fewer_files
useradd --create-home ann
export SUDO_USER=ann
picture before
nestvirt setup --goal linux-containers --yes >/out/setup.txt 2>&1
setpriv --reuid ann --regid ann --init-groups docker version --format '{{.Server.Version}}' >/out/version.txt 2>&1 || :
docker info --format '{{.Driver}}' >/out/info.txt 2>&1 || :
ls /etc/rc2.d >/out/levels.txt
picture with
nestvirt setup --goal linux-containers --yes >/out/again.txt 2>&1
picture again
nestvirt setup --undo --yes >/out/undo.txt 2>&1
picture undone
