import type { DaemonConfiguration } from '../model/linux-facts.ts';
import type { StartedDaemon } from './daemon-entry-faults.ts';
import { parseDaemonFaults, type TextEncoding } from './daemon-faults.ts';
import { parseDaemonRepair } from './daemon-repair.ts';
import type { UnitWords } from './host-drop-in.ts';
import { parseJsonEntries } from './json-entries.ts';

/** All that decides what a daemon makes of its file. */
export interface DaemonCircumstances extends StartedDaemon {
	/** How systemd starts it; null: it does not, or nobody could look. */
	readonly unit: UnitWords | null;
	readonly encoding?: TextEncoding;
}

const isRoot = (root: unknown): root is string =>
	typeof root === 'string' && /^(\/|[A-Za-z]:)/.test(root);

/** What `daemon.json` says, what is wrong with it, and how that can be cured. */
export function parseDaemonConfiguration(
	text: string,
	{ encoding = 'utf-8', unit, ...daemon }: DaemonCircumstances,
): Omit<DaemonConfiguration, 'path'> {
	const faults = parseDaemonFaults(text, daemon, encoding);
	const isRead = !faults.some(({ kind }) => kind === 'no-json');
	const entries = (isRead ? parseJsonEntries(text.replace(/^\ufeff/, '')) : null) ?? [];
	const last = (key: string): unknown => entries.findLast((one) => one.key === key)?.value;
	const root = last('data-root') ?? last('graph');
	return {
		faults,
		// What is in UTF-16 cannot be put back as it was.
		repair: encoding === 'utf-8' ? parseDaemonRepair(faults, entries, unit) : null,
		keys: [...new Set(entries.map(({ key }) => key))],
		hosts: last('hosts') !== undefined,
		dataRoot: isRoot(root) ? root.replaceAll('\\', '/') : null,
		usesPacketFilter: last('iptables') !== false,
	};
}
