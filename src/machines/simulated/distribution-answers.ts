import { askOf, type Machine, type Operation } from '../../model/machine.ts';
import type { WindowsMachine } from '../../model/windows-machine.ts';
import type { Description } from './description.ts';

/** What the distributions of a simulated Windows answer; `open` makes a machine of what describes one. */
export function distributionAnswers(
	distributions: Readonly<Record<string, Description>>,
	open: (description: Description) => Machine,
): WindowsMachine['inDistribution'] {
	// One machine for each: what a container does is told by the next question.
	const machines = new Map<string, Machine>();
	return async (distribution, operation, args) => {
		const description = distributions[distribution];
		if (description === undefined) {
			return { status: 'absent', detail: `there is no distribution ${distribution}` };
		}
		const machine = machines.get(distribution) ?? open(description);
		machines.set(distribution, machine);
		return askOf(machine)(operation as Operation, args);
	};
}
