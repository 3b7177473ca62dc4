import { expect, test } from 'vitest';
import { clock } from '../../../src/probes/windows/clock.ts';
import { answering, denied } from '../../support/machine-with.ts';
import { windowsWith } from '../../support/windows-with.ts';

test('Windows tells what time it is', async () => {
	expect(await clock.observe(windowsWith())).toMatchObject({
		value: { system: 1_780_000_000_000, hardware: null },
	});
	const closed = answering(windowsWith(), 'systemTime', denied);
	expect(await clock.observe(closed)).toMatchObject({ reason: 'access-denied' });
});
