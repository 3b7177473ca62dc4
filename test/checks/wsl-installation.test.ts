import { describe, expect, test } from 'vitest';
import { wslInstallation } from '../../checks/wsl-installation.ts';
import { judgedOn } from '../support/judged.ts';
import { serviceOf } from '../support/windows-with.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) => judgedOn('windows', wslInstallation, told);
const none = { WSLService: null, LxssManager: null };

describe('wsl-installation', () => {
	test('passes under both names of its service', () => {
		for (const name of ['WSLService', 'LxssManager']) {
			const services = { ...none, [name]: serviceOf() };
			expect(judged({ 'windows-services': services })).toMatchObject({
				verdict: 'pass',
				because: `its service is ${name}`,
			});
		}
	});

	test('passes where an engine for Linux containers answers, however it runs', () => {
		const ping = { statusCode: 200, apiVersion: null, osType: 'linux', server: null };
		expect(judged({ 'windows-services': none, 'engine-ping': ping }).verdict).toBe('pass');
	});

	test('fails where it is not there', () => {
		expect(judged({ 'windows-services': none })).toMatchObject({
			verdict: 'fail',
			remediation: { id: 'enable-virtual-machine-platform' },
		});
	});

	test('is unknown where nobody could ask', () => {
		expect(judged({ 'windows-services': { LxssManager: null } }).verdict).toBe('unknown');
		expect(judged({ 'windows-services': { unseen: 'access-denied' } }).verdict).toBe('unknown');
	});
});
