start_engine
service docker stop
# A removal that dies after the files are gone.
printf '#!/bin/sh\nexit 1\n' >/var/lib/dpkg/info/docker.io.postrm
dpkg --remove docker.io || :
judge broken
