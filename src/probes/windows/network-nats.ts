import { absent, observed, unobserved, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import { parseNetworkNats } from '../../parsers/network-nats.ts';

const name = 'docker';

/** The NATs of Windows, and who uses them; absent where there is no service of the engine, or it runs. */
export const networkNats: Probe<'network-nats'> = {
	fact: 'network-nats',
	title: 'the NATs of Windows',
	appliesTo: ['windows'],
	async observe(machine) {
		const service = await machine.serviceStatus(name);
		if (service.status !== 'observed') return withoutValue(service, `the service ${name}`);
		if (service.value.state === 'running') return absent({ source: `the service ${name} runs` });
		const source = 'Get-NetNat';
		const [answer, addresses] = await Promise.all([
			machine.query('network-nats'),
			machine.networkAddresses(),
		]);
		if (answer.status !== 'observed') return withoutValue(answer, source);
		if (addresses.status !== 'observed') return withoutValue(addresses, 'addresses');
		const nats = parseNetworkNats(answer.value, addresses.value);
		if (nats === null) return unobserved('unparsable', { source });
		const excerpt = nats.map((nat) => `${nat.name} (${nat.prefix}) ${nat.interface ?? 'unused'}`);
		return observed({ nats }, { source, excerpt: excerpt.join(', ') || 'none' });
	},
};
