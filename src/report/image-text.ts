import type { Diagnosis } from '../model/diagnosis.ts';
import { findingsText } from './findings-text.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

/** Whether the image that the user named runs here, why, and what to do; nothing where none was named. */
export function imageText({ options, findings }: Diagnosis, theme: Theme): readonly string[] {
	const finding = findings.find(({ id }) => id === 'image-fit');
	if (options.image === undefined || finding === undefined) return [];
	const { verdict, title, because, settledBy, maskedBy } = finding;
	if (verdict === 'not-applicable') return [];
	if (verdict === 'fail' && !maskedBy) return findingsText([finding], theme);
	const { signs, good, bad, warn } = theme;
	const sign = { pass: good(signs.pass), fail: bad(signs.fail), unknown: warn(signs.unknown) };
	const words =
		verdict === 'unknown' ? 'Whether the image that you named fits cannot be told' : title;
	const first = findings.filter(({ id }) => maskedBy?.includes(id)).map((deeper) => deeper.title);
	return [
		`${sign[verdict]} ${theme.strong(words)}`,
		...wrap(because, theme.width, '    '),
		...(settledBy ? wrap(`${settledBy} would settle it`, theme.width, '    ') : []),
		...first.flatMap((name) => wrap(`follows from: ${name}`, theme.width, '    ')),
	];
}
