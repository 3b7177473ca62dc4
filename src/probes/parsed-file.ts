import type { Machine } from '../model/machine.ts';
import { type Observation, observed, unobserved, withoutValue } from '../model/observation.ts';

/**
 * The fact that one text file holds. `parse` answers null for a text that it cannot read; `show` picks
 * what a person should see of it.
 */
export async function parsedFile<T>(
	machine: Machine,
	path: string,
	parse: (text: string) => T | null,
	show: (value: T) => string,
): Promise<Observation<T>> {
	const answer = await machine.readFile(path);
	if (answer.status !== 'observed') return withoutValue(answer, path);
	const value = parse(answer.value.text);
	if (value === null) {
		return unobserved('unparsable', { source: path, excerpt: answer.value.text.slice(0, 60) });
	}
	return observed(value, { source: path, excerpt: show(value) });
}
