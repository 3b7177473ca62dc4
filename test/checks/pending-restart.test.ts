import { describe, expect, test } from 'vitest';
import { pendingRestart } from '../../checks/pending-restart.ts';
import { judged } from '../support/judged.ts';

describe('pending-restart', () => {
	test('passes where nothing waits', () => {
		const pending = { packages: [], kernelReplaced: false };
		expect(judged(pendingRestart, { 'pending-restart': pending }).verdict).toBe('pass');
	});

	test('fails where modules cannot be loaded any more', () => {
		const pending = { packages: [], kernelReplaced: true };
		expect(judged(pendingRestart, { 'pending-restart': pending })).toMatchObject({
			verdict: 'fail',
			severity: 'degraded',
			remediation: { id: 'restart-machine' },
		});
	});

	test('advises where a package asked for it', () => {
		const pending = { packages: ['libc6'], kernelReplaced: false };
		expect(judged(pendingRestart, { 'pending-restart': pending })).toMatchObject({
			verdict: 'fail',
			severity: 'advice',
			because: 'libc6 asked for one',
		});
	});

	test('is unknown, never failed, where nobody could look', () => {
		const told = { 'pending-restart': { unseen: 'access-denied' } } as const;
		expect(judged(pendingRestart, told).verdict).toBe('unknown');
	});
});
