/** What `daemon.json` must give a key, as Go's decoder takes it; nothing at all, null, is taken for each but a size. */
export type DaemonValue =
	| 'boolean'
	| 'text'
	| 'whole'
	| 'texts'
	| 'address'
	| 'addresses'
	| 'size'
	| 'object'
	/** An object that stands for the keys in it. */
	| 'entries'
	| 'texts-by-name'
	| 'booleans-by-name'
	| 'objects-by-name'
	| 'objects'
	| 'anything';

/** A key that a daemon knows, or knew. Releases as `28.2`; missing: it was there before 19.03, or still is. */
export interface DaemonKey {
	readonly value: DaemonValue;
	/** The first and the last release that takes it. */
	readonly since?: string;
	readonly until?: string;
	/** The first release whose daemon on Windows takes it; `never`: it refuses it. Missing: the same as elsewhere. */
	readonly windows?: string;
	/** The flag that says the same, where it has another name, and its letter. */
	readonly flag?: string;
	readonly letter?: string;
	/** The entry that it must stand in; beside it the daemon takes it, and does nothing. */
	readonly within?: string;
	/** What to write in its place. */
	readonly instead?: string;
	/** The daemon takes it and does nothing: it is a flag only, or not a setting any more. */
	readonly isIdle?: true;
	/** An object that is not looked into for keys of its own. */
	readonly isWhole?: true;
}

const linux = { windows: 'never' } as const;
const idleFlag = { value: 'text', isIdle: true } as const;
const idleSwitch = { value: 'boolean', isIdle: true } as const;

/**
 * What a daemon may find in `daemon.json`. A key that its release or its system does not know keeps it from starting;
 * documents name some of Linux's for Windows (https://github.com/docker/for-win/issues/14411 shows what comes of it).
 *
 * Read at each first release from 18.09 to 29.7 of https://github.com/moby/moby: the flags in cmd/dockerd (later
 * daemon/command), config.go, config_unix.go, config_windows.go and options.go; the fields, `flatOptions` and
 * `skipValidateOptions` in daemon/config/config.go and config_linux.go.
 */
