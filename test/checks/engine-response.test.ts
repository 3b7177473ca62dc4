import { describe, expect, test } from 'vitest';
import { engineResponse } from '../../checks/engine-response.ts';
import type { EngineEndpoint, EngineService } from '../../src/model/engine-facts.ts';
import { unobserved } from '../../src/model/observation.ts';
import { judge } from '../../src/pipeline/judge.ts';
import { factsOf, judged, judgedOn, type Told } from '../support/judged.ts';

const ping = (statusCode: number) => ({
	'engine-ping': { statusCode, apiVersion: '1.41', osType: 'linux', server: null },
});
const service = (processId: number | null): EngineService => ({
	init: 'systemd',
	unitInstalled: true,
	startsAtBoot: true,
	processId,
});
const endpoint = (setBy: EngineEndpoint['setBy']): EngineEndpoint => ({
	setBy,
	context: null,
	address: 'unix:///var/run/docker.sock',
	endpoint: { transport: 'unix', path: '/var/run/docker.sock' },
	problem: null,
});

describe('engine-response', () => {
	test('passes where the engine answers its health question, with its version where that is told', () => {
		expect(judged(engineResponse, ping(200))).toMatchObject({
			verdict: 'pass',
			because: 'the engine answers',
		});
		const version = {
			platform: null,
			version: '20.10.24',
			apiVersion: '1.41',
			os: 'linux',
			architecture: 'amd64',
		};
		expect(judged(engineResponse, { ...ping(200), 'engine-version': version }).because).toBe(
			'engine 20.10.24 answers',
		);
	});

	test('fails where the engine answers that it is not well', () => {
		expect(judged(engineResponse, ping(500))).toMatchObject({
			verdict: 'fail',
			because: 'the engine answers with status 500',
			remediation: { id: 'read-engine-log' },
		});
	});

	test('starts the engine the way of this machine where none runs', () => {
		const told = { 'engine-ping': null, 'engine-service': service(null) };
		expect(
			judged(engineResponse, { ...told, 'engine-endpoint': endpoint('default') }),
		).toMatchObject({
			verdict: 'fail',
			because: 'nobody listens at unix:///var/run/docker.sock (no answer)',
			remediation: { id: 'start-engine', parameters: { init: 'systemd', unit: 'true' } },
		});
		expect(judged(engineResponse, { 'engine-ping': null }).remediation?.parameters).toEqual({
			init: 'other',
			unit: 'false',
		});
	});

	test('does not start a second engine where one runs and does not listen', () => {
		const told = { 'engine-ping': null, 'engine-service': service(812) };
		expect(
			judged(engineResponse, { ...told, 'engine-endpoint': endpoint('default') }),
		).toMatchObject({ verdict: 'fail', remediation: { id: 'read-engine-log' } });
	});

	test('corrects the address where a setting chose one that nobody serves', () => {
		const told = { 'engine-ping': null, 'engine-service': service(812) };
		expect(
			judged(engineResponse, { ...told, 'engine-endpoint': endpoint('DOCKER_HOST') }),
		).toMatchObject({
			verdict: 'fail',
			remediation: { id: 'correct-engine-endpoint', parameters: { setBy: 'DOCKER_HOST' } },
		});
	});

	test('fails where something else than an engine listens, with the beginning of its answer', () => {
		const answer = unobserved('unparsable', { source: 'GET /_ping', excerpt: '404 nginx' });
		const finding = judge(engineResponse, 'linux', { 'engine-ping': answer }, new Map());
		expect(finding).toMatchObject({
			verdict: 'fail',
			because: 'what listens there is not an engine (404 nginx)',
			remediation: { id: 'read-engine-log' },
		});
	});

	test('is unknown, with what settles it, where somebody listens and says nothing in time', () => {
		expect(judged(engineResponse, { 'engine-ping': { unseen: 'timed-out' } })).toMatchObject({
			verdict: 'unknown',
			settledBy: "another look in a minute, then the engine's log",
		});
	});

	test('is unknown, never failed, where nobody could ask', () => {
		expect(judged(engineResponse, { 'engine-ping': { unseen: 'access-denied' } }).verdict).toBe(
			'unknown',
		);
	});

	const hangsUp = (told: Told, code = 'ECONNRESET') =>
		judge(
			engineResponse,
			'windows',
			{
				...factsOf({ 'windows-services': {}, ...told }),
				'engine-ping': unobserved('failed', { source: 'GET /_ping', excerpt: code }),
			},
			new Map(),
		);
	const served = (program: string) => ({
		'engine-pipe': {
			path: '//./pipe/docker_engine',
			server: { processId: 7, program },
			others: [],
		},
	});

	test.each(['ECONNRESET', 'EPIPE'])('tells who hangs up from who is not there: %s', (code) => {
		expect(hangsUp(served('C:\\relay.exe'), code)).toMatchObject({
			verdict: 'fail',
			because: `somebody listens at its address and hangs up without an answer (${code}): whoever that is reaches no engine`,
			remediation: { id: 'read-engine-log', parameters: { system: 'windows' } },
		});
	});

	test('starts the product whose relay hangs up', () => {
		const desktop = { product: 'desktop', version: null, folder: 'C:/x' } as const;
		const program = 'C:\\Program Files\\Docker\\Docker\\resources\\com.docker.backend.exe';
		for (const told of [{ 'docker-product': desktop }, served(program)]) {
			expect(hangsUp(told).remediation?.id).toBe('start-docker-desktop');
		}
	});

	test('is unknown where another error kept it from asking', () => {
		expect(hangsUp({}, 'EMFILE').verdict).toBe('unknown');
	});

	test('speaks of Windows there: its log, and how a variable is removed', () => {
		const path = '//./pipe/docker_engine';
		const pipe = {
			...endpoint('default'),
			...{ address: `npipe:${'//'}${path}`, endpoint: { transport: 'npipe' as const, path } },
		};
		const silent = { 'engine-ping': null, 'windows-services': {} };
		expect(
			judgedOn('windows', engineResponse, { ...silent, 'engine-endpoint': pipe }).remediation,
		).toEqual({ id: 'read-engine-log', parameters: { system: 'windows' } });
		const chosen = { ...pipe, setBy: 'DOCKER_HOST' as const };
		const told = { ...silent, 'engine-endpoint': chosen };
		expect(judgedOn('windows', engineResponse, told).remediation?.parameters).toEqual({
			...{ setBy: 'DOCKER_HOST', system: 'windows' },
		});
	});
});
