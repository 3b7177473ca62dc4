import type { Reading } from '../../model/observation.ts';

/** Limits in milliseconds for operations that can wait for somebody else. */
export interface TimeLimits {
	/** The operation's answer, or `timed-out` when the limit passes first. */
	within<T>(milliseconds: number, answer: Promise<Reading<T>>): Promise<Reading<T>>;
	/** Shortens every limit that is still running. */
	hurry(milliseconds: number): void;
	/** Whether an operation was given up that may still block a thread of this process. */
	gaveUp(): boolean;
}

interface Running {
	readonly giveUp: () => void;
	timer: NodeJS.Timeout;
}

/** Keeps the clock for every operation of one machine. */
export function timeLimits(): TimeLimits {
	const running = new Set<Running>();
	let abandoned = 0;
	return {
		gaveUp: () => abandoned > 0,
		hurry(milliseconds) {
			for (const operation of running) {
				clearTimeout(operation.timer);
				operation.timer = setTimeout(operation.giveUp, milliseconds);
			}
		},
		within: (milliseconds, answer) =>
			new Promise((resolve) => {
				const giveUp = (): void => {
					running.delete(operation);
					abandoned += 1;
					resolve({
						status: 'unobserved',
						reason: 'timed-out',
						detail: 'no answer within the time limit',
					});
				};
				const operation: Running = { giveUp, timer: setTimeout(giveUp, milliseconds) };
				running.add(operation);
				answer.then((reading) => {
					if (!running.delete(operation)) return;
					clearTimeout(operation.timer);
					resolve(reading);
				});
			}),
	};
}
