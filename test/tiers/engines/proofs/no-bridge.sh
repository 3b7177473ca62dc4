# An engine that was told to have no network of its own.
mkdir -p /etc/docker
echo '{ "bridge": "none" }' >/etc/docker/daemon.json
start_engine
keep_things
kept before
prove proof
kept after
