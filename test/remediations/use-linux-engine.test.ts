import { expect, test } from 'vitest';
import { commandsOf, resolved, wordsOf } from '../support/resolved.ts';

test('use-linux-engine says what tells the way on this machine, and the other ways', () => {
	const cure = resolved('use-linux-engine');
	expect(commandsOf(cure.steps)).toEqual(['nestvirt diagnose --goal linux-containers']);
	expect(cure.steps).toHaveLength(3);
	expect(wordsOf(cure).join(' ')).not.toContain('!');
});
