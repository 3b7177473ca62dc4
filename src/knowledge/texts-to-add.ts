import type { TextKind } from '../model/loose-texts.ts';
import type { Os } from '../model/os.ts';

/** Which outputs tell most of what loose files often lack: their kind, and the command that prints them. */
export const textsToAdd: Readonly<
	Partial<Record<Os, readonly (readonly [kind: TextKind, command: string])[]>>
> = {
	windows: [
		['systeminfo', 'systeminfo'],
		['windows-features', 'dism /online /english /get-features'],
		['bcdedit', 'bcdedit /enum'],
		['docker-info', 'docker info'],
	],
	linux: [
		['os-release', 'cat /etc/os-release'],
		['lscpu', 'lscpu'],
		['detect-virt', 'systemd-detect-virt'],
		['kernel-log', 'dmesg'],
		['docker-info', 'docker info'],
	],
};
