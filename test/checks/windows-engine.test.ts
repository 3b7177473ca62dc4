import { describe, expect, test } from 'vitest';
import { windowsEngine } from '../../checks/windows-engine.ts';
import { judgedOn } from '../support/judged.ts';

import { serviceOf } from '../support/windows-with.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) => judgedOn('windows', windowsEngine, told);

describe('windows-engine', () => {
	const none = { 'windows-services': { docker: null } };

	test('fails where there is none', () => {
		expect(judged(none)).toMatchObject({
			verdict: 'fail',
			remediation: { id: 'install-engine', parameters: { family: 'windows' } },
		});
	});

	test('passes for a service, a product, a pipe or an answer', () => {
		const told = [
			{ 'windows-services': { docker: serviceOf() } },
			{ ...none, 'docker-product': { product: 'desktop', version: null, folder: 'C:/x' } },
			{ ...none, 'engine-pipe': { path: '//./pipe/a', server: null, others: ['//./pipe/b'] } },
			{
				...none,
				'engine-ping': { statusCode: 200, apiVersion: null, osType: null, server: null },
			},
		] as const;
		for (const one of told) expect(judged(one).verdict).toBe('pass');
	});

	test('is unknown where the service manager told nothing', () => {
		expect(judged({ 'windows-services': { unseen: 'access-denied' } }).verdict).toBe('unknown');
	});
});
