import { recordingMachine } from '../../src/machines/recording-machine.ts';
import { replayedMachine } from '../../src/machines/replayed-machine.ts';
import type { AnyProbe } from '../../src/model/probe.ts';
import type { Transcript, TranscriptEntry } from '../../src/model/transcript.ts';

const keyOf = ({ operation, args }: TranscriptEntry): string => JSON.stringify([operation, args]);

/** A recording as a program would have made it that did not have this probe: without any of its reads. */
export async function dropReads(transcript: Transcript, probe: AnyProbe): Promise<Transcript> {
	const { observedAt, options } = transcript;
	const recording = recordingMachine(replayedMachine(transcript), observedAt, options);
	await probe.observe(recording);
	const dropped = new Set(recording.transcript().entries.map(keyOf));
	return { ...transcript, entries: transcript.entries.filter((one) => !dropped.has(keyOf(one))) };
}
