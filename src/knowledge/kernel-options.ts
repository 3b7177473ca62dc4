/**
 * Options of the kernel that Linux containers need. The list is the necessary part of moby/moby,
 * contrib/check-config.sh ("Generally Necessary"); the weight is ours: without the first ones no
 * container starts, without the others its network, limits or mounts fail.
 */
export const kernelOptions = {
	start: ['NAMESPACES', 'NET_NS', 'PID_NS', 'IPC_NS', 'UTS_NS', 'CGROUPS', 'KEYS'],
	work: [
		'CGROUP_CPUACCT',
		'CGROUP_DEVICE',
		'CGROUP_FREEZER',
		'CGROUP_SCHED',
		'CPUSETS',
		'MEMCG',
		'VETH',
		'BRIDGE',
		'BRIDGE_NETFILTER',
		'IP_NF_FILTER',
		'IP_NF_MANGLE',
		'IP_NF_TARGET_MASQUERADE',
		'NETFILTER_XT_MATCH_ADDRTYPE',
		'NETFILTER_XT_MATCH_CONNTRACK',
		'NETFILTER_XT_MARK',
		'IP_NF_NAT',
		'NF_NAT',
		'POSIX_MQUEUE',
		'OVERLAY_FS',
		'SECCOMP',
	],
} as const;
