import { askOf, type Machine, machineFrom } from '../model/machine.ts';
import type { Reading } from '../model/observation.ts';
import { sizeWords } from '../report/size-words.ts';
import type { CollectorLimit } from './collector-limits.ts';
import { sizeOf } from './size-of.ts';
import { type InTime, withinTime } from './within-time.ts';

/** A machine that has so long, and so much, to answer; and what it did not answer for that. */
export interface BoundedMachine {
	readonly machine: Machine;
	/** What is missing for that; empty: nothing is. */
	told(): string;
}

const unseen = (reason: 'timed-out' | 'failed', detail: string): Reading<never> => ({
	status: 'unobserved',
	reason,
	detail,
});

/** Counts what comes, and answers for what does not come, or is too much. */
function keeper(all: CollectorLimit, one: CollectorLimit) {
	const seconds = `${all.milliseconds / 1000} s`;
	const missed = { late: 0, large: 0, failed: 0 };
	let bytes = 0;
	const kept = (reading: Reading<unknown>): Reading<unknown> => {
		const size = sizeOf(reading, one.bytes);
		if (size > one.bytes || bytes + size > all.bytes) {
			missed.large += 1;
			return unseen('failed', 'the answer was too large to be kept');
		}
		bytes += size;
		return reading;
	};
	return {
		reading(answer: InTime<Reading<unknown>>): Reading<unknown> {
			if (answer.came === 'value') return kept(answer.value);
			missed[answer.came === 'late' ? 'late' : 'failed'] += 1;
			return answer.came === 'late'
				? unseen('timed-out', `no answer within ${seconds}`)
				: unseen('failed', answer.message);
		},
		told: () =>
			[
				[missed.late, `without an answer within ${seconds}`] as const,
				[
					missed.large,
					`too large: one may be ${sizeWords(one.bytes)}, all together ${sizeWords(all.bytes)}`,
				] as const,
				[missed.failed, 'ended unexpectedly'] as const,
			]
				.filter(([count]) => count > 0)
				.map(([count, words]) => `${count} ${words}`)
				.join('; '),
	};
}

/**
 * Wraps a machine so that all its answers come within one time and one size, whatever it does: what is late, too large,
 * or ends in an error is unobserved, and the look goes on without it. The time begins with the first read.
 */
export function boundedMachine(
	machine: Machine,
	all: CollectorLimit,
	one: CollectorLimit,
): BoundedMachine {
	const ask = askOf(machine);
	const { reading, told } = keeper(all, one);
	let end: number | undefined;
	const bounded = machineFrom(
		machine.os,
		async (operation, args) => {
			end ??= performance.now() + all.milliseconds;
			const left = end - performance.now();
			if (left < 1) return reading({ came: 'late' });
			const answer = await withinTime(left, () => ask(operation, args));
			// A machine that can end what it waits for does so now, so that nothing outlives the run.
			if (answer.came === 'late') machine.hurry(1);
			return reading(answer);
		},
		(milliseconds) => machine.hurry(milliseconds),
	);
	return { machine: bounded, told };
}
