import { describe, expect, test } from 'vitest';
import type { Machine } from '../../src/model/machine.ts';
import { askOf, machineFrom } from '../../src/model/machine.ts';
import { daemonConfiguration } from '../../src/probes/daemon-configuration.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';

const path = '/etc/docker/daemon.json';
const packages = {
	'/var/lib/dpkg/status':
		'Package: docker.io\nStatus: install ok installed\nVersion: 20.10.24+dfsg1-1\n',
};
const systemd = { '/run/systemd/system': { kind: 'folder' } } as const;
const unit =
	'[Service]\nExecStart=/usr/sbin/dockerd -H fd:// $DOCKER_OPTS\nEnvironmentFile=-/etc/default/docker\n';
const kinds = async (machine: Machine) => {
	const seen = await daemonConfiguration.observe(machine);
	if (seen.status !== 'observed') throw new Error(seen.status);
	return seen.value.faults.map(({ kind }) => kind);
};

describe('daemon-configuration', () => {
	test('is what the file says', async () => {
		const files = { [path]: '{"debug": true}' };
		expect(await daemonConfiguration.observe(machineWith({ files }))).toMatchObject({
			value: { path, faults: [], keys: ['debug'] },
		});
	});

	test('asks nothing else of a machine without one', async () => {
		const asked: unknown[] = [];
		const bare = machineWith({});
		const spied = machineFrom('linux', (operation, args) => {
			asked.push([operation, ...args]);
			return askOf(bare)(operation, args);
		});
		expect(await daemonConfiguration.observe(spied)).toMatchObject({ status: 'absent' });
		expect(asked).toEqual([['readFile', path]]);
	});

	test('is judged by the release of the package', async () => {
		const files = { [path]: '{"log-format": "json"}' };
		expect(await kinds(machineWith({ files }))).toEqual([]);
		expect(await kinds(machineWith({ files: { ...files, ...packages } }))).toEqual(['newer-key']);
	});

	test("is judged beside the unit's flags, its drop-ins and its variables", async () => {
		const files = {
			[path]: '{"hosts": ["fd://"], "mtu": 1400}',
			'/lib/systemd/system/docker.service': unit,
		};
		const on = (more: Record<string, string>) =>
			kinds(machineWith({ files: { ...files, ...more }, statuses: systemd }));
		expect(await on({})).toEqual(['flag-conflict']);
		expect(await on({ '/etc/default/docker': 'DOCKER_OPTS="--mtu 1500"' })).toEqual([
			'flag-conflict',
			'flag-conflict',
		]);
		const dropIn = '[Service]\nExecStart=\nExecStart=/usr/sbin/dockerd\n';
		expect(await on({ '/etc/systemd/system/docker.service.d/a.conf': dropIn })).toEqual([]);
		expect(await on({ '/etc/systemd/system/docker.service': dropIn })).toEqual([]);
	});

	test('is judged beside what the init script is told', async () => {
		const files = { [path]: '{"pidfile": "/a", "dns": ["1.1.1.1"]}', '/etc/init.d/docker': '' };
		expect(await kinds(machineWith({ files }))).toEqual(['flag-conflict']);
		const options = { '/etc/default/docker': 'DOCKER_OPTS="--dns 8.8.8.8"\n' };
		expect(await kinds(machineWith({ files: { ...files, ...options } }))).toEqual([
			'flag-conflict',
			'flag-conflict',
		]);
	});

	test('what nobody may read says nothing against it', async () => {
		const files = { [path]: '{"hosts": ["fd://"]}', '/lib/systemd/system/docker.service': unit };
		const machine = machineWith({ files, statuses: systemd });
		const seen = answering(machine, 'readFile', denied, '/lib/systemd/system/docker.service');
		expect(await kinds(seen)).toEqual([]);
	});
});
