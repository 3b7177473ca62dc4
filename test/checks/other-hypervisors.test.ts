import { describe, expect, test } from 'vitest';
import { otherHypervisors } from '../../checks/other-hypervisors.ts';
import type { GuestRun } from '../../src/model/machine-values.ts';
import { judged } from '../support/judged.ts';

const loaded = { modules: ['vboxdrv'] };
const run = (outcome: GuestRun['outcome']): GuestRun => ({ outcome, detail: '', milliseconds: 1 });

describe('other-hypervisors', () => {
	test('passes without one, and beside one that does no harm', () => {
		expect(judged(otherHypervisors, { 'other-hypervisors': { modules: [] } }).verdict).toBe('pass');
		const told = { 'other-hypervisors': loaded, 'guest-run': run('ran') };
		expect(judged(otherHypervisors, told).verdict).toBe('pass');
	});

	test('fails where the processor is taken, and names the driver', () => {
		const told = { 'other-hypervisors': loaded, 'guest-run': run('in-use') };
		expect(judged(otherHypervisors, told)).toMatchObject({
			verdict: 'fail',
			severity: 'blocker',
			because: 'vboxdrv is loaded, and the processor is taken',
			remediation: { id: 'free-virtualization' },
		});
	});

	test('advises where no guest was tried', () => {
		expect(judged(otherHypervisors, { 'other-hypervisors': loaded }).severity).toBe('advice');
	});

	test('is unknown, never failed, where nobody could look', () => {
		const told = { 'other-hypervisors': { unseen: 'access-denied' } } as const;
		expect(judged(otherHypervisors, told).verdict).toBe('unknown');
	});
});
