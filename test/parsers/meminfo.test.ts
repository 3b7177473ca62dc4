import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMeminfo } from '../../src/parsers/meminfo.ts';

describe('parseMeminfo', () => {
	test("reads the kernel's kilobytes as bytes", () => {
		const text = 'MemTotal:       24684096 kB\nMemFree:        1 kB\nMemAvailable:   23000000 kB\n';
		expect(parseMeminfo(text)).toEqual({
			totalBytes: 24684096 * 1024,
			availableBytes: 23000000 * 1024,
		});
	});

	test('leaves open what an old kernel does not estimate', () => {
		expect(parseMeminfo('MemTotal:  1024 kB\n')?.availableBytes).toBeNull();
	});

	test('answers null without a total', () => {
		expect(parseMeminfo('MemFree: 10 kB')).toBeNull();
	});

	test('never throws, whatever the text', () => {
		fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => void parseMeminfo(text)));
	});
});
