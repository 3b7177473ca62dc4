import type { SetupEvent } from '../model/setup-event.ts';
import { eventLine } from '../report/event-line.ts';

const pause = 1000;

/** Tells a program what happens, as JSON Lines; how far something is at most once a second. */
export function toldLines(
	print: (text: string) => void,
	now: () => number,
): (event: SetupEvent) => void {
	let last = Number.NEGATIVE_INFINITY;
	return (event) => {
		if (event.event === 'progress') {
			if (now() - last < pause) return;
			last = now();
		}
		print(eventLine(event));
	};
}
