import { describe, expect, test } from 'vitest';
import { rootlessRequirements } from '../../checks/rootless-requirements.ts';
import type { UserNamespaces } from '../../src/model/linux-facts.ts';
import { judged } from '../support/judged.ts';

const sound: UserNamespaces = {
	most: 31000,
	unprivileged: null,
	restricted: false,
	subordinateIds: 65536,
	mappers: true,
};
const engines = { rootlessDocker: null, podman: null, containerd: null, snap: null };
const used = { ...engines, rootlessDocker: '/run/user/1000/docker.sock' };
const account = { uid: 1000, gid: 1000, groups: [], name: 'ada', homeFolder: '/home/ada' };
const verdictOf = (spaces: UserNamespaces) =>
	judged(rootlessRequirements, { 'user-namespaces': spaces, 'other-engines': used, account });

describe('rootless-requirements', () => {
	test('has nothing to say where no engine without root is used', () => {
		const told = { 'user-namespaces': sound, 'other-engines': engines };
		expect(judged(rootlessRequirements, told).verdict).toBe('not-applicable');
	});

	test('passes where all is there', () => {
		expect(verdictOf(sound).verdict).toBe('pass');
	});

	test.each([
		[{ most: 0 }, 'namespaces'],
		[{ unprivileged: false }, 'clone'],
		[{ mappers: false }, 'mappers'],
		[{ subordinateIds: 10 }, 'ids'],
	])('fails with what is missing: %j', (part, missing) => {
		expect(verdictOf({ ...sound, ...part })).toMatchObject({
			verdict: 'fail',
			remediation: { id: 'prepare-rootless', parameters: { missing, account: 'ada' } },
		});
	});

	test('goes by the address that the client uses, too', () => {
		const endpoint = {
			setBy: 'DOCKER_HOST',
			context: null,
			address: 'unix:///run/user/1000/docker.sock',
			endpoint: { transport: 'unix', path: '/run/user/1000/docker.sock' },
			problem: null,
		} as const;
		const told = { 'user-namespaces': { ...sound, most: 0 }, 'engine-endpoint': endpoint };
		expect(judged(rootlessRequirements, told).verdict).toBe('fail');
	});

	test('is unknown, never failed, where nobody could look', () => {
		const told = { 'user-namespaces': { unseen: 'access-denied' }, 'other-engines': used } as const;
		expect(judged(rootlessRequirements, told).verdict).toBe('unknown');
	});
});
