import type { Diagnosis } from '../model/diagnosis.ts';
import { section } from './section.ts';
import { textRows } from './text-rows.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

/** What a diagnosis of loose files rests on; nothing for any other. */
export function textsText({ texts, observedAt }: Diagnosis, theme: Theme): readonly string[] {
	if (texts === undefined) return [];
	const { heading, files, splits } = textRows(texts, observedAt);
	return [
		'',
		...wrap(heading, theme.width),
		...files.flatMap((row) => wrap(row, theme.width, '  ')),
		...section(
			'Where the files contradict each other, so that nothing is concluded',
			splits.flatMap((row) => wrap(row, theme.width, '  ')),
			theme,
		),
	];
}
