// Windows takes these for devices, whatever follows the first dot:
// https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Whether a name is one that a program of an archive may have: plain, and the same file on every system. */
export function isProgramName(name: string): boolean {
	return /^[A-Za-z0-9][\w.+-]{0,99}$/.test(name) && !name.endsWith('.') && !device.test(name);
}
