import { expect, test } from 'vitest';
import { quotedForWindows } from '../../src/knowledge/quoted-for-windows.ts';

test.each(['C:\\state', 'D:/a-b/c_d', 'azure-windows-server-2022'])(
	'leaves the plain word %s as it is',
	(word) => {
		expect(quotedForWindows(word)).toBe(word);
	},
);

test.each([
	['C:\\my state', '"C:\\my state"'],
	['C:\\my state\\', '"C:\\my state\\\\"'],
	['C:\\a&b', '"C:\\a&b"'],
	['', '""'],
	['C:\\a $b', "'C:\\a $b'"],
	["C:\\it's `x`", "'C:\\it''s `x`'"],
])('puts %j in quotes', (word, quoted) => {
	expect(quotedForWindows(word)).toBe(quoted);
});
