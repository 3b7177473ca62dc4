import type { Description } from '../../src/machines/simulated/description.ts';
import { simulatedMachine } from '../../src/machines/simulated/simulated-machine.ts';
import { askOf, type Machine, machineFrom, type Operation } from '../../src/model/machine.ts';
import type { Reading } from '../../src/model/observation.ts';

const bare: Description = {
	name: 'bare',
	title: 'a machine with nothing on it',
	os: 'linux',
	account: { uid: 0, gid: 0, groups: [0], name: 'root', homeFolder: '/root' },
	environment: {},
	files: {},
	cpuid: {},
	guestRun: { status: 'absent', detail: 'ENOENT' },
	disk: { totalBytes: 1024 ** 4, freeBytes: 1024 ** 4 },
};

/** A Linux machine with nothing on it but what the test says. */
export function machineWith(parts: Partial<Description>): Machine {
	return simulatedMachine({ ...bare, ...parts });
}

/** The same machine, but one operation answers with this reading, for every argument or one path. */
export function answering(
	machine: Machine,
	operation: Operation,
	reading: Reading<unknown>,
	path?: string,
): Machine {
	const ask = askOf(machine);
	return machineFrom(machine.os, (asked, args) =>
		asked === operation && (path === undefined || args[0] === path)
			? Promise.resolve(reading)
			: ask(asked, args),
	);
}

/** The reading of something that this account may not read. */
export const denied: Reading<never> = {
	status: 'unobserved',
	reason: 'access-denied',
	detail: 'EACCES',
};
