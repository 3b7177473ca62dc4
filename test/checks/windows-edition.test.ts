import { describe, expect, test } from 'vitest';
import { windowsEdition } from '../../checks/windows-edition.ts';
import { judgedOn } from '../support/judged.ts';
import { release } from '../support/windows-release.ts';

const judged = (told: Parameters<typeof judgedOn>[2]) => judgedOn('windows', windowsEdition, told);

describe('windows-edition', () => {
	test.each([
		['Professional', 'pass', 'this is the edition Pro'],
		['Enterprise', 'pass', 'this is the edition Enterprise'],
		['Core', 'fail', 'Windows Home has neither of them'],
		['CoreSingleLanguage', 'fail', 'Windows Home Single Language has neither of them'],
		['CoreCountrySpecific', 'fail', 'Windows Home China has neither of them'],
	])('%s: %s', (edition, verdict, because) => {
		expect(judged({ 'windows-release': { ...release, edition } })).toMatchObject({
			verdict,
			because,
		});
	});

	test('passes on a server, whatever its edition', () => {
		expect(
			judged({ 'windows-release': { ...release, kind: 'server', edition: null } }).verdict,
		).toBe('pass');
	});

	test('says nothing of editions of Windows 7, of which none has them', () => {
		const old = { ...release, build: 7601, edition: 'HomePremium' };
		expect(judged({ 'windows-release': old }).verdict).toBe('not-applicable');
	});

	test('is unknown where the registry names none', () => {
		expect(judged({ 'windows-release': { ...release, edition: null } }).verdict).toBe('unknown');
	});
});
