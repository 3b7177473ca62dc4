import { describe, expect, test } from 'vitest';
import { resolved, wordsOf } from '../support/resolved.ts';

describe('ask-for-write-access', () => {
	test('is a card for whoever manages the machine, with the words of the error and the value', () => {
		const { where, steps, card } = resolved('ask-for-write-access');
		expect({ where, steps }).toEqual({ where: 'organization', steps: [] });
		expect(card?.why).toContain('The media is write protected');
		expect(card?.variants[0]?.steps[1]?.command).toBe(
			'reg query HKLM\\SYSTEM\\CurrentControlSet\\Policies\\Microsoft\\FVE /v FDVDenyWriteAccess',
		);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('ask-for-write-access')).join(' ')).not.toContain('!');
	});
});
