import { expect, test } from 'vitest';
import { parseExpandedWords } from '../../src/parsers/expanded-words.ts';

test('variables are put in as systemd does it', () => {
	const variables = new Map([['A', '-H "x y"']]);
	expect(parseExpandedWords(['d', '$A', `--l=\${A}`, '$B', `\${B}`, '"q r"'], variables)).toEqual([
		...['d', '-H', 'x y', '--l=-H "x y"', '', 'q r'],
	]);
});
