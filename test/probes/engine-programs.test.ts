import { describe, expect, test } from 'vitest';
import { enginePrograms } from '../../src/probes/engine-programs.ts';
import { machineWith } from '../support/machine-with.ts';

describe('engine-programs', () => {
	test('finds daemons in the system folders, whatever the search path says', async () => {
		const machine = machineWith({
			environment: { PATH: '/home/ada/bin' },
			statuses: { '/usr/sbin/dockerd': { mode: 0o755 }, '/home/ada/bin/docker': { mode: 0o755 } },
		});
		expect(await enginePrograms.observe(machine)).toMatchObject({
			value: { dockerd: '/usr/sbin/dockerd', docker: '/home/ada/bin/docker', podman: null },
		});
	});

	test('takes only files that can be run', async () => {
		const machine = machineWith({
			statuses: {
				'/usr/bin/docker': { mode: 0o644 },
				'/usr/bin/runc': { kind: 'folder', mode: 0o755 },
			},
		});
		expect(await enginePrograms.observe(machine)).toMatchObject({
			value: { docker: null, runc: null },
		});
	});
});
