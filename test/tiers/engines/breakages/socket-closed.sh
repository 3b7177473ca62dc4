start_engine
session_of_ann
touch /tmp/go
wait "$!"
