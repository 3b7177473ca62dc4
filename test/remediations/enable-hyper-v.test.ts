import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('enable-hyper-v', () => {
	test('gives its commands in order for kind server', () => {
		const { where, steps, card } = resolved('enable-hyper-v', { kind: 'server' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'Install-WindowsFeature -Name Hyper-V -IncludeManagementTools',
			'Restart-Computer',
		]);
	});

	test('gives its commands in order for kind client', () => {
		const { where, steps, card } = resolved('enable-hyper-v', { kind: 'client' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'Enable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V -All -NoRestart',
			'Restart-Computer',
		]);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('enable-hyper-v', { kind: 'server' })).join(' ')).not.toContain('!');
	});
});
