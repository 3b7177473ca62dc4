/** Where the journal of this computer is usually looked for; Windows itself is asked before anything is written. */
export function stateFolder(): string {
	return process.platform === 'win32' ? 'C:\\ProgramData\\nestvirt' : '/var/lib/nestvirt';
}
