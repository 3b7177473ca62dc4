import { describe, expect, test } from 'vitest';
import { containerConfinement } from '../../checks/container-confinement.ts';
import type { SecurityModules } from '../../src/model/linux-facts.ts';
import { judged } from '../support/judged.ts';

const modules: SecurityModules = {
	appArmor: true,
	appArmorParser: '/usr/sbin/apparmor_parser',
	seLinux: null,
	seccomp: true,
};

const none = { docker: null, dockerd: null, containerd: null, runc: null, podman: null };

describe('container-confinement', () => {
	test('passes with what confines them', () => {
		expect(judged(containerConfinement, { 'security-modules': modules })).toMatchObject({
			verdict: 'pass',
			because: 'AppArmor, seccomp',
		});
		const selinux = { ...modules, appArmor: false, seLinux: 'enforcing' } as const;
		expect(judged(containerConfinement, { 'security-modules': selinux }).because).toBe(
			'SELinux (enforcing), seccomp',
		);
	});

	test('advises where AppArmor is on and its profiles cannot be loaded', () => {
		const told = {
			'security-modules': { ...modules, appArmorParser: null },
			'engine-programs': { ...none, dockerd: '/usr/sbin/dockerd' },
		};
		expect(judged(containerConfinement, told)).toMatchObject({
			verdict: 'fail',
			severity: 'advice',
			remediation: { id: 'install-apparmor-parser' },
		});
	});

	test.each([
		['20.10.24+dfsg1', 'blocker'],
		['23.0.0', 'blocker'],
		['20.10.24', 'advice'],
		['23.0.1', 'advice'],
		['26.1.5+dfsg1', 'advice'],
	])('%s without the parser: %s, for some engines start nothing then', (version, severity) => {
		const known = { platform: null, apiVersion: '1.41', os: 'linux', architecture: 'amd64' };
		const told = {
			'security-modules': { ...modules, appArmorParser: null },
			'engine-version': { ...known, version },
		};
		expect(judged(containerConfinement, told)).toMatchObject({ verdict: 'fail', severity });
	});

	test('is unknown where nobody could see whether there is an engine to confine', () => {
		const told = { 'security-modules': { ...modules, appArmorParser: null } };
		expect(judged(containerConfinement, told).verdict).toBe('unknown');
	});

	test('has nothing to say without an engine', () => {
		const told = { 'security-modules': modules, 'engine-programs': none };
		expect(judged(containerConfinement, told).verdict).toBe('not-applicable');
	});

	test('is unknown, never failed, where nobody could look', () => {
		const told = { 'security-modules': { unseen: 'access-denied' } } as const;
		expect(judged(containerConfinement, told).verdict).toBe('unknown');
	});
});
