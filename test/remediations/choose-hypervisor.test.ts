import { expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

test('choose-hypervisor says what to do, calmly', () => {
	expect(commandsOf(resolved('choose-hypervisor').steps)[0]).toContain('hypervisorlaunchtype off');
	expect(wordsOf(resolved('choose-hypervisor')).join(' ')).not.toContain('!');
});
