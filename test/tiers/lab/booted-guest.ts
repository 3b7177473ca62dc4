import { mkdirSync, rmSync } from 'node:fs';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import { keepRecording } from '../../support/keep-recording.ts';
import { labFolder } from '../../support/lab-folder.ts';
import type { GuestKernel } from './debian-kernel.ts';
import { emulated } from './emulated.ts';
import type { Guest } from './guests.ts';
import { toldDiagnosis } from './told-diagnosis.ts';
import { writeEmulator } from './write-emulator.ts';

/** What a guest handed over: its recordings, a folder each below `folder`. */
export interface BootedGuest {
	readonly folder: string;
	readonly bare: Diagnosis;
	/** With the KVM module; nothing where the processor does not show SVM. */
	readonly loaded: Diagnosis | undefined;
}

const secondsToBoot = 300;

function smbiosOf({ smbios }: Guest): readonly string[] {
	return Object.entries(smbios).flatMap(([type, fields]) => {
		const words = Object.entries(fields).map(([field, text]) => `${field}=${text}`);
		return ['-smbios', [`type=${type}`, ...words].join(',')];
	});
}

const argumentsFor = (guest: Guest, svm: boolean, kernel: GuestKernel, image: string) => [
	...['-machine', `pc,x-oem-id=${guest.acpi[0]},x-oem-table-id=${guest.acpi[1]}`],
	...['-cpu', svm ? 'max' : 'EPYC,-svm', '-m', '768'],
	...(guest.firmware ? ['-bios', guest.firmware] : []),
	...['-kernel', kernel.image, '-initrd', image],
	// Without nopv the kernel believes the vendor and calls hypercalls that QEMU does not have.
	...['-append', 'console=ttyS0 nopv quiet panic=-1'],
	...smbiosOf(guest),
];

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
	const program = `${folder}/qemu`;
	writeEmulator(guest.vendor, program);
	const args = argumentsFor(guest, svm, kernel, image);
	const said = await emulated(folder, program, args, secondsToBoot);
	rmSync(program);
	const bare = toldDiagnosis(folder, 'bare');
	if (bare === undefined) throw new Error(said.slice(-2000));
	const loaded = toldDiagnosis(folder, 'loaded');
	const name = `lab-${guest.name}`;
	keepRecording(`${folder}/bare`, svm ? `${name}-svm` : name);
	if (loaded) keepRecording(`${folder}/loaded`, `${name}-svm-kvm`);
	return { folder, bare, loaded };
}
