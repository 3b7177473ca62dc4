import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRoutes } from '../../src/parsers/routes.ts';

const heading =
	'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT';
const row = (name: string, to: string, gateway: string, mask: string): string =>
	`${name}\t${to}\t${gateway}\t0001\t0\t0\t0\t${mask}\t0\t0\t0`;

describe('/proc/net/route', () => {
	test('tells the networks of interfaces, but not what lies behind a gateway', () => {
		const text = [
			heading,
			row('eth0', '00000000', '010200C0', '00000000'),
			row('eth0', '000200C0', '00000000', '00FFFFFF'),
			row('docker0', '000011AC', '00000000', '0000FFFF'),
			row('tun0', '000010AC', '00000000', '0000F0FF'),
			row('eth0', '0000000A', '010200C0', '000000FF'),
		].join('\n');
		expect(parseRoutes(text)).toEqual([
			{ interface: 'eth0', address: '192.0.2.0', prefixLength: 24, ofContainers: false },
			{ interface: 'docker0', address: '172.17.0.0', prefixLength: 16, ofContainers: true },
			{ interface: 'tun0', address: '172.16.0.0', prefixLength: 12, ofContainers: false },
		]);
	});

	test('of any shape gives only whole networks', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				for (const { prefixLength } of parseRoutes(text)) expect(prefixLength).toBeLessThan(33);
			}),
		);
	});
});
