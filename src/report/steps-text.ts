import type { CardStep } from '../model/card.ts';
import { wrap } from './wrap.ts';

/** Numbered steps, each command on a line of its own so that it can be copied. */
export function stepsText(
	steps: readonly CardStep[],
	width: number,
	indent: string,
): readonly string[] {
	return steps.flatMap(({ text, command }, place) => {
		const [first = '', ...rest] = wrap(text, width - 3);
		const lines = [`${place + 1}. ${first}`, ...rest.map((line) => `   ${line}`)];
		if (command !== undefined) lines.push(`     ${command.replaceAll('\n', '\\u000a')}`);
		return lines.map((line) => indent + line);
	});
}
