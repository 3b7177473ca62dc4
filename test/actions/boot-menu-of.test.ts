import { expect, test } from 'vitest';
import { bootMenuOf } from '../../src/actions/boot-menu-of.ts';
import { changeableSimulation } from '../../src/machines/simulated/changeable-simulation.ts';
import { simulatedMachines } from '../../src/machines/simulated/simulated-machines.ts';
import { described } from '../support/described.ts';

test('administrators are shown the menu, others are not', async () => {
	const menu = await bootMenuOf(changeableSimulation(described('vmware-windows-11')));
	expect(menu).toMatchObject({ value: { once: null, entries: [{ launchType: null }] } });
	const user = simulatedMachines.find(({ name }) => name === 'vmware-windows-11');
	if (user === undefined) throw new Error('no machine');
	expect(await bootMenuOf(changeableSimulation(user))).toMatchObject({ reason: 'access-denied' });
});
