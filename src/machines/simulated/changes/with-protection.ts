import type { WindowsDescription } from '../windows-description.ts';

/** A simulated Windows whose BitLocker protects a drive, or does not; null: nobody knows of drives. */
export function withProtection(windows: WindowsDescription, drive: string, status: 0 | 1) {
	const rows = windows.queries['encrypted-volumes'];
	if (!Array.isArray(rows)) return null;
	const next = rows.map((row: { DriveLetter?: string }) =>
		row.DriveLetter === drive ? { ...row, ProtectionStatus: status } : row,
	);
	return { ...windows, queries: { ...windows.queries, 'encrypted-volumes': next } };
}
