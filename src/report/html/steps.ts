import type { CardStep } from '../../model/card.ts';
import { html, type Markup } from './html.ts';
import { prose } from './prose.ts';

/** Numbered steps; a command stands alone, and can be copied. */
export function steps(all: readonly CardStep[]): Markup | null {
	if (all.length === 0) return null;
	return html`<ol class="steps">
${all.map(
	({ text, command }) => html`<li>${prose(text)}${
		command === undefined
			? null
			: html`<div class="command" data-copy="Copy"><pre tabindex="0">${command}</pre></div>`
	}</li>
`,
)}</ol>`;
}
