import { readFileSync, rmSync } from 'node:fs';
import type { GuestKernel } from './debian-kernel.ts';
import { emulated } from './emulated.ts';
import { furnishedDisk } from './furnished-disk.ts';
import type { HandedOver } from './setup-guest.ts';

const starts = 3;
const secondsToStart = 600;
const processor = ['-cpu', 'EPYC,-svm'];

/** Boots a Debian with systemd and no engine three times: engines come, are there after a restart, and go. */
export async function engineGuest(kernel: GuestKernel): Promise<HandedOver> {
	const { folder, disk, args } = furnishedDisk(kernel, 'engine', 'engine-lab.sh', 'booting');
	let said = '';
	for (let start = 1; start <= starts; start += 1) {
		const words = [...processor, ...args];
		said += await emulated(folder, 'qemu-system-x86_64', words, secondsToStart);
	}
	rmSync(disk);
	return (name) => {
		try {
			return readFileSync(`${folder}/${name}`, 'utf8').trim();
		} catch {
			throw new Error(`the guest did not hand over ${name}: ${said.slice(-3000)}`);
		}
	};
}
