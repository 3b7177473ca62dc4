import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('enable-containers', () => {
	test('gives its commands in order for kind server', () => {
		const { where, steps, card } = resolved('enable-containers', { kind: 'server' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'Install-WindowsFeature -Name Containers',
			'Restart-Computer',
		]);
	});

	test('gives its commands in order for kind client', () => {
		const { where, steps, card } = resolved('enable-containers', { kind: 'client' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'Enable-WindowsOptionalFeature -Online -FeatureName Containers -All -NoRestart',
			'Restart-Computer',
		]);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('enable-containers', { kind: 'server' })).join(' ')).not.toContain('!');
	});
});
