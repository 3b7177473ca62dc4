import { daemonKeys } from '../knowledge/daemon-keys.ts';

/** The keys of `daemon.json` that the flags of a command line set already, and to what. */
export type DaemonFlags = ReadonlyMap<string, readonly string[]>;

const keyOfFlag = new Map(
	Object.entries(daemonKeys).map(([key, { flag = key }]) => [flag, key] as const),
);
const keyOfLetter = new Map(
	Object.entries(daemonKeys).flatMap(([key, { letter }]) =>
		letter === undefined ? [] : [[letter, key] as const],
	),
);

const isSwitch = (key: string): boolean => daemonKeys[key]?.value === 'boolean';

/** A key and what it is set to; null: the next word says that. */
type Setting = readonly [key: string, value: string | null];

/** `--log-level=warn`, `--host`, `--debug`; a flag of no key, such as `--run-service`, is a switch. */
function longSetting(name: string, value: string | undefined): Setting {
	const key = keyOfFlag.get(name);
	if (value !== undefined) return [key ?? name, value];
	return [key ?? name, key === undefined || isSwitch(key) ? 'true' : null];
}

/** `-Hfd://`, `-H`, `-DH`, `-D=false` */
function shortSettings(letters: string): readonly Setting[] {
	const key = keyOfLetter.get(letters.charAt(0));
	if (key === undefined) return [];
	const rest = letters.slice(1);
	if (rest.startsWith('=')) return [[key, rest.slice(1)]];
	if (isSwitch(key)) return [[key, 'true'], ...shortSettings(rest)];
	return [[key, rest === '' ? null : rest]];
}

function settingsOf(word: string): readonly Setting[] {
	const [, name, , value] = /^--([^=]+)(=(.*))?$/s.exec(word) ?? [];
	if (name !== undefined) return [longSetting(name, value)];
	return /^-\w/.test(word) ? shortSettings(word.slice(1)) : [];
}

/** The settings of all words, where the value of one may be the next word. */
function allSettings(words: readonly string[]): readonly Setting[] {
	const settings: Setting[] = [];
	for (const word of words) {
		const [waiting, value] = settings.at(-1) ?? [];
		if (waiting !== undefined && value === null) settings.splice(-1, 1, [waiting, word]);
		else settings.push(...settingsOf(word));
	}
	return settings;
}

/** Reads the flags of a daemon's command line, by the rules of https://github.com/spf13/pflag. */
export function parseDaemonFlags(words: readonly string[]): DaemonFlags {
	const flags = new Map<string, readonly string[]>();
	const end = words.indexOf('--');
	for (const [key, value] of allSettings(end < 0 ? words : words.slice(0, end))) {
		if (value !== null) flags.set(key, [...(flags.get(key) ?? []), value]);
	}
	return flags;
}
