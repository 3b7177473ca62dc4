import { type CollectorEnd, collectorEndText } from '../report/collector-end-text.ts';
import { lasted } from '../report/lasted.ts';
import { neutralText } from '../report/neutral-text.ts';
import { sizeWords } from '../report/size-words.ts';
import { type Paper, standingLine } from './standing-line.ts';

/** Tells a person how the collecting of a bundle goes. */
export interface ToldCollecting {
	begun(what: string): void;
	/** `bytes`: what was taken; null: nothing was. */
	ended(end: CollectorEnd, bytes: number | null): void;
	/** Nothing more comes: a line that is written over goes. */
	finish(): void;
}

const pause = 200;

/** A collector that is at work, and how much there is so far. */
function runningText(what: string, milliseconds: number, bytes: number): string {
	const far = bytes > 0 ? `, ${sizeWords(bytes)} so far` : '';
	return neutralText(`Taking ${what}... ${lasted(milliseconds)}${far}`);
}

/**
 * Tells it in one line of a terminal that is written over, with the time that goes by; elsewhere in a line for each
 * collector that ended, but for what is not there.
 */
export function toldCollecting(paper: Paper, now: () => number): ToldCollecting {
	const standing = standingLine(paper);
	let [running, since, taken] = ['', 0, 0];
	let timer: NodeJS.Timeout | undefined;
	const show = (): void => {
		const columns = paper.columns();
		if (columns === null || running === '') return;
		const line = runningText(running, now() - since, taken);
		standing.show(line.slice(0, columns - 1), columns);
	};
	const stop = (): void => {
		clearInterval(timer);
		running = '';
	};
	return {
		begun(what) {
			[running, since] = [what, now()];
			show();
			clearInterval(timer);
			// It must not keep a process that has ended its work.
			timer = setInterval(show, pause).unref();
		},
		ended(end, bytes) {
			// What was not even begun took no time.
			const took = running === end.what ? now() - since : 0;
			taken += bytes ?? 0;
			stop();
			if (paper.columns() !== null || end.status === 'absent') return;
			paper.print(`${collectorEndText(end, bytes, took)}\n`);
		},
		finish() {
			stop();
			const cleared = standing.cleared();
			if (cleared !== '') paper.print(cleared);
		},
	};
}
