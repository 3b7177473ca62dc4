import type { Json } from '../model/json.ts';
import type { DaemonFault, DaemonRepair } from '../model/linux-facts.ts';
import { parseHostDropIn, type UnitWords } from './host-drop-in.ts';
import type { JsonEntry } from './json-entries.ts';

interface Mending {
	readonly entries: Readonly<Record<string, Json>>;
	readonly dropIn?: string;
}

const unreadable: ReadonlySet<DaemonFault['kind']> = new Set([
	...(['unknown-key', 'foreign-key', 'newer-key', 'removed-key'] as const),
]);

/** The daemon keeps its images where `graph` says: without its value under the new name they would be left behind. */
function withoutGraph(entries: readonly JsonEntry[]): Mending | null {
	const root = entries.findLast(({ key }) => key === 'graph')?.value;
	if (entries.some(({ key }) => key === 'data-root')) return { entries: { graph: null } };
	if (typeof root !== 'string' || !/^(\/|[A-Za-z]:[\\/])/.test(root)) return null;
	return { entries: { graph: null, 'data-root': root } };
}

function withoutFlag(unit: UnitWords | null, entries: readonly JsonEntry[]): Mending | null {
	const hosts = entries.findLast(({ key }) => key === 'hosts')?.value;
	const dropIn = unit === null || !Array.isArray(hosts) ? null : parseHostDropIn(unit, hosts);
	if (dropIn === null || !Array.isArray(hosts)) return null;
	const isLonger = dropIn.hosts.length > hosts.length;
	return { entries: isLonger ? { hosts: dropIn.hosts } : {}, dropIn: dropIn.text };
}

/** An entry goes as a whole, so what is refused inside one must be all that it holds. */
function withoutEntry(
	entry: string,
	faults: readonly DaemonFault[],
	entries: readonly JsonEntry[],
): Mending | null {
	const own = faults.filter((one) => one.entry === entry && unreadable.has(one.kind));
	const lost = new Set(own.map(({ key }) => key));
	const inner = entries.filter(({ key }) => key === entry).flatMap((one) => one.inner);
	const goes = lost.has(entry) || inner.every(({ key }) => lost.has(key));
	return goes ? { entries: { [entry]: null } } : null;
}

function mendingOf(
	{ kind, key, entry }: DaemonFault,
	faults: readonly DaemonFault[],
	entries: readonly JsonEntry[],
): Mending | null {
	if (kind === 'loose-json' || kind === 'encoding') return { entries: {} };
	if (entry === null || !unreadable.has(kind)) return null;
	return key === 'graph' ? withoutGraph(entries) : withoutEntry(entry, faults, entries);
}

/**
 * How a daemon can be made to accept its file where that loses nothing that counted: keys that it does not know go, a
 * data root keeps its value under its new name, and a unit stops saying what the file says. Null: nothing is refused,
 * or only a person knows what was meant.
 */
export function parseDaemonRepair(
	faults: readonly DaemonFault[],
	entries: readonly JsonEntry[],
	unit: UnitWords | null,
): DaemonRepair | null {
	const refused = faults.filter(({ isHarmless }) => !isHarmless);
	const mendings = refused.map((fault) =>
		fault.kind === 'flag-conflict' && fault.entry === 'hosts'
			? withoutFlag(unit, entries)
			: mendingOf(fault, faults, entries),
	);
	const made = mendings.flatMap((one) => one ?? []);
	if (made.length === 0 || made.length < mendings.length) return null;
	const changes = Object.assign({}, ...made.map((one) => one.entries)) as Mending['entries'];
	const isChanged = Object.keys(changes).length > 0 || refused.some(({ key }) => key === null);
	const [dropIn = null] = made.flatMap((one) => one.dropIn ?? []);
	return { entries: isChanged ? changes : null, dropIn };
}
