import { networkInterfaces } from 'node:os';
import type { NetworkAddress } from '../../model/machine-values.ts';
import type { Reading } from '../../model/observation.ts';

/** IPv4 addresses of this computer's interfaces that are up. */
export function networkAddresses(): Reading<readonly NetworkAddress[]> {
	try {
		const value = Object.entries(networkInterfaces()).flatMap(([name, addresses = []]) =>
			addresses.flatMap(({ family, internal, address, cidr }) => {
				const prefixLength = Number(cidr?.split('/')[1]);
				const counts = family === 'IPv4' && !internal && Number.isInteger(prefixLength);
				return counts ? [{ name, address, prefixLength }] : [];
			}),
		);
		return { status: 'observed', value };
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		return { status: 'unobserved', reason: 'failed', detail };
	}
}
