import { lasted } from './lasted.ts';
import { neutralText } from './neutral-text.ts';
import { sizeWords } from './size-words.ts';

/** What became of a collector of a bundle. */
export interface CollectorEnd {
	readonly what: string;
	readonly status: 'taken' | 'absent' | 'not-taken';
	readonly detail?: string;
}

/** A collector that ended, as one line: how much it brought, or why nothing, and how long it took. */
export function collectorEndText(
	{ what, status, detail }: CollectorEnd,
	bytes: number | null,
	milliseconds: number,
): string {
	const words = { taken: 'taken', absent: 'not there', 'not-taken': 'not taken' }[status];
	const size = bytes === null ? '' : `, ${sizeWords(bytes)}`;
	const why = detail === undefined ? '' : `: ${detail}`;
	return neutralText(`${what}: ${words}${size} (${lasted(milliseconds)})${why}`);
}
