/**
 * Keys of `daemon.json` that dockerd on Linux knows, from its source: moby/moby,
 * daemon/config/config.go, config_linux.go and cmd/dockerd (20.10 to 29). An unknown key keeps it from
 * starting; a key that is newer than the engine is unknown to it, too.
 */
export const daemonKeys: ReadonlySet<string> = new Set(
	`
	allow-direct-routing allow-nondistributable-artifacts api-cors-header authorization-plugins bip bip6
	bridge bridge-accept-fwmark builder cdi-spec-dirs cgroup-parent cluster-advertise cluster-store
	cluster-store-opts config-file containerd containerd-namespace containerd-plugin-namespace
	cpu-rt-period cpu-rt-runtime cri-containerd data-root debug default-address-pools
	default-cgroupns-mode default-gateway default-gateway-v6 default-ipc-mode default-network-opts
	default-runtime default-shm-size default-stop-timeout default-ulimit default-ulimits
	deprecated-key-path dns dns-opt dns-opts dns-search exec-opt exec-opts exec-root experimental
	features firewall-backend fixed-cidr fixed-cidr-v6 graph group host-gateway-ip host-gateway-ips hosts
	http-proxy https-proxy icc init init-path insecure-registries insecure-registry ip ip-forward
	ip-forward-no-drop ip-masq ip6tables iptables ipv6 label labels live-restore log-driver log-format
	log-level log-opt log-opts max-concurrent-downloads max-concurrent-uploads max-download-attempts
	metrics-addr min-api-version mtu network-control-plane-mtu network-diagnostic-port
	no-new-privileges no-proxy node-generic-resource node-generic-resources nri-opts oom-score-adjust
	pidfile proxies raw-logs registry-mirror registry-mirrors rootless runtimes seccomp-profile
	selinux-enabled shutdown-timeout storage-driver storage-opt storage-opts
	swarm-default-advertise-addr tls tlscacert tlscert tlskey tlsverify userland-proxy
	userland-proxy-path userns-remap validate
	`
		.trim()
		.split(/\s+/),
);
