import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('install-apparmor-parser', () => {
	test('installs it where the package manager is known', () => {
		const { where, steps, card } = resolved('install-apparmor-parser', { family: 'debian' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['apt-get install apparmor', 'service docker restart']);
	});

	test('names the program elsewhere', () => {
		const { where, steps, card } = resolved('install-apparmor-parser', { family: '' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['service docker restart']);
	});

	test('speaks calmly', () => {
		expect(
			wordsOf(resolved('install-apparmor-parser', { family: 'debian' })).join(' '),
		).not.toContain('!');
	});
});
