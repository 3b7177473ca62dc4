import { describe, expect, test } from 'vitest';
import { cutLog } from '../../src/bundle/cut-log.ts';

describe('cutLog', () => {
	test('leaves a log that fits as it is', () => {
		expect(cutLog('one\ntwo\n', 8)).toBe('one\ntwo\n');
		expect(cutLog('', 0)).toBe('');
	});

	test('keeps the newest whole lines that fit', () => {
		expect(cutLog('one\ntwo\nthree\n', 10)).toBe('two\nthree\n');
		expect(cutLog('one\ntwo\nthree\n', 9)).toBe('three\n');
		expect(cutLog('one\ntwo\nthree\n', 6)).toBe('three\n');
		expect(cutLog('one\ntwo\nthree', 9)).toBe('two\nthree');
	});

	test('keeps nothing where one line fills it: a part of a secret is nobody known', () => {
		expect(cutLog(`--password=${'s3cret'.repeat(9)}`, 20)).toBe('');
		expect(cutLog(`a\n${'b'.repeat(30)}\n`, 20)).toBe('');
	});

	test('counts bytes, and cuts no sign in two', () => {
		const text = cutLog(`${'ä'.repeat(20)}\n${'é'.repeat(4)}\n`, 12);
		expect(text).toBe('éééé\n');
		expect(cutLog('x\n€€€\n', 10)).toBe('€€€\n');
	});
});
