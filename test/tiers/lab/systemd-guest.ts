import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import { debianDisk } from '../../support/debian-disk.ts';
import { keepRecording } from '../../support/keep-recording.ts';
import { labFolder } from '../../support/lab-folder.ts';
import type { GuestKernel } from './debian-kernel.ts';
import { emulated } from './emulated.ts';
import { packedImage } from './packed-image.ts';
import { toldDiagnosis } from './told-diagnosis.ts';

const drivers = [
	...['virtio_ring', 'virtio', 'virtio_pci_legacy_dev', 'virtio_pci_modern_dev', 'virtio_pci'],
].map((name) => `drivers/virtio/${name}.ko`);
const tools = ['insmod', 'mkdir', 'mount', 'sh', 'sleep', 'switch_root', 'umount'];
const states = ['running', 'stopped', 'failed', 'masked', 'again'] as const;
const secondsToJudge = 150;

/** What nestvirt said of the engine's service in each of its states. */
export type ServiceStates = Readonly<Record<(typeof states)[number], Diagnosis>>;

function done(command: string, args: readonly string[]): void {
	const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

/** Boots a Debian with systemd, dbus and an engine, and takes the engine's service through its states. */
export async function systemdGuest(kernel: GuestKernel): Promise<ServiceStates> {
	const folder = `${labFolder('guests')}/systemd`;
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const disk = `${folder}/disk.img`;
	done('cp', ['--sparse=always', debianDisk(), disk]);
	done('unshare', ['--mount', 'sh', 'test/tiers/lab/systemd/furnish.sh', disk, kernel.root]);
	const modules = [...drivers, 'drivers/block/virtio_blk.ko'];
	const image = packedImage('disk-image', {
		init: 'test/tiers/lab/init/disk-init',
		tools,
		modules: modules.map((path) => `${kernel.modules}/${path}`),
	});
	const args = [
		...['-cpu', 'EPYC,-svm', '-smp', '2', '-m', '2048', '-kernel', kernel.image, '-initrd', image],
		...['-append', 'console=ttyS0 nopv quiet panic=-1 systemd.show_status=0'],
		...['-drive', `file=${disk},format=raw,if=virtio,cache=unsafe`],
	];
	const said = await emulated(folder, 'qemu-system-x86_64', args, secondsToJudge);
	rmSync(disk);
	const told = states.map((name) => {
		const diagnosis = toldDiagnosis(folder, name);
		if (diagnosis === undefined) throw new Error(`${name}: ${said.slice(-3000)}`);
		keepRecording(`${folder}/${name}`, `systemd-${name}`);
		return [name, diagnosis];
	});
	return Object.fromEntries(told);
}
