import { describe, expect, test } from 'vitest';
import { guestProof } from '../../checks/guest-proof.ts';
import type { GuestRun } from '../../src/model/machine-values.ts';
import { judged } from '../support/judged.ts';

const run = (outcome: GuestRun['outcome']): { 'guest-run': GuestRun } => ({
	'guest-run': { outcome, detail: 'what KVM said', milliseconds: 4 },
});

describe('guest-proof', () => {
	test('passes where a guest ran', () => {
		expect(judged(guestProof, run('ran'))).toMatchObject({
			verdict: 'pass',
			because: 'a guest ran here in 4 ms',
		});
	});

	test('fails where another hypervisor holds the processor', () => {
		expect(judged(guestProof, run('in-use'))).toMatchObject({
			verdict: 'fail',
			because: 'another hypervisor holds the processor (EBUSY)',
			remediation: { id: 'free-virtualization', parameters: {} },
		});
	});

	test.each(['never-ended', 'strayed', 'refused'] as const)(
		'is unknown where the guest %s: that is no proof of the contrary',
		(outcome) => {
			expect(judged(guestProof, run(outcome))).toMatchObject({
				verdict: 'unknown',
				because: 'the trial guest did not do what it should: what KVM said',
				settledBy: 'the log of the kernel, or of Hyper-V on Windows',
			});
		},
	);

	test('has nothing to say where there is no device', () => {
		expect(judged(guestProof, { 'guest-run': null }).verdict).toBe('not-applicable');
	});

	test.each(['access-denied', 'skipped', 'unsupported'] as const)(
		'is unknown, never failed, where no guest could be tried: %s',
		(unseen) => {
			expect(judged(guestProof, { 'guest-run': { unseen } }).verdict).toBe('unknown');
		},
	);
});
