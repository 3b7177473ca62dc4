import type { Machine } from '../model/machine.ts';
import type { Reading } from '../model/observation.ts';

const offline: Reading<never> = {
	status: 'unobserved',
	reason: 'offline',
	detail: 'asked only with --online',
};

/** The same machine, but no server outside it is asked. */
export function offlineMachine(machine: Machine): Machine {
	const away = async () => offline;
	return { ...machine, httpGet: away, registryImage: away, engineCall: away };
}
