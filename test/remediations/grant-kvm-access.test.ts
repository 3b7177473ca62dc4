import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('grant-kvm-access', () => {
	test('adds the account to the group', () => {
		const { where, steps, card } = resolved('grant-kvm-access', { account: 'ada' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'getent group kvm || groupadd --system kvm',
			'chgrp kvm /dev/kvm && chmod 660 /dev/kvm',
			'usermod -aG kvm ada',
		]);
	});

	test('leaves the name to fill in where it is not known', () => {
		const { where, steps, card } = resolved('grant-kvm-access', { account: '' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'getent group kvm || groupadd --system kvm',
			'chgrp kvm /dev/kvm && chmod 660 /dev/kvm',
			'usermod -aG kvm {account}',
		]);
	});

	test('keeps a hostile name one word of the shell', () => {
		const { steps } = resolved('grant-kvm-access', { account: "a'; rm -rf /" });
		expect(commandsOf(steps).at(-1)).toBe(String.raw`usermod -aG kvm 'a'\''; rm -rf /'`);
	});

	test('says that the account must log in again', () => {
		const { impact, steps } = resolved('grant-kvm-access', { account: 'ada' });
		expect(impact).toContain('must log in again');
		expect(steps.map(({ text }) => text)).toContain(
			'Log out and in: a running session keeps its old groups.',
		);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('grant-kvm-access', { account: 'ada' })).join(' ')).not.toContain('!');
	});
});
