import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDeviceGuard } from '../../src/parsers/device-guard.ts';

describe('Win32_DeviceGuard', () => {
	test.each([
		[0, 'off'],
		[1, 'enabled'],
		[2, 'running'],
	])('status %i is %s', (VirtualizationBasedSecurityStatus, status) => {
		const answer = [{ VirtualizationBasedSecurityStatus, SecurityServicesRunning: [0] }];
		expect(parseDeviceGuard(answer)).toEqual({ status, running: [] });
	});

	test('names the services that run by their numbers', () => {
		const answer = [{ VirtualizationBasedSecurityStatus: 2, SecurityServicesRunning: [1, 2, 7] }];
		expect(parseDeviceGuard(answer)?.running).toEqual([1, 2, 7]);
	});

	test.each([null, [], [7], {}, [{ VirtualizationBasedSecurityStatus: 9 }]])(
		'is not %j',
		(value) => {
			expect(parseDeviceGuard(value)).toBeNull();
		},
	);

	test('of any shape never throws', () => {
		fc.assert(fc.property(fc.jsonValue(), (value) => void parseDeviceGuard(value)));
	});
});
