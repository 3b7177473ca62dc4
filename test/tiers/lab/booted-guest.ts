import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import { labFolder } from '../../support/lab-folder.ts';
import type { GuestKernel } from './debian-kernel.ts';
import type { Guest } from './guests.ts';
import { writeEmulator } from './write-emulator.ts';

/** What a guest handed over: its recordings, a folder each below `folder`. */
export interface BootedGuest {
	readonly folder: string;
	readonly bare: Diagnosis;
	/** With the KVM module; nothing where the processor does not show SVM. */
	readonly loaded: Diagnosis | undefined;
}

const secondsToBoot = 120;

function smbiosOf({ smbios }: Guest): readonly string[] {
	return Object.entries(smbios).flatMap(([type, fields]) => {
		const words = Object.entries(fields).map(([field, text]) => `${field}=${text}`);
		return ['-smbios', [`type=${type}`, ...words].join(',')];
	});
}

const argumentsFor = (guest: Guest, svm: boolean, kernel: GuestKernel, image: string) => [
	...['-machine', `pc,x-oem-id=${guest.acpi[0]},x-oem-table-id=${guest.acpi[1]}`],
	...['-cpu', svm ? 'max' : 'EPYC,-svm', '-m', '768', '-no-reboot', '-nodefaults'],
	...['-L', '/usr/share/qemu', '-L', '/usr/share/seabios'],
	...['-display', 'none', '-nic', 'none', '-vga', 'none'],
	...(guest.firmware ? ['-bios', guest.firmware] : []),
	...['-kernel', kernel.image, '-initrd', image],
	// Without nopv the kernel believes the vendor and calls hypercalls that QEMU does not have.
	...['-append', 'console=ttyS0 nopv quiet panic=-1'],
	...smbiosOf(guest),
];

function ended(program: string, args: readonly string[]): Promise<number | null> {
	const environment = { ...process.env, QEMU_MODULE_DIR: '/usr/lib/x86_64-linux-gnu/qemu' };
	const child = spawn(program, args, { stdio: 'ignore', env: environment });
	const timer = setTimeout(() => child.kill('SIGKILL'), secondsToBoot * 1000);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('exit', (code) => {
			clearTimeout(timer);
			resolve(code);
		});
	});
}

function read(folder: string, name: string): Diagnosis | undefined {
	try {
		return JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Diagnosis;
	} catch {
		return undefined;
	}
}

/** Boots a guest under software emulation, and gives what nestvirt said inside. Fails with the guest's console. */
export async function bootedGuest(
	guest: Guest,
	svm: boolean,
	kernel: GuestKernel,
	image: string,
): Promise<BootedGuest> {
	const folder = `${labFolder('guests')}/${guest.name}${svm ? '-svm' : ''}`;
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const lines = ['-serial', `file:${folder}/console`, '-serial', `file:${folder}/out.tgz`];
	writeEmulator(guest.vendor, `${folder}/qemu`);
	await ended(`${folder}/qemu`, [...argumentsFor(guest, svm, kernel, image), ...lines]);
	rmSync(`${folder}/qemu`);
	spawnSync('tar', ['-xzf', 'out.tgz'], { cwd: folder });
	const bare = read(folder, 'bare');
	if (bare === undefined) throw new Error(readFileSync(`${folder}/console`, 'utf8').slice(-2000));
	return { folder, bare, loaded: read(folder, 'loaded') };
}
