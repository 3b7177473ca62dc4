import type { SetupEvent } from '../model/setup-event.ts';
import type { Theme } from './theme.ts';

type Far = Pick<Extract<SetupEvent, { event: 'progress' }>, 'done' | 'total'>;

const indent = '      ';
const longestBar = 40;
const shortestBar = 5;

// No archive is so small: these are parts.
const mostParts = 100;

const mega = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** How far it is, in hundredths; null: nobody knows. */
const hundredths = ({ done, total }: Far): number | null =>
	total === null || total <= 0 ? null : Math.min(100, Math.floor((done / total) * 100));

function words(far: Far): string {
	const part = hundredths(far);
	if (part === null || far.total === null) return `${mega(far.done)} MB`;
	const percent = `${String(part).padStart(3)} %`;
	return far.total <= mostParts ? percent : `${percent} of ${mega(far.total)} MB`;
}

/** How far a change is, as one line: with a bar where `columns` leave room for one; null: words alone. */
export function progressText(far: Far, { signs }: Theme, columns: number | null): string {
	const text = words(far);
	if (columns === null) return `${indent}${text.trimStart()}`;
	const part = hundredths(far);
	// The last column stays free: a terminal that wraps there would not be written over.
	const room = Math.min(longestBar, columns - indent.length - text.length - 4);
	if (part === null || room < shortestBar)
		return `${indent}${text}`.slice(0, Math.max(0, columns - 1));
	const full = Math.round((room * part) / 100);
	const [filled, open] = signs.bar;
	return `${indent}[${filled.repeat(full)}${open.repeat(room - full)}] ${text}`;
}
