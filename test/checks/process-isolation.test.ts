import { describe, expect, test } from 'vitest';
import { processIsolation } from '../../checks/process-isolation.ts';
import { judgedOn } from '../support/judged.ts';
import { release } from '../support/windows-release.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) =>
	judgedOn('windows', processIsolation, told);

describe('process-isolation', () => {
	test.each([
		['client', 14393, 'fail'],
		['client', 17763, 'pass'],
		['server', 14393, 'pass'],
		['server', 9600, 'fail'],
	] as const)('a %s of build %i: %s', (kind, build, verdict) => {
		expect(judged({ 'windows-release': { ...release, kind, build } }).verdict).toBe(verdict);
	});

	test('says which build it takes', () => {
		expect(judged({ 'windows-release': { ...release, build: 14393 } })).toMatchObject({
			because: 'build 14393 runs none; a client needs build 17763',
			remediation: { id: 'update-windows', parameters: { build: '17763' } },
		});
	});

	test('fails on Arm, whatever the build', () => {
		expect(judged({ 'windows-release': { ...release, architecture: 'arm64' } })).toMatchObject({
			verdict: 'fail',
			remediation: { id: 'use-other-machine' },
		});
	});

	test('is unknown where nobody told the processor, unless the build is too old for any', () => {
		const untold = { ...release, architecture: null };
		expect(judged({ 'windows-release': untold }).verdict).toBe('unknown');
		expect(judged({ 'windows-release': { ...untold, build: 14393 } }).verdict).toBe('fail');
	});
});
