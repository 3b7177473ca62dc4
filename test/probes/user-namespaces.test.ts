import { describe, expect, test } from 'vitest';
import { userNamespaces } from '../../src/probes/user-namespaces.ts';
import { machineWith } from '../support/machine-with.ts';

const account = { uid: 1000, gid: 1000, groups: [], name: 'ada', homeFolder: '/home/ada' };

describe('user-namespaces', () => {
	test('sees limits, ranges and the programs that map them', async () => {
		const machine = machineWith({
			account,
			files: {
				'/proc/sys/user/max_user_namespaces': '31000\n',
				'/proc/sys/kernel/unprivileged_userns_clone': '1\n',
				'/etc/subuid': 'ada:100000:65536\n',
				'/etc/subgid': 'ada:100000:1000\n',
			},
			statuses: {
				'/usr/bin/newuidmap': { kind: 'file', mode: 0o4755 },
				'/usr/bin/newgidmap': { kind: 'file', mode: 0o4755 },
			},
		});
		expect(await userNamespaces.observe(machine)).toMatchObject({
			value: {
				most: 31000,
				unprivileged: true,
				restricted: false,
				subordinateIds: 1000,
				mappers: true,
			},
		});
	});

	test('sees that there is nothing to map', async () => {
		const files = {
			'/proc/sys/user/max_user_namespaces': '0\n',
			'/proc/sys/kernel/apparmor_restrict_unprivileged_userns': '1\n',
		};
		expect(await userNamespaces.observe(machineWith({ account, files }))).toMatchObject({
			value: { most: 0, unprivileged: null, restricted: true, subordinateIds: 0, mappers: false },
		});
	});
});
