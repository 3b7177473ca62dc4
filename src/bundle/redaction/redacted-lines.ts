import type { LineCount } from './line-count.ts';
import type { TextRedactor } from './text-redactor.ts';
import { wholeLines } from './whole-lines.ts';

const contextSize = 2048;
const withheldPart = '[withheld: could not be redacted]\n';

/**
 * Redacts a text of any length in bounded memory, some 256 KiB of whole lines at a time, each with the lines before it
 * in view. Lines longer than 64 KiB and binary ones are withheld, with a mark, and so is what cannot be redacted.
 */
export async function* redactedLines(
	bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
	redactor: TextRedactor,
	count: LineCount,
): AsyncGenerator<string> {
	let context = '';
	for await (const part of wholeLines(bytes, count)) {
		try {
			yield await redactor.redact(part, context);
		} catch {
			count.withheld += 1;
			yield withheldPart;
		}
		context = part.slice(-contextSize);
	}
}
