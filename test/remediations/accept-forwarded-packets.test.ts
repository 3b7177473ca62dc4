import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

const told = (table: string, chain: string) =>
	resolved('accept-forwarded-packets', { table, chain });

describe('accept-forwarded-packets', () => {
	test('opens the chain of iptables with iptables', () => {
		const { where, steps, card } = told('filter', 'FORWARD');
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['iptables -S FORWARD', 'iptables -P FORWARD ACCEPT']);
	});

	test('opens any other with nft, whatever its name', () => {
		expect(commandsOf(told('my table', "a'b").steps)[1]).toBe(
			"nft chain ip 'my table' 'a'\\''b' '{ policy accept; }'",
		);
	});

	test('speaks calmly', () => {
		expect(wordsOf(told('filter', 'FORWARD')).join(' ')).not.toContain('!');
	});
});
