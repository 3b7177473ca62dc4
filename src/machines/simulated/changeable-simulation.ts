import type { ChangeableMachine } from '../../model/changeable-machine.ts';
import { askOf, machineFrom } from '../../model/machine.ts';
import { linuxChange } from './changes/linux-change.ts';
import { linuxStart } from './changes/linux-start.ts';
import { windowsChange } from './changes/windows-change.ts';
import { windowsStart } from './changes/windows-start.ts';
import type { Description } from './description.ts';
import { simulatedMachine } from './simulated-machine.ts';

/** A simulated machine that can be changed and restarted; its description says how it is. */
export interface ChangeableSimulation extends ChangeableMachine {
	description(): Description;
	/** Ends it and starts it anew, as a person does. */
	restart(): Promise<void>;
}

/** Makes a simulated machine that changes; `keep` writes each new description down before it counts. */
export function changeableSimulation(
	start: Description,
	keep: (description: Description) => Promise<void> = async () => {},
): ChangeableSimulation {
	let description = start;
	let machine = simulatedMachine(description);
	const become = async (next: Description): Promise<void> => {
		await keep(next);
		description = next;
		machine = simulatedMachine(next);
	};
	const reads = machineFrom(start.os, (operation, args) => askOf(machine)(operation, args));
	return {
		...reads,
		bootId: async () => ({ status: 'observed', value: `start-${description.starts ?? 1}` }),
		async change(change) {
			const apply = description.os === 'windows' ? windowsChange : linuxChange;
			const made = apply(description, change);
			if (made.status !== 'observed') return made;
			const { restart } = made.value;
			await become(made.value.description);
			return { status: 'observed', value: { restart } };
		},
		description: () => description,
		restart: () =>
			become(description.os === 'windows' ? windowsStart(description) : linuxStart(description)),
	};
}
