import { expect, test } from 'vitest';
import { argumentLine } from '../../src/machines/live/windows/argument-line.ts';

// The examples of https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments, the other way round.
test.each([
	[['a b c', 'd', 'e'], '"a b c" d e'],
	[['ab"c', '\\', 'd'], '"ab\\"c" \\ d'],
	[['a\\\\\\b', 'de fg', 'h'], 'a\\\\\\b "de fg" h'],
	[['a\\"b', 'c', 'd'], '"a\\\\\\"b" c d'],
	[['C:\\my folder\\', ''], '"C:\\my folder\\\\" ""'],
])('%j is one line', (words, line) => {
	expect(argumentLine(words)).toBe(line);
});
