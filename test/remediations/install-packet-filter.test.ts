import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('install-packet-filter', () => {
	test('installs it where the package manager is known', () => {
		const { where, steps, card } = resolved('install-packet-filter', { family: 'debian' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['apt-get install iptables', 'service docker restart']);
	});

	test('names the package elsewhere', () => {
		const { where, steps, card } = resolved('install-packet-filter', { family: '' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['service docker restart']);
	});

	test('speaks calmly', () => {
		expect(
			wordsOf(resolved('install-packet-filter', { family: 'debian' })).join(' '),
		).not.toContain('!');
	});
});
