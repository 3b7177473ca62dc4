import { describe, expect, test } from 'vitest';
import { engineEndpoint } from '../../checks/engine-endpoint.ts';
import type { EngineEndpoint } from '../../src/model/engine-facts.ts';
import type { Finding } from '../../src/model/finding.ts';
import { judged } from '../support/judged.ts';

const local: EngineEndpoint = {
	setBy: 'default',
	context: null,
	address: 'unix:///var/run/docker.sock',
	endpoint: { transport: 'unix', path: '/var/run/docker.sock' },
	problem: null,
};
const judgedFor = (parts: Partial<EngineEndpoint>): Finding =>
	judged(engineEndpoint, { 'engine-endpoint': { ...local, ...parts } });

describe('engine-endpoint', () => {
	test('passes for an address that can be one, and says which setting chose it', () => {
		expect(judgedFor({})).toMatchObject({
			verdict: 'pass',
			because: 'unix:///var/run/docker.sock',
		});
		expect(judgedFor({ setBy: 'DOCKER_HOST', address: 'tcp://10.0.0.1:2375' })).toMatchObject({
			verdict: 'pass',
			because: 'tcp://10.0.0.1:2375, set by DOCKER_HOST',
		});
	});

	test('fails for a context that does not exist', () => {
		expect(
			judgedFor({
				setBy: 'currentContext',
				context: 'gone',
				endpoint: null,
				problem: 'context-missing',
			}),
		).toMatchObject({
			verdict: 'fail',
			because: 'currentContext names the context gone, and there is none',
			remediation: { id: 'correct-engine-endpoint', parameters: { setBy: 'currentContext' } },
		});
	});

	test('fails for an address that no client understands', () => {
		expect(
			judgedFor({
				setBy: 'DOCKER_HOST',
				address: 'docker.sock',
				endpoint: null,
				problem: 'address-malformed',
			}),
		).toMatchObject({
			verdict: 'fail',
			because: 'DOCKER_HOST holds an address that no client understands: docker.sock',
			remediation: { id: 'correct-engine-endpoint', parameters: { setBy: 'DOCKER_HOST' } },
		});
	});

	test.each([
		['machine', 'it is set for all accounts'],
		['nowhere', 'only programs that run already have it, this prompt among them'],
	] as const)('says where a wrong variable is kept: %s', (keptIn, words) => {
		const wrong = { setBy: 'DOCKER_CONTEXT', context: 'gone', endpoint: null, keptIn } as const;
		expect(judgedFor({ ...wrong, problem: 'context-missing' })).toMatchObject({
			verdict: 'fail',
			because: `DOCKER_CONTEXT names the context gone, and there is none; ${words}`,
			remediation: { id: 'correct-engine-endpoint', parameters: { keptIn } },
		});
	});

	test('is unknown, with what settles it, for an address that needs SSH or TLS', () => {
		expect(
			judgedFor({
				setBy: 'DOCKER_HOST',
				address: 'ssh://ada@example.org',
				endpoint: null,
				problem: 'needs-other-client',
			}),
		).toMatchObject({ verdict: 'unknown', settledBy: 'the client itself: docker version' });
	});

	test('is unknown, never failed, where no address was read', () => {
		expect(judged(engineEndpoint, { 'engine-endpoint': null }).verdict).toBe('unknown');
		expect(judged(engineEndpoint, { 'engine-endpoint': { unseen: 'failed' } }).verdict).toBe(
			'unknown',
		);
	});
});
