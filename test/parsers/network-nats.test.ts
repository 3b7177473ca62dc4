import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNetworkNats } from '../../src/parsers/network-nats.ts';

const row = (Name: unknown, prefix: unknown, rest: object = {}) => ({
	...{ Name, InternalIPInterfaceAddressPrefix: prefix, ExternalIPInterfaceAddressPrefix: null },
	...rest,
});
const addresses = [
	{ name: 'Ethernet', address: '10.0.0.4', prefixLength: 24 },
	{ name: 'vEthernet (nat)', address: '172.25.144.1', prefixLength: 20 },
];

describe('Get-NetNat', () => {
	test('tells each NAT, and the interface in its network', () => {
		const rows = [
			row('nat', '172.25.144.0/20', { Mappings: 2 }),
			row('old', '172.25.160.0/20', { ExternalIPInterfaceAddressPrefix: '10.0.0.4/32' }),
			row('wide', '0.0.0.0/0'),
			row('tenant', null, { ExternalIPInterfaceAddressPrefix: '10.0.0.4/32' }),
			row(7, '10.0.0.0/24'),
		];
		expect(parseNetworkNats(rows, addresses)).toEqual([
			{
				...{ name: 'nat', prefix: '172.25.144.0/20', outer: null, mappings: 2 },
				interface: 'vEthernet (nat)',
			},
			{
				...{ name: 'old', prefix: '172.25.160.0/20', outer: '10.0.0.4/32', mappings: 0 },
				interface: null,
			},
			{ name: 'wide', prefix: '0.0.0.0/0', outer: null, mappings: 0, interface: 'Ethernet' },
		]);
		expect(parseNetworkNats([], addresses)).toEqual([]);
	});

	test.each([null, 'x', 7])('is not %j', (value) => {
		expect(parseNetworkNats(value, addresses)).toBeNull();
	});

	test('of any shape never throws', () => {
		fc.assert(fc.property(fc.jsonValue(), (value) => void parseNetworkNats(value, addresses)));
	});
});
