import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('enable-forwarding', () => {
	test('switches it on, now and at every start', () => {
		const { where, steps, card } = resolved('enable-forwarding', {});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'sysctl -w net.ipv4.ip_forward=1',
			'echo net.ipv4.ip_forward=1 > /etc/sysctl.d/99-forwarding.conf',
		]);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('enable-forwarding', {})).join(' ')).not.toContain('!');
	});
});
