import type { Description } from '../../src/machines/simulated/description.ts';
import { simulatedMachines } from '../../src/machines/simulated/simulated-machines.ts';
import type { GoalId } from '../../src/model/goal.ts';

/** A machine that can be set up for a goal here. */
export interface SetupRehearsal {
	readonly title: string;
	readonly description: Description;
	readonly goal: GoalId;
}

const elevated = { user: 'S-1-5-21-1-2-3-500', elevated: true, groups: ['S-1-5-32-544'] };

/** The same machine, used by somebody with all rights. */
export function asAdministrator(description: Description): Description {
	const { windows } = description;
	if (windows === undefined) {
		const account = { uid: 0, gid: 0, groups: [0], name: 'root', homeFolder: '/root' };
		return { ...description, account };
	}
	const { queries } = windows;
	const answers = { 'encrypted-volumes': [], 'network-nats': [], ...queries };
	return { ...description, windows: { ...windows, token: elevated, queries: answers } };
}

const goals: readonly GoalId[] = [
	...(['linux-containers', 'virtual-machines', 'windows-containers', 'hyperv-isolation'] as const),
];

/** Every simulated machine and every goal; what nothing can be changed for here ends at once. */
export function setupRehearsals(): readonly SetupRehearsal[] {
	return simulatedMachines.flatMap((machine) =>
		goals.map((goal) => ({
			title: `${machine.name}, ${goal}`,
			description: asAdministrator(machine),
			goal,
		})),
	);
}
