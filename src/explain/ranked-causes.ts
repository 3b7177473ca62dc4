import { causes } from '../knowledge/causes.ts';
import { consequences } from '../knowledge/consequences.ts';
import type { NamedCause } from '../model/explanation.ts';
import { distinctLines } from './distinct-lines.ts';
import type { Match } from './matched-signatures.ts';

const leastScore = 3.9;
const mostNamed = 6;
const perfectScore = 10.5;

interface Scored {
	readonly id: string;
	readonly score: number;
	readonly lines: Match['lines'];
}

/** The strongest signature counts whole, every further one a little. */
function scoreOf(matches: readonly Match[]): number {
	const [best = 0, ...others] = matches
		.map(({ signature }) => signature.weight)
		.sort((one, other) => other - one);
	return (
		best +
		Math.min(
			1,
			others.reduce((sum, weight) => sum + weight * 0.08, 0),
		)
	);
}

function scored(matches: readonly Match[]): readonly Scored[] {
	const ids = new Set(matches.map(({ signature }) => signature.cause));
	return [...ids].map((id) => {
		const found = matches.filter(({ signature }) => signature.cause === id);
		const lines = distinctLines(found.flatMap((match) => match.lines)).slice(0, 3);
		return { id, score: scoreOf(found), lines };
	});
}

/** The named cause, strong enough itself, that explains another one. */
function explainedBy(one: Scored, all: readonly Scored[]): Scored | undefined {
	return all.find(
		(other) =>
			consequences[other.id]?.includes(one.id) && other.score >= Math.min(one.score - 2, 7),
	);
}

const depth = new Map(causes.map(({ id }, place) => [id, place]));
const layerOf = new Map(causes.map(({ id, layer }) => [id, layer]));

function placesOf(lines: Match['lines']): Pick<NamedCause, 'places'> {
	const places = lines.flatMap(({ place }) => place ?? []);
	return places.length > 0 && places.length === lines.length ? { places } : {};
}

/** Causes by how much speaks for them, the deepest that explains others first; none for too little. */
export function rankedCauses(matches: readonly Match[]): readonly NamedCause[] {
	const all = scored(matches).filter(({ score }) => score >= leastScore);
	const placed = all.map((one) => {
		const deeper = explainedBy(one, all);
		const score = deeper ? Math.min(one.score, deeper.score - 0.5) : one.score;
		return { ...one, score, deeper };
	});
	placed.sort((a, b) => b.score - a.score || (depth.get(a.id) ?? 0) - (depth.get(b.id) ?? 0));
	const [first, second] = placed;
	const isClose = first && second && first.score - second.score < 1 && !second.deeper;
	return placed.slice(0, mostNamed).map(({ id, score, lines, deeper }, place) => {
		const certainty = Math.min(0.97, score / perfectScore) * (place === 0 && isClose ? 0.85 : 1);
		return {
			cause: id,
			confidence: Math.round(certainty * 100) / 100,
			layer: layerOf.get(id) ?? 'none',
			because: lines.map(({ line }) => line),
			...placesOf(lines),
			...(deeper ? { followsFrom: deeper.id } : {}),
		};
	});
}
