import { askOf, type Machine, machineFrom } from '../model/machine.ts';
import type { CollectOptions, Transcript, TranscriptEntry } from '../model/transcript.ts';

/** A machine that writes down every read, and the transcript so far. */
export interface RecordingMachine extends Machine {
	transcript(): Transcript;
}

/** Wraps a machine so that every answer is also kept, in the order in which it was asked for. */
export function recordingMachine(
	machine: Machine,
	observedAt: string,
	options: CollectOptions,
): RecordingMachine {
	const entries: TranscriptEntry[] = [];
	const ask = askOf(machine);
	const recorded = machineFrom(
		machine.os,
		async (operation, args) => {
			const place = entries.length;
			const pending = {
				status: 'unobserved',
				reason: 'timed-out',
				detail: 'no answer when the run ended',
			} as const;
			entries.push({ operation, args, reading: pending });
			const reading = await ask(operation, args);
			entries[place] = { operation, args, reading };
			return reading;
		},
		(milliseconds) => machine.hurry(milliseconds),
	);
	return {
		...recorded,
		transcript: () => ({ os: machine.os, observedAt, options, entries: [...entries] }),
	};
}
