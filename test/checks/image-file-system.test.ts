import { describe, expect, test } from 'vitest';
import { imageFileSystem } from '../../checks/image-file-system.ts';
import { judged } from '../support/judged.ts';

const on = (type: string) => ({ 'image-file-system': { path: '/var/lib/docker', type } });

describe('image-file-system', () => {
	test.each(['ext4', 'xfs', 'btrfs', 'zfs', 'tmpfs'])('passes on %s', (type) => {
		expect(judged(imageFileSystem, on(type)).verdict).toBe('pass');
	});

	test.each(['nfs4', 'cifs', 'vboxsf', '9p', 'fuse.sshfs', 'overlay'])('fails on %s', (type) => {
		expect(judged(imageFileSystem, on(type))).toMatchObject({
			verdict: 'fail',
			because: `/var/lib/docker lies on ${type}`,
			remediation: { id: 'move-image-store' },
		});
	});

	test('passes where an engine has found a driver that works there', () => {
		const summary = {
			osType: 'linux',
			storageDriver: 'fuse-overlayfs',
			dataRoot: '/var/lib/docker',
			controlGroupVersion: '2',
			rootless: false,
			warnings: [],
		};
		expect(judged(imageFileSystem, { ...on('nfs'), 'engine-summary': summary }).verdict).toBe(
			'pass',
		);
	});

	test('is unknown, never failed, where nobody could look', () => {
		const told = { 'image-file-system': { unseen: 'unparsable' } } as const;
		expect(judged(imageFileSystem, told).verdict).toBe('unknown');
	});
});
