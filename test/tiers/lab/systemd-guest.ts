import { readFileSync, rmSync } from 'node:fs';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import { keepRecording } from '../../support/keep-recording.ts';
import type { GuestKernel } from './debian-kernel.ts';
import { emulated } from './emulated.ts';
import { furnishedDisk } from './furnished-disk.ts';
import type { HandedOver } from './setup-guest.ts';
import { toldDiagnosis } from './told-diagnosis.ts';

const states = ['running', 'stopped', 'failed', 'masked', 'again'] as const;
const secondsToJudge = 600;

/** What nestvirt said of the engine's service in each of its states. */
export type ServiceStates = Readonly<Record<(typeof states)[number], Diagnosis>>;

/** What came of the engine's service in each state, and the files that tell of a setup. */
export interface SystemdStory {
	readonly states: ServiceStates;
	readonly handedOver: HandedOver;
}

/** Boots a Debian with systemd, dbus and an engine, takes the engine's service through its states, and sets it up. */
export async function systemdGuest(kernel: GuestKernel): Promise<SystemdStory> {
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
	return {
		states: Object.fromEntries(told),
		handedOver: (name) => readFileSync(`${folder}/${name}`, 'utf8'),
	};
}
