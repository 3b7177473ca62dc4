# A proof that is killed in the middle leaves something behind; the next one removes it.
start_engine
keep_things
kept before
node /opt/nestvirt/dist/cli.cjs prove --goal linux-containers >/dev/null 2>&1 &
program=$!
until [ -n "$(docker ps --quiet --filter label=nestvirt.proof)" ]; do :; done
kill -9 "$program"
kept killed
prove proof
kept after
