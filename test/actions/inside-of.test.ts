import { expect, test } from 'vitest';
import { insideOf } from '../../src/actions/inside-of.ts';
import { simulatedMachine } from '../../src/machines/simulated/simulated-machine.ts';
import { described } from '../support/described.ts';

const machine = simulatedMachine(described('physical-windows-11-wsl'));
const place = { distribution: 'Debian', owner: 'S-1-5-21-1-2-3-500' };

test('the account that it belongs to sees it as the Linux that it is', async () => {
	const inside = await insideOf(machine, place);
	if (inside.status !== 'observed') throw new Error(inside.detail);
	expect(inside.value.os).toBe('linux');
	expect(await inside.value.readFile('/etc/wsl.conf')).toMatchObject({
		value: { text: expect.stringContaining('default=ann') },
	});
	expect(await inside.value.serviceStatus('docker')).toMatchObject({ reason: 'unsupported' });
});

test('another account, which has distributions of its own, is told so', async () => {
	expect(await insideOf(machine, { ...place, owner: 'S-1-5-21-1-2-3-1002' })).toMatchObject({
		...{ status: 'unobserved', reason: 'access-denied' },
		detail: expect.stringContaining('another account'),
	});
});
