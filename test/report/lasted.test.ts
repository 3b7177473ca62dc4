import { expect, test } from 'vitest';
import { lasted } from '../../src/report/lasted.ts';

test.each([
	[0, '0 ms'],
	[12.4, '12 ms'],
	[3400, '3.4 s'],
	[119_000, '119.0 s'],
	[125_000, '2 min 5 s'],
	[600_000, '10 min'],
	[12_000_000, '3 h 20 min'],
])('%i milliseconds are %s', (milliseconds, words) => {
	expect(lasted(milliseconds)).toBe(words);
});
