import type { SetupEvent } from '../model/setup-event.ts';
import { eventText } from '../report/event-text.ts';
import { progressText } from '../report/progress-text.ts';
import type { Theme } from '../report/theme.ts';
import { type Paper, standingLine } from './standing-line.ts';

type Far = Extract<SetupEvent, { event: 'progress' }>;

// Without a total: a line every so many bytes.
const stride = 10_000_000;

/** Which tenth of it is done. */
const tenthOf = ({ done, total }: Far): number =>
	total === null || total <= 0 ? Math.floor(done / stride) : Math.floor((done / total) * 10);

/**
 * Tells a person what happens, line after line. How far something is stands in one line that is written over, where the
 * terminal can; elsewhere, as for who has it read aloud, it is a line every tenth.
 */
export function toldText(paper: Paper, theme: Theme): (event: SetupEvent) => void {
	const standing = standingLine(paper);
	let tenth = 0;
	const progress = (event: Far): void => {
		const columns = paper.columns();
		if (columns === null) {
			const now = tenthOf(event);
			if (now > tenth) paper.print(`${progressText(event, theme, null)}\n`);
			tenth = Math.max(tenth, now);
			return;
		}
		standing.show(progressText(event, theme, columns), columns);
	};
	return (event) => {
		if (event.event === 'progress') return progress(event);
		tenth = 0;
		const lines = eventText(event, theme);
		if (lines.length === 0) return;
		paper.print(`${standing.cleared()}${lines.join('\n')}\n`);
	};
}
