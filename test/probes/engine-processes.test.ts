import { describe, expect, test } from 'vitest';
import { engineProcesses } from '../../src/probes/engine-processes.ts';
import { machineWith } from '../support/machine-with.ts';

const files = {
	'/proc/1/comm': 'systemd\n',
	'/proc/77/comm': 'dockerd\n',
	'/proc/77/cmdline': 'dockerd\0-H\0unix:///tmp/other.sock\0',
};

describe('engine-processes', () => {
	test('are found by name, with what they were told', async () => {
		expect(await engineProcesses.observe(machineWith({ files }))).toMatchObject({
			value: [{ id: 77, words: ['dockerd', '-H', 'unix:///tmp/other.sock'] }],
		});
	});

	test('are not looked for where the engine answers', async () => {
		const answer = { statusCode: 200, headers: {}, body: 'OK', truncated: false };
		const statuses = { '/var/run/docker.sock': { kind: 'socket' } } as const;
		const machine = machineWith({ files, statuses, engine: { '/_ping': answer } });
		expect(await engineProcesses.observe(machine)).toMatchObject({ status: 'absent' });
	});
});
