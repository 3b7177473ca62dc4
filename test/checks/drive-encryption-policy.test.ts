import { describe, expect, test } from 'vitest';
import { driveEncryptionPolicy } from '../../checks/drive-encryption-policy.ts';
import type { WindowsRelease } from '../../src/model/windows-facts.ts';
import { judgedOn } from '../support/judged.ts';

const release = (kind: WindowsRelease['kind'], build: number): WindowsRelease => ({
	build,
	revision: 1,
	kind,
	edition: 'Enterprise',
	installation: null,
	version: null,
	architecture: 'x64',
});
const judged = (told: Parameters<typeof judgedOn>[2]) =>
	judgedOn('windows', driveEncryptionPolicy, {
		'windows-release': release('client', 26100),
		...told,
	});
const denied = { 'drive-encryption-policy': { deniesWriting: true } };

describe('drive-encryption-policy', () => {
	test('passes without the policy, and where it allows', () => {
		expect(judged({ 'drive-encryption-policy': null }).verdict).toBe('pass');
		expect(judged({ 'drive-encryption-policy': { deniesWriting: false } }).verdict).toBe('pass');
	});

	// https://github.com/docker/for-win/issues/14569: Windows 11, and writable as soon as the value is 0
	test('fails on every client that denies', () => {
		expect(judged(denied)).toMatchObject({
			verdict: 'fail',
			because: 'the policy FDVDenyWriteAccess is 1',
			remediation: { id: 'ask-for-write-access' },
		});
	});

	test('knows the servers that exempt containers', () => {
		const on = (build: number) =>
			judged({ ...denied, 'windows-release': release('server', build) }).verdict;
		expect([on(14393), on(16299), on(20348)]).toEqual(['fail', 'pass', 'pass']);
	});

	test('is unknown, never failed, where nobody could look', () => {
		const unseen = { unseen: 'access-denied' } as const;
		expect(judged({ 'drive-encryption-policy': unseen }).verdict).toBe('unknown');
	});
});
