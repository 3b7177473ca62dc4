import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('grant-engine-access', () => {
	test('adds the account to the group', () => {
		const { where, steps, card } = resolved('grant-engine-access', { account: 'ada' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['usermod -aG docker ada']);
	});

	test('leaves the name to fill in where it is not known', () => {
		const { where, steps, card } = resolved('grant-engine-access', { account: '' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual(['usermod -aG docker {account}']);
	});

	test('keeps a hostile name one word of the shell', () => {
		const { steps } = resolved('grant-engine-access', { account: "a'; rm -rf /" });
		expect(commandsOf(steps).at(-1)).toBe(String.raw`usermod -aG docker 'a'\''; rm -rf /'`);
	});

	test('says that the account must log in again', () => {
		const { impact, steps } = resolved('grant-engine-access', { account: 'ada' });
		expect(impact).toContain('must log in again');
		expect(steps.map(({ text }) => text)).toContain(
			'Log out and in: a running session keeps its old groups.',
		);
	});

	test('says what power that is, and names the way with less', () => {
		const { impact, steps } = resolved('grant-engine-access', { account: 'ada' });
		expect(impact).toContain('can become root');
		expect(steps.at(-1)?.text).toContain('https://docs.docker.com/engine/security/rootless/');
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('grant-engine-access', { account: 'ada' })).join(' ')).not.toContain(
			'!',
		);
	});
});
