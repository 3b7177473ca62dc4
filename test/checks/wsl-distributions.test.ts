import { describe, expect, test } from 'vitest';
import { wslDistributions } from '../../checks/wsl-distributions.ts';
import { judgedOn, type Told } from '../support/judged.ts';

const judged = (told: Told) => judgedOn('windows', wslDistributions, told);
const one = (name: string, version: 1 | 2, isDefault = true) => ({
	...{ name, version, isDefault, defaultUid: 1000 },
	family: 'debian' as const,
});
const wsl = (...distributions: ReturnType<typeof one>[]) => ({
	'wsl-distributions': { distributions },
});

describe('wsl-distributions', () => {
	test('judges the one that is started by default', () => {
		expect(judged(wsl(one('Ubuntu', 2), one('Old', 1, false))).verdict).toBe('pass');
		expect(judged(wsl(one('Ubuntu', 2, false), one('Old', 1)))).toMatchObject({
			because: 'Old is of version 1',
			remediation: { id: 'convert-distribution', parameters: { name: 'Old' } },
		});
	});

	test('says nothing against it where an engine answers', () => {
		const ping = { statusCode: 200, apiVersion: null, osType: 'linux', server: null };
		expect(judged({ ...wsl(one('Old', 1)), 'engine-ping': ping }).verdict).toBe('pass');
	});

	test('has nothing to say without any, and is unknown where nobody could look', () => {
		expect(judged({ 'wsl-distributions': null }).verdict).toBe('not-applicable');
		expect(judged({ 'wsl-distributions': { unseen: 'failed' } }).verdict).toBe('unknown');
	});
});
