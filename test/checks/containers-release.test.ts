import { describe, expect, test } from 'vitest';
import { containersRelease } from '../../checks/containers-release.ts';
import { judgedOn } from '../support/judged.ts';
import { release } from '../support/windows-release.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) =>
	judgedOn('windows', containersRelease, told);

describe('containers-release', () => {
	test.each([
		['client', 10240, 'pass'],
		['server', 14393, 'pass'],
		['client', 9600, 'fail'],
		['server', 9600, 'fail'],
		['client', 7601, 'fail'],
	] as const)('a %s of build %i: %s', (kind, build, verdict) => {
		expect(judged({ 'windows-release': { ...release, kind, build } }).verdict).toBe(verdict);
	});

	test('cannot be cured on Windows 7, says by which source, and names the ways out', () => {
		const finding = judged({ 'windows-release': { ...release, build: 7601 } });
		expect(finding.because).toBe('this is Windows 7 SP1 Professional, build 7601.3593');
		expect(finding.impossible?.source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
		expect(finding.impossible?.reason).toMatch(/upgrade, or use an engine on another machine/);
		expect(finding.remediation).toBeUndefined();
	});

	test('is unknown where Windows told no version', () => {
		expect(judged({ 'windows-release': null }).verdict).toBe('unknown');
		expect(judged({ 'windows-release': { unseen: 'not-recorded' } }).verdict).toBe('unknown');
	});
});
