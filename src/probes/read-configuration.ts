import type { DaemonConfiguration } from '../model/linux-facts.ts';
import type { Machine } from '../model/machine.ts';
import { type Observation, withoutValue } from '../model/observation.ts';

/**
 * What the engine's configuration file says, and what this machine's daemon makes of it; absent where there is none.
 * Nothing else is asked of a machine without one, and what judges it is not even loaded.
 */
export async function readConfiguration(
	machine: Machine,
	usual: string,
): Promise<Observation<DaemonConfiguration>> {
	const answer = await machine.readFile(usual);
	if (answer.status !== 'observed') return withoutValue(answer, usual);
	const { judgedConfiguration } = await import('./judged-configuration.ts');
	return judgedConfiguration(machine, usual, answer.value);
}
