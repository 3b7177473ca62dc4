import { describe, expect, test } from 'vitest';
import { parseKernelLine } from '../../src/parsers/kernel-line.ts';

describe('the kernel that a text names', () => {
	test('by uname -a', () => {
		const text =
			'$ uname -a\nLinux web01 6.1.0-18-amd64 #1 SMP PREEMPT_DYNAMIC Debian 6.1.76-1 (2024-02-01) x86_64 GNU/Linux\n';
		expect(parseKernelLine(text)).toEqual({
			...{ release: '6.1.0-18-amd64', computer: 'web01', architecture: 'x86_64', isKept: false },
		});
	});

	test("by the kernel's log, which tells no name", () => {
		expect(
			parseKernelLine('[    0.000000] Linux version 5.10.0-28-arm64 (debian@x) (gcc)'),
		).toEqual({
			...{ release: '5.10.0-28-arm64', computer: null, architecture: null, isKept: false },
		});
	});

	test.each([
		'Linux PC 5.15.133.1-microsoft-standard-WSL2 #1 SMP Thu Oct 5 x86_64 GNU/Linux',
		'[    0.000000] Linux version 5.15.49-linuxkit (root@buildkitsandbox)',
	])('is no machine of its own: %s', (text) => {
		expect(parseKernelLine(text)?.isKept).toBe(true);
	});

	test('is in no other text', () => {
		expect(parseKernelLine('Linux is nice #1')).toBeNull();
	});
});
