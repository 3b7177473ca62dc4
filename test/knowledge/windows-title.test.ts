import { describe, expect, test } from 'vitest';
import { windowsTitle } from '../../src/knowledge/windows-title.ts';
import { release } from '../support/windows-release.ts';

const old = { ...release, revision: null, version: null };

describe('the title of a Windows', () => {
	test.each([
		[7601, 'HomePremium', 'Windows 7 SP1 Home Premium, build 7601'],
		[7600, 'Professional', 'Windows 7 Professional, build 7600'],
		[9600, 'Professional', 'Windows 8.1 Pro, build 9600'],
		[8400, null, 'Windows, build 8400'],
		[19046, null, 'Windows 10, build 19046'],
		[29999, null, 'Windows 11, build 29999'],
	])('of build %i and edition %s: %s', (build, edition, title) => {
		expect(windowsTitle({ ...old, build, edition })).toBe(title);
	});
});
