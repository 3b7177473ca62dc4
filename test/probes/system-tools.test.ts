import { describe, expect, test } from 'vitest';
import { systemTools } from '../../src/probes/system-tools.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';

const folder = { kind: 'folder' } as const;
const scripts = { '/usr/sbin/update-rc.d': {}, '/etc/init.d': folder };

describe('system-tools', () => {
	test.each([
		['systemd', { ...scripts, '/run/systemd/system': folder }],
		['init-scripts', scripts],
		['none', { '/etc/init.d': folder }],
	])('tells %s', async (init, statuses) => {
		expect(await systemTools.observe(machineWith({ statuses }))).toMatchObject({
			value: { init, cron: false, apt: false },
		});
	});

	test('sees apt where dpkg keeps its packages, and a cron that has a folder', async () => {
		const files = { '/var/lib/dpkg/status': '', '/etc/cron.d/e2scrub_all': '' };
		const statuses = { '/usr/bin/apt-get': {}, '/usr/sbin/cron': {} };
		expect(await systemTools.observe(machineWith({ files, statuses }))).toMatchObject({
			value: { apt: true, cron: true },
		});
		// Busybox has a crond that knows no such folder.
		const busybox = machineWith({ statuses: { '/usr/sbin/crond': {} } });
		expect(await systemTools.observe(busybox)).toMatchObject({ value: { cron: false } });
	});

	test('does not guess where it may not look', async () => {
		const machine = answering(machineWith({}), 'fileStatus', denied, '/run/systemd/system');
		expect(await systemTools.observe(machine)).toMatchObject({ reason: 'access-denied' });
	});
});
