import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('load-guest-modules', () => {
	test('loads them, now and at every start', () => {
		const { where, steps, card } = resolved('load-guest-modules', { modules: 'tun vhost_net' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'modprobe -a tun vhost_net',
			"printf '%s\\n' tun vhost_net > /etc/modules-load.d/guests.conf",
		]);
	});

	test('speaks calmly', () => {
		expect(
			wordsOf(resolved('load-guest-modules', { modules: 'tun vhost_net' })).join(' '),
		).not.toContain('!');
	});
});
