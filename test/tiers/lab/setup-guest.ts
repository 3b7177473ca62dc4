import { readFileSync, rmSync } from 'node:fs';
import type { GuestKernel } from './debian-kernel.ts';
import { emulated } from './emulated.ts';
import { furnishedDisk } from './furnished-disk.ts';

const starts = 3;
const secondsToStart = 400;

/** What the guest handed over, by the name of the file. */
export type HandedOver = (name: string) => string;

/** Boots a Debian with SVM and systemd three times: a run that is killed, the same one resumed, and what holds then. */
export async function setupGuest(kernel: GuestKernel): Promise<HandedOver> {
	const { folder, disk, args } = furnishedDisk(kernel, 'setup', 'setup-lab.sh');
	let said = '';
	for (let start = 1; start <= starts; start += 1) {
		said += await emulated(folder, 'qemu-system-x86_64', ['-cpu', 'max', ...args], secondsToStart);
	}
	rmSync(disk);
	return (name) => {
		try {
			return readFileSync(`${folder}/${name}`, 'utf8');
		} catch {
			throw new Error(`the guest did not hand over ${name}: ${said.slice(-3000)}`);
		}
	};
}
