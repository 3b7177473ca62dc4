import { expect, test } from 'vitest';
import { networkNats } from '../../../src/probes/windows/network-nats.ts';
import { serviceOf, windowsWith } from '../../support/windows-with.ts';

const stopped = { docker: serviceOf({ state: 'stopped', exitCode: 1 }) };
const rows = [{ Name: 'old', InternalIPInterfaceAddressPrefix: '172.16.0.0/16' }];

test('NATs are told with who uses them, and not asked for where the engine runs', async () => {
	const queries = { 'network-nats': rows };
	const addresses = [{ name: 'Ethernet', address: '10.0.0.4', prefixLength: 24 }];
	const machine = windowsWith({ addresses, windows: { services: stopped, queries } });
	expect(await networkNats.observe(machine)).toMatchObject({
		value: { nats: [{ name: 'old', interface: null }] },
	});
	const running = windowsWith({ windows: { services: { docker: serviceOf() }, queries } });
	expect((await networkNats.observe(running)).status).toBe('absent');
	expect((await networkNats.observe(windowsWith())).status).toBe('absent');
});

test('a refusal and an answer that is none are no knowledge', async () => {
	const refused = windowsWith({ windows: { services: stopped } });
	expect(await networkNats.observe(refused)).toMatchObject({ reason: 'access-denied' });
	const odd = windowsWith({ windows: { services: stopped, queries: { 'network-nats': 7 } } });
	expect(await networkNats.observe(odd)).toMatchObject({ reason: 'unparsable' });
});
