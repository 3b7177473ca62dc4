import { html, type Markup, type Part } from './html.ts';

/** Something that is there for whoever wants it, behind its title. */
export function folded(title: string, content: Part): Markup {
	return html`<details><summary>${title}</summary>${content}</details>`;
}
