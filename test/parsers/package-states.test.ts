import { expect, test } from 'vitest';
import { parsePackageStates } from '../../src/parsers/package-states.ts';

test('packages are told by how much of them is there', () => {
	const lines = [
		...['Package: runc', 'Status: install ok installed'],
		...['Package: docker.io', 'Status: install ok half-configured'],
		...['Package: containerd', 'Status: deinstall ok config-files'],
		...['Package: podman', 'Status: unknown ok not-installed'],
		...['Package: bash', 'Status: hold ok installed'],
	];
	expect(parsePackageStates(lines)).toEqual({
		installed: ['bash', 'runc'],
		broken: ['docker.io'],
		settings: ['containerd'],
	});
});

test('what is not in the database yet counts more, and the last word most', () => {
	const lines = ['Package: runc', 'Status: install ok installed'];
	const updates = [
		...['Package: tini', 'Status: install reinstreq half-installed'],
		...['Package: tini', 'Status: install ok unpacked'],
		...['Package: runc', 'Status: deinstall ok config-files'],
		...['Package: bash', 'Status: install ok unpacked', 'Package: bash'],
		'Status: unknown ok not-installed',
	];
	expect(parsePackageStates(lines, updates)).toEqual({
		installed: [],
		broken: ['tini'],
		settings: ['runc'],
	});
});

test('one of two architectures counts once, and a line of nothing for nothing', () => {
	const one = ['Package: libc6', 'Status: install ok installed'];
	expect(parsePackageStates([...one, ...one]).installed).toEqual(['libc6']);
	expect(parsePackageStates(['Status: install ok installed']).installed).toEqual([]);
	expect(parsePackageStates([])).toEqual({ installed: [], broken: [], settings: [] });
});
