import { describe, expect, test } from 'vitest';
import { dataRootSpace } from '../../src/probes/data-root-space.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';

const disk = { totalBytes: 10 * 1024 ** 3, freeBytes: 3 * 1024 ** 3 };

describe('data-root-space', () => {
	test('looks at the nearest folder that exists before an engine is installed', async () => {
		const machine = machineWith({ disk, files: { '/var/log/x': '' } });
		expect(await dataRootSpace.observe(machine)).toMatchObject({
			value: { path: '/var/lib/docker', freeBytes: disk.freeBytes },
			evidence: [{ source: '/var', excerpt: '3072 MiB free' }],
		});
	});

	test('follows data-root of daemon.json', async () => {
		const files = { '/etc/docker/daemon.json': '{"data-root":"/srv/docker"}', '/srv/docker/x': '' };
		expect(await dataRootSpace.observe(machineWith({ disk, files }))).toMatchObject({
			value: { path: '/srv/docker' },
			evidence: [{ source: '/srv/docker' }],
		});
	});

	test('keeps the standard place where daemon.json is damaged or says nonsense', async () => {
		for (const text of ['{"data-root":', '{"data-root":7}', '{"data-root":"relative"}']) {
			const machine = machineWith({ disk, files: { '/etc/docker/daemon.json': text } });
			expect(await dataRootSpace.observe(machine)).toMatchObject({
				value: { path: '/var/lib/docker' },
			});
		}
	});

	test('is open where the disk cannot be asked', async () => {
		const closed = answering(machineWith({}), 'diskSpace', denied);
		expect(await dataRootSpace.observe(closed)).toMatchObject({ reason: 'access-denied' });
	});
});
