import { describe, expect, test } from 'vitest';
import { windowsEngine } from '../../checks/windows-engine.ts';
import { judgedOn } from '../support/judged.ts';

import { release } from '../support/windows-release.ts';
import { serviceOf } from '../support/windows-with.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) => judgedOn('windows', windowsEngine, told);

describe('windows-engine', () => {
	const none = { 'windows-services': { docker: null } };

	test('is unknown where a recording does not say whether a product of Docker is here', () => {
		const told = { ...none, 'docker-product': { unseen: 'not-recorded' } } as const;
		expect(judged(told).verdict).toBe('unknown');
	});

	test('fails where there is none', () => {
		expect(judged(none)).toMatchObject({
			verdict: 'fail',
			remediation: { id: 'install-engine', parameters: { family: 'windows' } },
		});
	});

	test('passes for a service, a product, a pipe or an answer', () => {
		const told = [
			{ 'windows-services': { docker: serviceOf() } },
			{ ...none, 'docker-product': { product: 'desktop', version: null, folder: 'C:/x' } },
			{ ...none, 'engine-pipe': { path: '//./pipe/a', server: null, others: ['//./pipe/b'] } },
			{
				...none,
				'engine-ping': { statusCode: 200, apiVersion: null, osType: null, server: null },
			},
		] as const;
		for (const one of told) expect(judged(one).verdict).toBe('pass');
	});

	test('passes, and installs nothing over it, where a pipe is served or may not be opened', () => {
		const server = { processId: 4, program: null };
		const pipe = { path: '//./pipe/docker_engine', server, others: [] };
		expect(judged({ ...none, 'engine-pipe': pipe }).because).toContain('docker_engine');
		expect(judged({ ...none, 'engine-pipe': { unseen: 'access-denied' } }).verdict).toBe('pass');
		expect(judged({ ...none, 'engine-pipe': { unseen: 'timed-out' } }).verdict).toBe('unknown');
	});

	test("fails beside Podman's own pipe, which keeps no engine for Windows containers away", () => {
		const others = ['//./pipe/podman-machine-default'];
		const pipe = { path: '//./pipe/docker_engine', server: null, others };
		expect(judged({ ...none, 'engine-pipe': pipe }).verdict).toBe('fail');
	});

	test('has nothing to say where the client asks an engine elsewhere', () => {
		const endpoint = {
			...({ setBy: 'DOCKER_HOST', context: null, address: 'tcp://a:1', problem: null } as const),
			endpoint: { transport: 'tcp', hostname: 'a', port: 1 },
		} as const;
		expect(judged({ ...none, 'engine-endpoint': endpoint }).verdict).toBe('not-applicable');
	});

	test('waits for services that come with a restart, and for no virtualization', () => {
		const features = (state: 'enabled' | 'disabled') => ({
			readFrom: 'cim' as const,
			states: { Containers: state },
		});
		const waits = judged({ ...none, 'windows-features': features('enabled') });
		expect(waits.dependsOn).toContain('container-services');
		const other = judged({ ...none, 'windows-features': features('disabled') });
		expect(other.dependsOn).not.toContain('container-services');
	});

	test('says what an installation must know, and nothing that was not seen', () => {
		expect(judged(none).remediation?.parameters).toEqual({
			...{ family: 'windows', build: '0', architecture: 'x86', folder: '', access: '' },
		});
		const configuration = {
			...{ path: 'C:/x', keys: ['group'], faults: [], repair: null, hosts: false, dataRoot: null },
			usesPacketFilter: true,
		};
		const told = {
			...{ ...none, 'windows-release': { ...release, build: 20348 } },
			'program-folder': { path: 'D:\\Programme' },
			'daemon-configuration': configuration,
		};
		expect(judged(told).remediation?.parameters).toMatchObject({
			...{ build: '20348', architecture: 'x64', folder: 'D:\\Programme', access: 'chosen' },
		});
	});

	test('is unknown where the service manager told nothing', () => {
		expect(judged({ 'windows-services': { unseen: 'access-denied' } }).verdict).toBe('unknown');
	});
});
