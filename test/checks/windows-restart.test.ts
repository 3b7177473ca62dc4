import { describe, expect, test } from 'vitest';
import { windowsRestart } from '../../checks/windows-restart.ts';
import { judgedOn } from '../support/judged.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) => judgedOn('windows', windowsRestart, told);

describe('windows-restart', () => {
	test('passes where nothing waits, fails mildly where something does', () => {
		expect(judged({ 'windows-restart': { signals: [] } }).verdict).toBe('pass');
		expect(judged({ 'windows-restart': { signals: ['a', 'b'] } })).toMatchObject({
			verdict: 'fail',
			severity: 'degraded',
			because: 'a; b',
			remediation: { id: 'restart-windows' },
		});
	});

	test('is unknown where nobody could look', () => {
		expect(judged({ 'windows-restart': { unseen: 'access-denied' } }).verdict).toBe('unknown');
	});
});
