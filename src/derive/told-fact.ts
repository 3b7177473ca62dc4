import type { TextValue } from '../model/loose-texts.ts';
import { type Observation, observed, unobserved } from '../model/observation.ts';
import type { WeighedClaim } from './weighed-claims.ts';

/** The claims that a fact is made of: those without which it is not known, and those that only add to it. */
export interface ToldFrom {
	readonly needs: readonly string[];
	readonly uses?: readonly string[];
}

/** A claim's value, of the type that is expected; null: not stated. */
export interface Stated {
	text(about: string): string | null;
	number(about: string): number | null;
	flag(about: string): boolean | null;
}

const stated = (claims: ReadonlyMap<string, WeighedClaim>): Stated => {
	const value = (about: string): TextValue | null => claims.get(about)?.value ?? null;
	return {
		text: (about) => {
			const found = value(about);
			return typeof found === 'string' ? found : null;
		},
		number: (about) => {
			const found = value(about);
			return typeof found === 'number' ? found : null;
		},
		flag: (about) => {
			const found = value(about);
			return typeof found === 'boolean' ? found : null;
		},
	};
};

/**
 * A fact made of claims. Undefined: what it needs was not stated, or the builder makes nothing of it. Contradictory
 * where files disagree about any part: a fact is not put together from what is left.
 */
export function toldFact<T>(
	claims: ReadonlyMap<string, WeighedClaim>,
	{ needs, uses = [] }: ToldFrom,
	build: (stated: Stated) => T | null,
): Observation<T> | undefined {
	const all = [...needs, ...uses].flatMap((about) => claims.get(about) ?? []);
	if (needs.some((about) => !claims.has(about))) return undefined;
	const split = all.filter(({ value }) => value === null);
	if (split.length > 0)
		return unobserved('contradictory', ...split.flatMap(({ evidence }) => evidence));
	const value = build(stated(claims));
	return value === null ? undefined : observed(value, ...all.flatMap(({ evidence }) => evidence));
}
