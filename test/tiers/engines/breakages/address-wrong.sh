start_engine
export DOCKER_HOST=tcp://127.0.0.1:2375
judge broken
