import { describe, expect, test } from 'vitest';
import { controlGroups } from '../../checks/control-groups.ts';
import { judged } from '../support/judged.ts';

const all = ['cpuset', 'cpu', 'io', 'memory', 'pids'];

describe('control-groups', () => {
	test('passes with cpu, memory and pids, whichever version offers them', () => {
		expect(
			judged(controlGroups, { 'control-groups': { version: 2, controllers: all } }),
		).toMatchObject({
			verdict: 'pass',
			because: 'control groups version 2, with cpu, memory and pids',
		});
		expect(
			judged(controlGroups, { 'control-groups': { version: 'hybrid', controllers: all } }).because,
		).toBe('control groups versions 1 and 2, with cpu, memory and pids');
	});

	test('fails, as a blocker, where none are mounted', () => {
		expect(judged(controlGroups, { 'control-groups': null })).toMatchObject({
			verdict: 'fail',
			severity: 'blocker',
			because: 'no control groups are mounted',
			remediation: { id: 'mount-control-groups', parameters: {} },
		});
	});

	test('fails mildly where controllers are missing, and names them', () => {
		const groups = { version: 1, controllers: ['cpu'] } as const;
		expect(judged(controlGroups, { 'control-groups': groups })).toMatchObject({
			verdict: 'fail',
			severity: 'degraded',
			because: 'control groups version 1 lack memory, pids: such limits have no effect',
			remediation: { id: 'enable-controllers', parameters: { controllers: 'memory pids' } },
		});
	});

	test('does not take cpuset for cpu', () => {
		const groups = { version: 2, controllers: ['cpuset', 'memory', 'pids'] } as const;
		expect(judged(controlGroups, { 'control-groups': groups }).because).toContain('lack cpu:');
	});

	test('is unknown, never failed, where nobody could look', () => {
		expect(judged(controlGroups, { 'control-groups': { unseen: 'access-denied' } }).verdict).toBe(
			'unknown',
		);
	});
});
