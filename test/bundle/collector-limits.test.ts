import { expect, test } from 'vitest';
import { collectorLimits } from '../../src/bundle/collector-limits.ts';

const { all, reads, diagnosis, plan, journal, inventory, report, answer } = collectorLimits;

test('what has no logs in it always fits into a bundle, and a bundle into its reader', () => {
	const rest = [reads, diagnosis, plan, journal, inventory, report];
	expect(rest.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(all.bytes);
	// zip-members.ts
	expect(all.bytes).toBeLessThan(256 * 1024 * 1024);
	expect(answer.bytes).toBeLessThanOrEqual(reads.bytes);
});

test('the reads of a look end before the look does', () => {
	expect(reads.milliseconds).toBeLessThan(diagnosis.milliseconds);
});
