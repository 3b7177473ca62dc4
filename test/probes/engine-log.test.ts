import { describe, expect, test } from 'vitest';
import { engineLog } from '../../src/probes/engine-log.ts';
import { machineWith } from '../support/machine-with.ts';

const files = { '/var/log/docker.log': 'one\ntwo\n' };

describe('engine-log', () => {
	test('reads the end of the log where the engine does not answer', async () => {
		expect(await engineLog.observe(machineWith({ files }))).toMatchObject({
			value: { path: '/var/log/docker.log', tail: 'one\ntwo\n', bytes: 8, truncated: false },
		});
	});

	test('leaves the log alone where it does', async () => {
		const engine = { '/_ping': { statusCode: 200, headers: {}, body: 'OK', truncated: false } };
		const statuses = { '/var/run/docker.sock': { kind: 'socket' } } as const;
		expect(await engineLog.observe(machineWith({ files, engine, statuses }))).toMatchObject({
			status: 'absent',
		});
	});

	test('tells a log that is closed from one that is not there', async () => {
		expect(await engineLog.observe(machineWith({}))).toMatchObject({ status: 'absent' });
		const closed = machineWith({ files, forbidden: ['/var/log/docker.log'] });
		expect(await engineLog.observe(closed)).toMatchObject({ reason: 'access-denied' });
	});
});
