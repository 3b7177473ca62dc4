start_engine
docker context create elsewhere --docker host=unix:///run/elsewhere/docker.sock
docker context use elsewhere
judge broken
