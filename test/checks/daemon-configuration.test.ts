import { describe, expect, test } from 'vitest';
import { daemonConfiguration } from '../../checks/daemon-configuration.ts';
import type { DaemonConfiguration } from '../../src/model/linux-facts.ts';
import { judged } from '../support/judged.ts';

const sound: DaemonConfiguration = {
	path: '/etc/docker/daemon.json',
	problem: null,
	keys: ['debug'],
	hosts: false,
	dataRoot: null,
	usesPacketFilter: true,
};
const broken = { ...sound, problem: { line: 3, text: 'Unexpected token }' } };

describe('daemon-configuration', () => {
	test('passes without a file, and with one that the daemon accepts', () => {
		expect(judged(daemonConfiguration, { 'daemon-configuration': null }).verdict).toBe('pass');
		expect(judged(daemonConfiguration, { 'daemon-configuration': sound })).toMatchObject({
			verdict: 'pass',
			because: 'debug',
		});
	});

	test('fails with file, line and the reason', () => {
		expect(
			judged(daemonConfiguration, { 'daemon-configuration': broken, 'engine-ping': null }),
		).toMatchObject({
			verdict: 'fail',
			severity: 'blocker',
			because: '/etc/docker/daemon.json, line 3: Unexpected token }',
			remediation: { id: 'correct-daemon-configuration' },
		});
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
