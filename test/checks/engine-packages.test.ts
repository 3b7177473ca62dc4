import { describe, expect, test } from 'vitest';
import { enginePackages } from '../../checks/engine-packages.ts';
import { judged } from '../support/judged.ts';

const none = { docker: null, dockerd: null, containerd: null, runc: null, podman: null };
const programs = { ...none, dockerd: '/usr/sbin/dockerd' };
const docker = (state: string) => [{ name: 'docker.io', version: '20.10.24', state }];

describe('engine-packages', () => {
	test('passes where they are installed, or removed to the end', () => {
		const whole = { 'engine-packages': docker('installed'), 'engine-programs': programs };
		expect(judged(enginePackages, whole)).toMatchObject({
			verdict: 'pass',
			because: 'docker.io 20.10.24',
		});
		const gone = { 'engine-packages': docker('config-files'), 'engine-programs': none };
		expect(judged(enginePackages, gone).verdict).toBe('pass');
	});

	test.each(['half-installed', 'half-configured', 'unpacked'])('fails where one is %s', (state) => {
		const told = { 'engine-packages': docker(state), 'engine-programs': programs };
		expect(judged(enginePackages, told)).toMatchObject({
			verdict: 'fail',
			because: `docker.io is ${state}`,
			remediation: { id: 'repair-packages', parameters: { packages: 'docker.io' } },
		});
	});

	test('fails where dpkg believes in a daemon whose program is gone', () => {
		const told = {
			'engine-packages': docker('installed'),
			'engine-programs': none,
			'engine-ping': null,
		};
		expect(judged(enginePackages, told).because).toContain('dockerd is gone');
	});

	test('has nothing to say where dpkg knows of none', () => {
		expect(judged(enginePackages, { 'engine-packages': null }).verdict).toBe('not-applicable');
	});

	test('is unknown, never failed, where nobody could look', () => {
		const told = { 'engine-packages': { unseen: 'access-denied' } } as const;
		expect(judged(enginePackages, told).verdict).toBe('unknown');
	});
});
