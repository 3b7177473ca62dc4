import { describe, expect, test } from 'vitest';
import { forwardPolicy } from '../../checks/forward-policy.ts';
import { judged } from '../support/judged.ts';

const chain = (policy: 'accept' | 'drop') => [{ table: 'filter', name: 'FORWARD', policy }];
const ping = { statusCode: 200, apiVersion: null, osType: null, server: null };

describe('forward-policy', () => {
	test('passes where packets are accepted, and where there is no chain', () => {
		for (const chains of [[], chain('accept')]) {
			expect(judged(forwardPolicy, { 'forward-policy': chains }).verdict).toBe('pass');
		}
	});

	test('passes where a running engine set it', () => {
		const told = { 'forward-policy': chain('drop'), 'engine-ping': ping };
		expect(judged(forwardPolicy, told)).toMatchObject({ verdict: 'pass' });
	});

	test('fails where it was left closed by an engine that is gone', () => {
		const told = { 'forward-policy': chain('drop'), 'engine-ping': null };
		expect(judged(forwardPolicy, told)).toMatchObject({
			verdict: 'fail',
			severity: 'degraded',
			remediation: {
				id: 'accept-forwarded-packets',
				parameters: { table: 'filter', chain: 'FORWARD' },
			},
		});
	});

	test('is unknown to who may not ask', () => {
		expect(judged(forwardPolicy, { 'forward-policy': { unseen: 'access-denied' } }).verdict).toBe(
			'unknown',
		);
	});
});
