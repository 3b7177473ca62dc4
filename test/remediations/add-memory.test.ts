import { describe, expect, test } from 'vitest';
import { resolved, wordsOf } from '../support/resolved.ts';

describe('add-memory', () => {
	test('asks whoever decides the size of the machine, and has no step here', () => {
		const { where, steps, card } = resolved('add-memory');
		expect({ where, steps }).toEqual({ where: 'outer-host', steps: [] });
		expect(card?.addressee).toBe('whoever decides the size of this machine');
		expect(card?.variants).toHaveLength(1);
		expect(card?.variants[0]?.steps).toEqual([{ text: 'Raise its memory to 2 GiB or more.' }]);
	});

	test('can be verified on this machine', () => {
		expect(resolved('add-memory').card?.verify).toBe(
			'Run nestvirt diagnose again; grep MemTotal /proc/meminfo shows the new size.',
		);
	});

	test('speaks calmly', () => {
		expect(wordsOf(resolved('add-memory')).join(' ')).not.toContain('!');
	});
});
