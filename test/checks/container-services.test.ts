import { describe, expect, test } from 'vitest';
import { containerServices } from '../../checks/container-services.ts';
import { judgedOn } from '../support/judged.ts';

import { serviceOf } from '../support/windows-with.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) =>
	judgedOn('windows', containerServices, told);

describe('container-services', () => {
	const both = { hns: serviceOf(), vmcompute: serviceOf({ state: 'stopped' }) };

	test('passes where both are there: Windows starts them on demand', () => {
		expect(judged({ 'windows-services': both })).toMatchObject({
			verdict: 'pass',
			because: 'hns running, vmcompute stopped',
		});
	});

	test('fails where one is missing, or only a restart away', () => {
		const told = { 'windows-services': { ...both, hns: null } };
		expect(judged(told)).toMatchObject({
			because: 'there is no service hns',
			remediation: { id: 'enable-containers' },
		});
		expect(judged({ ...told, 'windows-restart': { signals: ['x'] } }).remediation?.id).toBe(
			'restart-windows',
		);
	});

	test('fails where one is disabled', () => {
		const off = { ...both, vmcompute: serviceOf({ startType: 'disabled', state: 'stopped' }) };
		expect(judged({ 'windows-services': off })).toMatchObject({
			because: 'vmcompute is disabled',
			remediation: { id: 'start-windows-service', parameters: { name: 'vmcompute' } },
		});
	});

	test('is unknown where the service manager told nothing', () => {
		expect(judged({ 'windows-services': { unseen: 'access-denied' } }).verdict).toBe('unknown');
	});
});
