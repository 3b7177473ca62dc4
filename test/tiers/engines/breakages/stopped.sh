start_engine
service docker stop
judge broken
