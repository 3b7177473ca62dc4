import { describe, expect, test } from 'vitest';
import { overlayFileSystem } from '../../checks/overlay-file-system.ts';
import { judged } from '../support/judged.ts';

const names = (...offered: string[]) => ({ 'kernel-file-systems': { names: offered } });

describe('overlay-file-system', () => {
	test('passes where the kernel offers it', () => {
		expect(judged(overlayFileSystem, names('ext4', 'overlay'))).toMatchObject({
			verdict: 'pass',
			because: 'the kernel offers overlay',
		});
	});

	test('passes where a running engine has chosen another way', () => {
		const summary = {
			osType: 'linux',
			storageDriver: 'btrfs',
			dataRoot: '/var/lib/docker',
			controlGroupVersion: '2',
			rootless: false,
			warnings: [],
		};
		expect(
			judged(overlayFileSystem, { ...names('ext4'), 'engine-summary': summary }),
		).toMatchObject({ verdict: 'pass', because: 'the engine uses btrfs' });
	});

	test('fails mildly where it is not offered now: an engine may load it itself', () => {
		expect(judged(overlayFileSystem, names('ext4', 'ecryptfs'))).toMatchObject({
			verdict: 'fail',
			severity: 'degraded',
			because:
				'the kernel does not offer it now; an engine loads it when it may, else it copies every layer',
			remediation: { id: 'load-overlay-module', parameters: {} },
		});
	});

	test('is unknown, never failed, where nobody could look or the list is not there', () => {
		expect(judged(overlayFileSystem, { 'kernel-file-systems': null }).verdict).toBe('unknown');
		expect(
			judged(overlayFileSystem, { 'kernel-file-systems': { unseen: 'access-denied' } }).verdict,
		).toBe('unknown');
	});
});
