import type { Card, CardVariant } from '../../model/card.ts';
import { cardText } from '../card-text.ts';
import { folded } from './folded.ts';
import { html, type Markup } from './html.ts';
import { prose } from './prose.ts';
import { sourceLink } from './source-link.ts';
import { steps } from './steps.ts';

const lettersInLine = 78;

function list(title: string, items: readonly (string | Markup)[]): Markup | null {
	if (items.length === 0) return null;
	return folded(
		`${title} (${items.length})`,
		html`<ul>${items.map((item) => html`<li>${typeof item === 'string' ? prose(item) : item}</li>`)}</ul>`,
	);
}

function variant({ when, powerOff, steps: todo, notes, alternatives, sources }: CardVariant) {
	const power = powerOff
		? 'The machine must be powered off first.'
		: 'The machine may keep running.';
	return html`<h4>${when}</h4>${powerOff === null ? null : html`<p>${power}</p>`}
${steps(todo)}${list('Good to know', notes)}${list('If it cannot be done', alternatives)}${list('Sources', sources.map(sourceLink))}`;
}

/** A card for somebody else, as a letter that can be copied as plain text and forwarded. */
export function cardLetter(card: Card): Markup {
	const text = cardText(card, lettersInLine).join('\n');
	return html`<section class="card" data-copy="Copy as text"><h3>${card.title}</h3>
<p class="soft">For ${card.addressee}</p><p>${card.why}</p>
${card.variants.map(variant)}
<p><strong>To see that it worked:</strong> ${prose(card.verify)}</p>
<pre hidden>${text}</pre><p class="tail"></p></section>
`;
}
