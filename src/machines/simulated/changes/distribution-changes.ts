import type { Change } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import type { Description } from '../description.ts';
import { distributionStart } from './distribution-start.ts';
import { linuxChange } from './linux-change.ts';
import { type Made, made } from './made.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;

function within(
	machine: Description,
	name: string,
	make: (distribution: Description) => Reading<Made>,
): Reading<Made> {
	const distribution = machine.distributions?.[name];
	if (distribution === undefined) {
		return { status: 'absent', detail: `there is no distribution ${name}` };
	}
	const next = make(distribution);
	if (next.status !== 'observed') return next;
	const distributions = { ...machine.distributions, [name]: next.value.description };
	return made({ ...machine, distributions });
}

/** What changes inside a distribution of WSL make of a simulated Windows. */
export const distributionChanges = {
	'in-distribution': (machine: Description, { distribution, inner }: Of<'in-distribution'>) =>
		within(machine, distribution, (linux) => linuxChange(linux, inner)),
	'terminate-distribution': (
		machine: Description,
		{ distribution }: Of<'terminate-distribution'>,
	) => within(machine, distribution, (linux) => made(distributionStart(linux))),
} as const;
