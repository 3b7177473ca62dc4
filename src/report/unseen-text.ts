import type { UnseenFact } from '../model/diagnosis.ts';
import { unseenRows } from './unseen-rows.ts';
import { wrap } from './wrap.ts';

/** What could not be seen, one paragraph a reason. */
export function unseenText(unseen: readonly UnseenFact[], width: number): readonly string[] {
	return unseenRows(unseen).flatMap(([reason, titles]) =>
		wrap(`${reason}: ${titles}`, width, '  '),
	);
}
