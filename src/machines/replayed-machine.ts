import { type Machine, machineFrom } from '../model/machine.ts';
import type { Reading } from '../model/observation.ts';
import type { Transcript } from '../model/transcript.ts';

/**
 * A recorded machine. It answers from its transcript and has nothing else: what was not asked at the
 * time of the recording is `not-recorded`. It opens no file, no socket and no process.
 */
export function replayedMachine(transcript: Transcript): Machine {
	const readings = new Map<string, Reading<unknown>>();
	for (const { operation, args, reading } of transcript.entries) {
		readings.set(JSON.stringify([operation, args]), reading);
	}
	return machineFrom(transcript.os, (operation, args) =>
		Promise.resolve(
			readings.get(JSON.stringify([operation, args])) ?? {
				status: 'unobserved',
				reason: 'not-recorded',
				detail: 'the recording holds no such read',
			},
		),
	);
}
