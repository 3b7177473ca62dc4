import type { JudgedStorey } from '../model/diagnosis.ts';
import type { Theme } from './theme.ts';

function mark({ state }: JudgedStorey, { signs, good, bad, warn }: Theme): string {
	if (state === 'sound') return good(signs.pass);
	return state === 'broken' ? bad(signs.fail) : warn(signs.unknown);
}

function fitted(text: string, width: number, more: string): string {
	return text.length <= width ? text.padEnd(width) : text.slice(0, width - more.length) + more;
}

/** The stack as a small tower, the hardware below, with a mark before every storey. */
export function picture(stack: readonly JudgedStorey[], theme: Theme): readonly string[] {
	if (stack.length === 0) return [];
	const [topLeft, edge, topRight, side, bottomLeft, bottomRight] = theme.signs.frame;
	const names = Math.max(...stack.map(({ name }) => name.length));
	const longest = Math.max(...stack.map(({ says }) => says.length));
	const inner = Math.min(theme.width - 7, names + 2 + longest);
	const rows = stack.toReversed().map((storey) => {
		const name = storey.name.padEnd(names);
		const says = fitted(storey.says, Math.max(inner - names - 2, 8), theme.signs.more);
		const text = storey.state === 'broken' ? theme.bad(`${name}  ${says}`) : `${name}  ${says}`;
		return `${mark(storey, theme)} ${side} ${text} ${side}`;
	});
	const line = edge.repeat(inner + 2);
	return [`  ${topLeft}${line}${topRight}`, ...rows, `  ${bottomLeft}${line}${bottomRight}`];
}
