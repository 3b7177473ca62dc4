import { expect, test } from 'vitest';
import { otherEngines } from '../../src/probes/other-engines.ts';
import { machineWith } from '../support/machine-with.ts';

test('other engines are known by their sockets and folders', async () => {
	const account = { uid: 1000, gid: 1000, groups: [], name: 'ada', homeFolder: '/home/ada' };
	const statuses = {
		'/run/user/1000/docker.sock': { kind: 'socket' },
		'/run/podman/podman.sock': { kind: 'socket' },
		'/var/snap/docker/common': { kind: 'folder' },
	} as const;
	expect(await otherEngines.observe(machineWith({ account, statuses }))).toMatchObject({
		value: {
			rootlessDocker: '/run/user/1000/docker.sock',
			podman: '/run/podman/podman.sock',
			containerd: null,
			snap: '/var/snap/docker/common',
		},
	});
	expect(await otherEngines.observe(machineWith({}))).toMatchObject({
		value: { rootlessDocker: null, podman: null, containerd: null, snap: null },
	});
});
