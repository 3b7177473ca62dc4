import { keyedBytes } from './keyed-bytes.ts';

/** What a name is the name of. */
export type NameKind = 'computer' | 'user' | 'person' | 'domain' | 'word';

const prefixes: Readonly<Record<NameKind, string>> = {
	// With eight digits it is a NetBIOS name still, which ends at 15 signs.
	computer: 'pc-',
	user: 'user-',
	person: 'Person ',
	domain: 'dom-',
	word: 'name-',
};

/** The pseudonym of a name, in lower case: valid where the original is. */
export function namePseudonym(
	key: Uint8Array,
	kind: NameKind,
	canonical: string,
	attempt = 0,
): string {
	const drawn = keyedBytes(key, `${kind}/${attempt}/${canonical}`).toString('hex').slice(0, 8);
	return `${prefixes[kind]}${drawn}`;
}
