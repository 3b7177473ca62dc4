import type { LineCount } from './line-count.ts';
import type { TextRedactor } from './text-redactor.ts';
import { wholeLines } from './whole-lines.ts';

/** Learns from a text that is too large to be held; answers how large it was. */
export async function learnLines(
	bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
	redactor: TextRedactor,
): Promise<LineCount> {
	const count: LineCount = { bytes: 0, withheld: 0 };
	let context = '';
	for await (const part of wholeLines(bytes, count)) {
		await redactor.learn(context + part);
		context = part.slice(-2048);
	}
	return count;
}
