import type { Machine } from '../model/machine.ts';

/** The same machine, asked for an account that called sudo earlier; null: as it is. */
export function machineAskedBy(machine: Machine, askedBy: string | null): Machine {
	if (askedBy === null) return machine;
	return {
		...machine,
		environmentVariable: async (name) =>
			name === 'SUDO_USER'
				? { status: 'observed', value: askedBy }
				: machine.environmentVariable(name),
	};
}
