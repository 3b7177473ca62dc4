import { describe, expect, test } from 'vitest';
import { placedEngineAge } from '../../checks/placed-engine-age.ts';
import { engineArchives } from '../../src/knowledge/engine-archives.ts';
import { judgedOn } from '../support/judged.ts';
import { release } from '../support/windows-release.ts';

const hashOf = (version: string): string =>
	engineArchives.find((one) => one.version === version)?.sha256 ?? '';
const folder = 'C:/Program Files/Docker';
const judged = (build: number, sha256: string) =>
	judgedOn('windows', placedEngineAge, {
		'placed-engine': { folder, sha256 },
		'windows-release': { ...release, build },
	});

describe('placed-engine-age', () => {
	test('fails for an engine that is older than the one for this Windows', () => {
		expect(judged(20348, hashOf('20.10.23'))).toMatchObject({
			verdict: 'fail',
			severity: 'advice',
			because: 'the engine is 20.10.23, and nestvirt knows 29.7.2',
			remediation: { id: 'upgrade-engine', parameters: { folder, sha256: hashOf('29.7.2') } },
		});
	});

	test('passes for the last one that an old Windows runs, and for the newest', () => {
		expect(judged(14393, hashOf('20.10.23')).verdict).toBe('pass');
		expect(judged(20348, hashOf('29.7.2')).verdict).toBe('pass');
	});

	test('leaves an archive that somebody chose as it is', () => {
		expect(judged(20348, 'a'.repeat(64)).verdict).toBe('pass');
	});

	test('has nothing to say where nestvirt unpacked no engine', () => {
		expect(judgedOn('linux', placedEngineAge, { 'placed-engine': null }).verdict).toBe(
			'not-applicable',
		);
	});
});
