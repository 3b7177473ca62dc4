import { describe, expect, test } from 'vitest';
import { sessionGroups } from '../../src/probes/session-groups.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';

const ada = { uid: 1000, gid: 1000, groups: [1000, 27], name: 'ada', homeFolder: '/home/ada' };
const files = { '/etc/group': 'ada:x:1000:\nsudo:x:27:ada\ndocker:x:998:ada\n' };

describe('session-groups', () => {
	test('tells the groups of the session from those of the database', async () => {
		expect(await sessionGroups.observe(machineWith({ account: ada, files }))).toMatchObject({
			value: { effective: ['ada', 'sudo'], database: ['sudo', 'docker'] },
			evidence: [{ excerpt: 'not in this session: docker' }],
		});
	});

	test('is unseen where the database cannot be read', async () => {
		const machine = answering(machineWith({ account: ada }), 'readFile', denied);
		expect(await sessionGroups.observe(machine)).toMatchObject({ reason: 'access-denied' });
	});
});
