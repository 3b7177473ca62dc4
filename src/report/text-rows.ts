import { textKindTitles } from '../knowledge/text-kind-titles.ts';
import type { FactId } from '../model/facts.ts';
import type { LooseFile, LooseTexts } from '../model/loose-texts.ts';

const words: Readonly<Partial<Record<FactId, string>>> = {
	'printed-signals': 'what runs below',
	dmi: 'firmware',
	cpu: 'processor',
};
const inWords = (fact: FactId): string => words[fact] ?? fact.replaceAll('-', ' ');

function useOf({ tells, causes }: LooseFile): string {
	const uses = [
		...(tells.length > 0 ? [`tells ${tells.map(inWords).join(', ')}`] : []),
		...(causes.length > 0 ? [`names ${causes.join(', ')}`] : []),
	];
	return uses.join('; ') || 'tells nothing that is judged';
}

function fileRow(file: LooseFile): string {
	const { name, kinds, isText } = file;
	if (!isText) return `${name}: no text, not read`;
	if (kinds.length === 0 && file.causes.length === 0) {
		return `${name}: not recognised, and no known cause in it`;
	}
	const kind = kinds.map((one) => textKindTitles[one]).join(' and ') || 'a text';
	return `${name}: ${kind}; ${useOf(file)}`;
}

/** What a report says of the loose files that it was judged from: a heading, a row for each, and what they contradict. */
export function textRows(
	{ files, contradictions }: LooseTexts,
	observedAt: string,
): {
	readonly heading: string;
	readonly files: readonly string[];
	readonly splits: readonly string[];
} {
	const count = files.length === 1 ? 'one loose file' : `${files.length} loose files`;
	return {
		heading: `Judged from ${count}, not from the machine itself: what they do not tell is unknown. No text tells when it was written; the newest file is of ${observedAt.slice(0, 10)}.`,
		files: files.map(fileRow),
		splits: contradictions.map(
			({ about, says }) =>
				`${about}: ${says.map(({ file, value }) => `${file} says ${value}`).join('; ')}`,
		),
	};
}
