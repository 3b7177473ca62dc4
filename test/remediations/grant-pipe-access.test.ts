import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('grant-pipe-access', () => {
	test('adds the account by its SID', () => {
		const { where, steps, card } = resolved('grant-pipe-access', { user: 'S-1-5-21-1-2-3-1001' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'Add-LocalGroupMember -Group docker-users -Member S-1-5-21-1-2-3-1001',
			'Restart-Service -Name docker',
			'shutdown /l',
		]);
	});

	test('says what it gives away, calmly', () => {
		const remediation = resolved('grant-pipe-access', { user: '' });
		expect(remediation.impact).toContain('change everything');
		expect(wordsOf(remediation).join(' ')).not.toContain('!');
	});
});
