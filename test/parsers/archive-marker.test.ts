import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArchiveMarker } from '../../src/parsers/archive-marker.ts';

const sha256 = '0'.repeat(64);
const text = (value: object): string => JSON.stringify(value);

describe('parseArchiveMarker', () => {
	test('answers with hash and programs', () => {
		expect(parseArchiveMarker(text({ sha256, programs: ['docker.exe'], more: 1 }))).toEqual({
			...{ sha256, programs: ['docker.exe'] },
		});
	});

	test.each([
		['', 'nothing'],
		['[]', 'a list'],
		[text({ sha256 }), 'no programs'],
		[text({ sha256, programs: [] }), 'an empty list'],
		[text({ sha256: 'A'.repeat(64), programs: ['a'] }), 'another spelling'],
		[text({ sha256, programs: ['../a'] }), 'a path'],
		[text({ sha256, programs: ['.nestvirt-archive.json'] }), 'itself'],
		[text({ sha256, programs: ['nul.exe'] }), 'a device'],
		[text({ sha256, programs: [1] }), 'a number'],
	])('takes %j for none: %s', (marker) => {
		expect(parseArchiveMarker(marker)).toBeNull();
	});

	test('never throws, whatever the text', () => {
		fc.assert(fc.property(fc.string({ maxLength: 300 }), (one) => void parseArchiveMarker(one)));
	});
});
