import { existsSync } from 'node:fs';
import type { WindowsMachine } from '../../../model/windows-machine.ts';

// https://github.com/microsoft/WSL/blob/3e27a6a50/msipackage/package.wix.in
const installed = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Lxss\\MSI';

/**
 * The path of wsl.exe: the one of Windows, which leads to a newer one by itself, else the one that its package put
 * beside other programs; null: there is none. Both places are for administrators to write.
 */
export async function wslProgram(
	folder: string,
	registryValues: WindowsMachine['registryValues'],
): Promise<string | null> {
	const own = `${folder}\\wsl.exe`;
	if (existsSync(own)) return own;
	const values = await registryValues(installed);
	const place = values.status === 'observed' ? values.value['InstallLocation'] : undefined;
	if (typeof place !== 'string' || !/^[A-Za-z]:\\/.test(place)) return null;
	const other = `${place.replace(/\\+$/, '')}\\wsl.exe`;
	return existsSync(other) ? other : null;
}
