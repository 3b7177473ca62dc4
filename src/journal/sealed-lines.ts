import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import type { KeptRecord } from '../model/journal.ts';
import { sealOf } from './seal-of.ts';

/** What the lines of a journal hold, and how the next one must begin. */
export interface SealedLines {
	readonly records: readonly KeptRecord[];
	/** Bytes of the whole lines; what follows is a line that was cut off. */
	readonly bytes: number;
	/** The seal of the last line. */
	readonly seal: string;
}

const first = '0'.repeat(64);

const damaged = (place: number): Failure =>
	new Failure(
		exitCodes.inputRefused,
		`The journal is damaged at line ${place + 1}: somebody changed it, or the disk did. Nothing was changed by this run.`,
	);

function recordIn(line: string, place: number, previous: string): KeptRecord {
	let value: Record<string, unknown>;
	try {
		value = JSON.parse(line) as typeof value;
	} catch {
		throw damaged(place);
	}
	if (value?.['place'] !== place || value['previous'] !== previous) throw damaged(place);
	const { place: _, previous: __, ...record } = value;
	return record as KeptRecord;
}

/** Reads the lines of a journal. Throws a Failure (input refused) where one before the last is damaged. */
export function sealedLines(text: string): SealedLines {
	// What has no end was being written when the machine stopped.
	const whole = text.slice(0, text.lastIndexOf('\n') + 1);
	const lines = whole.split('\n').slice(0, -1);
	const records: KeptRecord[] = [];
	let seal = first;
	for (const [place, line] of lines.entries()) {
		records.push(recordIn(line, place, seal));
		seal = sealOf(line);
	}
	return { records, bytes: Buffer.byteLength(whole), seal };
}
