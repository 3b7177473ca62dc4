import type { Change } from '../../../model/change.ts';
import type { Description } from '../description.ts';
import { ranEngine } from './ran-engine.ts';

const docker = 'docker.service';

/** A simulated Linux after systemd started or stopped a unit; null: there is none of that name. */
export function ranUnit(
	machine: Description,
	{ unit, running }: Extract<Change, { change: 'run-unit' }>,
): Description | null {
	const state = machine.units?.[unit];
	if (state === undefined) return null;
	if (unit === docker) return ranEngine(machine, running);
	const words = running
		? { active: 'active', sub: 'running' }
		: { active: 'inactive', sub: 'dead' };
	return { ...machine, units: { ...machine.units, [unit]: { ...state, ...words } } };
}
