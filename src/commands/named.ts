import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';

/** The item with this id. Throws a Failure (wrong usage) that lists what there is. */
export function named<T extends { readonly id: string }>(
	kind: string,
	id: string,
	items: readonly T[],
): T {
	const found = items.find((item) => item.id === id);
	if (found !== undefined) return found;
	const known = items.map((item) => item.id).join(', ');
	throw new Failure(exitCodes.wrongUsage, `There is no ${kind} ${id}. Known: ${known}.`);
}
