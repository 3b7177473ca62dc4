/** What an original is. */
export type IdentityKind =
	| 'computer'
	| 'user'
	| 'person'
	| 'domain'
	| 'word'
	| 'ipv4'
	| 'ipv6'
	| 'mac'
	| 'sid'
	| 'serial';

/** One row of the map from pseudonyms to originals, which stays with the owner of the machine. */
export interface MapRow {
	readonly kind: IdentityKind;
	readonly original: string;
	readonly pseudonym: string;
}
