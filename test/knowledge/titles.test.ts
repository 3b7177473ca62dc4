import { describe, expect, test } from 'vitest';
import { cloudTitles, containerTitles, hypervisorTitles } from '../../src/knowledge/titles.ts';

describe.each([
	['hypervisors', hypervisorTitles],
	['clouds', cloudTitles],
	['containers', containerTitles],
])('titles of %s', (_, titles) => {
	test('are short, plain words that fit into a sentence', () => {
		for (const title of Object.values(titles)) {
			expect(title).toMatch(/^[\w][\w /().3-]{1,28}$/);
		}
	});

	test('tell any two apart', () => {
		const all = Object.values(titles);
		expect(new Set(all).size).toBe(all.length);
	});
});

test('what is not known is not called by a name', () => {
	expect(hypervisorTitles.unknown).toBe('not known');
	expect(hypervisorTitles['unknown-vm']).toBe('some hypervisor');
	expect(containerTitles['container-other']).toBe('some container');
});
