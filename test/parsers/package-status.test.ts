import { expect, test } from 'vitest';
import { parsePackageStatus } from '../../src/parsers/package-status.ts';

test('a package is read from its paragraph', () => {
	const text = 'Package: docker.io\nStatus: deinstall ok config-files\nVersion: 20.10.24+dfsg1-1';
	expect(parsePackageStatus(text)).toEqual({
		name: 'docker.io',
		state: 'config-files',
		version: '20.10.24+dfsg1-1',
	});
	expect(parsePackageStatus('Package: half')).toBeNull();
	expect(parsePackageStatus('')).toBeNull();
});
