import { describe, expect, test } from 'vitest';
import type { HttpAnswer } from '../../src/model/http.ts';
import { engineAnswer } from '../../src/probes/engine-answer.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';

const statuses = { '/var/run/docker.sock': { kind: 'socket' } } as const;
const ok: HttpAnswer = { statusCode: 200, headers: {}, body: 'OK', truncated: false };
const body = (answer: HttpAnswer): string | null =>
	answer.statusCode === 200 ? answer.body : null;
const ask = (machine: ReturnType<typeof machineWith>) =>
	engineAnswer(machine, '/_ping', body, (text) => `said ${text}`);

describe('engineAnswer', () => {
	test('reads what the engine says', async () => {
		expect(await ask(machineWith({ statuses, engine: { '/_ping': ok } }))).toEqual({
			status: 'observed',
			value: 'OK',
			evidence: [{ source: 'GET /_ping of the engine', excerpt: 'said OK' }],
		});
	});

	test('asks nobody where there is no socket', async () => {
		const machine = answering(machineWith({}), 'httpGet', {
			status: 'observed',
			value: ok,
		});
		expect(await ask(machine)).toMatchObject({ status: 'absent' });
	});

	test('shows the beginning of an answer that it does not know', async () => {
		const engine = { '/_ping': { ...ok, statusCode: 500, body: 'b'.repeat(300) } };
		expect(await ask(machineWith({ statuses, engine }))).toMatchObject({
			reason: 'unparsable',
			evidence: [{ excerpt: `500 ${'b'.repeat(60)}` }],
		});
	});

	test('asks nobody at an address that cannot be asked', async () => {
		const environment = { DOCKER_HOST: 'ssh://me@engine' };
		expect(await ask(machineWith({ statuses, environment }))).toMatchObject({
			reason: 'unsupported',
		});
	});

	test('passes on why the address is not known', async () => {
		const nobody = answering(machineWith({ statuses }), 'account', denied);
		expect(await ask(nobody)).toMatchObject({ status: 'unobserved', reason: 'access-denied' });
	});

	test('passes a time-out on', async () => {
		const machine = answering(machineWith({ statuses }), 'httpGet', {
			status: 'unobserved',
			reason: 'timed-out',
			detail: 'no answer',
		});
		expect(await ask(machine)).toMatchObject({ reason: 'timed-out' });
	});
});
