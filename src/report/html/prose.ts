import { html, type Part } from './html.ts';

/** A sentence in which what stands between backticks is code. */
export function prose(text: string): Part {
	const parts = text.split(/`([^`]+)`/);
	return parts.map((part, place) => (place % 2 === 1 ? html`<code>${part}</code>` : part));
}
