import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotedWord } from '../../src/knowledge/quoted-word.ts';

describe('quotedWord', () => {
	test.each(['ada', '/var/lib/docker', 'user@example.org', 'a+b', '10.0.0.1:2375'])(
		'leaves the plain word %s as it is',
		(word) => {
			expect(quotedWord(word)).toBe(word);
		},
	);

	test.each([
		['big disk', "'big disk'"],
		['', "''"],
		['$HOME', "'$HOME'"],
		['`id`', "'`id`'"],
		["a'; rm -rf /", String.raw`'a'\''; rm -rf /'`],
		['two\nlines', "'two\nlines'"],
	])('puts %j in quotes', (word, quoted) => {
		expect(quotedWord(word)).toBe(quoted);
	});

	test('leaves nothing outside of quotes that a shell would act on', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (word) => {
				const outside = quotedWord(word)
					.replaceAll(String.raw`\'`, '')
					.replace(/'[^']*'/g, '');
				expect(outside).toMatch(/^[\w./@:+-]*$/);
			}),
		);
	});

	test.skipIf(process.platform === 'win32')('is read back by a shell as the same word', () => {
		const words = ['a', "a'b", '$(id)', '"', '\\', "''", 'é ü', '*', '~', '#x', 'a\nb', '!x'];
		const script = `printf '%s\\0' ${words.map(quotedWord).join(' ')}`;
		const { stdout } = spawnSync('/bin/sh', ['-c', script], { encoding: 'utf8' });
		expect(stdout.split('\0').slice(0, -1)).toEqual(words);
	});
});
