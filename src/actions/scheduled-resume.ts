import { resumeSchedule } from '../knowledge/resume-schedule.ts';
import { defineActionKind } from '../model/action.ts';

/** A machine that goes on with the run by itself after a restart, or no longer does. */
export const scheduledResume = defineActionKind({
	kind: 'scheduled-resume',
	restarts: false,
	title: ({ scheduled }) =>
		scheduled ? 'Go on by itself after each restart' : 'Go on by itself no longer',
	async get(machine) {
		const file = resumeSchedule.fileOf(machine.os);
		if (file === undefined) {
			return { status: 'unobserved', reason: 'unsupported', detail: 'nothing starts it here' };
		}
		const status = await machine.fileStatus(file);
		if (status.status === 'unobserved') return status;
		return { status: 'observed', value: { isScheduled: status.status === 'observed' } };
	},
	standing: ({ scheduled }, { isScheduled }) =>
		scheduled === isScheduled ? 'in-desired-state' : 'differs',
	next: ({ scheduled, words }) =>
		scheduled ? { change: 'schedule-resume', words } : { change: 'unschedule-resume' },
	back: ({ words }, before, { isScheduled }) => {
		if (before.isScheduled === isScheduled) return null;
		return before.isScheduled
			? { change: 'schedule-resume', words }
			: { change: 'unschedule-resume' };
	},
});
