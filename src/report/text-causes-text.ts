import type { LooseTexts, TextCause } from '../model/loose-texts.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

const sureness = (confidence: number): string => {
	if (confidence >= 0.8) return 'very likely';
	return confidence >= 0.6 ? 'likely' : 'possible';
};

function causeText(named: TextCause, theme: Theme): readonly string[] {
	const { cause, file, because, meaning, remedy } = named;
	const place = named.followsFrom
		? `follows from ${named.followsFrom}`
		: `${sureness(named.confidence)}, in ${file}`;
	const head = wrap(`${cause} (${place}): ${meaning}`, theme.width, '  ');
	if (named.followsFrom !== undefined) return head;
	return [
		...head,
		...because.flatMap((line) => wrap(line, theme.width, '    > ')),
		...(remedy ? wrap(`What to do: ${remedy}`, theme.width, '    ') : []),
	];
}

/** The causes that loose texts speak for, each with its lines and the first thing to do. */
export function textCausesText(texts: LooseTexts | undefined, theme: Theme): readonly string[] {
	return (texts?.causes ?? []).flatMap((cause) => causeText(cause, theme));
}
