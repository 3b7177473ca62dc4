import { existsSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/** Where a PowerShell for Linux lies: in the lab's folder or on the search path; nothing where there is none. */
export function pwshPath(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const places = [resolve('node_modules/.cache/nestvirt-lab/pwsh'), ...folders];
	return places.map((folder) => `${folder}/pwsh`).find((path) => existsSync(path));
}
