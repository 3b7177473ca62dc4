import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';

/** Whether something that was installed waits for a restart. */
export const pendingRestart = defineCheck({
	id: 'pending-restart',
	layer: 'guest-os',
	severity: 'degraded',
	healthyTitle: 'Nothing waits for a restart',
	failingTitle: 'This machine waits for a restart',
	references: ['https://wiki.archlinux.org/title/System_maintenance'],
	appliesTo: ['linux'],
	needs: ['pending-restart'],
	diagnose({ 'pending-restart': pending }) {
		if (pending === undefined) return unknown('nothing is known about it');
		if (pending.kernelReplaced) {
			return fail(
				'the files of the running kernel are gone, and those of another are there: no further module can be loaded until a restart',
				'restart-machine',
			);
		}
		const { packages } = pending;
		if (packages.length === 0) return pass('no package asks for one');
		return fail(`${packages.join(', ')} asked for one`, 'restart-machine', {}, 'advice');
	},
});
