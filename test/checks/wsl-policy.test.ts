import { describe, expect, test } from 'vitest';
import { wslPolicy } from '../../checks/wsl-policy.ts';
import { judgedOn } from '../support/judged.ts';

const judged = (forbidden: readonly string[] | null) =>
	judgedOn('windows', wslPolicy, { 'wsl-policy': forbidden && { forbidden } });

describe('wsl-policy', () => {
	test('passes without policies, and where they forbid something else', () => {
		expect(judged(null).verdict).toBe('pass');
		expect(judged(['AllowWSL1'])).toMatchObject({
			verdict: 'pass',
			because: 'other parts are forbidden: AllowWSL1',
		});
	});

	test('fails where WSL is forbidden', () => {
		expect(judged(['AllowWSL'])).toMatchObject({
			verdict: 'fail',
			remediation: { id: 'ask-for-wsl', parameters: { policy: 'AllowWSL' } },
		});
	});
});
