import { defineActionKind } from '../model/action.ts';

/** Null: there is no service of this name. */
type Registration = {
	readonly command: string;
	readonly startsItself: boolean;
	readonly isRunning: boolean;
} | null;

// Windows does not tell upper and lower case apart in paths.
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * A service of Windows that its manager knows. It is set to start with the machine last of all, so that a registration
 * that was interrupted can be told from a whole one. A service of the same name with another command line is somebody
 * else's, and stays.
 */
export const serviceRegistration = defineActionKind({
	kind: 'service-registration',
	restarts: false,
	title: ({ service, title }) => `Register the service ${service} (${title})`,
	async get(machine, { service }) {
		const status = await machine.serviceStatus(service);
		if (status.status === 'unobserved') return status;
		if (status.status === 'absent') return { status: 'observed', value: null as Registration };
		const { command, startType, state } = status.value;
		const startsItself = startType === 'automatic';
		return {
			status: 'observed',
			value: { command, startsItself, isRunning: state !== 'stopped' } as Registration,
		};
	},
	standing: ({ command }, state) =>
		state !== null && isSame(state.command, command) && state.startsItself
			? 'in-desired-state'
			: 'differs',
	// How it is started is the account's own affair afterwards.
	lasting: (state) => state && { command: state.command },
	next: ({ service, title, command }, state) =>
		state === null || isSame(state.command, command)
			? { change: 'register-service', service, title, command }
			: null,
	hindrance: ({ service }, state) =>
		`there is a service ${service} already, with another command line, and it stays as it is: ${state?.command}`,
	back: ({ service, command }, before, state) => {
		if (before !== null || state === null || !isSame(state.command, command)) return null;
		// Once its manager has forgotten it nobody could stop it; a start of the machine in between can have run it again.
		return state.isRunning
			? { change: 'run-service', service, running: false }
			: { change: 'unregister-service', service };
	},
});
