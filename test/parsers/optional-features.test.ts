import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseOptionalFeatures } from '../../src/parsers/optional-features.ts';

describe('Win32_OptionalFeature', () => {
	test('tells features by name', () => {
		// Get-CimInstance Win32_OptionalFeature, of a machine with WSL 2
		expect(
			parseOptionalFeatures([
				{ Name: 'VirtualMachinePlatform', InstallState: 1 },
				{ Name: 'Containers', InstallState: 2 },
				{ Name: 'HypervisorPlatform', InstallState: 3 },
				{ Name: 'Odd', InstallState: 9 },
				null,
			]),
		).toEqual({
			VirtualMachinePlatform: 'enabled',
			Containers: 'disabled',
			HypervisorPlatform: 'absent',
		});
	});

	test.each([[[]], [null], [{}], ['x'], [[{ Name: 1 }]]])('is not %j', (value) => {
		expect(parseOptionalFeatures(value)).toBeNull();
	});

	test('of any shape never throws', () => {
		fc.assert(fc.property(fc.jsonValue(), (value) => void parseOptionalFeatures(value)));
	});
});
