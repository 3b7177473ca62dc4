import type { Card, CardVariant } from '../model/card.ts';
import { stepsText } from './steps-text.ts';
import { wrap } from './wrap.ts';

function powerText(powerOff: boolean | null): readonly string[] {
	if (powerOff === null) return [];
	return [powerOff ? 'The machine must be powered off first.' : 'The machine may keep running.'];
}

function list(title: string, items: readonly string[], width: number): readonly string[] {
	if (items.length === 0) return [];
	const rows = items.flatMap((item) => {
		const [first = '', ...rest] = wrap(item, width - 2);
		return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
	});
	return [title, ...rows];
}

function variantText(variant: CardVariant, width: number): readonly string[] {
	return [
		'',
		...wrap(`== ${variant.when}`, width),
		...powerText(variant.powerOff).flatMap((line) => wrap(line, width)),
		...stepsText(variant.steps, width, ''),
		...list('Good to know:', variant.notes, width),
		...list('If it cannot be done:', variant.alternatives, width),
		...list('Sources:', variant.sources, width),
	];
}

/** A card as plain text that can be forwarded as it is: no colour, no indentation, ASCII signs. */
export function cardText(card: Card, width: number): readonly string[] {
	return [
		card.title,
		...wrap(`For: ${card.addressee}`, width),
		...wrap(card.why, width),
		...card.variants.flatMap((variant) => variantText(variant, width)),
		'',
		...wrap(`To see that it worked: ${card.verify}`, width),
	];
}
