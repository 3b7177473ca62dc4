import { describe, expect, test } from 'vitest';
import { memorySize } from '../../checks/memory-size.ts';
import type { Memory } from '../../src/model/facts.ts';
import { judged } from '../support/judged.ts';

const total = (mebibytes: number): { memory: Memory } => ({
	memory: { totalBytes: mebibytes * 1024 ** 2, availableBytes: null },
});

describe('memory-size', () => {
	test('passes from 960 MiB on: what a machine of one gibibyte shows', () => {
		expect(judged(memorySize, total(960))).toMatchObject({
			verdict: 'pass',
			because: '960 MiB in all',
		});
	});

	test('fails below, without standing in the way', () => {
		expect(judged(memorySize, total(959))).toMatchObject({
			verdict: 'fail',
			severity: 'degraded',
			because: '959 MiB in all',
			remediation: { id: 'add-memory', parameters: {} },
		});
	});

	test('is unknown, never failed, where memory was not read', () => {
		expect(judged(memorySize, { memory: null }).verdict).toBe('unknown');
		expect(judged(memorySize, { memory: { unseen: 'unparsable' } }).verdict).toBe('unknown');
	});
});
