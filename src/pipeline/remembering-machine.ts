import { askOf, type Machine, machineFrom } from '../model/machine.ts';
import type { Reading } from '../model/observation.ts';

/** A machine that is asked for each thing once, so that one run sees one world. */
export function rememberingMachine(machine: Machine): Machine {
	const ask = askOf(machine);
	const answers = new Map<string, Promise<Reading<unknown>>>();
	return machineFrom(
		machine.os,
		(operation, args) => {
			const key = JSON.stringify([operation, args]);
			const known = answers.get(key) ?? ask(operation, args);
			answers.set(key, known);
			return known;
		},
		(milliseconds) => machine.hurry(milliseconds),
	);
}
