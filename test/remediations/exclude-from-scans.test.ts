import { expect, test } from 'vitest';
import { resolved, wordsOf } from '../support/resolved.ts';

test('exclude-from-scans says what to do, calmly', () => {
	expect(wordsOf(resolved('exclude-from-scans')).join(' ')).toContain('Only if containers fail');
	expect(wordsOf(resolved('exclude-from-scans')).join(' ')).not.toContain('!');
});
