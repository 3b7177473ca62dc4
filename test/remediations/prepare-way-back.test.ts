import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('prepare-way-back', () => {
	test('gives its commands in order', () => {
		const { where, steps, card } = resolved('prepare-way-back', {});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'bcdedit /export C:\\boot-options',
			'bcdedit /set {default} hypervisorlaunchtype off',
		]);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('prepare-way-back', {})).join(' ')).not.toContain('!');
	});
});
