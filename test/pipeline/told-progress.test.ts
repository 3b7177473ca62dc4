import { expect, test } from 'vitest';
import { memoryJournal } from '../../src/journal/memory-journal.ts';
import { changeableSimulation } from '../../src/machines/simulated/changeable-simulation.ts';
import type { SetupEvent } from '../../src/model/setup-event.ts';
import { settleAction } from '../../src/pipeline/settle-action.ts';
import { described } from '../support/described.ts';
import { rehearsedSetup } from '../support/rehearsed-setup.ts';

test('an action reports how far it is, at most ten times a second', async () => {
	const machine = changeableSimulation(described('physical-debian-12'));
	const setup = rehearsedSetup(machine, memoryJournal([]), 'linux-containers');
	const events: SetupEvent[] = [];
	let now = 0;
	const work = {
		...setup.work,
		machine: {
			...machine,
			change: (change: Parameters<typeof machine.change>[0], progress = (_: number) => {}) => {
				for (; now < 1000; now += 10) progress(now);
				return machine.change(change);
			},
		},
		now: () => now,
		report: (event: SetupEvent) => void events.push(event),
	};
	const action = { kind: 'group', group: 'docker' } as const;
	await settleAction(work as never, { step: 3, action: 0 }, action, undefined);
	expect(events).toHaveLength(10);
	expect(events[1]).toMatchObject({ event: 'progress', step: 3, done: 100 });
	expect(events[1]).toHaveProperty('title', expect.stringContaining('docker'));
});
