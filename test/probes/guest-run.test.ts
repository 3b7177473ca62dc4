import { describe, expect, test } from 'vitest';
import { guestRun } from '../../src/probes/guest-run.ts';
import { machineWith } from '../support/machine-with.ts';

describe('guest-run', () => {
	test('observes that a guest ran', async () => {
		const value = { outcome: 'ran', detail: 'exits 2, 5', milliseconds: 2 } as const;
		const machine = machineWith({ guestRun: { status: 'observed', value } });
		expect(await guestRun.observe(machine)).toMatchObject({
			value,
			evidence: [{ excerpt: 'ran: exits 2, 5' }],
		});
	});

	test('knows that there is no device, which is not the same as not allowed', async () => {
		expect(await guestRun.observe(machineWith({}))).toMatchObject({ status: 'absent' });
		const guest = { status: 'unobserved', reason: 'access-denied', detail: 'EACCES' } as const;
		expect(await guestRun.observe(machineWith({ guestRun: guest }))).toMatchObject({
			reason: 'access-denied',
		});
	});
});
