import { describe, expect, test } from 'vitest';
import { engineUpgrade } from '../../src/actions/engine-upgrade.ts';
import { changeableSimulation } from '../../src/machines/simulated/changeable-simulation.ts';
import type { Description } from '../../src/machines/simulated/description.ts';
import type { Action } from '../../src/model/action.ts';
import type { Change } from '../../src/model/change.ts';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

type Upgrade = Extract<Action, { kind: 'engine-upgrade' }>;

const [older, newer] = ['b'.repeat(64), 'a'.repeat(64)];
const socket = '/var/run/docker.sock';
const archive = {
	...{ source: 'https://example.com/docker-29.7.2.tgz', sha256: newer },
	...{ folder: '/opt/docker-engine', links: '/usr/local/bin' },
};
const byScript: Upgrade = {
	...{ kind: 'engine-upgrade', archive },
	serving: { kind: 'init-script', script: 'docker', socket },
};

async function after(machine: Description, ...changes: Change[]): Promise<Description> {
	const simulation = changeableSimulation(machine);
	for (const change of changes) {
		const made = await simulation.change(change);
		if (made.status !== 'observed') throw new Error(made.detail);
	}
	return simulation.description();
}

/** A Debian without systemd whose engine came from an older archive. */
const withEngine = (running: boolean): Promise<Description> =>
	after(
		described('sysvinit-debian-12-bare'),
		{ change: 'place-archive', ...archive, sha256: older },
		{ change: 'write-file', path: '/etc/init.d/docker', text: '#!/bin/sh\n', mode: 0o755 },
		{ change: 'enable-init-script', script: 'docker', enabled: true },
		...(running
			? [{ change: 'run-init-script' as const, script: 'docker', socket, running: true }]
			: []),
	);

const names = (changes: readonly Change[]) =>
	changes.map((change) =>
		'running' in change ? `${change.change} ${change.running}` : change.change,
	);

test('says what it does, and that the engine stops for it', () => {
	const title = engineUpgrade.title(byScript as never);
	expect(title).toBe(
		'Install docker-29.7.2.tgz into /opt/docker-engine, while the engine is stopped',
	);
});

describe('an engine that runs', () => {
	test('is stopped, gets the programs, and is started; and all of it back again', async () => {
		const { before, there, changes, back } = await thereAndBack(await withEngine(true), byScript);
		expect(before).toMatchObject({ archive: { archive: older }, serving: { isRunning: true } });
		expect(there).toMatchObject({ archive: { archive: newer }, serving: { isAnswering: true } });
		expect(names(changes)).toEqual([
			...['run-init-script false', 'place-archive', 'run-init-script true'],
			...['run-init-script false', 'remove-archive', 'run-init-script true'],
		]);
		expect(back).toEqual(before);
	});

	test('has the right programs already: nothing is changed', async () => {
		const same = { ...byScript, archive: { ...archive, sha256: older } };
		const { changes } = await thereAndBack(await withEngine(true), same);
		expect(changes).toEqual([]);
	});
});

test('one that does not run is started, and stands still again after the way back', async () => {
	const { changes, back, before } = await thereAndBack(await withEngine(false), byScript);
	expect(names(changes)).toEqual([
		...['place-archive', 'run-init-script true'],
		...['run-init-script false', 'remove-archive'],
	]);
	expect(back).toEqual(before);
});

test('on Windows its service is stopped first, and what lies beside it comes along', async () => {
	const folder = 'C:/Program Files/Docker';
	const command = '"C:\\Program Files\\Docker\\dockerd.exe" --run-service';
	const placed = { source: 'D:/docker.zip', sha256: older, folder, links: null };
	const plugins = {
		...{ source: 'D:/docker-compose.exe', sha256: 'c'.repeat(64), links: null },
		...{ folder: `${folder}/cli-plugins`, program: 'docker-compose.exe' },
	};
	const machine = await after(
		described('azure-windows-server-2022'),
		{ change: 'place-archive', ...placed },
		{ change: 'place-archive', ...plugins },
		{ change: 'register-service', service: 'docker', title: 'Docker Engine', command },
		{ change: 'set-service-start', service: 'docker', startType: 'automatic' },
		{ change: 'run-service', service: 'docker', running: true },
	);
	const upgrade: Upgrade = {
		...{ kind: 'engine-upgrade', archive: { ...placed, sha256: newer } },
		serving: { kind: 'service', service: 'docker', startType: 'automatic', running: true },
	};
	const { changes, there, back, before } = await thereAndBack(machine, upgrade);
	expect(there).toMatchObject({ archive: { archive: newer }, serving: { isRunning: true } });
	expect(names(changes)).toEqual([
		...['run-service false', 'place-archive', 'run-service true'],
		...['run-service false', 'remove-archive', 'run-service true'],
	]);
	expect(back).toEqual(before);
	expect(machine.files).toHaveProperty([`${folder}/cli-plugins/docker-compose.exe`]);
});
