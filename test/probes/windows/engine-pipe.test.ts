import { describe, expect, test } from 'vitest';
import { enginePipe } from '../../../src/probes/windows/engine-pipe.ts';
import { answering, denied } from '../../support/machine-with.ts';
import { windowsWith } from '../../support/windows-with.ts';

const path = '//./pipe/docker_engine';
const server = { processId: 2040, program: 'C:\\dockerd.exe' };

describe('engine-pipe', () => {
	test('is the one that the client opens, with its server', async () => {
		const machine = windowsWith({ windows: { pipes: { [path]: server } } });
		expect(await enginePipe.observe(machine)).toMatchObject({
			value: { path, server, others: [] },
		});
	});

	test('tells that nobody serves it, and which others are there', async () => {
		const other = '//./pipe/dockerDesktopLinuxEngine';
		const machine = windowsWith({ windows: { pipes: { [other]: server } } });
		expect(await enginePipe.observe(machine)).toMatchObject({
			value: { path, server: null, others: [other] },
		});
	});

	test('is none where the client asks elsewhere', async () => {
		const environment = { DOCKER_HOST: 'tcp://10.0.0.1:2375' };
		expect((await enginePipe.observe(windowsWith({ environment }))).status).toBe('absent');
	});

	test('is open where nobody knows which one the client opens', async () => {
		const nobody = answering(windowsWith({}), 'environmentVariable', denied);
		expect(await enginePipe.observe(nobody)).toMatchObject({ reason: 'access-denied' });
	});

	test('is open where this account may not ask', async () => {
		const closed = answering(windowsWith(), 'pipeServer', denied, path);
		expect(await enginePipe.observe(closed)).toMatchObject({ reason: 'access-denied' });
	});
});
