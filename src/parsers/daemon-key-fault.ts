import { type DaemonKey, daemonKeys } from '../knowledge/daemon-keys.ts';
import type { DaemonFault } from '../model/linux-facts.ts';
import type { ReadingDaemon } from './daemon-setting-fault.ts';
import { parseEngineRelease } from './engine-release.ts';

type KeyFault = Pick<DaemonFault, 'kind' | 'text' | 'isHarmless'>;

const keyOfFlag = new Map(
	Object.entries(daemonKeys).flatMap(([key, { flag }]) =>
		flag === undefined ? [] : [[flag, key] as const],
	),
);

const refused = (kind: DaemonFault['kind'], text: string): KeyFault => ({
	...{ kind, text },
	isHarmless: false,
});
const idle = (text: string): KeyFault => ({ kind: 'idle-key', text, isHarmless: true });

// Docker's own spelling: 19.03, but 28.2.
const named = (release: number): string => {
	const [year, month] = [Math.floor(release / 100), release % 100];
	return `${year}.${year < 20 ? String(month).padStart(2, '0') : month}`;
};

const releaseOf = (version: string): number => parseEngineRelease(version) ?? 0;

function isForeign({ windows }: DaemonKey, { system, release }: ReadingDaemon): boolean {
	if (system !== 'windows' || windows === undefined) return false;
	return windows === 'never' || (release !== null && release < releaseOf(windows));
}

/** Why the daemon of this system and release does not know the key; null: it does. */
function unknownTo(key: string, row: DaemonKey, daemon: ReadingDaemon): KeyFault | null {
	if (isForeign(row, daemon)) {
		return refused('foreign-key', `dockerd on Windows refuses the option ${key}`);
	}
	const { release } = daemon;
	if (release === null) return null;
	const { since, until, instead } = row;
	const dockerd = `dockerd ${named(release)}`;
	if (since !== undefined && release < releaseOf(since)) {
		return refused('newer-key', `${dockerd} knows no option ${key}: it came with ${since}`);
	}
	if (until === undefined || release <= releaseOf(until)) return null;
	const advice = instead === undefined ? '' : `: write ${instead}`;
	return refused('removed-key', `${dockerd} knows no option ${key} any more${advice}`);
}

/** What a daemon has against a key that stands in `entry`; null: nothing. */
export function parseDaemonKeyFault(
	key: string,
	entry: string,
	daemon: ReadingDaemon,
): KeyFault | null {
	const own = Object.hasOwn(daemonKeys, key) ? daemonKeys[key] : undefined;
	const meant = own === undefined ? keyOfFlag.get(key) : key;
	const row = meant === undefined ? undefined : daemonKeys[meant];
	if (row === undefined) return refused('unknown-key', `dockerd knows no option ${key}`);
	const unknown = unknownTo(key, row, daemon);
	if (unknown !== null) return unknown;
	if (meant !== key) return idle(`dockerd does nothing with ${key}: the file calls it ${meant}`);
	if (row.isIdle) return idle(`dockerd does nothing with ${key}`);
	const place = row.within ?? key;
	if (place === entry) return null;
	const right = row.within === undefined ? 'at the top of the file' : `inside ${row.within}`;
	return idle(`dockerd does nothing with ${key} here: it counts ${right} only`);
}
