import { describe, expect, test } from 'vitest';
import { engineLog } from '../../src/probes/engine-log.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';

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

	describe('under systemd', () => {
		const statuses = { '/run/systemd/system': { kind: 'folder', mode: 0o755 } } as const;
		const failed = { load: 'loaded', active: 'failed', sub: 'failed', result: 'exit-code' };
		const head = '2026-01-01T09:30:02+0000 debian ';
		const docker = `${head}dockerd[8]: failed to start daemon: no\n${head}systemd[1]: Failed\n`;
		const under = (state: typeof failed, parts = {}) =>
			machineWith({
				...{ statuses, units: { 'docker.service': state }, systemLogs: { docker } },
				...parts,
			});
		// Whoever is asked without a failed service has started a program for nothing.
		const mute = (machine: ReturnType<typeof under>) => ({
			...machine,
			systemLog: async () => {
				throw new Error('a program was started');
			},
		});

		test('is what the daemon of a failed service wrote', async () => {
			expect(await engineLog.observe(under(failed))).toMatchObject({
				value: {
					path: 'the log of systemd, docker.service',
					tail: 'failed to start daemon: no\n',
					bytes: docker.length,
				},
			});
		});

		test.each([
			['that is started again and again', { active: 'activating', sub: 'auto-restart' }],
			['whose last run failed', { active: 'inactive', sub: 'dead' }],
		])('is asked of a service %s', async (_, words) => {
			expect(await engineLog.observe(under({ ...failed, ...words }))).toMatchObject({
				value: { tail: 'failed to start daemon: no\n' },
			});
		});

		test.each([
			['runs', { active: 'active', sub: 'running', result: 'success' }],
			['was stopped', { active: 'inactive', sub: 'dead', result: 'success' }],
			[
				'may not be started',
				{ load: 'masked', active: 'inactive', sub: 'dead', result: 'success' },
			],
		])('is not asked of a service that %s', async (_, words) => {
			const machine = mute(under({ ...failed, ...words }));
			expect(await engineLog.observe(machine)).toMatchObject({ status: 'absent' });
		});

		test('is not asked without systemd, nor where its bus does not answer', async () => {
			const none = mute(machineWith({ files }));
			expect(await engineLog.observe(none)).toMatchObject({ value: { tail: 'one\ntwo\n' } });
			const deaf = mute(answering(under(failed), 'unitState', denied));
			expect(await engineLog.observe(deaf)).toMatchObject({ status: 'absent' });
		});

		test('gives way to a file where it is closed, and says so where there is none', async () => {
			const closed = answering(under(failed, { files }), 'systemLog', denied);
			expect(await engineLog.observe(closed)).toMatchObject({
				value: { path: '/var/log/docker.log' },
			});
			const without = answering(under(failed), 'systemLog', denied);
			expect(await engineLog.observe(without)).toMatchObject({ reason: 'access-denied' });
		});
	});
});
