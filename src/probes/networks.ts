import { isContainerInterface } from '../knowledge/container-interface.ts';
import type { Machine } from '../model/machine.ts';
import type { NetworkAddress } from '../model/machine-values.ts';
import type { Network } from '../model/network.ts';
import { type Observation, observed, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { parseRoutes } from '../parsers/routes.ts';

function networkOf({ name, address, prefixLength }: NetworkAddress): Network {
	const number = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
	const first = number - (number % 2 ** (32 - prefixLength));
	const bytes = [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256);
	const ofContainers = isContainerInterface(name);
	return { interface: name, address: bytes.join('.'), prefixLength, ofContainers };
}

const excerptOf = (networks: readonly Network[]): string =>
	networks.map((one) => `${one.address}/${one.prefixLength} ${one.interface}`).join(', ') || 'none';

// A bridge without a container is down to its addresses, and there all the same to its routes.
async function byRoutes(machine: Machine): Promise<Observation<readonly Network[]>> {
	const source = '/proc/net/route';
	const answer = await machine.readFile(source);
	if (answer.status !== 'observed') return withoutValue(answer, source);
	const networks = parseRoutes(answer.value.text);
	return observed(networks, { source, excerpt: excerptOf(networks) });
}

/** The IPv4 networks at this machine's own interfaces. */
export const networks: Probe<'networks'> = {
	fact: 'networks',
	title: 'the networks of this machine',
	appliesTo: ['linux', 'windows'],
	async observe(machine) {
		if (machine.os === 'linux') return byRoutes(machine);
		const answer = await machine.networkAddresses();
		const source = 'addresses of the interfaces';
		if (answer.status !== 'observed') return withoutValue(answer, source);
		const value = answer.value.map(networkOf);
		return observed(value, { source, excerpt: excerptOf(value) });
	},
};
