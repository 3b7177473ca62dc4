import { resumeSchedule } from '../../../knowledge/resume-schedule.ts';
import type { Description } from '../description.ts';
import { without } from './without.ts';

/** A machine that runs the program with these words at its start; null: that does not. */
export function scheduled(machine: Description, words: readonly string[] | null): Description {
	const file = resumeSchedule.fileOf(machine.os) ?? '';
	const files =
		words === null
			? without(machine.files, file)
			: { ...machine.files, [file]: `nestvirt ${words.join(' ')}\n` };
	return { ...machine, files };
}
