import { type Machine, machineFrom } from '../../src/model/machine.ts';

/** A live machine that fails the test when anything asks it. */
export function forbiddenMachine(): Machine {
	return machineFrom('linux', (operation, args) => {
		throw new Error(`the live machine was asked: ${operation} ${JSON.stringify(args)}`);
	});
}
