import { expect, test } from 'vitest';
import { enginePing } from '../../src/probes/engine-ping.ts';
import { machineWith } from '../support/machine-with.ts';

const statuses = { '/var/run/docker.sock': { kind: 'socket' } } as const;

test('engine-ping reads the status and the headers that name the engine', async () => {
	const headers = { 'api-version': '1.41', ostype: 'linux', server: 'Docker/20.10.24 (linux)' };
	const engine = { '/_ping': { statusCode: 200, headers, body: 'OK', truncated: false } };
	expect(await enginePing.observe(machineWith({ statuses, engine }))).toMatchObject({
		value: {
			statusCode: 200,
			apiVersion: '1.41',
			osType: 'linux',
			server: 'Docker/20.10.24 (linux)',
		},
	});
});

test('engine-ping keeps an unhealthy status as what it is', async () => {
	const engine = { '/_ping': { statusCode: 500, headers: {}, body: '', truncated: false } };
	expect(await enginePing.observe(machineWith({ statuses, engine }))).toMatchObject({
		value: { statusCode: 500, server: null },
	});
});
