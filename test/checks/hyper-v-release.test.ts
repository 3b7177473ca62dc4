import { describe, expect, test } from 'vitest';
import { hyperVRelease } from '../../checks/hyper-v-release.ts';
import { judgedOn } from '../support/judged.ts';
import { release } from '../support/windows-release.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) => judgedOn('windows', hyperVRelease, told);

describe('hyper-v-release', () => {
	test.each([
		['client', 9200, 'pass'],
		['client', 19045, 'pass'],
		['server', 7601, 'pass'],
		['client', 7601, 'fail'],
		['client', 7600, 'fail'],
	] as const)('a %s of build %i: %s', (kind, build, verdict) => {
		expect(judged({ 'windows-release': { ...release, kind, build } }).verdict).toBe(verdict);
	});

	test('cannot be cured on Windows 7, says by which source, and names the ways out', () => {
		const finding = judged({ 'windows-release': { ...release, build: 7600 } });
		expect(finding.because).toBe('this is Windows 7 Professional, build 7600.3593');
		expect(finding.impossible?.source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
		expect(finding.impossible?.reason).toMatch(/VirtualBox/);
	});

	test('is unknown where Windows told no version', () => {
		expect(judged({ 'windows-release': null }).verdict).toBe('unknown');
	});
});
