import { isJsonObject } from '../model/is-json-object.ts';
import type { DriveEncryption } from '../model/windows-facts.ts';

const protections = ['off', 'on'] as const;

/**
 * The answer of `Win32_EncryptableVolume`, `[{"DriveLetter": "C:", "ProtectionStatus": 1}]`; null for another shape.
 * 0 is off, or suspended; 2, unknown, is a volume that is locked:
 * https://learn.microsoft.com/windows/win32/secprov/getprotectionstatus-win32-encryptablevolume
 */
export function parseEncryptableVolumes(value: unknown): DriveEncryption | null {
	if (!Array.isArray(value)) return null;
	const volumes = value.filter(isJsonObject).flatMap(({ DriveLetter, ProtectionStatus }) => {
		if (typeof DriveLetter !== 'string' || typeof ProtectionStatus !== 'number') return [];
		const protection = protections[ProtectionStatus] ?? 'unknown';
		return [{ drive: DriveLetter.toUpperCase(), protection } as const];
	});
	return volumes.length > 0 ? { volumes } : null;
}
