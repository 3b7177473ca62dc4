import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('boot-another-kernel', () => {
	test('names what is missing, and no command: how to do it depends on the machine', () => {
		const { where, steps, card } = resolved('boot-another-kernel', { options: 'VETH BRIDGE' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([]);
	});

	test('speaks calmly', () => {
		expect(
			wordsOf(resolved('boot-another-kernel', { options: 'VETH BRIDGE' })).join(' '),
		).not.toContain('!');
	});
});
