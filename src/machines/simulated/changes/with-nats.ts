import type { WindowsDescription } from '../windows-description.ts';

/** A NAT as Get-NetNat lists it. */
interface NatRow {
	readonly Name: string;
	readonly InternalIPInterfaceAddressPrefix: string;
	readonly ExternalIPInterfaceAddressPrefix: string | null;
	readonly Mappings: number;
}

/** Without the NAT of a name, and with another one. */
export function withNats(
	windows: WindowsDescription,
	name: string,
	...added: readonly NatRow[]
): WindowsDescription | null {
	const rows = windows.queries['network-nats'];
	if (!Array.isArray(rows)) return null;
	const others = (rows as readonly NatRow[]).filter(({ Name }) => Name !== name);
	return { ...windows, queries: { ...windows.queries, 'network-nats': [...others, ...added] } };
}
