import { describe, expect, test } from 'vitest';
import { engineService } from '../../checks/engine-service.ts';
import { logCauses } from '../../src/derive/log-causes.ts';
import type { EngineService } from '../../src/model/engine-facts.ts';
import { deriveFacts } from '../../src/pipeline/derive-facts.ts';
import { judge } from '../../src/pipeline/judge.ts';
import { factsOf, judged } from '../support/judged.ts';

const stopped: EngineService = {
	init: 'systemd',
	unitInstalled: true,
	startsAtBoot: true,
	processId: null,
};

describe('engine-service', () => {
	test('passes where the daemon is a running process', () => {
		expect(
			judged(engineService, { 'engine-service': { ...stopped, processId: 812 } }),
		).toMatchObject({ verdict: 'pass', because: 'dockerd is process 812' });
	});

	test('passes where an engine answers, whatever started it', () => {
		const ping = { statusCode: 200, apiVersion: null, osType: null, server: null };
		expect(judged(engineService, { 'engine-service': stopped, 'engine-ping': ping })).toMatchObject(
			{ verdict: 'pass', because: 'it answers' },
		);
	});

	test('names the program where no service of the machine knows it', () => {
		const programs = { docker: null, containerd: null, runc: null, podman: null };
		const told = {
			'engine-service': { ...stopped, init: 'other', unitInstalled: false },
			'engine-programs': { ...programs, dockerd: '/usr/local/bin/dockerd' },
			'system-tools': { init: 'none', cron: true, apt: false },
		} as const;
		expect(judged(engineService, told).remediation?.parameters).toMatchObject({
			...{ unit: 'false', program: '/usr/local/bin/dockerd', cron: 'true' },
		});
		expect(judged(engineService, { 'engine-service': stopped }).remediation?.parameters).toEqual({
			...{ init: 'systemd', unit: 'true', state: '' },
		});
	});

	test('has nothing to say where the client asks an engine elsewhere', () => {
		const endpoint = {
			setBy: 'DOCKER_HOST',
			context: null,
			address: 'tcp://10.0.0.1:2375',
			endpoint: { transport: 'tcp', hostname: '10.0.0.1', port: 2375 },
			problem: null,
		} as const;
		expect(
			judged(engineService, { 'engine-service': stopped, 'engine-endpoint': endpoint }).verdict,
		).toBe('not-applicable');
	});

	test('quotes the line that ended the daemon where nobody knows its cause', () => {
		const facts = factsOf({
			'engine-service': stopped,
			'engine-log': {
				path: '/var/log/docker.log',
				bytes: 9,
				truncated: false,
				tail: 'level=info msg="x"\nfailed to start daemon: no luck\n',
			},
		});
		const derived = deriveFacts(facts, [logCauses]);
		expect(judge(engineService, 'linux', derived, new Map()).because).toBe(
			'no dockerd process is recorded as running; its log ends: failed to start daemon: no luck',
		);
	});

	test('fails where no daemon runs, with what starts services here', () => {
		expect(judged(engineService, { 'engine-service': stopped, 'engine-ping': null })).toMatchObject(
			{
				verdict: 'fail',
				because: 'no dockerd process is recorded as running',
				remediation: {
					id: 'start-engine',
					parameters: { init: 'systemd', unit: 'true', state: '' },
				},
			},
		);
		const bare = { ...stopped, init: 'other', unitInstalled: false } as const;
		expect(judged(engineService, { 'engine-service': bare }).remediation?.parameters).toEqual({
			init: 'other',
			unit: 'false',
			state: '',
		});
	});

	test('says what systemd says of it', () => {
		const unit = {
			source: 'bus',
			load: 'loaded',
			active: 'failed',
			sub: 'failed',
			result: 'exit-code',
		} as const;
		const told = { 'engine-service': stopped, 'engine-ping': null, 'engine-unit': unit };
		expect(judged(engineService, told)).toMatchObject({
			because: 'no dockerd process is recorded as running; systemd says failed (exit-code)',
			remediation: { parameters: { state: 'failed' } },
		});
		const masked = { ...unit, load: 'masked', active: 'inactive', result: 'success' } as const;
		expect(judged(engineService, { ...told, 'engine-unit': masked })).toMatchObject({
			because: 'no dockerd process is recorded as running; systemd says masked',
			remediation: { parameters: { state: 'masked' } },
		});
	});

	test('is unknown, never failed, where nobody could look', () => {
		expect(judged(engineService, { 'engine-service': { unseen: 'access-denied' } }).verdict).toBe(
			'unknown',
		);
	});

	test('fails, without a word on systemd, where this machine records no service at all', () => {
		expect(judged(engineService, { 'engine-service': null })).toMatchObject({
			verdict: 'fail',
			remediation: { id: 'start-engine', parameters: { init: 'other', unit: 'false', state: '' } },
		});
	});
});
