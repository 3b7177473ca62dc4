import { defineActionKind } from '../model/action.ts';

const settable = ['automatic', 'manual', 'disabled'] as const;

/** A service of Windows that may start, and runs where it shall; one that starts with the machine may go on to. */
export const service = defineActionKind({
	kind: 'service',
	restarts: false,
	title: ({ service: name, running, pipe }) => {
		if (!running) return `Let the service ${name} be started`;
		return pipe
			? `Start the service ${name}, and wait until it answers`
			: `Start the service ${name}`;
	},
	async get(machine, { service: name }) {
		const status = await machine.serviceStatus(name);
		if (status.status === 'unobserved') return status;
		if (status.status === 'absent') return { status: 'observed', value: null };
		const { startType, state } = status.value;
		return { status: 'observed', value: { startType, isRunning: state === 'running' } };
	},
	standing: ({ startType, running }, state) => {
		if (state === null) return 'differs';
		const starts = state.startType === startType || state.startType === 'automatic';
		return starts && (state.isRunning || !running) ? 'in-desired-state' : 'differs';
	},
	next: ({ service: name, startType, running, pipe }, state) => {
		if (state === null) return null;
		if (state.startType !== startType && state.startType !== 'automatic') {
			return { change: 'set-service-start', service: name, startType };
		}
		return running && !state.isRunning
			? { change: 'run-service', service: name, running: true, ...(pipe ? { pipe } : {}) }
			: null;
	},
	back: ({ service: name }, before, state) => {
		if (before === null || state === null) return null;
		if (state.isRunning && !before.isRunning) {
			return { change: 'run-service', service: name, running: false };
		}
		const startType = settable.find((one) => one === before.startType);
		return startType === undefined || startType === state.startType
			? null
			: { change: 'set-service-start', service: name, startType };
	},
});
