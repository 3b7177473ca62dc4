import { firstOfWindows10 } from '../knowledge/first-of-windows-10.ts';
import { textsToAdd } from '../knowledge/texts-to-add.ts';
import type { Diagnosis, UnseenFact } from '../model/diagnosis.ts';
import { valueIn } from '../model/observation.ts';
import { unseenRows } from './unseen-rows.ts';
import { wrap } from './wrap.ts';

/** What could not be seen, one paragraph a reason. */
function inFull(unseen: readonly UnseenFact[], width: number, isLoose: boolean): readonly string[] {
	return unseenRows(unseen, isLoose).flatMap(([reason, titles]) =>
		wrap(`${reason}: ${titles}`, width, '  '),
	);
}

type Seen = Pick<Diagnosis, 'unseen' | 'texts' | 'os' | 'facts'>;

/** Which outputs would tell more, and where the program itself can look: Node starts on no Windows before 10. */
function advice({ texts, os, facts }: Seen): string {
	const kinds = texts?.files.flatMap((file) => file.kinds) ?? [];
	const missing = (textsToAdd[os] ?? []).filter(([kind]) => !kinds.includes(kind));
	const commands = missing.map(([, command]) => command).join('; ');
	const isOld = (valueIn(facts['windows-release'])?.build ?? firstOfWindows10) < firstOfWindows10;
	const added = commands === '' ? '' : ` Outputs that would tell more: ${commands}.`;
	return isOld ? added : `${added} Run on the machine itself, nestvirt looks for all of them.`;
}

/** What could not be seen. Of loose files, which tell little, only how much is missing and what would tell it. */
export function unseenText(seen: Seen, width: number, isAll: boolean): readonly string[] {
	const { unseen, texts } = seen;
	if (texts === undefined || isAll) return inFull(unseen, width, texts !== undefined);
	const untold = unseen.filter(({ reason }) => reason === 'not-recorded');
	const others = unseen.filter(({ reason }) => reason !== 'not-recorded');
	const sentence = `${untold.length} things that nestvirt looks for are in none of the files; --verbose names them.${advice(seen)}`;
	return [
		...inFull(others, width, true),
		...(untold.length > 0 ? wrap(sentence, width, '  ') : []),
	];
}
