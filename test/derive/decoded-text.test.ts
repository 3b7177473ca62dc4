import { describe, expect, test } from 'vitest';
import { decodedText } from '../../src/derive/decoded-text.ts';

const utf16 = (text: string, mark = true): Uint8Array =>
	Buffer.concat([Buffer.from(mark ? [0xff, 0xfe] : []), Buffer.from(text, 'utf16le')]);

describe('the text of a file', () => {
	test.each([
		['UTF-8', Buffer.from('Größe: 3')],
		['UTF-8 with a mark', Buffer.from('\ufeffGröße: 3')],
		['UTF-16 with a mark', utf16('Größe: 3')],
		['UTF-16 without one', utf16('Größe: 3', false)],
	])('in %s', (_, bytes) => {
		expect(decodedText(bytes)).toBe('Größe: 3');
	});

	test.each([
		[
			'Brazil, by a console',
			[...Buffer.from('Firmware: N'), 0xc6, ...Buffer.from('o\r\n')],
			'Firmware: Não\r\n',
		],
		[
			'Spain, by a console',
			[...Buffer.from('Firmware: S'), 0xa1, ...Buffer.from('\r\n')],
			'Firmware: Sí\r\n',
		],
		[
			'Spain, by a window',
			[...Buffer.from('Firmware: S'), 0xed, ...Buffer.from('\r\n')],
			'Firmware: Sí\r\n',
		],
		['Russia', [...Buffer.from('Firmware: '), 0x8d, 0xa5, 0xe2], 'Firmware: Нет'],
		['China', [...Buffer.from('Firmware: '), 0xca, 0xc7], 'Firmware: 是'],
		['Japan', [...Buffer.from('Firmware: '), 0x82, 0xcd, 0x82, 0xa2], 'Firmware: はい'],
	])('in the code page of %s', (_, bytes, text) => {
		expect(decodedText(Uint8Array.from(bytes))).toBe(text);
	});

	test('in an unknown code page keeps its plain letters', () => {
		expect(decodedText(Uint8Array.from([0x41, 0xff, 0x42]))).toMatch(/^A.B$/);
	});

	test('that is cut within a letter stays what it is', () => {
		expect(decodedText(Buffer.from('Größe: ü').subarray(0, -1))).toBe('Größe: ');
	});

	test('is none in pictures, archives and zeros', () => {
		expect(decodedText(Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256))).toBeNull();
		expect(decodedText(new Uint8Array(4096))).toBeNull();
	});
});
