mkdir -p /etc/docker
printf '{\n\t"log-driver": "json-file",\n}\n' >/etc/docker/daemon.json
start_engine
judge broken
