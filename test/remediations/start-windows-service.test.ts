import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('start-windows-service', () => {
	test('gives its commands in order for name docker', () => {
		const { where, steps, card } = resolved('start-windows-service', { name: 'docker' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'Set-Service -Name docker -StartupType Automatic',
			'Start-Service -Name docker',
			"Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='docker'} -MaxEvents 20",
		]);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('start-windows-service', { name: 'docker' })).join(' ')).not.toContain(
			'!',
		);
	});
});
