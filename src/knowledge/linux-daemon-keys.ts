/**
 * Keys of `daemon.json` that dockerd on Windows refuses, although documents name some of them for it: moby/moby,
 * daemon/command/config_unix.go and config_windows.go; https://github.com/docker/for-win/issues/14411 shows one.
 */
export const linuxDaemonKeys: ReadonlySet<string> = new Set(
	`
	allow-direct-routing bip bip6 bridge-accept-fwmark cgroup-parent cpu-rt-period cpu-rt-runtime
	default-address-pools default-cgroupns-mode default-gateway default-gateway-v6 default-ipc-mode
	default-shm-size default-ulimits firewall-backend fixed-cidr-v6 icc init init-path ip ip-forward
	ip-forward-no-drop ip-masq ip6tables iptables ipv6 live-restore no-new-privileges rootless runtimes
	seccomp-profile selinux-enabled storage-driver userland-proxy userland-proxy-path userns-remap
	`
		.trim()
		.split(/\s+/),
);
