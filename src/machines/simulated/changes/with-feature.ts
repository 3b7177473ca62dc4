import type { WindowsDescription } from '../windows-description.ts';

/** A Windows whose features are told so: 1 is enabled, 2 is not. */
export function withFeature(
	windows: WindowsDescription,
	feature: string,
	enabled: boolean,
): WindowsDescription {
	const rows = windows.queries['optional-features'];
	if (!Array.isArray(rows)) return windows;
	const next = rows.map((row: { Name?: string }) =>
		row.Name === feature ? { ...row, InstallState: enabled ? 1 : 2 } : row,
	);
	return { ...windows, queries: { ...windows.queries, 'optional-features': next } };
}
