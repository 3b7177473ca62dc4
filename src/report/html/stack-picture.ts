import type { JudgedStorey } from '../../model/diagnosis.ts';
import { wrap } from '../wrap.ts';
import { html, type Markup } from './html.ts';

const width = 400;
const storeyHeight = 66;
const gap = 14;
const left = 40;
const teethCount = 33;
// Letters of the smaller size that go into a storey, at their usual width.
const lettersInLine = 48;

const stateWords: Readonly<Record<JudgedStorey['state'], string>> = {
	sound: 'in order',
	broken: 'broken here',
	waiting: 'waits for a storey below',
	unseen: 'could not be seen',
};

/** A sign that tells the state without colour, in a circle of radius 11. */
const signs: Readonly<Record<JudgedStorey['state'], string>> = {
	sound: 'M-5 0.5 L-1.5 4 L5 -4',
	broken: 'M-4 -4 L4 4 M4 -4 L-4 4',
	waiting: 'M-5 0 H5',
	unseen: 'M-3.4 -2.2 C-3.4 -6.4 3.4 -6.4 3.4 -2.2 C3.4 0.4 0 0.2 0 2.6 M0 5.4 V5.6',
};

/** The words of a storey in at most two lines. */
function linesOf(says: string): readonly string[] {
	const [first = '', second, ...rest] = wrap(says, lettersInLine);
	const fitted = (line: string): string =>
		line.length > lettersInLine ? `${line.slice(0, lettersInLine - 1)}…` : line;
	if (second === undefined) return [fitted(first)];
	return [fitted(first), rest.length > 0 ? `${fitted(second).replace(/…$/, '')}…` : fitted(second)];
}

function storeyPicture({ name, says, state }: JudgedStorey, top: number): Markup {
	const [first = '', second] = linesOf(says);
	const lower =
		second === undefined ? null : html`<tspan x="${left + 14}" dy="16">${second}</tspan>`;
	return html`<g class="storey ${state}"><title>${name}: ${stateWords[state]}. ${says}</title>
<g transform="translate(16 ${top + storeyHeight / 2})"><circle r="12"/><path d="${{ markup: signs[state] }}"/></g>
<rect x="${left}" y="${top}" width="${width - left - 2}" height="${storeyHeight}" rx="7"/>
<text class="name" x="${left + 14}" y="${top + 24}">${name}</text>
<text class="says" x="${left + 14}" y="${top + (second === undefined ? 48 : 42)}">${first}${lower}</text></g>
`;
}

/** The line at which the chain of storeys breaks, above the broken one. */
function breakLine(top: number): Markup {
	const middle = top - gap / 2;
	const teeth = Array.from({ length: teethCount }, (_, tooth) => {
		const x = left + (tooth * (width - left - 2)) / (teethCount - 1);
		return `${tooth === 0 ? 'M' : 'L'}${x} ${middle + (tooth % 2 === 0 ? 3 : -3)}`;
	});
	return html`<path class="break" d="${teeth.join(' ')}"/>`;
}

/** The stack as a tower in SVG, the hardware below; where it breaks, a line says so. */
export function stackPicture(stack: readonly JudgedStorey[]): Markup | null {
	if (stack.length === 0) return null;
	const fromTop = [...stack].reverse();
	const height = fromTop.length * (storeyHeight + gap);
	const topOf = (place: number): number => gap / 2 + place * (storeyHeight + gap);
	const deepest = fromTop.findLastIndex(({ state }) => state === 'broken');
	const told = stack.map(({ name, state }) => `${name}: ${stateWords[state]}`).join('; ');
	return html`<svg class="stack" viewBox="0 0 ${width} ${height}" role="img" aria-label="The layers from below: ${told}">
${fromTop.map((storey, place) => storeyPicture(storey, topOf(place)))}${deepest < 0 ? null : breakLine(topOf(deepest))}
</svg>`;
}
