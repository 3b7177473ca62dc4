import { describe, expect, test } from 'vitest';
import { imageFileSystem } from '../../src/probes/image-file-system.ts';
import { machineWith } from '../support/machine-with.ts';

const mounts = [
	'26 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
	'40 26 0:44 / /srv rw,relatime shared:2 - nfs4 filer:/srv rw',
	'41 26 0:45 / /srv2 rw,relatime shared:2 - xfs /dev/sdb rw',
].join('\n');

describe('image-file-system', () => {
	test('is that of the nearest mount above the data', async () => {
		const files = { '/proc/self/mountinfo': mounts };
		expect(await imageFileSystem.observe(machineWith({ files }))).toMatchObject({
			value: { path: '/var/lib/docker', type: 'ext4' },
		});
	});

	test('follows the configured place, and is not misled by a name that begins alike', async () => {
		for (const [root, type] of [
			['/srv/docker', 'nfs4'],
			['/srv2', 'xfs'],
		] as const) {
			const files = {
				'/proc/self/mountinfo': mounts,
				'/etc/docker/daemon.json': JSON.stringify({ 'data-root': root }),
			};
			expect(await imageFileSystem.observe(machineWith({ files }))).toMatchObject({
				value: { path: root, type },
			});
		}
	});
});
