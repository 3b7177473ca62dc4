import * as z from 'zod/mini';
import type { Facts } from '../model/facts.ts';
import type { Observation } from '../model/observation.ts';
import type { StoredFacts } from '../model/stored-facts.ts';
import { factShapes } from './fact-shapes/fact-shapes.ts';

const evidence = z.catch(
	z.array(z.object({ source: z.string(), excerpt: z.exactOptional(z.string()) })),
	[],
);
const schema = z.object({
	program: z.object({ version: z.string() }),
	facts: z.catch(z.record(z.string(), z.unknown()), {}),
});

function observationIn(stored: unknown, shape: z.ZodMiniType): Observation<unknown> | null {
	const observation = z.union([
		z.object({ status: z.literal('observed'), value: shape, evidence }),
		z.object({ status: z.literal('absent'), evidence }),
	]);
	const read = observation.safeParse(stored);
	return read.success ? read.data : null;
}

/**
 * The facts in a stored diagnosis that have the shape which facts have today. Another shape is a renamed fact or a
 * forged one: it is left out, as if it had not been stored. Throws where it is no diagnosis.
 */
export function storedFacts(diagnosis: unknown): StoredFacts {
	const { program, facts } = schema.parse(diagnosis);
	const found = Object.entries(factShapes).flatMap(([fact, shape]) => {
		const observation = Object.hasOwn(facts, fact) ? observationIn(facts[fact], shape) : null;
		return observation === null ? [] : [[fact, observation]];
	});
	return { version: program.version, facts: Object.fromEntries(found) as Facts };
}
