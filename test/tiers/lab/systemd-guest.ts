import { rmSync } from 'node:fs';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import { keepRecording } from '../../support/keep-recording.ts';
import type { GuestKernel } from './debian-kernel.ts';
import { emulated } from './emulated.ts';
import { furnishedDisk } from './furnished-disk.ts';
import { toldDiagnosis } from './told-diagnosis.ts';

const states = ['running', 'stopped', 'failed', 'masked', 'again'] as const;
const secondsToJudge = 150;

/** What nestvirt said of the engine's service in each of its states. */
export type ServiceStates = Readonly<Record<(typeof states)[number], Diagnosis>>;

/** Boots a Debian with systemd, dbus and an engine, and takes the engine's service through its states. */
export async function systemdGuest(kernel: GuestKernel): Promise<ServiceStates> {
	const { folder, disk, args } = furnishedDisk(kernel, 'systemd', 'lab.sh');
	const processor = ['-cpu', 'EPYC,-svm'];
	const said = await emulated(
		folder,
		'qemu-system-x86_64',
		[...processor, ...args],
		secondsToJudge,
	);
	rmSync(disk);
	const told = states.map((name) => {
		const diagnosis = toldDiagnosis(folder, name);
		if (diagnosis === undefined) throw new Error(`${name}: ${said.slice(-3000)}`);
		keepRecording(`${folder}/${name}`, `systemd-${name}`);
		return [name, diagnosis];
	});
	return Object.fromEntries(told);
}
