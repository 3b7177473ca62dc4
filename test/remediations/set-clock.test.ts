import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('set-clock', () => {
	test('sets it by the network, or by the hardware', () => {
		const { where, steps, card } = resolved('set-clock', {});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['timedatectl set-ntp true', 'hwclock --hctosys', 'date -u']);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('set-clock', {})).join(' ')).not.toContain('!');
	});
});
