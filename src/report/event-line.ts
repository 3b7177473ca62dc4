import type { SetupEvent } from '../model/setup-event.ts';

// Systems that run a program without a person keep the end of its output, and some of them only ASCII.
const longest = 2000;

/** What of an event is told to programs: of a look only how the goals stand. */
function told(event: SetupEvent): object {
	switch (event.event) {
		case 'looked': {
			const { goals, os, observedAt } = event.diagnosis;
			return { event: 'looked', os, observedAt, goals };
		}
		case 'verdict': {
			const { goals, findings } = event.diagnosis;
			const verdict = goals.find(({ id }) => id === event.goal);
			const deciding = findings.filter(({ id }) => verdict?.decidedBy.includes(id));
			return { event: 'verdict', goal: event.goal, verdict, findings: deciding };
		}
		default:
			return event;
	}
}

const ascii = (text: string): string =>
	text.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * An event as one line of JSON, `nestvirt/event@1`, in ASCII. The last event, `end`, has at most 2,000 characters: its
 * summary is shortened where it must be.
 */
export function eventLine(event: SetupEvent): string {
	const line = ascii(JSON.stringify({ schema: 'nestvirt/event@1', ...told(event) }));
	if (event.event !== 'end' || line.length <= longest) return `${line}\n`;
	const shorter = event.summary.slice(0, Math.max(0, event.summary.length - 200));
	return eventLine({ ...event, summary: `${shorter.trimEnd()}...`.replace(/\.{4,}$/, '...') });
}
