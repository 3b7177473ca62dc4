import { expect, test } from 'vitest';
import { packageFamily } from '../../src/knowledge/package-family.ts';

test('the family is that of the package manager', () => {
	const system = { title: '', version: null };
	expect(packageFamily({ ...system, id: 'debian', like: [] })).toBe('debian');
	expect(packageFamily({ ...system, id: 'ubuntu', like: ['debian'] })).toBe('debian');
	expect(packageFamily({ ...system, id: 'fedora', like: [] })).toBe('');
	expect(packageFamily(undefined)).toBe('');
});
