import { staleNats } from '../knowledge/stale-nats.ts';
import { defineActionKind } from '../model/action.ts';
import type { Reading } from '../model/observation.ts';
import { parseNetworkNats } from '../parsers/network-nats.ts';

/** A NAT that nothing uses, with all that it takes to make it again. */
type Kept = { readonly name: string; readonly prefix: string; readonly outer: string | null };
type NatState = { readonly stale: readonly Kept[] };

/** NATs of Windows that nothing uses, and that keep the network of the engine from being made; all others stay. */
export const networkNat = defineActionKind({
	kind: 'network-nat',
	restarts: false,
	title: () => 'Remove the NATs of Windows that no network uses',
	async get(machine): Promise<Reading<NatState>> {
		const [answer, addresses] = await Promise.all([
			machine.query('network-nats'),
			machine.networkAddresses(),
		]);
		if (answer.status !== 'observed') return answer;
		if (addresses.status !== 'observed') return addresses;
		const nats = parseNetworkNats(answer.value, addresses.value);
		if (nats === null) {
			return { status: 'unobserved', reason: 'unparsable', detail: 'Get-NetNat' };
		}
		const stale = staleNats(nats).map(({ name, prefix, outer }) => ({ name, prefix, outer }));
		return { status: 'observed', value: { stale } };
	},
	standing: (_, { stale }) => (stale.length === 0 ? 'in-desired-state' : 'differs'),
	next: (_, { stale: [first] }) => (first ? { change: 'remove-nat', name: first.name } : null),
	back: (_, before, { stale }) => {
		const gone = before.stale.find(({ name }) => !stale.some((one) => one.name === name));
		return gone ? { change: 'add-nat', ...gone } : null;
	},
});
