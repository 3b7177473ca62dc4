import { describe, expect, test } from 'vitest';
import { engineProxy } from '../../checks/engine-proxy.ts';
import { judged } from '../support/judged.ts';

const proxy = 'http://proxy.example:3128';

describe('engine-proxy', () => {
	test('passes without a proxy, and where the engine knows one', () => {
		for (const proxies of [
			{ environment: null, engine: null },
			{ environment: proxy, engine: proxy },
		]) {
			expect(judged(engineProxy, { proxies }).verdict).toBe('pass');
		}
	});

	test('advises where only the session knows it', () => {
		expect(judged(engineProxy, { proxies: { environment: proxy, engine: null } })).toMatchObject({
			verdict: 'fail',
			severity: 'advice',
			remediation: { id: 'set-engine-proxy', parameters: { proxy, system: 'linux' } },
		});
	});

	test('has nothing to say without an engine', () => {
		const none = { docker: null, dockerd: null, containerd: null, runc: null, podman: null };
		const told = { proxies: { environment: proxy, engine: null }, 'engine-programs': none };
		expect(judged(engineProxy, told).verdict).toBe('not-applicable');
	});

	test('is unknown, never failed, where nobody could look', () => {
		expect(judged(engineProxy, { proxies: { unseen: 'failed' } }).verdict).toBe('unknown');
	});
});
