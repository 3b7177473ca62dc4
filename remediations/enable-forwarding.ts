import { defineRemediation } from '../src/model/remediation.ts';

/** Lets the kernel pass packets on between containers and the network. */
export const enableForwarding = defineRemediation({
	id: 'enable-forwarding',
	title: 'Let the kernel forward packets',
	impact: 'Containers reach the network; this machine can act as a router.',
	where: 'here',
	actions: () => [
		{ kind: 'kernel-value', path: '/proc/sys/net/ipv4/ip_forward', value: '1' },
		{
			kind: 'file-content',
			path: '/etc/sysctl.d/99-nestvirt-forwarding.conf',
			text: 'net.ipv4.ip_forward=1\n',
			mode: 0o644,
		},
	],
	steps: () => [
		{ text: 'Switch it on.', command: 'sysctl -w net.ipv4.ip_forward=1' },
		{
			text: 'Keep it, and look for a file that switches it off again.',
			command: 'echo net.ipv4.ip_forward=1 > /etc/sysctl.d/99-forwarding.conf',
		},
	],
});
