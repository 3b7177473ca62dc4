/** Where the journal of this computer is kept, unless another place is named. */
export function stateFolder(): string {
	if (process.platform !== 'win32') return '/var/lib/nestvirt';
	return `${process.env['ProgramData'] ?? 'C:\\ProgramData'}\\nestvirt`;
}
