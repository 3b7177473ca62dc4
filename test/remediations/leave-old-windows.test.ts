import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('leave-old-windows', () => {
	test('upgrades first, and names no engine that is maintained on the old one', () => {
		const { where, steps, card } = resolved('leave-old-windows', {});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(steps[0]?.text).toMatch(/upgrade/);
		expect(commandsOf(steps)).toEqual(['docker -H ssh://USER@MACHINE info']);
		expect(wordsOf(resolved('leave-old-windows', {})).join(' ')).toMatch(
			/Docker Toolbox.*archived/,
		);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('leave-old-windows', {})).join(' ')).not.toContain('!');
	});
});
