import { expect, test } from 'vitest';
import { guardedStart } from '../../src/knowledge/guarded-start.ts';

const kinds = (trial: string) =>
	guardedStart
		.actions(['Microsoft-Hyper-V'], trial)
		.map((one) => (one === 'restart' ? one : one.kind));

test('in a guest, nothing starts the hypervisor before the feature is in place, and then one start tries it', () => {
	expect(kinds('true')).toEqual([
		...['encryption-suspension', 'boot-option', 'windows-feature', 'restart'],
		...['trial-boot', 'restart', 'trial-outcome'],
	]);
	expect(guardedStart.risk('true')?.id).toBe('boot-failure');
});

test('elsewhere the feature alone is enabled', () => {
	expect(kinds('false')).toEqual(['windows-feature']);
	expect(guardedStart.risk('false')).toBeUndefined();
});
