import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';

// No machine that runs this version can live before it was written: 1 January 2026.
const earliest = 1_767_225_600_000;
const day = 24 * 60 * 60 * 1000;

const shown = (milliseconds: number): string =>
	`${Math.round(milliseconds / day)} days after 1970-01-01`;

/** Whether the clock can be right: certificates and package lists are refused by a wrong one. */
export const clock = defineCheck({
	id: 'clock',
	layer: 'guest-os',
	severity: 'degraded',
	healthyTitle: 'The clock can be right',
	failingTitle: 'The clock is wrong',
	references: ['https://github.com/microsoft/WSL/issues/4149'],
	appliesTo: ['linux'],
	needs: ['clock'],
	diagnose({ clock }) {
		if (clock === undefined) return unknown('nothing is known about it');
		if (clock.system < earliest) {
			return fail(`it says ${shown(clock.system)}, before this program was made`, 'set-clock');
		}
		// The hardware's may run in local time, which is at most 14 hours away.
		const apart = clock.hardware === null ? 0 : Math.abs(clock.system - clock.hardware);
		if (apart > day) {
			const because = `it is ${Math.round(apart / day)} days away from the hardware's`;
			return fail(because, 'set-clock');
		}
		return pass(
			clock.hardware === null ? 'it is not in the past' : "it agrees with the hardware's",
		);
	},
});
