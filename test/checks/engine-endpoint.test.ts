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
