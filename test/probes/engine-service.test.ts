import { describe, expect, test } from 'vitest';
import { engineService } from '../../src/probes/engine-service.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';

const systemd = { '/run/systemd/system': { kind: 'folder' } } as const;

describe('engine-service', () => {
	test('sees a running daemon under systemd', async () => {
		const machine = machineWith({
			statuses: systemd,
			files: {
				'/lib/systemd/system/docker.service': '',
				'/run/docker.pid': '812\n',
				'/proc/812/comm': 'dockerd\n',
			},
			links: { '/etc/systemd/system/multi-user.target.wants/docker.service': '/lib/x' },
		});
		expect(await engineService.observe(machine)).toMatchObject({
			value: { init: 'systemd', unitInstalled: true, startsAtBoot: true, processId: 812 },
		});
	});

	test('does not take another program with the old number for the daemon', async () => {
		const files = { '/run/docker.pid': '812', '/proc/812/comm': 'sshd\n' };
		expect(await engineService.observe(machineWith({ files }))).toMatchObject({
			value: { init: 'other', processId: null },
		});
	});

	test('does not say that the daemon stands still where nobody may see whose number it is', async () => {
		const files = { '/run/docker.pid': '812' };
		const machine = answering(machineWith({ files }), 'readFile', denied, '/proc/812/comm');
		expect(await engineService.observe(machine)).toMatchObject({
			status: 'unobserved',
			reason: 'access-denied',
		});
	});

	test('builds no path from a hostile pid file', async () => {
		const files = { '/run/docker.pid': '../../etc', '/etc/comm': 'dockerd\n' };
		expect(await engineService.observe(machineWith({ files }))).toMatchObject({
			value: { processId: null },
		});
	});

	test('reads the run level where there is no systemd', async () => {
		const files = { '/etc/init.d/docker': '', '/etc/rc2.d/S01docker': '' };
		expect(await engineService.observe(machineWith({ files }))).toMatchObject({
			value: { unitInstalled: true, startsAtBoot: true },
		});
	});

	test('is open where nobody may look', async () => {
		const closed = answering(machineWith({}), 'fileStatus', denied);
		expect(await engineService.observe(closed)).toMatchObject({ reason: 'access-denied' });
	});
});
