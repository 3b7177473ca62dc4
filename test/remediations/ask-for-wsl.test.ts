import { describe, expect, test } from 'vitest';
import { resolved, wordsOf } from '../support/resolved.ts';

describe('ask-for-wsl', () => {
	test('is a card for whoever manages the machine, with the policy that forbids it', () => {
		const { where, steps, card } = resolved('ask-for-wsl', { policy: 'AllowWSL' });
		expect({ where, steps }).toEqual({ where: 'organization', steps: [] });
		expect(card?.variants[0]?.steps[0]?.command).toBe(
			'reg query HKLM\\SOFTWARE\\Policies\\WSL /v AllowWSL',
		);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('ask-for-wsl', { policy: 'AllowWSL' })).join(' ')).not.toContain('!');
	});
});
