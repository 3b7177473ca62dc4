import { isEveryday } from './is-everyday.ts';
import { isShared } from './is-shared.ts';
import type { IdentityKind } from './map-row.ts';
import type { Needle } from './needles.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { Replacement } from './replacement.ts';
import { styledLike } from './styled-like.ts';

/** Kinds of names that are looked for as words. */
export type NamedKind = Extract<
	IdentityKind,
	'computer' | 'user' | 'person' | 'domain' | 'word' | 'serial'
>;

/** The names that identify this machine, its people and its surroundings. */
export interface Names {
	/** Notes a name, so that it is replaced everywhere; those that every machine has are not. */
	add(kind: NamedKind, name: string): void;
	/** The stand-in of a name, in its capitals; computers and domains with their labels each. */
	of(kind: NamedKind, name: string): string;
	/** Whether this was noted as a computer or a domain. */
	isPlace(name: string): boolean;
	/** How many were noted. */
	count(): number;
	needles(): readonly Needle<Replacement>[];
}

const hasLetter = /\p{L}/u;
const netBiosLength = 15;

// Windows shortens a folder's name to six signs, a tilde and a number.
const shortName = (name: string): string => `${name.replace(/[ .]/g, '').slice(0, 6)}~1`;

function variantsOf(kind: NamedKind, name: string): readonly string[] {
	if (kind === 'computer' && name.length > netBiosLength)
		return [name, name.slice(0, netBiosLength)];
	if (kind === 'user' && /[ .]|.{9}/.test(name)) return [name, shortName(name)];
	if (kind === 'serial' && /^[0-9a-f-]{36}$/i.test(name)) return [name, name.replaceAll('-', '')];
	return [name];
}

// A short number is many other things too.
const isTelling = (serial: string): boolean =>
	serial.length > 5 && /\d/.test(serial) && (/[a-z]/i.test(serial) || serial.length > 9);

const escapedForms = (name: string): readonly string[] => [
	...new Set([name, encodeURIComponent(name), JSON.stringify(name).slice(1, -1)]),
];

interface Known {
	readonly kind: NamedKind;
	readonly name: string;
}

/** What stands for names, before their capitals: of computers and domains each label has its own. */
function standIns(pseudonyms: Pseudonyms, domains: ReadonlySet<string>) {
	const qualified = (name: string): string => {
		const [label = '', ...rest] = name.split('.');
		const parent = rest.join('.');
		const isDomain = domains.has(name) || (rest.length === 1 && !domains.has(parent));
		if (isDomain) return pseudonyms.of('domain', name);
		const computer = pseudonyms.of('computer', label);
		return rest.length === 0 ? computer : `${computer}.${qualified(parent)}`;
	};
	return (kind: NamedKind, name: string): string => {
		if (kind === 'serial') return pseudonyms.of('serial', name);
		const small = name.toLowerCase();
		const isPlace = kind === 'computer' || kind === 'domain';
		if (isPlace && small.includes('.')) return qualified(small);
		// NetBIOS names end at 15 signs, and mean the same computer.
		return pseudonyms.of(kind, kind === 'computer' ? small.slice(0, netBiosLength) : small);
	};
}

function isNew(kind: NamedKind, name: string, known: ReadonlyMap<string, Known>): boolean {
	const tells = kind === 'serial' ? isTelling(name) : name.length > 1 && hasLetter.test(name);
	return tells && !known.has(name.toLowerCase()) && !isShared(name) && !isEveryday(name);
}

function needlesOf({ kind, name }: Known, standIn: (found: string) => string) {
	return variantsOf(kind, name).flatMap((variant) =>
		escapedForms(variant).map((text) => ({
			text,
			anyCase: variant.length > 2,
			whole: true,
			is: { rule: kind, of: standIn },
		})),
	);
}

/** An empty set of names. */
export function names(pseudonyms: Pseudonyms): Names {
	const known = new Map<string, Known>();
	const domains = new Set<string>();
	const plain = standIns(pseudonyms, domains);
	const of = (kind: NamedKind, name: string, found = name): string =>
		kind === 'serial' ? plain(kind, found) : styledLike(found, plain(kind, name));
	const note = (kind: NamedKind, name: string): void => {
		if (!isNew(kind, name, known)) return;
		known.set(name.toLowerCase(), { kind, name });
		of(kind, name);
	};
	// The domain of a computer, unless it is the world's: of ada.example.org it is example.org.
	const noteDomain = (name: string): void => {
		if (!name.includes('.') || isShared(name)) return;
		domains.add(name.toLowerCase());
		note('domain', name);
	};
	return {
		of: (kind, name) => of(kind, name),
		isPlace: (name) => /^(?:computer|domain)$/.test(known.get(name.toLowerCase())?.kind ?? ''),
		count: () => known.size,
		add(kind, raw) {
			const name = raw.trim().replace(/\.$/, '');
			const [label = '', ...rest] = name.split('.');
			if (kind === 'domain') noteDomain(name);
			if (kind === 'computer' && rest.length > 1) noteDomain(rest.join('.'));
			if (kind === 'computer' && !isShared(name)) note('computer', label);
			note(kind, name);
		},
		needles: () =>
			[...known.values()].flatMap((one) =>
				needlesOf(one, (found) => of(one.kind, one.name, found)),
			),
	};
}
