import type { Machine } from '../model/machine.ts';

/** The same machine, but no server outside it is asked. */
export function offlineMachine(machine: Machine): Machine {
	return {
		...machine,
		httpGet: async () => ({
			status: 'unobserved',
			reason: 'offline',
			detail: 'asked only with --online',
		}),
	};
}
