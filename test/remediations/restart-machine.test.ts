import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('restart-machine', () => {
	test('restarts it, and looks again', () => {
		const { where, steps, card } = resolved('restart-machine', {});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['reboot', 'nestvirt diagnose']);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('restart-machine', {})).join(' ')).not.toContain('!');
	});
});
