import { describe, expect, test } from 'vitest';
import { foreignEngine } from '../../checks/foreign-engine.ts';
import { judged } from '../support/judged.ts';

const service = { init: 'systemd', unitInstalled: true, startsAtBoot: true } as const;
const foreign = { id: 77, words: ['/opt/docker/dockerd', '-H', 'unix:///tmp/other.sock'] };

describe('foreign-engine', () => {
	test('passes where the asked engine answers, and where no other runs', () => {
		expect(judged(foreignEngine, { 'engine-processes': null }).verdict).toBe('pass');
		const own = {
			'engine-processes': [{ id: 812, words: ['dockerd'] }],
			'engine-service': { ...service, processId: 812 },
		};
		expect(judged(foreignEngine, own).verdict).toBe('pass');
	});

	test('fails with the process and what it was told', () => {
		const told = {
			'engine-processes': [foreign],
			'engine-service': { ...service, processId: null },
		};
		expect(judged(foreignEngine, told)).toMatchObject({
			verdict: 'fail',
			because:
				'process 77 is a dockerd of its own (/opt/docker/dockerd -H unix:///tmp/other.sock), and nobody answers at its own socket',
			remediation: { id: 'stop-foreign-engine', parameters: { id: '77' } },
		});
	});

	test('is unknown, never failed, where nobody could look', () => {
		const told = { 'engine-processes': { unseen: 'access-denied' } } as const;
		expect(judged(foreignEngine, told).verdict).toBe('unknown');
	});
});
