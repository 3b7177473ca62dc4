import type { JournalRecord } from '../../model/journal.ts';
import type { Plan } from '../../model/plan.ts';
import { html, type Markup, type Part } from './html.ts';

interface Line {
	readonly look: 'good' | 'bad' | 'soft';
	readonly sign: string;
	readonly says: Part;
}

const soft = (says: Part): Line => ({ look: 'soft', sign: '·', says });

function lineOf(
	record: JournalRecord,
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

/** What was done to a machine, in its order. */
export function journalTimeline(records: readonly JournalRecord[]): Markup | null {
	const plans: readonly Plan[] = records.flatMap((one) => ('plan' in one ? [one.plan] : []));
	const steps = plans.flatMap((plan) => plan.steps);
	const titleOf = (step: number, action: number): string =>
		steps[step]?.actions[action]?.title ?? `step ${step + 1}`;
	const lines = records.flatMap((record) => lineOf(record, titleOf) ?? []);
	if (lines.length === 0) return null;
	const rows = lines.map(
		({ look, sign, says }) =>
			html`<li><span class="${look}" aria-hidden="true">${sign}</span><span>${says}</span></li>
`,
	);
	return html`<h2>What was done</h2><article><ol class="timeline">${rows}</ol></article>`;
}
