dpkg --force-depends --purge iptables
start_engine
judge broken
