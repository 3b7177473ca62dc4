import { expect, test } from 'vitest';
import { trialOutcome } from '../../src/actions/trial-outcome.ts';
import { changeableSimulation } from '../../src/machines/simulated/changeable-simulation.ts';
import { described } from '../support/described.ts';

const next = (state: object) => trialOutcome.next({} as never, state as never);
const seen = { entry: '{a}', launchType: 'off', idle: null, wentWell: true };

test('only a trial that went well keeps the hypervisor', () => {
	expect(next(seen)).toEqual({ change: 'set-launch-type', entry: '{a}', launchType: 'auto' });
	expect(next({ ...seen, wentWell: false })).toBeNull();
});

test('a machine that was started anew meanwhile tries again', () => {
	expect(next({ ...seen, wentWell: false, idle: '{b}' })).toEqual({
		change: 'boot-once',
		entry: '{b}',
	});
});

test('afterwards the copy goes, unless the machine runs by it', () => {
	expect(next({ ...seen, launchType: 'auto', idle: '{b}' })).toEqual({
		change: 'remove-boot-entry',
		entry: '{b}',
	});
	expect(trialOutcome.standing({} as never, { ...seen, launchType: 'auto' } as never)).toBe(
		'in-desired-state',
	);
});

test('whether it went well is read from the processor: this Windows is the root partition', async () => {
	const state = await trialOutcome.get(
		changeableSimulation(described('azure-windows-server-2022')),
		{} as never,
	);
	expect(state).toMatchObject({ value: { wentWell: false, launchType: null } });
});
