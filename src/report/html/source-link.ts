import { html, type Markup } from './html.ts';

/** A source as a link, where it is an address of the web and nothing else. */
export function sourceLink(source: string): Markup {
	return /^https:\/\/[\w.-]+\/[^\s]*$/.test(source)
		? html`<a href="${source}" rel="noreferrer">${source}</a>`
		: html`${source}`;
}
