import { expect, test } from 'vitest';
import { daemonStart } from '../../src/probes/daemon-start.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';
import { serviceOf, windowsWith } from '../support/windows-with.ts';

const statuses = { '/run/systemd/system': { kind: 'folder' } } as const;
const files = {
	'/usr/lib/systemd/system/docker.service': '[Service]\nExecStart=/usr/bin/dockerd -H fd://\n',
	'/etc/systemd/system/docker.service.d/20.conf': '[Service]\nExecStart=\nExecStart=/b -D\n',
	'/run/systemd/system/docker.service.d/20.conf': '[Service]\nExecStart=\nExecStart=/c --tls\n',
	'/usr/lib/systemd/system/docker.service.d/10.conf': '[Service]\nExecStart=\nExecStart=/a -H x\n',
};
const flagsOf = async (...args: Parameters<typeof daemonStart>) => {
	const { flags } = await daemonStart(...args);
	return flags === null ? null : Object.fromEntries(flags);
};

test('a unit counts with its drop-ins, in the order of their names', async () => {
	expect(await flagsOf(machineWith({ files, statuses }))).toEqual({ debug: ['true'] });
	const hidden = answering(machineWith({ files, statuses }), 'listFolder', denied);
	expect(await daemonStart(hidden)).toEqual({ flags: null, unit: null });
});

test('without systemd the init script counts, with neither nobody knows', async () => {
	expect(await flagsOf(machineWith({ files: { '/etc/init.d/docker': '' } }))).toEqual({
		pidfile: ['/var/run/docker.pid'],
	});
	expect(await flagsOf(machineWith({}))).toBeNull();
	expect(await flagsOf(machineWith({ files: { '/etc/init.d/docker': '' }, statuses }))).toEqual({
		pidfile: ['/var/run/docker.pid'],
	});
});

test('on Windows the service counts', async () => {
	const docker = serviceOf({ command: '"C:\\a b\\dockerd.exe" --run-service -G "x,y z"' });
	expect(await flagsOf(windowsWith({ windows: { services: { docker } } }))).toMatchObject({
		group: ['x,y z'],
	});
	expect(await flagsOf(windowsWith())).toBeNull();
});
