import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('repair-packages', () => {
	test('finishes, fetches and reinstalls', () => {
		const { where, steps, card } = resolved('repair-packages', {
			packages: 'docker.io containerd',
		});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'dpkg --configure -a',
			'apt-get --fix-broken install',
			'apt-get install --reinstall docker.io containerd',
		]);
	});

	test('speaks calmly', () => {
		expect(
			wordsOf(resolved('repair-packages', { packages: 'docker.io containerd' })).join(' '),
		).not.toContain('!');
	});
});
