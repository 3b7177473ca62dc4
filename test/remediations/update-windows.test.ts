import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('update-windows', () => {
	test('gives its commands in order for build 17763', () => {
		const { where, steps, card } = resolved('update-windows', { build: '17763' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['start ms-settings:windowsupdate', 'winver']);
	});

	test('gives its commands in order for build ', () => {
		const { where, steps, card } = resolved('update-windows', { build: '' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['start ms-settings:windowsupdate', 'winver']);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('update-windows', { build: '17763' })).join(' ')).not.toContain('!');
	});
});
