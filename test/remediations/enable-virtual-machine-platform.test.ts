import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('enable-virtual-machine-platform', () => {
	test('gives its commands in order', () => {
		const { where, steps, card } = resolved('enable-virtual-machine-platform', {});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['wsl --install', 'shutdown /r /t 0']);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('enable-virtual-machine-platform', {})).join(' ')).not.toContain('!');
	});
});
