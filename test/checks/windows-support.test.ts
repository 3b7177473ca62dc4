import { describe, expect, test } from 'vitest';
import { windowsSupport } from '../../checks/windows-support.ts';
import { judgedOn } from '../support/judged.ts';
import { release } from '../support/windows-release.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) => judgedOn('windows', windowsSupport, told);

describe('windows-support', () => {
	const on = (day: string) => ({ clock: { system: Date.parse(day), hardware: null } });

	test('passes until the last day, and fails after it', () => {
		const told = { 'windows-release': release };
		expect(judged({ ...told, ...on('2025-11-11') }).verdict).toBe('pass');
		expect(judged({ ...told, ...on('2025-11-12') })).toMatchObject({
			verdict: 'fail',
			severity: 'advice',
			because: 'Windows 11 23H2 had its last on 2025-11-11',
		});
	});

	test('gives companies their longer time, and long-term editions theirs', () => {
		const told = { 'windows-release': { ...release, edition: 'Enterprise' } };
		expect(judged({ ...told, ...on('2026-11-01') }).verdict).toBe('pass');
		expect(judged({ ...told, ...on('2026-12-01') }).verdict).toBe('fail');
		const long = { 'windows-release': { ...release, build: 17763, edition: 'EnterpriseS' } };
		expect(judged({ ...long, ...on('2026-12-01') }).verdict).toBe('pass');
	});

	test('is unknown for a build that is not known, and without a date', () => {
		const told = { 'windows-release': { ...release, build: 99999 } };
		expect(judged({ ...told, ...on('2026-12-01') }).verdict).toBe('unknown');
		expect(judged({ 'windows-release': release }).verdict).toBe('unknown');
	});
});
