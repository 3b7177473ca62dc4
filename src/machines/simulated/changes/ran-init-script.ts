import type { Change } from '../../../model/change.ts';
import type { Description } from '../description.ts';
import { runningEngine } from '../running-engine.ts';
import { without } from './without.ts';

const { '/run/docker.pid': pid = '', '/proc/812/comm': comm = '' } = runningEngine.files;
const node = { kind: 'socket', mode: 0o660 } as const;

/** A simulated Linux after the engine was started or stopped by its init script. */
export function ranInitScript(
	machine: Description,
	{ socket, running }: Extract<Change, { change: 'run-init-script' }>,
): Description {
	const statuses = machine.statuses ?? {};
	if (running) {
		return {
			...machine,
			engine: runningEngine.engine,
			files: { ...machine.files, '/run/docker.pid': pid, '/proc/812/comm': comm },
			statuses: { ...statuses, [socket]: node },
		};
	}
	const { engine: _, ...rest } = machine;
	return {
		...rest,
		files: without(without(machine.files, '/run/docker.pid'), '/proc/812/comm'),
		statuses: without(statuses, socket),
	};
}
