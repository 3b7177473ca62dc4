import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('sign-out-of-windows', () => {
	test('ends the logon', () => {
		const { where, steps, card } = resolved('sign-out-of-windows');
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['shutdown /l', 'whoami /groups']);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('sign-out-of-windows')).join(' ')).not.toContain('!');
	});
});
