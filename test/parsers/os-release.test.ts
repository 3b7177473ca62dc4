import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseOsRelease } from '../../src/parsers/os-release.ts';

describe('parseOsRelease', () => {
	test('reads Debian 12', () => {
		const text =
			'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\nID=debian\n';
		expect(parseOsRelease(text)).toEqual({
			id: 'debian',
			title: 'Debian GNU/Linux 12 (bookworm)',
			version: '12',
			like: [],
		});
	});

	test('keeps what a distribution derives from, and single quotes', () => {
		const text = "ID=linuxmint\nID_LIKE='ubuntu debian'\nNAME='Linux Mint'\n";
		expect(parseOsRelease(text)).toEqual({
			id: 'linuxmint',
			title: 'Linux Mint',
			version: null,
			like: ['ubuntu', 'debian'],
		});
	});

	test('answers null for a text that names no distribution', () => {
		expect(parseOsRelease('hello')).toBeNull();
	});

	test('never throws, whatever the text', () => {
		fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => void parseOsRelease(text)));
	});
});
