import { claimTitle } from '../knowledge/claim-titles.ts';
import type { Contradiction, TextClaim, TextValue } from '../model/loose-texts.ts';
import type { Evidence } from '../model/observation.ts';

/** The claims of one file. */
export interface ClaimsOfFile {
	readonly file: string;
	readonly claims: readonly TextClaim[];
}

/** What all files together say of one thing. */
export interface WeighedClaim {
	/** Null: they contradict each other. */
	readonly value: TextValue | null;
	readonly evidence: readonly Evidence[];
}

/** What files claim, by what it is about. */
export interface WeighedClaims {
	readonly claims: ReadonlyMap<string, WeighedClaim>;
	readonly contradictions: readonly Contradiction[];
}

// What is a sentence of a program itself.
const isQuote = (about: string): boolean => about === 'engine.silence';

type Said = readonly { readonly file: string; readonly value: TextValue }[];

// What differs without a contradiction: case, and the domain that some programs add to a machine's name.
function sameAs(about: string, value: TextValue): TextValue {
	if (about === 'computer') return String(value).toLowerCase().split('.')[0] ?? value;
	return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().toLowerCase() : value;
}

function byAbout(files: readonly ClaimsOfFile[]): ReadonlyMap<string, Said> {
	const said = new Map<string, { file: string; value: TextValue }[]>();
	for (const { file, claims } of files) {
		for (const { about, value } of claims) {
			const own = said.get(about) ?? [];
			const isTold = own.some(
				(one) => one.file === file && sameAs(about, one.value) === sameAs(about, value),
			);
			if (!isTold) own.push({ file, value });
			said.set(about, own);
		}
	}
	return said;
}

/** What files agree on, and what they contradict each other about: of that, nothing is chosen. */
export function weighedClaims(files: readonly ClaimsOfFile[]): WeighedClaims {
	const said = byAbout(files);
	const isSplit = ([about, all]: readonly [string, Said]): boolean =>
		new Set(all.map(({ value }) => sameAs(about, value))).size > 1;
	const claims = new Map<string, WeighedClaim>();
	for (const [about, all] of said) {
		const evidence = all.map(({ file, value }) => ({
			source: file,
			excerpt: isQuote(about) ? String(value) : `${claimTitle(about)}: ${value}`,
		}));
		claims.set(about, { value: isSplit([about, all]) ? null : (all[0]?.value ?? null), evidence });
	}
	const contradictions = [...said].filter(isSplit).map(([about, all]) => ({
		about: claimTitle(about),
		says: all.map(({ file, value }) => ({ file, value: String(value) })),
	}));
	return { claims, contradictions };
}
