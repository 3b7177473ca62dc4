import { describe, expect, test } from 'vitest';
import { dataRootSpace } from '../../checks/data-root-space.ts';
import type { DataRootSpace } from '../../src/model/facts.ts';
import { judged } from '../support/judged.ts';

const free = (mebibytes: number): { 'data-root-space': DataRootSpace } => ({
	'data-root-space': {
		path: '/var/lib/docker',
		totalBytes: 1024 ** 4,
		freeBytes: mebibytes * 1024 ** 2,
	},
});

describe('data-root-space', () => {
	test('passes from two gibibytes on', () => {
		expect(judged(dataRootSpace, free(2048))).toMatchObject({
			verdict: 'pass',
			because: '2048 MiB free for /var/lib/docker',
		});
	});

	test.each([
		[2047, 'degraded'],
		[100, 'degraded'],
		[99, 'blocker'],
		[0, 'blocker'],
	])('fails with %i MiB free: %s', (mebibytes, severity) => {
		expect(judged(dataRootSpace, free(mebibytes))).toMatchObject({
			verdict: 'fail',
			severity,
			because: `${mebibytes} MiB free for /var/lib/docker`,
			remediation: { id: 'free-disk-space', parameters: { path: '/var/lib/docker' } },
		});
	});

	test('is unknown, never failed, where the disk was not found or could not be asked', () => {
		expect(judged(dataRootSpace, { 'data-root-space': null }).verdict).toBe('unknown');
		expect(judged(dataRootSpace, { 'data-root-space': { unseen: 'timed-out' } }).verdict).toBe(
			'unknown',
		);
	});
});
