truncate --size 48M /data.img
mke2fs -q -t ext4 /data.img
mkdir -p /var/lib/docker
mount -o loop /data.img /var/lib/docker
dd if=/dev/zero of=/var/lib/docker/filler bs=64k 2>/dev/null || :
start_engine
judge broken
