import { describe, expect, test } from 'vitest';
import { engineFolders } from '../../src/actions/engine-folders.ts';
import { described } from '../support/described.ts';
import { machineWith } from '../support/machine-with.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const folders = [
	{ path: '/var/lib/docker', mode: 0o710 },
	{ path: '/etc/docker', mode: 0o755 },
];
const action = { kind: 'engine-folders', folders } as const;
const before = { there: {} };

/** What the way back does with what an engine left in these files. */
async function backFrom(files: Readonly<Record<string, string>>, from: unknown = before) {
	const machine = machineWith({ files });
	const state = await engineFolders.get(machine, action as never);
	if (state.status !== 'observed') throw new Error(state.detail);
	return engineFolders.back(action as never, from as never, state.value as never);
}

describe('engine-folders', () => {
	test('are made, and taken away again', async () => {
		const went = await thereAndBack(described('virtualbox-debian-12'), action);
		expect(went.there).toEqual({ there: { '/var/lib/docker': [], '/etc/docker': [] } });
		expect(went.changes).toHaveLength(4);
		expect(went.back).toEqual(went.before);
	});

	test('go with what the engine itself put there', async () => {
		const left = {
			'/var/lib/docker/volumes/metadata.db': '',
			'/var/lib/docker/image/overlay2/repositories.json': '{}',
			'/var/lib/docker/network/files/local-kv.db': '',
			'/var/lib/docker/nuke-graph-directory.sh': '',
		};
		expect(await backFrom(left)).toEqual({ change: 'remove-folder', path: '/var/lib/docker' });
		expect(await backFrom({ '/etc/docker/key.json': '{}' })).toMatchObject({ path: '/etc/docker' });
	});

	test.each([
		['/var/lib/docker/image/overlay2/imagedb/content/sha256/ab', 'images'],
		[
			'/var/lib/docker/containerd/daemon/io.containerd.content.v1.content/blobs/sha256/ab',
			'images',
		],
		['/var/lib/docker/containers/ab/config.v2.json', 'containers'],
		['/var/lib/docker/volumes/mine/_data/x', 'volumes'],
	])('stay with %s, and say why', async (path, what) => {
		expect(await backFrom({ [path]: '' })).toEqual({
			kept: `/var/lib/docker holds ${what} of yours. If you need none of it: rm -r /var/lib/docker`,
		});
	});

	test('go with the empty folder of networks, and stay with a network', async () => {
		const cni = { ...action, folders: [{ path: '/etc/cni', mode: 0o755 }] } as const;
		const back = async (description: Parameters<typeof machineWith>[0]) => {
			const state = await engineFolders.get(machineWith(description), cni as never);
			if (state.status !== 'observed') throw new Error(state.detail);
			return engineFolders.back(cni as never, before as never, state.value as never);
		};
		expect(await back({ statuses: { '/etc/cni/net.d': { kind: 'folder', mode: 0o700 } } })).toEqual(
			{ change: 'remove-folder', path: '/etc/cni' },
		);
		expect(await back({ files: { '/etc/cni/net.d/10-mine.conflist': '{}' } })).toMatchObject({
			kept: expect.stringContaining('/etc/cni holds networks of yours'),
		});
	});

	test('go one by one, and what holds nothing first', async () => {
		const files = {
			'/var/lib/docker/volumes/mine/_data/x': '',
			'/etc/docker/key.json': '{}',
		};
		expect(await backFrom(files)).toEqual({ change: 'remove-folder', path: '/etc/docker' });
	});

	test('stay where they were before', async () => {
		const from = { there: { '/var/lib/docker': [] } };
		expect(await backFrom({ '/var/lib/docker/volumes/metadata.db': '' }, from)).toBeNull();
	});
});
