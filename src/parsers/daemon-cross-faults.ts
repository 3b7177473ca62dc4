import type { DaemonFault } from '../model/linux-facts.ts';
import type { StartedDaemon } from './daemon-entry-faults.ts';
import type { JsonEntry } from './json-entries.ts';

const faultAt = (
	{ key, line }: JsonEntry,
	kind: DaemonFault['kind'],
	text: string,
	isHarmless = false,
): DaemonFault => ({ kind, key, entry: key, line, text, isHarmless });

/** The last one of a name counts. */
function repeated(entries: readonly JsonEntry[]): readonly DaemonFault[] {
	const again = entries.filter(
		({ key }, place) => entries.findIndex((one) => one.key === key) < place,
	);
	return again.map((one) =>
		faultAt(
			one,
			'duplicate-key',
			`${one.key} is set more than once, and the last one counts`,
			true,
		),
	);
}

// https://github.com/moby/moby/blob/v20.10.24/daemon/config/config.go (RootDeprecated)
function bothRoots(entries: readonly JsonEntry[]): readonly DaemonFault[] {
	const graph = entries.find(({ key }) => key === 'graph');
	return graph === undefined || !entries.some(({ key }) => key === 'data-root')
		? []
		: [faultAt(graph, 'removed-key', 'graph and data-root say the same, and must not both be set')];
}

/** Runtimes by name; one that is a shim, or a program, needs no entry: moby/moby, daemon/runtime_unix.go */
function runtimeFaults(
	entries: readonly JsonEntry[],
	{ system, flags }: StartedDaemon,
): readonly DaemonFault[] {
	if (system === 'windows') return [];
	const runtimes = entries.filter(({ key }) => key === 'runtimes');
	const named = new Set(runtimes.flatMap(({ inner }) => inner.map(({ key }) => key)));
	const chosen = entries.findLast(({ key }) => key === 'default-runtime');
	const name = chosen?.value;
	const needsEntry = typeof name === 'string' && name !== 'runc' && /^[^./]+$/.test(name);
	// A flag could name it: without a look at the flags nobody knows.
	const isMissing = needsEntry && flags !== null && !flags.has('runtimes') && !named.has(name);
	const taken = named.has('runc') ? runtimes.at(-1) : undefined;
	const reserved = 'runtimes must not name runc, which the daemon brings itself';
	return [
		...(taken === undefined ? [] : [faultAt(taken, 'wrong-value', reserved)]),
		...(isMissing && chosen !== undefined
			? [faultAt(chosen, 'wrong-value', `default-runtime is ${name}, which runtimes does not name`)]
			: []),
	];
}

/** What a daemon has against entries of its file that do not go together. */
export function parseDaemonCrossFaults(
	entries: readonly JsonEntry[],
	daemon: StartedDaemon,
): readonly DaemonFault[] {
	return [...bothRoots(entries), ...runtimeFaults(entries, daemon), ...repeated(entries)];
}
