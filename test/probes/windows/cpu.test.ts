import { expect, test } from 'vitest';
import { cpu } from '../../../src/probes/windows/cpu.ts';
import { answering, denied } from '../../support/machine-with.ts';
import { windowsWith } from '../../support/windows-with.ts';

test('the processor of a Windows machine has a name and no flags', async () => {
	expect(await cpu.observe(windowsWith())).toMatchObject({
		value: { model: 'Intel(R) Core(TM) i7-8700', vendor: 'GenuineIntel', flags: null },
	});
	const closed = answering(windowsWith(), 'registryValues', denied);
	expect(await cpu.observe(closed)).toMatchObject({ reason: 'access-denied' });
});
