/** A version of Windows as `ver` prints it. */
export interface WindowsVer {
	readonly version: string;
	readonly build: number;
}

/** What `cmd /c ver` printed, whatever its language; null: no version. */
export function parseWindowsVer(text: string): WindowsVer | null {
	// Microsoft Windows [Version 10.0.20348.2582]
	const match = /\b10\.0\.(\d{5})(?:\.\d+)?\b/.exec(text);
	return match === null ? null : { version: match[0], build: Number(match[1]) };
}
