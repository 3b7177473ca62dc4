import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('switch-engine-mode', () => {
	test('gives its commands in order for mode linux', () => {
		const { where, steps, card } = resolved('switch-engine-mode', { mode: 'linux' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['docker desktop engine use linux', 'docker version']);
	});

	test('gives its commands in order for mode windows', () => {
		const { where, steps, card } = resolved('switch-engine-mode', { mode: 'windows' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['docker desktop engine use windows', 'docker version']);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('switch-engine-mode', { mode: 'linux' })).join(' ')).not.toContain('!');
	});
});
