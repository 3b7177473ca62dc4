import { resumeSchedule } from '../../../knowledge/resume-schedule.ts';
import type { Changed } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { ownCopy } from '../changes/own-copy.ts';
import { ranWell } from '../changes/ran-well.ts';

const { name } = resumeSchedule;
const quoted = (word: string): string => (/\s/.test(word) ? `"${word}"` : word);

/**
 * Has the Task Scheduler run a copy of this program at each start, as SYSTEM, or no longer: null. The copy lies beside
 * the journal, in `folder`, and stays there: a program that runs cannot be removed. `system` is Windows' own folder.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/schtasks-create
 */
export function windowsSchedule(
	system: string,
	folder: string,
	words: readonly string[] | null,
): Promise<Reading<Changed>> {
	const program = `${system}\\schtasks.exe`;
	if (words === null) return ranWell({ program, words: ['/Delete', '/TN', name, '/F'] });
	const copy = ownCopy(`${folder}\\program`);
	const line = [copy.runtime, copy.program, ...words].map(quoted).join(' ');
	const task = [
		'/TN',
		name,
		'/TR',
		line,
		'/SC',
		'ONSTART',
		'/RU',
		'SYSTEM',
		'/RL',
		'HIGHEST',
		'/F',
	];
	return ranWell({ program, words: ['/Create', ...task] });
}
