import { expect, test } from 'vitest';
import { parseShellVariables } from '../../src/parsers/shell-variables.ts';

test('assignments are read, comments are not', () => {
	const text =
		'# DOCKER_OPTS="--dns 1.1.1.1"\nDOCKER_OPTS="--dns 8.8.8.8 \\\n-D"\nexport A=b C=\'d e\'\nulimit -n 5\n';
	expect(Object.fromEntries(parseShellVariables(text))).toEqual({
		DOCKER_OPTS: '--dns 8.8.8.8 -D',
		A: 'b',
		C: 'd e',
	});
});
