import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('upgrade-edition', () => {
	test('gives its commands in order', () => {
		const { where, steps, card } = resolved('upgrade-edition', {});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['start ms-settings:activation']);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('upgrade-edition', {})).join(' ')).not.toContain('!');
	});
});
