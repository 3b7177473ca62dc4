import { causes as causesKnown } from '../knowledge/causes.ts';
import { consequences } from '../knowledge/consequences.ts';
import type { NamedCause } from '../model/explanation.ts';
import type { TextCause } from '../model/loose-texts.ts';

/** The causes that one file's text speaks for. */
export interface CausesOfFile {
	readonly file: string;
	readonly causes: readonly NamedCause[];
}

function inWords({ cause }: NamedCause): Pick<TextCause, 'meaning' | 'remedy'> {
	const known = causesKnown.find(({ id }) => id === cause);
	return { meaning: known?.meaning ?? '', remedy: known?.remedies[0]?.text ?? null };
}

/** The deeper cause that another file names, where a cause follows from it. */
function deeperThan(one: TextCause, all: readonly TextCause[]): string | undefined {
	return all.find(({ cause }) => consequences[cause]?.includes(one.cause))?.cause;
}

/** The causes of several texts, each once, by the file that speaks for it most; what follows from another comes after it. */
export function mergedCauses(files: readonly CausesOfFile[]): readonly TextCause[] {
	const best = new Map<string, TextCause>();
	for (const { file, causes } of files) {
		for (const named of causes) {
			if ((best.get(named.cause)?.confidence ?? -1) < named.confidence) {
				best.set(named.cause, { ...named, file, ...inWords(named) });
			}
		}
	}
	const all = [...best.values()];
	const placed = all.map((one) => {
		const followsFrom = one.followsFrom ?? deeperThan(one, all);
		return followsFrom === undefined ? one : { ...one, followsFrom };
	});
	const follows = ({ followsFrom }: TextCause): number => (followsFrom === undefined ? 0 : 1);
	return placed.sort((a, b) => follows(a) - follows(b) || b.confidence - a.confidence);
}
