import { type Ipv4Pseudonyms, ipv4Pseudonyms } from './ipv4-pseudonyms.ts';
import { type Ipv6Pseudonyms, ipv6Pseudonyms } from './ipv6-pseudonyms.ts';
import { ipv6Text } from './ipv6-text.ts';
import { macPseudonym } from './mac-pseudonym.ts';
import type { IdentityKind, MapRow } from './map-row.ts';
import { type NameKind, namePseudonym } from './name-pseudonym.ts';
import { placeholderFor } from './placeholder-for.ts';
import { serialPseudonym } from './serial-pseudonym.ts';
import { sidPseudonym } from './sid-pseudonym.ts';

const rowLimit = 4096;

/** Stable stand-ins for what identifies a machine and its people, for one bundle. */
export interface Pseudonyms {
	/**
	 * The stand-in of a canonical original: names, SIDs and addresses in the one form that they have here, names
	 * in lower case. `prefixLength` for addresses whose network is known.
	 */
	of(kind: IdentityKind, original: string, prefixLength?: number): string;
	/** What was replaced so far, without what stands for itself. */
	rows(): readonly MapRow[];
	/** Whether there were more originals than the map holds; those share a placeholder. */
	isFull(): boolean;
}

const dottedOf = (address: number): string =>
	[24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');

const numberOf = (dotted: string): number =>
	dotted.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

const plainStyle = { upper: false, exploded: false, dotted: false };

/** What draws a stand-in, by kind; another attempt draws another. */
type Draw = (original: string, attempt: number, prefixLength: number | undefined) => string;

function drawsOf(key: Uint8Array): Readonly<Record<IdentityKind, Draw>> {
	const ipv4: Ipv4Pseudonyms = ipv4Pseudonyms(key);
	const macNumber = (value: bigint): bigint =>
		BigInt(`0x${macPseudonym(key, value.toString(16).padStart(12, '0'))}`);
	const ipv6: Ipv6Pseudonyms = ipv6Pseudonyms(key, ipv4, macNumber);
	const named =
		(kind: NameKind): Draw =>
		(original, attempt) =>
			namePseudonym(key, kind, original, attempt);
	return {
		computer: named('computer'),
		user: named('user'),
		person: named('person'),
		word: named('word'),
		// The first label alone: Windows calls the domain corp.example also CORP.
		domain: (original, attempt) => {
			const [label = ''] = original.split('.');
			const drawn = namePseudonym(key, 'domain', label, attempt);
			return original.includes('.') ? `${drawn}.example` : drawn;
		},
		ipv4: (original, _, prefixLength) => dottedOf(ipv4(numberOf(original), prefixLength)),
		ipv6: (original, _, prefixLength) =>
			ipv6Text.format(ipv6(ipv6Text.parse(original), prefixLength), plainStyle),
		mac: (original, attempt) => macPseudonym(key, original, attempt),
		sid: (original, attempt) => sidPseudonym(key, original, attempt),
		serial: (original, attempt) => serialPseudonym(key, original, attempt),
	};
}

// Addresses are permuted and serial numbers follow from their lower case: only the others may meet.
const mayMeet = (kind: IdentityKind): boolean =>
	kind !== 'ipv4' && kind !== 'ipv6' && kind !== 'serial';

/** An empty map of stand-ins under a key. The same originals in the same order get the same ones. */
export function pseudonyms(key: Uint8Array): Pseudonyms {
	const draws = drawsOf(key);
	const known = new Map<string, string>();
	const rows: MapRow[] = [];
	const used = new Set<string>();
	let full = false;
	const drawn = (kind: IdentityKind, original: string, prefixLength?: number): string => {
		for (let attempt = 0; ; attempt += 1) {
			const pseudonym = draws[kind](original, attempt, prefixLength);
			if (pseudonym === original || !mayMeet(kind)) return pseudonym;
			if (!used.has(`${kind} ${pseudonym}`)) return pseudonym;
		}
	};
	const kept = (id: string, row: MapRow): string => {
		known.set(id, row.pseudonym);
		used.add(`${row.kind} ${row.pseudonym}`);
		if (row.pseudonym !== row.original) rows.push(row);
		return row.pseudonym;
	};
	return {
		of(kind, original, prefixLength) {
			const isNetwork = prefixLength !== undefined && /\.0$|::$/.test(original);
			const id = `${kind} ${original}${isNetwork ? `/${prefixLength}` : ''}`;
			const before = known.get(id);
			if (before !== undefined) return before;
			if (rows.length >= rowLimit) {
				if (draws[kind](original, 0, prefixLength) === original) return original;
				full = true;
				return placeholderFor(kind, original);
			}
			return kept(id, { kind, original, pseudonym: drawn(kind, original, prefixLength) });
		},
		rows: () => rows,
		isFull: () => full,
	};
}
