import type { JournalRecord } from '../model/journal.ts';

/** A record as a line that names its place, counted from 0, the seal of the line before it, and the moment. */
export function sealedLine(
	record: JournalRecord,
	place: number,
	previous: string,
	at: string,
): string {
	return `${JSON.stringify({ place, previous, at, ...record })}\n`;
}
