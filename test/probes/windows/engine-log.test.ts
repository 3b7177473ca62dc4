import { describe, expect, test } from 'vitest';
import { engineLog } from '../../../src/probes/windows/engine-log.ts';
import { serviceOf, windowsWith } from '../../support/windows-with.ts';

const local = 'C:/Users/ann/AppData/Local';
const answers = {
	'/_ping': { statusCode: 200, headers: {}, body: 'OK', truncated: false },
} as const;
const pipes = { '//./pipe/docker_engine': { processId: 1, program: null } };

describe('engine-log', () => {
	test('is that of Docker for Windows where there is one', async () => {
		const path = `${local}/Docker/log.txt`;
		const machine = windowsWith({ files: { [path]: 'Unable to write to the database\n' } });
		expect(await engineLog.observe(machine)).toMatchObject({
			value: { path, tail: 'Unable to write to the database\n' },
		});
	});

	test('is that of Docker Desktop otherwise', async () => {
		const path = `${local}/Docker/log/host/com.docker.backend.exe.log`;
		const machine = windowsWith({ files: { [path]: 'x\n' } });
		expect(await engineLog.observe(machine)).toMatchObject({ value: { path } });
	});

	test('is not read where the engine answers, and absent where there is none', async () => {
		const files = { [`${local}/Docker/log.txt`]: 'x\n' };
		const machine = windowsWith({ files, engine: answers, windows: { pipes } });
		expect((await engineLog.observe(machine)).status).toBe('absent');
		expect((await engineLog.observe(windowsWith())).status).toBe('absent');
	});

	test('is in the event log where the engine is a service, and is put in order', async () => {
		const services = { docker: serviceOf({ state: 'stopped' }) };
		const events = [{ Message: 'fatal: bad daemon.json' }, { Message: 'starting' }];
		const machine = windowsWith({ windows: { services, queries: { 'engine-events': events } } });
		expect(await engineLog.observe(machine)).toMatchObject({
			value: { tail: 'starting\nfatal: bad daemon.json' },
		});
		const refused = windowsWith({ windows: { services } });
		expect(await engineLog.observe(refused)).toMatchObject({ reason: 'access-denied' });
	});
});
