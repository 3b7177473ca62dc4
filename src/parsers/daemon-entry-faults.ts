import { daemonKeys } from '../knowledge/daemon-keys.ts';
import { isJsonObject } from '../model/is-json-object.ts';
import type { DaemonFault } from '../model/linux-facts.ts';
import type { DaemonFlags } from './daemon-flags.ts';
import { parseDaemonKeyFault } from './daemon-key-fault.ts';
import { parseDaemonSettingFault, type ReadingDaemon } from './daemon-setting-fault.ts';
import { parseDaemonValueFault } from './daemon-value-fault.ts';
import type { JsonEntry } from './json-entries.ts';

/** A daemon, and what its command line sets already; null: nobody could look. */
export interface StartedDaemon extends ReadingDaemon {
	readonly flags: DaemonFlags | null;
}

type Fault = Pick<DaemonFault, 'kind' | 'text' | 'isHarmless'> | null;

const rowOf = (key: string) => (Object.hasOwn(daemonKeys, key) ? daemonKeys[key] : undefined);

const refused = (kind: DaemonFault['kind'], text: string): Fault => ({
	...{ kind, text },
	isHarmless: false,
});

// Only runtimes may be told twice: `skipDuplicates` in daemon/config/config.go.
function conflict(key: string, flags: DaemonFlags | null): Fault {
	const values = flags?.get(key);
	if (values === undefined || key === 'runtimes') return null;
	// Other values may hold a password.
	const told = key === 'hosts' ? ` (${values.map((value) => `-H ${value}`).join(' ')})` : '';
	const text = `${key} is set here and by a flag of the daemon${told}, which must not be`;
	return refused('flag-conflict', text);
}

function settingFault({ key, value, raw }: JsonEntry, daemon: StartedDaemon): Fault {
	const row = rowOf(key);
	const wanted = row === undefined ? null : parseDaemonValueFault(row.value, value, raw);
	if (wanted !== null) return refused('wrong-type', `${key} must be ${wanted}`);
	const wrong = parseDaemonSettingFault(key, value, daemon);
	return wrong === null ? conflict(key, daemon.flags) : refused('wrong-value', `${key} ${wrong}`);
}

function keyAndSetting(inner: JsonEntry, entry: string, daemon: StartedDaemon): Fault {
	const key = parseDaemonKeyFault(inner.key, entry, daemon);
	if (key === null) return settingFault(inner, daemon);
	// What it does nothing with, it may hold in any way.
	return (key.isHarmless ? conflict(inner.key, daemon.flags) : null) ?? key;
}

/**
 * What a daemon has against one entry of its file. Of an object it looks at the keys inside instead, one level deep,
 * unless its release knows the entry for an object: `configValuesSet` in daemon/config/config.go.
 */
export function parseDaemonEntryFaults(
	entry: JsonEntry,
	daemon: StartedDaemon,
): readonly DaemonFault[] {
	const placed = (fault: Fault, { key, line }: JsonEntry = entry): readonly DaemonFault[] =>
		fault === null ? [] : [{ ...fault, key, line, entry: entry.key }];
	const own = parseDaemonKeyFault(entry.key, entry.key, daemon);
	const row = rowOf(entry.key);
	const isKnown = own === null && row !== undefined;
	if (!isJsonObject(entry.value) || (isKnown && row.isWhole)) {
		return placed(keyAndSetting(entry, entry.key, daemon));
	}
	const wrong = isKnown && row.value !== 'entries' ? placed(settingFault(entry, daemon)) : [];
	if (wrong.length > 0) return wrong;
	const inside = entry.inner.flatMap((inner) =>
		placed(keyAndSetting(inner, entry.key, daemon), inner),
	);
	// Of a release that does not know it, its name says more than what is refused inside.
	const isRefused = inside.some(({ isHarmless }) => !isHarmless);
	return isRefused && row !== undefined && own !== null ? placed(own) : inside;
}
