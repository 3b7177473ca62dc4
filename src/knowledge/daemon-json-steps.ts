import type { CardStep } from '../model/card.ts';
import { isJsonObject } from '../model/is-json-object.ts';
import { quotedWord } from './quoted-word.ts';
import { shownPath } from './shown-path.ts';

/** What `correct-daemon-configuration` is told: the file, and what would cure it, where that is known. */
export interface ToldOfFile {
	readonly path?: string;
	/** Entries as a JSON text, null for those that go. */
	readonly entries?: string;
	/** The text of a drop-in for the engine's unit. */
	readonly dropIn?: string;
}

const usualOnWindows = 'C:/ProgramData/docker/config/daemon.json';
const validate = 'Let the daemon itself say whether it accepts the file (engine 23.0 and later).';

function correction({ entries, dropIn }: ToldOfFile): string {
	const known: unknown = entries === undefined ? null : JSON.parse(entries);
	if (!isJsonObject(known)) {
		return dropIn === undefined
			? 'Correct it; without settings of your own, {} is all that it must hold.'
			: 'It may stay as it is: the unit of systemd must change.';
	}
	const changes = Object.entries(known).map(([key, value]) =>
		value === null ? `take ${key} out` : `set ${key} to ${JSON.stringify(value)}`,
	);
	const strict = 'leave no comment and no comma before a closing bracket';
	const words = (changes.length === 0 ? [strict] : changes).join(', ');
	return `Correct it: ${words}.`;
}

function linux(path: string, told: ToldOfFile): readonly CardStep[] {
	const lines = (told.dropIn ?? '').split('\n').filter((line) => line !== '');
	const folder = '/etc/systemd/system/docker.service.d';
	const written = `mkdir -p ${folder}; printf '%s\\n' ${lines.map(quotedWord).join(' ')} > ${folder}/zz-hosts.conf; systemctl daemon-reload`;
	const text =
		'The unit of systemd says where to listen, as the file does, and the daemon refuses to be told twice. Let the file alone say it.';
	return [
		{ text: 'Keep a copy.', command: `cp ${path} ${path}.before` },
		{ text: correction(told), command: `nano ${path}` },
		{ text: validate, command: `dockerd --validate --config-file ${path}` },
		...(told.dropIn === undefined ? [] : [{ text, command: written }]),
		{ text: 'Start the engine anew.', command: 'service docker restart' },
	];
}

const windows = (path: string, told: ToldOfFile): readonly CardStep[] => [
	{
		text: 'In a PowerShell as administrator, keep a copy.',
		command: `Copy-Item ${path} "$env:TEMP\\daemon.json"`,
	},
	{ text: correction(told), command: `notepad ${path}` },
	{ text: validate, command: `dockerd --validate --config-file ${path}` },
	{ text: 'Start the engine anew.', command: 'Restart-Service -Name docker' },
];

/** How a person corrects the `daemon.json` at this path, and starts the engine with it. */
export function daemonJsonSteps(told: ToldOfFile): readonly CardStep[] {
	const { path = '/etc/docker/daemon.json' } = told;
	if (!/^[A-Za-z]:/.test(path)) return linux(quotedWord(path), told);
	return windows(
		path === usualOnWindows
			? '"$env:ProgramData\\docker\\config\\daemon.json"'
			: quotedWord(shownPath(path)),
		told,
	);
}
