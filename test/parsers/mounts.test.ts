import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMounts } from '../../src/parsers/mounts.ts';

describe('parseMounts', () => {
	test('reads point, type and the options of the file system', () => {
		const text =
			'30 29 0:25 / /sys/fs/cgroup/memory rw,nosuid shared:9 - cgroup cgroup rw,memory\n';
		expect(parseMounts(text)).toEqual([
			{ point: '/sys/fs/cgroup/memory', type: 'cgroup', options: ['rw', 'memory'] },
		]);
	});

	test('reads lines with no optional field and with several', () => {
		const text =
			'1 0 8:1 / / rw - ext4 /dev/sda1 rw\n2 1 8:2 / /b rw shared:1 master:2 - xfs /dev/sdb rw';
		expect(parseMounts(text).map(({ point, type }) => `${point} ${type}`)).toEqual([
			'/ ext4',
			'/b xfs',
		]);
	});

	test('leaves out what is cut or garbage', () => {
		expect(parseMounts('27 1 254:0 / / rw,rel\n\u0000\n')).toEqual([]);
	});

	test('never throws, whatever the text', () => {
		fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => void parseMounts(text)));
	});
});
