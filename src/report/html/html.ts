/** Text that is HTML already: everything in it was escaped where it had to be. */
export interface Markup {
	readonly markup: string;
}

/** What can stand in a page: text, which is escaped, or markup; null stands for nothing. */
export type Part = string | number | Markup | null | readonly Part[];

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

function written(part: Part): string {
	if (part === null) return '';
	if (typeof part === 'number') return String(part);
	if (typeof part === 'string') return part.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
	return 'markup' in part ? part.markup : part.map(written).join('');
}

/** Markup from a template: whatever is put into it is escaped, unless it is markup itself. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
	const rest = parts.map((part, place) => written(part) + (texts[place + 1] ?? ''));
	return { markup: (texts[0] ?? '') + rest.join('') };
}
