import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('start-hypervisor', () => {
	test('gives its commands in order', () => {
		const { where, steps, card } = resolved('start-hypervisor', {});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'bcdedit /enum {current}',
			'bcdedit /set {current} hypervisorlaunchtype auto',
			'shutdown /r /t 0',
		]);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('start-hypervisor', {})).join(' ')).not.toContain('!');
	});
});
