import { describe, expect, test } from 'vitest';
import { networkOverlap } from '../../checks/network-overlap.ts';
import { judged } from '../support/judged.ts';

const network = (name: string, address: string, prefixLength: number, ofContainers = false) => ({
	...{ interface: name, address, prefixLength, ofContainers },
});
const bridge = network('docker0', '172.17.0.0', 16, true);

describe('network-overlap', () => {
	test('passes where the networks keep clear of each other', () => {
		const networks = [bridge, network('eth0', '192.0.2.0', 24), network('tun0', '172.18.0.0', 16)];
		expect(judged(networkOverlap, { networks }).verdict).toBe('pass');
	});

	// https://github.com/docker/for-win/issues/58, https://github.com/microsoft/WSL/issues/5764
	test('fails where one lies in the other, whichever is larger', () => {
		const vpn = network('tun0', '172.16.0.0', 12);
		expect(judged(networkOverlap, { networks: [vpn, bridge] })).toMatchObject({
			because: 'docker0 (172.17.0.0/16) and tun0 (172.16.0.0/12) overlap',
			remediation: { id: 'move-container-network', parameters: { interface: 'docker0' } },
		});
		const small = network('wg0', '172.17.3.0', 24);
		expect(judged(networkOverlap, { networks: [bridge, small] }).verdict).toBe('fail');
	});

	test('has nothing to say without such a network, and is unknown where nobody could look', () => {
		const networks = [network('eth0', '192.0.2.0', 24)];
		expect(judged(networkOverlap, { networks }).verdict).toBe('not-applicable');
		expect(judged(networkOverlap, { networks: { unseen: 'failed' } }).verdict).toBe('unknown');
	});
});
