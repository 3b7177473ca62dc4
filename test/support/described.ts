import type { Description } from '../../src/machines/simulated/description.ts';
import { simulatedMachines } from '../../src/machines/simulated/simulated-machines.ts';
import { asAdministrator } from './setup-rehearsals.ts';

/** A simulated machine by its name, used by somebody with all rights, changed by what is given. */
export function described(name: string, parts: Partial<Description> = {}): Description {
	const description = simulatedMachines.find((machine) => machine.name === name);
	if (description === undefined) throw new Error(`there is no machine ${name}`);
	return { ...asAdministrator(description), ...parts };
}
