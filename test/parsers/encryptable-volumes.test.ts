import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEncryptableVolumes } from '../../src/parsers/encryptable-volumes.ts';

describe('Win32_EncryptableVolume', () => {
	test('tells each drive: off or suspended, on, locked', () => {
		const rows = [
			{ DriveLetter: 'C:', ProtectionStatus: 1 },
			{ DriveLetter: 'd:', ProtectionStatus: 0 },
			{ DriveLetter: 'E:', ProtectionStatus: 2 },
			{ DriveLetter: null, ProtectionStatus: 1 },
		];
		expect(parseEncryptableVolumes(rows)).toEqual({
			volumes: [
				{ drive: 'C:', protection: 'on' },
				{ drive: 'D:', protection: 'off' },
				{ drive: 'E:', protection: 'unknown' },
			],
		});
	});

	test.each([null, 'x', [], [7], [{ DriveLetter: 7 }]])('is not %j', (value) => {
		expect(parseEncryptableVolumes(value)).toBeNull();
	});

	test('of any shape never throws', () => {
		fc.assert(fc.property(fc.jsonValue(), (value) => void parseEncryptableVolumes(value)));
	});
});
