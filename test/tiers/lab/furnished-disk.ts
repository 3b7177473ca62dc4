import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { type DebianKind, debianDisk } from '../../support/debian-disk.ts';
import { labFolder } from '../../support/lab-folder.ts';
import type { GuestKernel } from './debian-kernel.ts';
import { packedImage } from './packed-image.ts';

const drivers = [
	...['virtio_ring', 'virtio', 'virtio_pci_legacy_dev', 'virtio_pci_modern_dev', 'virtio_pci'],
].map((name) => `drivers/virtio/${name}.ko`);
const tools = ['insmod', 'mkdir', 'mount', 'sh', 'sleep', 'switch_root', 'umount'];

// A guest that waits for a processor sees too few ticks of its timer, takes it for broken, and gives up:
// https://docs.kernel.org/admin-guide/kernel-parameters.html
const patient = 'no_timer_check';

/** A guest with the systemd of Debian on a disk of its own. */
export interface DiskGuest {
	/** What is handed over lies here. */
	readonly folder: string;
	readonly disk: string;
	/** What QEMU is told, but for the processor. */
	readonly args: readonly string[];
}

function done(command: string, args: readonly string[]): void {
	const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

/** Makes a disk with a Debian, the built program, and a script of `systemd/` as its work at each start. */
export function furnishedDisk(
	kernel: GuestKernel,
	name: string,
	work: string,
	kind: DebianKind = 'engine',
): DiskGuest {
	const folder = `${labFolder('guests')}/${name}`;
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const disk = `${folder}/disk.img`;
	done('cp', ['--sparse=always', debianDisk(kind), disk]);
	const furnish = ['test/tiers/lab/systemd/furnish.sh', disk, kernel.root, work];
	done('unshare', ['--mount', 'sh', ...furnish]);
	const modules = [...drivers, 'drivers/block/virtio_blk.ko'];
	const image = packedImage('disk-image', {
		init: 'test/tiers/lab/init/disk-init',
		tools,
		modules: modules.map((path) => `${kernel.modules}/${path}`),
	});
	const args = [
		...['-smp', '2', '-m', '2048', '-kernel', kernel.image, '-initrd', image],
		...['-append', `console=ttyS0 nopv ${patient} quiet panic=-1 systemd.show_status=0`],
		...['-drive', `file=${disk},format=raw,if=virtio,cache=unsafe`],
	];
	return { folder, disk, args };
}
