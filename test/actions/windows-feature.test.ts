import { expect, test } from 'vitest';
import { windowsFeature } from '../../src/actions/windows-feature.ts';
import { changeableSimulation } from '../../src/machines/simulated/changeable-simulation.ts';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

test('a feature waits for a restart, and Windows tells so', async () => {
	const action = { kind: 'windows-feature', feature: 'Containers', guarded: false } as const;
	const machine = changeableSimulation(described('vmware-windows-11'));
	await machine.change({
		change: 'enable-feature',
		feature: 'Containers',
		enabled: true,
		guarded: false,
	});
	const state = await windowsFeature.get(machine, action as never);
	expect(state).toMatchObject({ value: { state: 'enabled', isPending: true } });
	const standing = (value: object) => windowsFeature.standing(action as never, value as never);
	expect(standing({ state: 'enabled', isPending: true })).toBe('restart-pending');
	expect(standing({ state: 'enabled', isPending: false })).toBe('in-desired-state');
	expect(standing({ state: 'disabled', isPending: true })).toBe('differs');
});

test('what Windows does not tell is not changed', async () => {
	const action = { kind: 'windows-feature', feature: 'Containers', guarded: false } as const;
	const went = await thereAndBack(described('hyperv-windows-11-broken-wmi'), action);
	expect(went.changes).toEqual([]);
});
