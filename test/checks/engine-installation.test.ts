import { describe, expect, test } from 'vitest';
import { engineInstallation } from '../../checks/engine-installation.ts';
import type { EnginePrograms } from '../../src/model/engine-facts.ts';
import { judged } from '../support/judged.ts';

const none: EnginePrograms = {
	docker: null,
	dockerd: null,
	containerd: null,
	runc: null,
	podman: null,
};
const answering = { statusCode: 200, apiVersion: null, osType: null, server: null };

describe('engine-installation', () => {
	test('passes where the daemon is on the search path', () => {
		const programs = { ...none, dockerd: '/usr/sbin/dockerd' };
		expect(judged(engineInstallation, { 'engine-programs': programs })).toMatchObject({
			verdict: 'pass',
			because: 'dockerd is /usr/sbin/dockerd',
		});
	});

	test('passes where an engine answers, wherever its program is', () => {
		expect(
			judged(engineInstallation, { 'engine-programs': none, 'engine-ping': answering }),
		).toMatchObject({ verdict: 'pass', because: 'an engine answers' });
	});

	test.each([
		['debian', [], 'debian'],
		['ubuntu', ['debian'], 'debian'],
		['fedora', [], ''],
	])('fails on %s, with the packages of its family', (id, like, family) => {
		const system = { id, like, title: id, version: null };
		expect(
			judged(engineInstallation, { 'engine-programs': none, 'operating-system': system }),
		).toMatchObject({
			verdict: 'fail',
			because: 'no docker program was found',
			remediation: { id: 'install-engine', parameters: { family } },
		});
	});

	test('tells the remediation what is here to install it with', () => {
		const told = {
			'engine-programs': none,
			'operating-system': { id: 'debian', like: [], title: 'Debian', version: '13' },
			'system-tools': { init: 'systemd', cron: true, apt: true },
			'packet-filter': { program: null, backend: null, forwarding: null, bridgeCalls: null },
			cpu: { architecture: 'aarch64', vendor: null, model: null, flags: null },
		} as const;
		const parameters = {
			...{ family: 'debian', init: 'systemd', cron: 'true' },
			...{ architecture: 'arm64', filter: 'false', client: 'true' },
		};
		expect(judged(engineInstallation, told).remediation).toEqual({
			...{ id: 'install-engine', parameters },
		});
		const bare = { ...told, 'system-tools': { init: 'none', cron: false, apt: false } } as const;
		expect(judged(engineInstallation, bare).remediation?.parameters).toMatchObject({
			...{ family: '', init: 'none' },
		});
	});

	test('tells it that what loads the profiles of AppArmor is missing, where AppArmor is on', () => {
		const modules = { appArmor: true, appArmorParser: null, seLinux: null, seccomp: true } as const;
		const parserWith = (changed: Partial<typeof modules | { appArmor: false }>) =>
			judged(engineInstallation, {
				'engine-programs': none,
				'system-tools': { init: 'systemd', cron: true, apt: true },
				'security-modules': { ...modules, ...changed },
			}).remediation?.parameters['parser'];
		expect(parserWith({})).toBe('false');
		expect(parserWith({ appArmor: false })).toBeUndefined();
	});

	test('installs nothing where something that is no engine has its address', () => {
		const told = { 'engine-programs': none, 'engine-ping': { unseen: 'unparsable' } } as const;
		expect(judged(engineInstallation, told)).toMatchObject({
			verdict: 'fail',
			remediation: { id: 'free-engine-socket' },
		});
	});

	test('tells a client without a daemon, and Podman, from nothing at all', () => {
		const programs = { ...none, docker: '/usr/bin/docker', podman: '/usr/bin/podman' };
		expect(judged(engineInstallation, { 'engine-programs': programs }).because).toBe(
			'there is a client (/usr/bin/docker) but no daemon; Podman (/usr/bin/podman) works without one',
		);
	});

	const engines = { rootlessDocker: null, podman: null, containerd: null, snap: null };

	test.each([
		[
			{ snap: '/var/snap/docker/common' },
			'Docker comes as a snap package (/var/snap/docker/common)',
		],
		[
			{ rootlessDocker: '/run/user/1000/docker.sock' },
			'an engine without root is at /run/user/1000/docker.sock',
		],
	])('knows other ways to have one: %j', (found, because) => {
		const told = { 'engine-programs': none, 'other-engines': { ...engines, ...found } };
		expect(judged(engineInstallation, told)).toMatchObject({ verdict: 'pass', because });
	});

	test('does not take containerd alone for one', () => {
		const containerd = '/run/containerd/containerd.sock';
		const told = { 'engine-programs': none, 'other-engines': { ...engines, containerd } };
		expect(judged(engineInstallation, told)).toMatchObject({
			verdict: 'fail',
			because: `no docker program was found; containerd (${containerd}) runs alone, and speaks another language than docker`,
		});
	});

	test('is unknown, never failed, where nobody could look', () => {
		expect(
			judged(engineInstallation, { 'engine-programs': { unseen: 'access-denied' } }).verdict,
		).toBe('unknown');
	});

	test('leaves the packages to the vendor where the distribution was not seen', () => {
		expect(judged(engineInstallation, { 'engine-programs': null })).toMatchObject({
			verdict: 'fail',
			because: 'no docker program was found',
			remediation: { id: 'install-engine', parameters: { family: '' } },
		});
	});
});
