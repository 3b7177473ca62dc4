import type { Progress } from '../model/change.ts';
import type { Workplace } from '../model/setup.ts';

const pause = 100;

/** Reports how far a change is, at most ten times a second. */
export function toldProgress(work: Workplace, step: number, title: string): Progress {
	let last = Number.NEGATIVE_INFINITY;
	return (done, total) => {
		const now = work.now();
		if (now - last < pause) return;
		last = now;
		work.report({ event: 'progress', step, title, done, total });
	};
}
