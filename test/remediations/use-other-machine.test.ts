import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('use-other-machine', () => {
	test('gives its commands in order', () => {
		const { where, steps, card } = resolved('use-other-machine', {});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['wsl --install']);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('use-other-machine', {})).join(' ')).not.toContain('!');
	});
});
