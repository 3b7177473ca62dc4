import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('restart-windows', () => {
	test('gives its commands in order', () => {
		const { where, steps, card } = resolved('restart-windows', {});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['shutdown /r /t 0', 'nestvirt diagnose']);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('restart-windows', {})).join(' ')).not.toContain('!');
	});
});
