import { momentOf } from '../../knowledge/moment-of.ts';
import type { KeptRecord } from '../../model/journal.ts';
import type { Plan } from '../../model/plan.ts';
import { html, type Markup, type Part } from './html.ts';
import { type JournalSpans, journalSpans } from './journal-spans.ts';

interface Line {
	readonly look: 'good' | 'bad' | 'soft';
	readonly sign: string;
	readonly says: string;
}

const soft = (says: string): Line => ({ look: 'soft', sign: '·', says });

function lineOf(
	record: KeptRecord,
	titleOf: (step: number, action: number) => string,
): Line | null {
	switch (record.record) {
		case 'plan':
			return soft(`A plan for ${record.plan.goal} was begun`);
		case 'further-plan':
			return soft('A further plan was begun');
		case 'confirmed':
			return { look: 'good', sign: '✓', says: titleOf(record.step, record.action) };
		case 'failed':
			return {
				look: 'bad',
				sign: '✗',
				says: `${titleOf(record.step, record.action)}: ${record.because}`,
			};
		case 'restart':
			return soft('It waited for a restart');
		case 'resumed':
			return soft('It went on');
		case 'undo':
			return soft(
				record.asked ? 'Somebody asked to undo it' : 'It was undone, because a change failed',
			);
		case 'undone':
			return record.kept === undefined
				? soft(`Undone: ${titleOf(record.step, record.action)}`)
				: soft(`Left as it is: ${titleOf(record.step, record.action)} (${record.kept})`);
		case 'end':
			return soft(`It ended: ${record.state}`);
		case 'intent':
		case 'outcome':
			return null;
	}
}

/** A moment of the day; its day is said by the row above, where another one begins. */
function clock(at: string | undefined): Part {
	if (at === undefined || momentOf(at) === null) return html`<span></span>`;
	return html`<time datetime="${at}">${at.slice(11, 19)}</time>`;
}

const duration = (text: string | undefined): Part =>
	text === undefined ? null : html` <span class="lasted">${text}</span>`;

/** What stands before the first row of a day, and of a step; an undo begins no step. */
function headings(titles: readonly string[], { steps }: JournalSpans) {
	let [day, isUndone] = ['', false];
	const begun = new Set<number>();
	return (record: KeptRecord, place: number): readonly Markup[] => {
		const rows: Markup[] = [];
		const today = momentOf(record.at) === null ? day : (record.at ?? '').slice(0, 10);
		if (today !== day) rows.push(html`<li class="day">${today}, UTC</li>\n`);
		day = today;
		isUndone ||= record.record === 'undo';
		if (isUndone || !('step' in record) || begun.has(record.step)) return rows;
		begun.add(record.step);
		const title = html`<strong>${titles[record.step] ?? `step ${record.step + 1}`}</strong>`;
		rows.push(
			html`<li class="step">${clock(record.at)}<span></span><span>${title}${duration(steps.get(place))}</span></li>\n`,
		);
		return rows;
	};
}

/** What was done to a machine, in its order: when, and how long it took, as far as the journal notes it. */
export function journalTimeline(records: readonly KeptRecord[]): Markup | null {
	const plans: readonly Plan[] = records.flatMap((one) => ('plan' in one ? [one.plan] : []));
	const steps = plans.flatMap((plan) => plan.steps);
	const titleOf = (step: number, action: number): string =>
		steps[step]?.actions[action]?.title ?? `step ${step + 1}`;
	const spans = journalSpans(records);
	const before = headings(
		steps.map(({ title }) => title),
		spans,
	);
	const rows = records.flatMap((record, place) => {
		const above = before(record, place);
		const line = spans.again.has(place)
			? soft(`Still so: ${lineOf(record, titleOf)?.says}`)
			: lineOf(record, titleOf);
		if (line === null) return above;
		const took = duration(spans.ends.get(place));
		const sign = html`<span class="${line.look}" aria-hidden="true">${line.sign}</span>`;
		return [...above, html`<li>${clock(record.at)}${sign}<span>${line.says}${took}</span></li>\n`];
	});
	if (rows.length === 0) return null;
	return html`<h2>What was done</h2><article><ol class="timeline">${rows}</ol></article>`;
}
