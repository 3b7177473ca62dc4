import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCommandWords } from '../../src/parsers/command-words.ts';

const told = (command: string, quoting?: 'plain') =>
	parseCommandWords(command, quoting).map(({ text }) => text);

describe('the words of a command line', () => {
	test.each([
		['/usr/bin/dockerd  -H fd://', ['/usr/bin/dockerd', '-H', 'fd://']],
		['a "b c" \'d "e\' f\\ g', ['a', 'b c', 'd "e', 'f g']],
		['--label="place=the \\"cellar\\""', ['--label=place=the "cellar"']],
		['', []],
	])('%j', (command, words) => {
		expect(told(command)).toEqual(words);
	});

	test('are parted by the rules of Windows there', () => {
		const command = '"C:\\Program Files\\Docker\\dockerd.exe" --run-service -H "npipe://"';
		expect(told(command, 'plain')).toEqual([
			'C:\\Program Files\\Docker\\dockerd.exe',
			'--run-service',
			'-H',
			'npipe://',
		]);
	});

	test('keep how they are written', () => {
		expect(parseCommandWords('a "b c"')[1]).toEqual({ raw: '"b c"', text: 'b c' });
	});

	test('never throws', () => {
		fc.assert(fc.property(fc.string(), (text) => void parseCommandWords(text)));
	});
});
