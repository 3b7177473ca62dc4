start_engine
session_of_ann
usermod --append --groups docker ann
touch /tmp/go
wait "$!"
