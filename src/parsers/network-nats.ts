import { isJsonObject } from '../model/is-json-object.ts';
import type { NetworkAddress } from '../model/machine-values.ts';
import type { NetworkNat } from '../model/windows-facts.ts';

// "172.25.144.0/20"
const network = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/;

const numberOf = (parts: readonly string[]): number =>
	parts.reduce((sum, part) => sum * 256 + Number(part), 0);

/** Whether an address lies in a network. */
function isWithin(address: string, prefix: string): boolean {
	const [, ...parts] = network.exec(prefix) ?? [];
	const size = 2 ** (32 - Number(parts.pop() ?? 32));
	const first = numberOf(parts);
	return Math.floor(numberOf(address.split('.')) / size) === Math.floor(first / size);
}

/**
 * The answer of Get-NetNat, `[{"Name": "nat", "InternalIPInterfaceAddressPrefix": "172.25.144.0/20", "External...": null,
 * "Mappings": 0}]`, beside the addresses of this machine; null for another shape. What has no network of its own, such as
 * the NAT of a gateway for tenants, is none of containers and left out.
 */
export function parseNetworkNats(
	value: unknown,
	addresses: readonly NetworkAddress[],
): readonly NetworkNat[] | null {
	if (!Array.isArray(value)) return null;
	return value.filter(isJsonObject).flatMap((row): readonly NetworkNat[] => {
		const { Name: name, InternalIPInterfaceAddressPrefix: inner } = row;
		const { ExternalIPInterfaceAddressPrefix: outer, Mappings: mappings } = row;
		if (typeof name !== 'string' || typeof inner !== 'string' || !network.test(inner)) return [];
		const user = addresses.find(({ address }) => isWithin(address, inner));
		return [
			{
				...{ name, prefix: inner, outer: typeof outer === 'string' && outer !== '' ? outer : null },
				mappings: typeof mappings === 'number' ? mappings : 0,
				interface: user?.name ?? null,
			},
		];
	});
}
