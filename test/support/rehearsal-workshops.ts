import { memoryJournal } from '../../src/journal/memory-journal.ts';
import { changeableSimulation } from '../../src/machines/simulated/changeable-simulation.ts';
import type { Description } from '../../src/machines/simulated/description.ts';
import { simulatedMachines } from '../../src/machines/simulated/simulated-machines.ts';
import { exitCodes } from '../../src/model/exit-code.ts';
import { Failure } from '../../src/model/failure.ts';
import type { JournalRecord } from '../../src/model/journal.ts';
import type { Workshop, WorkshopFlags } from '../../src/model/workshop.ts';

/** Machines and journals that outlive a command, by the folder that a user would name. */
export function rehearsalWorkshops(): (flags: WorkshopFlags) => Promise<Workshop> {
	const kept = new Map<string, { description: Description; records: JournalRecord[] }>();
	return async ({ machine: name, state = 'DIR' }) => {
		const start = simulatedMachines.find((one) => one.name === name);
		if (start === undefined) {
			throw new Failure(exitCodes.wrongUsage, `There is no simulated machine ${name}.`);
		}
		const place = kept.get(state) ?? { description: start, records: [] };
		kept.set(state, place);
		const machine = changeableSimulation(place.description, async (description) => {
			place.description = description;
		});
		return {
			...{ machine, place: state },
			journal: memoryJournal(place.records),
			observedAt: '2026-01-01T00:00:00.000Z',
			words: ['--machine', start.name, '--state', state],
			restart: () => machine.restart(),
		};
	};
}
