import { describe, expect, test } from 'vitest';
import { enginePipe } from '../../checks/engine-pipe.ts';
import { logCauses } from '../../src/derive/log-causes.ts';
import { deriveFacts } from '../../src/pipeline/derive-facts.ts';
import { judge } from '../../src/pipeline/judge.ts';
import { factsOf, judgedOn } from '../support/judged.ts';

import { serviceOf } from '../support/windows-with.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) => judgedOn('windows', enginePipe, told);

describe('engine-pipe', () => {
	const path = '//./pipe/docker_engine';
	const unserved = { path, server: null, others: [] };
	const none = { docker: null };

	test('passes where somebody serves it', () => {
		const server = { processId: 7, program: 'C:\\dockerd.exe' };
		expect(judged({ 'engine-pipe': { ...unserved, server } }).because).toBe(
			`process 7 (C:\\dockerd.exe) serves ${path}`,
		);
	});

	test('names another engine that the client does not ask', () => {
		const others = ['//./pipe/dockerDesktopLinuxEngine'];
		expect(judged({ 'engine-pipe': { ...unserved, others } })).toMatchObject({
			because: `nobody serves ${path}, which the client asks (default); ${others[0]} is served`,
			remediation: { id: 'correct-engine-endpoint' },
		});
	});

	test('names the service that should serve it, how it is started and how it ended', () => {
		const docker = serviceOf({ state: 'stopped', startType: 'manual', exitCode: 1067 });
		expect(judged({ 'engine-pipe': unserved, 'windows-services': { docker } })).toMatchObject({
			because: `nobody serves ${path}: the service docker is stopped (manual, error 1067)`,
			remediation: { id: 'start-windows-service', parameters: { name: 'docker' } },
		});
	});

	test('says why that service ended, where its events tell', () => {
		// https://github.com/moby/moby/issues/41268
		const line =
			'unable to configure the Docker daemon with file C:\\ProgramData\\docker\\config\\daemon.json: EOF';
		const facts = factsOf({
			'engine-pipe': unserved,
			'windows-services': { docker: serviceOf({ state: 'stopped', exitCode: 1 }) },
			'engine-log': { path: 'the event log', bytes: 1, truncated: false, tail: line },
		});
		const derived = deriveFacts(facts, [logCauses]);
		expect(judge(enginePipe, 'windows', derived, new Map()).because).toContain(
			'its log shows daemon-json-invalid: ',
		);
	});

	test('sends to the networks where the log says that they are what fails', () => {
		// https://github.com/docker/for-win/issues/598
		const line =
			'Error creating default network: HNS failed with error : The parameter is incorrect.';
		const facts = factsOf({
			'engine-pipe': unserved,
			'windows-services': { docker: serviceOf({ state: 'stopped', exitCode: 1 }) },
			'engine-log': { path: 'the event log', bytes: 1, truncated: false, tail: line },
		});
		const derived = deriveFacts(facts, [logCauses]);
		expect(judge(enginePipe, 'windows', derived, new Map()).remediation?.id).toBe(
			'renew-container-networks',
		);
	});

	test('takes away what nothing uses before that, and leaves what somebody uses', () => {
		// https://github.com/docker/for-win/issues/726
		const line =
			'Error creating default network: HNS failed with error : The object already exists.';
		const nat = { name: 'old', prefix: '172.16.0.0/16', outer: null, mappings: 0 };
		const judgedWith = (user: string | null) => {
			const facts = factsOf({
				'engine-pipe': unserved,
				'windows-services': { docker: serviceOf({ state: 'stopped', exitCode: 1 }) },
				'engine-log': { path: 'the event log', bytes: 1, truncated: false, tail: line },
				'network-nats': { nats: [{ ...nat, interface: user }] },
			});
			return judge(enginePipe, 'windows', deriveFacts(facts, [logCauses]), new Map());
		};
		expect(judgedWith(null)).toMatchObject({
			because: expect.stringContaining('nothing uses the NAT old (172.16.0.0/16) any more'),
			remediation: { id: 'remove-stale-nat', parameters: { names: 'old (172.16.0.0/16)' } },
		});
		expect(judgedWith('vEthernet (Guests)').remediation?.id).toBe('renew-container-networks');
	});

	test('names the product that should serve it', () => {
		const product = { product: 'desktop', version: '4.40.0', folder: 'C:/x' } as const;
		const told = { 'windows-services': none, 'docker-product': product };
		expect(judged({ 'engine-pipe': unserved, ...told }).because).toBe(
			`nobody serves ${path}: the engine of Docker Desktop does not run`,
		);
	});

	test('never speaks of elevated privileges', () => {
		const told = { 'engine-pipe': unserved, 'windows-services': none, 'docker-product': null };
		expect(judged(told).because).toBe(`nobody serves ${path}`);
	});

	test('has nothing to say where the client uses no pipe, and is unknown where nobody may look', () => {
		expect(judged({ 'engine-pipe': null }).verdict).toBe('not-applicable');
		expect(judged({ 'engine-pipe': { unseen: 'access-denied' } }).verdict).toBe('unknown');
	});
});