export const daemonKeys: Readonly<Record<string, DaemonKey>> = {
	'allow-direct-routing': { value: 'boolean', since: '28.2', ...linux },
	'allow-nondistributable-artifacts': { value: 'texts' },
	'api-cors-header': { value: 'text', until: '28.5' },
	'authorization-plugins': { value: 'texts', flag: 'authorization-plugin' },
	bip: { value: 'text', ...linux },
	bip6: { value: 'text', since: '28.0', ...linux },
	bridge: { value: 'text', letter: 'b' },
	'bridge-accept-fwmark': { value: 'text', since: '29.0', ...linux },
	builder: { value: 'object', isWhole: true },
	'cdi-spec-dirs': { value: 'texts', since: '25.0', flag: 'cdi-spec-dir' },
	'cgroup-parent': { value: 'text', ...linux },
	'cluster-advertise': { value: 'text', until: '20.10' },
	'cluster-store': { value: 'text', until: '20.10' },
	'cluster-store-opts': {
		...{ value: 'texts-by-name', until: '20.10', flag: 'cluster-store-opt' },
		isWhole: true,
	},
	containerd: { value: 'text' },
	'containerd-namespace': { value: 'text', since: '19.03' },
	// The field that is read is called containerd-plugin-namespace, and no flag is: it is refused.
	'containerd-plugins-namespace': { ...idleFlag, since: '19.03' },
	'cpu-rt-period': { value: 'whole', ...linux },
	'cpu-rt-runtime': { value: 'whole', ...linux },
	'cri-containerd': { value: 'boolean' },
	'data-root': { value: 'text' },
	debug: { value: 'boolean', letter: 'D' },
	'default-address-pools': { value: 'objects', flag: 'default-address-pool', ...linux },
	'default-cgroupns-mode': { value: 'text', since: '20.10', ...linux },
	'default-gateway': { value: 'address', ...linux },
	'default-gateway-v6': { value: 'address', ...linux },
	'default-ipc-mode': { value: 'text', ...linux },
	'default-network-opts': {
		...{ value: 'objects-by-name', since: '24.0', flag: 'default-network-opt' },
		isWhole: true,
	},
	'default-runtime': { value: 'text', windows: '23.0' },
	'default-shm-size': { value: 'size', ...linux },
	'default-stop-timeout': { value: 'whole', since: '29.7' },
	'default-ulimits': {
		...{ value: 'objects-by-name', flag: 'default-ulimit', isWhole: true },
		...linux,
	},
	'deprecated-key-path': { value: 'anything', isIdle: true },
	dns: { value: 'addresses' },
	'dns-opts': { value: 'texts', flag: 'dns-opt' },
	'dns-search': { value: 'texts' },
	'exec-opts': { value: 'texts', flag: 'exec-opt' },
	'exec-root': { value: 'text' },
	experimental: { value: 'boolean' },
	features: { value: 'booleans-by-name', flag: 'feature', isWhole: true },
	'firewall-backend': { value: 'text', since: '29.0', ...linux },
	'fixed-cidr': { value: 'text' },
	'fixed-cidr-v6': { value: 'text', ...linux },
	// Still a flag in 23.0, whose daemon ends on the key: daemon/config/config.go of v23.0.0, Validate.
	graph: { value: 'text', until: '20.10', letter: 'g', instead: 'data-root' },
	group: { value: 'text', letter: 'G' },
	'host-gateway-ip': { value: 'address', since: '20.10' },
	'host-gateway-ips': { value: 'addresses', since: '28.0', flag: 'host-gateway-ip' },
	hosts: { value: 'texts', flag: 'host', letter: 'H' },
	'http-proxy': { value: 'text', since: '23.0', within: 'proxies' },
	'https-proxy': { value: 'text', since: '23.0', within: 'proxies' },
	icc: { value: 'boolean', ...linux },
	init: { value: 'boolean', ...linux },
	'init-path': { value: 'text', ...linux },
	'insecure-registries': { value: 'texts', flag: 'insecure-registry' },
	ip: { value: 'address', ...linux },
	'ip-forward': { value: 'boolean', ...linux },
	'ip-forward-no-drop': { value: 'boolean', since: '28.0', ...linux },
	'ip-masq': { value: 'boolean', ...linux },
	ip6tables: { value: 'boolean', since: '20.10', ...linux },
	iptables: { value: 'boolean', ...linux },
	ipv6: { value: 'boolean', ...linux },
	labels: { value: 'texts', flag: 'label' },
	'live-restore': { value: 'boolean', ...linux },
	'log-driver': { value: 'text' },
	'log-format': { value: 'text', since: '25.0' },
	'log-level': { value: 'text', letter: 'l' },
	'log-opts': { value: 'texts-by-name', flag: 'log-opt', isWhole: true },
	'max-concurrent-downloads': { value: 'whole' },
	'max-concurrent-uploads': { value: 'whole' },
	'max-download-attempts': { value: 'whole', since: '20.10' },
	'metrics-addr': { value: 'text' },
	'min-api-version': { value: 'text', since: '29.0' },
	mtu: { value: 'whole' },
	'network-control-plane-mtu': { value: 'whole' },
	'network-diagnostic-port': { value: 'whole' },
	'no-new-privileges': { value: 'boolean', ...linux },
	'no-proxy': { value: 'text', since: '23.0', within: 'proxies' },
	'node-generic-resources': { value: 'texts', flag: 'node-generic-resource' },
	'nri-opts': { value: 'object', since: '29.2', isWhole: true },
	'oom-score-adjust': { value: 'whole', until: '25.0', ...linux },
	pidfile: { value: 'text', letter: 'p' },
	proxies: { value: 'entries', since: '23.0' },
	'raw-logs': { value: 'boolean' },
	'registry-mirrors': { value: 'texts', flag: 'registry-mirror' },
	rootless: { value: 'boolean', since: '19.03', ...linux },
	runtimes: { value: 'objects-by-name', flag: 'add-runtime', isWhole: true, ...linux },
	'seccomp-profile': { value: 'text', ...linux },
	'selinux-enabled': { value: 'boolean', ...linux },
	'shutdown-timeout': { value: 'whole' },
	'storage-driver': { value: 'text', letter: 's', ...linux },
	'storage-opts': { value: 'texts', flag: 'storage-opt' },
	'swarm-default-advertise-addr': { value: 'text' },
	tls: { value: 'boolean' },
	tlscacert: { value: 'text' },
	tlscert: { value: 'text' },
	tlskey: { value: 'text' },
	tlsverify: { value: 'boolean' },
	'userland-proxy': { value: 'boolean', ...linux },
	'userland-proxy-path': { value: 'text', ...linux },
	'userns-remap': { value: 'text', ...linux },

	'config-file': idleFlag,
	help: idleSwitch,
	restart: { ...idleSwitch, letter: 'r' },
	validate: { ...idleSwitch, since: '23.0' },
	version: { ...idleSwitch, letter: 'v' },
};
