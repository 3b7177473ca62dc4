import { expect, test } from 'vitest';
import { resolved, wordsOf } from '../support/resolved.ts';

test('suspend-encryption says what to do, calmly', () => {
	expect(resolved('suspend-encryption').steps.map(({ command }) => command)).toContain(
		'Suspend-BitLocker -MountPoint C: -RebootCount 3',
	);
	expect(wordsOf(resolved('suspend-encryption')).join(' ')).not.toContain('!');
});
