import type { Fragment, Signature } from '../model/signature.ts';
import { distinctLines } from './distinct-lines.ts';
import type { FragmentTable } from './fragments.ts';
import type { Hit } from './scanner.ts';

type Line = Pick<Hit, 'line' | 'place'>;

/** A signature that holds, and the lines that made it hold. */
export interface Match {
	readonly signature: Signature;
	readonly lines: readonly Line[];
}

type Hits = ReadonlyMap<number, Hit>;

/** The first hit of a fragment, or of the first of several that is there. */
function hitOf(fragment: Fragment, hits: Hits, table: FragmentTable): Hit | undefined {
	const alternatives = typeof fragment === 'string' ? [fragment] : fragment;
	const found = alternatives.map((text) => hits.get(table.numberOf(text)));
	return found.find((hit) => hit !== undefined);
}

function matchIn(signature: Signature, hits: Hits, table: FragmentTable): Match | null {
	const found = signature.all.map((fragment) => hitOf(fragment, hits, table));
	if (found.some((hit) => hit === undefined)) return null;
	if (signature.none?.some((fragment) => hitOf(fragment, hits, table))) return null;
	return { signature, lines: distinctLines(found.flatMap((hit) => hit ?? [])) };
}

function matchOf(
	signature: Signature,
	text: Hits,
	context: Hits,
	table: FragmentTable,
): Match | null {
	if (signature.where === 'context') return matchIn(signature, context, table);
	if (signature.where !== 'anywhere') return matchIn(signature, text, table);
	return matchIn(signature, new Map([...context, ...text]), table);
}

function holds({ when = [], unless = [] }: Signature, traits: ReadonlySet<string>): boolean {
	return when.every((trait) => traits.has(trait)) && !unless.some((trait) => traits.has(trait));
}

type Traits = Map<string, readonly Line[]>;

/** Adds the traits that these matches show now, each with the lines of the text that show it. */
function addTraits(traits: Traits, matches: readonly Match[]): void {
	const held = new Set(traits.keys());
	for (const { signature, lines } of matches.filter((match) => holds(match.signature, held))) {
		const shown = signature.where === undefined ? lines : [];
		const earlier = traits.get(signature.cause) ?? [];
		traits.set(signature.cause, distinctLines([...earlier, ...shown]));
	}
}

/** Settles the traits in rounds, as one may ask for another. */
function settledTraits(matches: readonly Match[], given: readonly string[]): Traits {
	const traits: Traits = new Map(given.map((trait) => [trait, []]));
	const showing = matches.filter(({ signature }) => signature.cause.startsWith('@'));
	for (let round = 0; round < 3; round += 1) addTraits(traits, showing);
	return traits;
}

/**
 * The signatures that hold for a text and what is known beside it. One that asks for traits shows the
 * lines of the text that these rest on, too.
 */
export function matchedSignatures(
	signatures: readonly Signature[],
	table: FragmentTable,
	text: Hits,
	context: Hits,
	given: readonly string[],
): readonly Match[] {
	const matches = signatures.flatMap((signature) => matchOf(signature, text, context, table) ?? []);
	const traits = settledTraits(matches, given);
	const names = new Set(traits.keys());
	return matches
		.filter(({ signature }) => !signature.cause.startsWith('@') && holds(signature, names))
		.map(({ signature, lines }) => {
			const asked = signature.when?.flatMap((trait) => traits.get(trait) ?? []) ?? [];
			return { signature, lines: distinctLines([...lines, ...asked]) };
		});
}
