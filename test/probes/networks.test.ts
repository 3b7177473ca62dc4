import { expect, test } from 'vitest';
import { networks } from '../../src/probes/networks.ts';
import { machineWith } from '../support/machine-with.ts';
import { windowsWith } from '../support/windows-with.ts';

test('networks follow from addresses on Windows', async () => {
	const addresses = [
		{ name: 'vEthernet (nat)', address: '172.28.112.1', prefixLength: 20 },
		{ name: 'Ethernet', address: '10.0.0.7', prefixLength: 8 },
	];
	expect(await networks.observe(windowsWith({ addresses }))).toMatchObject({
		value: [
			{ address: '172.28.112.0', prefixLength: 20, ofContainers: true },
			{ address: '10.0.0.0', prefixLength: 8, ofContainers: false },
		],
	});
});

test('and from routes on Linux, where a bridge without containers is down', async () => {
	const line = 'docker0\t000011AC\t00000000\t0001\t0\t0\t0\t0000FFFF\t0\t0\t0\n';
	const machine = machineWith({ files: { '/proc/net/route': line } });
	expect(await networks.observe(machine)).toMatchObject({
		value: [{ interface: 'docker0', address: '172.17.0.0', prefixLength: 16 }],
	});
	expect((await networks.observe(machineWith({ files: {} }))).status).toBe('absent');
});
