import type { JudgedStorey } from '../model/diagnosis.ts';
import type { Theme } from './theme.ts';

function mark({ state }: JudgedStorey, { signs, good, bad, warn }: Theme): string {
	if (state === 'sound') return good(signs.pass);
	if (state === 'waiting') return warn(signs.none);
	return state === 'broken' ? bad(signs.fail) : warn(signs.unknown);
}

function fitted(text: string, width: number, more: string): string {
	return text.length <= width ? text.padEnd(width) : text.slice(0, width - more.length) + more;
}

// Columns that the words of a storey get on the narrowest terminal.
const shortest = 8;

/** The stack as a small tower, the hardware below, with a mark before every storey. */
export function picture(stack: readonly JudgedStorey[], theme: Theme): readonly string[] {
	if (stack.length === 0) return [];
	const [topLeft, edge, topRight, side, bottomLeft, bottomRight] = theme.signs.frame;
	const names = Math.max(...stack.map(({ name }) => name.length));
	const lines = stack.map(({ says }) => says.replace(/\s+/g, ' '));
	const longest = Math.max(shortest, ...lines.map((says) => says.length));
	const inner = Math.min(theme.width - 7, names + 2 + longest);
	const rows = stack.map((storey, place) => {
		const name = storey.name.padEnd(names);
		const says = fitted(
			lines[place] ?? '',
			Math.max(inner - names - 2, shortest),
			theme.signs.more,
		);
		const text = storey.state === 'broken' ? theme.bad(`${name}  ${says}`) : `${name}  ${says}`;
		return `${mark(storey, theme)} ${side} ${text} ${side}`;
	});
	const line = edge.repeat(inner + 2);
	return [
		`  ${topLeft}${line}${topRight}`,
		...rows.reverse(),
		`  ${bottomLeft}${line}${bottomRight}`,
	];
}
