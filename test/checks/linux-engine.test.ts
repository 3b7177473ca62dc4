import { describe, expect, test } from 'vitest';
import { linuxEngine } from '../../checks/linux-engine.ts';
import { judgedOn } from '../support/judged.ts';
import { serviceOf } from '../support/windows-with.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) => judgedOn('windows', linuxEngine, told);

describe('linux-engine', () => {
	const none = { 'windows-services': { docker: null } };

	test('is unknown where a recording does not say whether a product of Docker is here', () => {
		const told = { ...none, 'docker-product': { unseen: 'not-recorded' } } as const;
		expect(judged(told).verdict).toBe('unknown');
	});

	test('fails where there is none, and leaves it to a person: the engine of Windows would run none', () => {
		expect(judged(none)).toMatchObject({
			verdict: 'fail',
			dependsOn: expect.arrayContaining(['wsl-installation']),
			remediation: { id: 'install-engine', parameters: { family: 'wsl' } },
		});
	});

	test("passes for a service, a product or a pipe, Podman's too", () => {
		const pipe = { path: '//./pipe/a', server: null, others: ['//./pipe/podman-machine-default'] };
		expect(judged({ 'windows-services': { docker: serviceOf() } }).verdict).toBe('pass');
		expect(judged({ ...none, 'engine-pipe': pipe }).verdict).toBe('pass');
		const product = { product: 'desktop', version: null, folder: 'C:/x' } as const;
		expect(judged({ ...none, 'docker-product': product }).verdict).toBe('pass');
	});

	test('is unknown where the service manager told nothing', () => {
		expect(judged({ 'windows-services': { unseen: 'access-denied' } }).verdict).toBe('unknown');
	});
});
