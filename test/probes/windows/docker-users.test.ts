import { expect, test } from 'vitest';
import { dockerUsers } from '../../../src/probes/windows/docker-users.ts';
import { answering, denied } from '../../support/machine-with.ts';
import { windowsWith } from '../../support/windows-with.ts';

const user = 'S-1-5-21-1-2-3-1001';
const told = (members: readonly string[]) =>
	dockerUsers.observe(windowsWith({ windows: { groups: { 'docker-users': members } } }));

test('membership in docker-users is told by SID', async () => {
	expect(await told([user])).toMatchObject({ value: { isMember: true } });
	expect(await told([])).toMatchObject({ value: { isMember: false } });
	expect((await dockerUsers.observe(windowsWith())).status).toBe('absent');
	const closed = answering(windowsWith(), 'localGroup', denied);
	expect(await dockerUsers.observe(closed)).toMatchObject({ reason: 'access-denied' });
});
