import type { Machine } from '../model/machine.ts';

const offline = async () =>
	({ status: 'unobserved', reason: 'offline', detail: 'asked only with --online' }) as const;

/** The same machine, but no server outside it is asked. */
export function offlineMachine(machine: Machine): Machine {
	return { ...machine, httpGet: offline, registryImage: offline };
}
