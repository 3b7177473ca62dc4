import { expect, test } from 'vitest';
import { sizeWords } from '../../src/report/size-words.ts';

test.each([
	[0, '0 bytes'],
	[1, '1 byte'],
	[1023, '1023 bytes'],
	[3584, '3.5 KiB'],
	[5 * 1024 * 1024, '5 MiB'],
	[1024 ** 3, '1024 MiB'],
])('%i bytes are %s', (bytes, words) => {
	expect(sizeWords(bytes)).toBe(words);
});
