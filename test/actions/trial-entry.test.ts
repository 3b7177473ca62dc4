import { expect, test } from 'vitest';
import { trialEntry } from '../../src/actions/trial-entry.ts';

test('the entry of the trial is found by its words', () => {
	const own = { id: '{b}', description: trialEntry.description, launchType: 'auto' } as const;
	const menu = { current: '{a}', default: '{a}', once: null, shown: [], entries: [own] };
	expect(trialEntry.in(menu)).toBe(own);
	expect(trialEntry.in({ ...menu, entries: [] })).toBeUndefined();
});
