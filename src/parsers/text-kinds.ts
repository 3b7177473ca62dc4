import { textMarks } from '../knowledge/text-marks.ts';
import type { TextKind } from '../model/loose-texts.ts';

/** The kinds of a text that its words tell alone; others are told by whether their parsers find something. */
export function parseTextKinds(text: string): readonly TextKind[] {
	const kinds = textMarks.flatMap(([mark, kind]) => (mark.test(text) ? [kind] : []));
	return [...new Set(kinds)];
}
