import { describe, expect, test } from 'vitest';
import { daemonConfiguration } from '../../checks/daemon-configuration.ts';
import type { DaemonConfiguration, DaemonFault } from '../../src/model/linux-facts.ts';
import { judged } from '../support/judged.ts';

const sound: DaemonConfiguration = {
	path: '/etc/docker/daemon.json',
	faults: [],
	repair: null,
	keys: ['debug'],
	hosts: false,
	dataRoot: null,
	usesPacketFilter: true,
};
const fault: DaemonFault = {
	...{ kind: 'no-json', line: 3, text: 'a colon is missing', key: null, entry: null },
	isHarmless: false,
};
const broken = { ...sound, faults: [fault] };
const finding = (file: DaemonConfiguration) =>
	judged(daemonConfiguration, { 'daemon-configuration': file, 'engine-ping': null });

describe('daemon-configuration', () => {
	test('passes without a file, and with one that the daemon accepts', () => {
		expect(judged(daemonConfiguration, { 'daemon-configuration': null }).verdict).toBe('pass');
		expect(finding(sound)).toMatchObject({ verdict: 'pass', because: 'debug' });
	});

	test('passes, and tells what the daemon does nothing with', () => {
		const idle = { ...fault, text: 'dockerd does nothing with label', isHarmless: true };
		expect(finding({ ...sound, faults: [idle] })).toMatchObject({
			...{ verdict: 'pass', because: 'debug; but dockerd does nothing with label' },
		});
	});

	test('fails with file, line and every reason', () => {
		const other = { ...fault, line: 4, text: 'mtu must be a whole number' };
		expect(finding({ ...sound, faults: [fault, other] })).toMatchObject({
			verdict: 'fail',
			severity: 'blocker',
			because:
				'/etc/docker/daemon.json, line 3: a colon is missing; line 4: mtu must be a whole number',
			remediation: {
				id: 'correct-daemon-configuration',
				parameters: { path: '/etc/docker/daemon.json' },
			},
		});
	});

	test('names what this program can cure, in the usual place only', () => {
		const repair = { entries: { foo: null }, dropIn: '[Service]\n' };
		const parameters = { path: sound.path, entries: '{"foo":null}', dropIn: '[Service]\n' };
		expect(finding({ ...broken, repair }).remediation?.parameters).toEqual(parameters);
		const path = '/home/ann/daemon.json';
		expect(finding({ ...broken, path, repair }).remediation?.parameters).toEqual({ path });
	});

	test('is milder while an engine still runs: it will not start again', () => {
		const ping = { statusCode: 200, apiVersion: null, osType: null, server: null };
		expect(
			judged(daemonConfiguration, { 'daemon-configuration': broken, 'engine-ping': ping }).severity,
		).toBe('degraded');
	});

	test('is unknown, never failed, where nobody could look', () => {
		expect(
			judged(daemonConfiguration, { 'daemon-configuration': { unseen: 'access-denied' } }).verdict,
		).toBe('unknown');
	});
});
