import { describe, expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

describe('prepare-rootless', () => {
	test('allows namespaces', () => {
		const { where, steps, card } = resolved('prepare-rootless', {
			missing: 'namespaces',
			account: 'ada',
		});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'sysctl -w user.max_user_namespaces=28633',
			'dockerd-rootless-setuptool.sh check',
		]);
	});

	test('allows them to ordinary accounts', () => {
		const { where, steps, card } = resolved('prepare-rootless', {
			missing: 'clone',
			account: 'ada',
		});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'sysctl -w kernel.unprivileged_userns_clone=1',
			'dockerd-rootless-setuptool.sh check',
		]);
	});

	test('gives ids to the account, or leaves its name to fill in', () => {
		const { where, steps, card } = resolved('prepare-rootless', { missing: 'ids', account: '' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'usermod --add-subuids 100000-165535 --add-subgids 100000-165535 {account}',
			'dockerd-rootless-setuptool.sh check',
		]);
	});

	test('quotes the name of the account', () => {
		const { where, steps, card } = resolved('prepare-rootless', { missing: 'ids', account: 'a b' });
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			"usermod --add-subuids 100000-165535 --add-subgids 100000-165535 'a b'",
			'dockerd-rootless-setuptool.sh check',
		]);
	});

	test('installs the programs that map ids', () => {
		const { where, steps, card } = resolved('prepare-rootless', {
			missing: 'mappers',
			account: 'ada',
		});
		expect({ where, card }).toEqual({ where: 'here', card: undefined });
		expect(commandsOf(steps)).toEqual([
			'apt-get install uidmap',
			'dockerd-rootless-setuptool.sh check',
		]);
	});

	test('speaks calmly', () => {
		expect(
			wordsOf(resolved('prepare-rootless', { missing: 'namespaces', account: 'ada' })).join(' '),
		).not.toContain('!');
	});
});
