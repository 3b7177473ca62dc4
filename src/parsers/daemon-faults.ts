import type { DaemonFault } from '../model/linux-facts.ts';
import { parseDaemonCrossFaults } from './daemon-cross-faults.ts';
import { parseDaemonEntryFaults, type StartedDaemon } from './daemon-entry-faults.ts';
import { parseJsonEntries } from './json-entries.ts';
import { parseJsonFault } from './json-fault.ts';
import { parseLooseJson } from './loose-json.ts';

/** The bytes that a text was made of, where they were no plain UTF-8. */
export type TextEncoding = 'utf-8' | 'utf-16';

const ofFile = { key: null, entry: null } as const;
// https://github.com/moby/moby/blob/v23.0.0/daemon/config/config.go, getConflictFreeConfiguration
const firstToDecode = 2300;

function encodingFault(what: string, { release }: StartedDaemon): DaemonFault {
	return {
		...{ ...ofFile, kind: 'encoding', line: 1 },
		text: `it ${what}, which dockerd takes from 23.0 on`,
		isHarmless: release === null || release >= firstToDecode,
	};
}

const nothingFault = (daemon: StartedDaemon): DaemonFault => ({
	...encodingFault('is empty', daemon),
	kind: 'loose-json',
});

function syntaxFault(text: string, { release }: StartedDaemon): DaemonFault | null {
	try {
		const value: unknown = JSON.parse(text);
		// Go makes an empty configuration of null.
		if (value === null || (typeof value === 'object' && !Array.isArray(value))) return null;
		const words = 'it holds no JSON object';
		return { ...ofFile, kind: 'no-json', line: 1, text: words, isHarmless: false };
	} catch {
		const fault = parseJsonFault(text);
		// Until then dockerd read one value, and nothing that followed.
		const isRead = release !== null && release < firstToDecode && fault?.isAfterEnd === true;
		return {
			...{ ...ofFile, kind: parseLooseJson(text) === null ? 'no-json' : 'loose-json' },
			...{ line: fault?.line ?? null, text: fault?.text ?? 'it is no JSON' },
			isHarmless: isRead,
		};
	}
}

/**
 * What is wrong with a `daemon.json`, in the order of the file: all that would keep the daemon from starting, and what
 * it lets pass and does not do. Of a release that is not known, no more is expected than every release does.
 */
export function parseDaemonFaults(
	whole: string,
	daemon: StartedDaemon,
	encoding: TextEncoding = 'utf-8',
): readonly DaemonFault[] {
	const marked = whole.startsWith('\ufeff')
		? [encodingFault('begins with a byte order mark', daemon)]
		: [];
	const wide = encoding === 'utf-16' ? [encodingFault('is written in UTF-16', daemon)] : marked;
	const text = whole.replace(/^\ufeff/, '');
	if (text.trim() === '') return [...wide, nothingFault(daemon)];
	const syntax = syntaxFault(text, daemon);
	if (syntax?.kind === 'no-json') return [...wide, syntax];
	const entries = parseJsonEntries(text) ?? [];
	const found = [
		...entries.flatMap((entry) => parseDaemonEntryFaults(entry, daemon)),
		...parseDaemonCrossFaults(entries, daemon),
	];
	const faults = [...(syntax === null ? [] : [syntax]), ...found];
	const isNew = ({ text: words }: DaemonFault, place: number): boolean =>
		faults.findIndex((one) => one.text === words) === place;
	return [...wide, ...faults.filter(isNew)];
}
