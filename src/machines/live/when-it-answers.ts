import { stat } from 'node:fs';
import type { Reading } from '../../model/observation.ts';
import { readingOfError } from './reading-of-error.ts';
import type { TimeLimits } from './time-limits.ts';

const limit = 2000;

// The kernel's own file systems, and places without which nothing runs: they answer at once, and a
// look costs a tenth of what it costs through another thread.
const atOnce = [
	'/proc/',
	'/sys/',
	'/dev/',
	'/etc/',
	'/run/',
	'/var/log/',
	'/var/run/',
	'/usr/',
	'/lib/',
	'/bin/',
	'/sbin/',
];

function answered(path: string): Promise<Reading<null>> {
	return new Promise((resolve) => {
		stat(path, (error) => {
			resolve(error === null ? { status: 'observed', value: null } : readingOfError(error));
		});
	});
}

/**
 * Reads a path once its file system is known to answer: a network drive can hang, and a read on this
 * thread would hang with it. What does not answer in two seconds is `timed-out`.
 */
export async function whenItAnswers<T>(
	limits: TimeLimits,
	path: string,
	read: () => Reading<T>,
): Promise<Reading<T>> {
	if (atOnce.some((start) => path.startsWith(start)) && !path.includes('..')) return read();
	const answer = await limits.within(limit, answered(path));
	return answer.status === 'unobserved' && answer.reason === 'timed-out' ? answer : read();
}
