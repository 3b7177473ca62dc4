import { type Action, defineActionKind } from '../model/action.ts';
import type { Machine } from '../model/machine.ts';
import type { Reading } from '../model/observation.ts';
import { processIn } from './process-in.ts';

type Daemon = Extract<Action, { kind: 'daemon' }>;

type DaemonState = {
	readonly isThere: boolean;
	readonly isAnswering: boolean;
	/** By its pid file; one that an earlier process left counts for nothing. */
	readonly isRunning: boolean;
};

const nameOf = (program: string): string => program.slice(program.lastIndexOf('/') + 1);

async function stateOf(machine: Machine, action: Daemon): Promise<Reading<DaemonState>> {
	const { program, pidFile, socket } = action;
	const [file, answer, running] = await Promise.all([
		machine.fileStatus(program),
		machine.httpGet({ transport: 'unix', path: socket }, '/_ping'),
		processIn(machine, pidFile, nameOf(program)),
	]);
	if (file.status === 'unobserved') return file;
	if (running.status === 'unobserved') return running;
	return {
		status: 'observed',
		value: {
			isThere: file.status === 'observed',
			isAnswering: answer.status === 'observed' && answer.value.statusCode === 200,
			isRunning: running.status === 'observed',
		},
	};
}

/** A daemon that runs under no service manager, and answers. */
export const daemon = defineActionKind({
	kind: 'daemon',
	restarts: false,
	title: ({ program }) =>
		`Start ${nameOf(program)} itself, for as long as this machine runs, and wait until it answers`,
	get: stateOf,
	standing: (_, { isAnswering }) => (isAnswering ? 'in-desired-state' : 'differs'),
	next: ({ kind: _, ...daemon }, { isThere, isAnswering }) =>
		isThere && !isAnswering ? { change: 'run-daemon', ...daemon, running: true } : null,
	back: ({ kind: _, ...daemon }, before, { isRunning }) =>
		isRunning && !before.isRunning ? { change: 'run-daemon', ...daemon, running: false } : null,
});
