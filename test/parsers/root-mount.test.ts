import { describe, expect, test } from 'vitest';
import { parseRootMount } from '../../src/parsers/root-mount.ts';

const root = '27 1 254:0 / / rw,relatime - ext4 /dev/vda rw,discard';

describe('parseRootMount', () => {
	test('finds the line of the root among others', () => {
		expect(parseRootMount(`22 27 0:21 / /proc rw - proc proc rw\n${root}\n`)).toBe(root);
	});

	test('takes the last one: a later mount lies above', () => {
		const overlay = '300 27 0:50 / / rw - overlay overlay rw,lowerdir=/a';
		expect(parseRootMount(`${root}\n${overlay}`)).toBe(overlay);
	});

	test('answers null where no line is the root', () => {
		expect(parseRootMount('\u0000\u0001')).toBeNull();
		expect(parseRootMount('')).toBeNull();
	});
});
