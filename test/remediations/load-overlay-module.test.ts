import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('load-overlay-module', () => {
	test('loads it, now and at every start', () => {
		const { where, steps, card } = resolved('load-overlay-module');
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'modprobe overlay',
			'echo overlay > /etc/modules-load.d/overlay.conf',
		]);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('load-overlay-module')).join(' ')).not.toContain('!');
	});
});
