import type { SetupEvent } from '../model/setup-event.ts';
import { eventText } from '../report/event-text.ts';
import { progressText } from '../report/progress-text.ts';
import type { Theme } from '../report/theme.ts';

/** Where text for people goes. */
export interface Paper {
	print(text: string): void;
	/** The columns of a terminal on which a line can be written over; null: there is none. */
	columns(): number | null;
}

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
	let standing = 0;
	let tenth = 0;
	const progress = (event: Far): void => {
		const columns = paper.columns();
		if (columns === null) {
			const now = tenthOf(event);
			if (now > tenth) paper.print(`${progressText(event, theme, null)}\n`);
			tenth = Math.max(tenth, now);
			return;
		}
		const line = progressText(event, theme, columns);
		paper.print(`\r${line.padEnd(Math.min(standing, columns - 1))}`);
		standing = line.length;
	};
	return (event) => {
		if (event.event === 'progress') return progress(event);
		tenth = 0;
		const lines = eventText(event, theme);
		if (lines.length === 0) return;
		const cleared = standing > 0 ? `\r${' '.repeat(standing)}\r` : '';
		standing = 0;
		paper.print(`${cleared}${lines.join('\n')}\n`);
	};
}
