import { describe, expect, test } from 'vitest';
import { daemonConfiguration } from '../../src/probes/daemon-configuration.ts';
import { machineWith } from '../support/machine-with.ts';

describe('daemon-configuration', () => {
	test('is what the file says', async () => {
		const files = { '/etc/docker/daemon.json': '{"debug": true}' };
		expect(await daemonConfiguration.observe(machineWith({ files }))).toMatchObject({
			value: { path: '/etc/docker/daemon.json', problem: null, keys: ['debug'] },
		});
	});

	test('shows what is wrong with it', async () => {
		const files = { '/etc/docker/daemon.json': '{"debug": true,}' };
		expect(await daemonConfiguration.observe(machineWith({ files }))).toMatchObject({
			value: { problem: { line: 1 } },
		});
	});

	test('is absent where there is no file', async () => {
		expect(await daemonConfiguration.observe(machineWith({}))).toMatchObject({ status: 'absent' });
	});
});
