import { describe, expect, test } from 'vitest';
import { packetFilter } from '../../src/probes/packet-filter.ts';
import { machineWith } from '../support/machine-with.ts';

describe('packet-filter', () => {
	test('follows the links to what iptables really is', async () => {
		const machine = machineWith({
			files: { '/proc/sys/net/ipv4/ip_forward': '1\n' },
			statuses: { '/usr/sbin/iptables': { kind: 'file', mode: 0o755 } },
			links: {
				'/usr/sbin/iptables': '/etc/alternatives/iptables',
				'/etc/alternatives/iptables': '/usr/sbin/iptables-nft',
				'/usr/sbin/iptables-nft': 'xtables-nft-multi',
			},
		});
		expect(await packetFilter.observe(machine)).toMatchObject({
			value: {
				program: '/usr/sbin/iptables',
				backend: 'nft',
				forwarding: true,
				bridgeCalls: null,
			},
		});
	});

	test('says that there is none', async () => {
		const files = { '/proc/sys/net/ipv4/ip_forward': '0\n' };
		expect(await packetFilter.observe(machineWith({ files }))).toMatchObject({
			value: { program: null, backend: null, forwarding: false },
		});
	});
});
