import { isCommon } from './is-common.ts';
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

/** An empty set of names. */
export function names(pseudonyms: Pseudonyms): Names {
	const known = new Map<string, { readonly kind: NamedKind; readonly name: string }>();
	const domains = new Set<string>();
	const places = new Set<string>();
	const qualified = (name: string): string => {
		if (domains.has(name)) return pseudonyms.of('domain', name);
		const [label = '', ...rest] = name.split('.');
		const parent = rest.join('.');
		if (rest.length === 0) return pseudonyms.of('computer', label);
		const isDomain = rest.length === 1 && !domains.has(parent);
		if (isDomain) return pseudonyms.of('domain', name);
		return `${pseudonyms.of('computer', label.slice(0, 63))}.${qualified(parent)}`;
	};
	const canonical = (kind: NamedKind, name: string): string => {
		const small = name.toLowerCase();
		if (kind === 'serial') return pseudonyms.of('serial', name);
		if (kind === 'computer' || kind === 'domain') {
			if (small.includes('.')) return qualified(small);
			const first = places.has(small) ? small : small.slice(0, netBiosLength);
			return pseudonyms.of(kind, first);
		}
		return pseudonyms.of(kind, small);
	};
	const of = (kind: NamedKind, name: string): string =>
		kind === 'serial' ? canonical(kind, name) : styledLike(name, canonical(kind, name));
	const isNew = (kind: NamedKind, name: string): boolean =>
		(kind === 'serial' ? isTelling(name) : name.length > 1 && hasLetter.test(name)) &&
		!known.has(name.toLowerCase()) &&
		!isShared(name) &&
		!isCommon(name);
	const note = (kind: NamedKind, name: string): void => {
		if (!isNew(kind, name)) return;
		known.set(name.toLowerCase(), { kind, name });
		if (kind === 'computer' || kind === 'domain') places.add(name.toLowerCase());
		of(kind, name);
	};
	const standIn = (kind: NamedKind, found: string, name: string): string =>
		kind === 'serial' ? of(kind, found) : styledLike(found, canonical(kind, name));
	return {
		of,
		isPlace: (name) => places.has(name.toLowerCase()),
		count: () => known.size,
		add(kind, raw) {
			const name = raw.trim().replace(/\.$/, '');
			const small = name.toLowerCase();
			if (kind === 'domain' && small.includes('.') && !isShared(small)) domains.add(small);
			if (kind === 'computer' && small.includes('.') && !isShared(small)) {
				const [label = '', ...rest] = name.split('.');
				if (rest.length > 1) domains.add(rest.join('.').toLowerCase());
				if (rest.length > 1) note('domain', rest.join('.'));
				note('computer', label);
			}
			note(kind, name);
		},
		needles: () =>
			[...known.values()].flatMap(({ kind, name }) =>
				variantsOf(kind, name).flatMap((variant) =>
					escapedForms(variant).map((text) => ({
						text,
						anyCase: variant.length > 2,
						whole: true,
						is: { rule: kind, of: (found: string) => standIn(kind, found, name) },
					})),
				),
			),
	};
}
