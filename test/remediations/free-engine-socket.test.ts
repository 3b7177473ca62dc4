import { expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

test('free-engine-socket finds the program, and quotes the address', () => {
	const { steps, where } = resolved('free-engine-socket', { address: "unix:///run/a'b.sock" });
	expect(where).toBe('here');
	expect(commandsOf(steps)[0]).toBe("ss -xlp | grep '/run/a'\\''b.sock'");
	expect(wordsOf(resolved('free-engine-socket', { address: '' })).join()).not.toContain('!');
});
