import { isJsonObject } from '../../model/is-json-object.ts';
import type { TranscriptEntry } from '../../model/transcript.ts';
import type { NamedKind, Names } from './names.ts';
import { namesUnderKeys } from './names-under-keys.ts';

const firstOfPeople = 1000;
const nobody = 65_534;

const textOf = (value: unknown): string => {
	const { text } = isJsonObject(value) ? value : { text: undefined };
	return typeof text === 'string' ? text : '';
};

// ada:x:1000:1000:Ada Lovelace,,,:/home/ada:/bin/bash
function people(text: string, names: Names): void {
	for (const line of text.split('\n')) {
		const [name = '', , uid = '', , comment = ''] = line.split(':');
		const number = Number(uid);
		if (uid === '' || !(number >= firstOfPeople) || number === nobody) continue;
		names.add('user', name);
		const [full = ''] = comment.split(',');
		if (/\p{L}.* .*\p{L}/u.test(full)) names.add('person', full);
	}
}

// docker:x:999:ada,bob; a group of its own has every account that people made
function members(text: string, names: Names): void {
	for (const line of text.split('\n')) {
		const [name = '', , gid = '', list = ''] = line.split(':');
		if (Number(gid) >= firstOfPeople && Number(gid) !== nobody) names.add('user', name);
		for (const member of list.split(',')) if (member !== '') names.add('user', member.trim());
	}
}

// ada:100000:65536
function subordinates(text: string, names: Names): void {
	for (const line of text.split('\n')) names.add('user', line.split(':')[0] ?? '');
}

const whole =
	(kind: NamedKind) =>
	(text: string, names: Names): void =>
		names.add(kind, text.trim());

const files: readonly (readonly [RegExp, (text: string, names: Names) => void])[] = [
	[/^\/etc\/passwd$/, people],
	[/^\/etc\/group$/, members],
	[/^\/etc\/sub[ug]id$/, subordinates],
	[/^\/(?:etc\/hostname|proc\/sys\/kernel\/hostname)$/, whole('computer')],
	[/^\/proc\/sys\/kernel\/domainname$/, whole('domain')],
	[/^\/(?:etc|var\/lib\/dbus)\/machine-id$/, whole('serial')],
	[/^\/proc\/sys\/kernel\/random\/boot_id$/, whole('serial')],
	[/^\/sys\/class\/dmi\/id\/\w{1,16}_(?:serial|uuid|asset_tag)$/, whole('serial')],
	[/^\/sys\/hypervisor\/uuid$/, whole('serial')],
];

function bodyOf(value: unknown): unknown {
	const { body } = isJsonObject(value) ? value : { body: undefined };
	if (typeof body !== 'string' || !/^\s*[{[]/.test(body)) return null;
	try {
		return JSON.parse(body) as unknown;
	} catch {
		return null;
	}
}

function noteText(kind: NamedKind, value: unknown, names: Names): void {
	if (typeof value === 'string') names.add(kind, value);
}

// The engine tells the machine's name as `Name`, Azure as `name`.
function answered(path: string, value: unknown, names: Names): void {
	const body = bodyOf(value);
	namesUnderKeys(body, names);
	if (!isJsonObject(body)) return;
	const { compute } = body;
	if (path.startsWith('/metadata/') && isJsonObject(compute)) {
		noteText('computer', compute['name'], names);
	}
	if (!path.endsWith('/info')) return;
	noteText('computer', body['Name'], names);
	noteText('serial', body['ID'], names);
}

const profiles = /^(?:[A-Z]:[\\/]Users|\/home|\/Users)[\\/]?$/i;

type Note = (value: unknown, first: string, second: string, names: Names) => void;

const byOperation: Readonly<Partial<Record<TranscriptEntry['operation'], Note>>> = {
	readFile(value, path, _, names) {
		for (const [one, note] of files) if (one.test(path)) note(textOf(value), names);
	},
	listFolder(value, path, _, names) {
		if (!profiles.test(path) || !Array.isArray(value)) return;
		for (const name of value) noteText('user', name, names);
	},
	account(value, _, __, names) {
		if (isJsonObject(value)) noteText('user', value['name'], names);
	},
	environmentVariable: (value, name, _, names) => namesUnderKeys(value, names, name),
	httpGet: (value, _, path, names) => answered(path, value, names),
};

/** Notes the names that an entry tells by its place, before any text is looked at. */
export function seededNames({ operation, args, reading }: TranscriptEntry, names: Names): void {
	if (reading.status !== 'observed') return;
	const [first = '', second = ''] = args.map((one) => (typeof one === 'string' ? one : ''));
	const note: Note = byOperation[operation] ?? ((value) => namesUnderKeys(value, names));
	note(reading.value, first, second, names);
}
