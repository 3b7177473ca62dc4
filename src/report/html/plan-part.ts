import type { Plan } from '../../model/plan.ts';
import { html, type Markup } from './html.ts';

/** What would be changed, or was: step by step, with restarts and what it may cost. */
export function planPart({ steps, restarts, risks }: Plan): Markup | null {
	if (steps.length === 0) return null;
	const rows = steps.map(({ title, because, impact, wave, actions }, place) => {
		const isLastOfWave = steps[place + 1]?.wave !== wave;
		const restart = isLastOfWave && restarts.some(({ afterWave }) => afterWave === wave);
		return html`<li><strong>${title}</strong><br>${because}<br><span class="soft">${impact}</span>
<ul>${actions.map((action) => html`<li>${action.title}</li>`)}</ul>${restart ? html`<p class="warn">Then a restart.</p>` : null}</li>
`;
	});
	const costs = risks.map(
		({ id, text, wayBack }) => html`<dt>${id}</dt><dd>${text} ${wayBack}</dd>`,
	);
	return html`<h2>The plan</h2><article><ol class="steps">${rows}</ol>${
		costs.length > 0 ? html`<h3>What it may cost</h3><dl>${costs}</dl>` : null
	}</article>`;
}
