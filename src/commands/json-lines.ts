import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import { neutralText } from '../report/neutral-text.ts';
import type { Context } from './context.ts';

const longestLine = 64 * 1024 * 1024;

/** Lines of a stream, as many as a chunk ends, without their ends; of a line longer than 64 MiB only the beginning is kept. */
async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
	const decoder = new TextDecoder();
	let begun: string[] = [];
	let length = 0;
	for await (const chunk of chunks) {
		const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
		if (length < longestLine) begun.push(first);
		length += first.length;
		const last = others.pop();
		if (last === undefined) continue;
		yield [begun.join(''), ...others];
		begun = [last];
		length = last.length;
	}
	yield [begun.join('')];
}

/**
 * Answers each line of a file or of standard input (`-`) with a line of JSON, in the same order and in
 * bounded memory. An answer with the key `error` stands for a malformed line: the rest still goes on,
 * and the exit code tells.
 */
export async function jsonLines(
	context: Context,
	file: string,
	answer: (line: string) => object,
): Promise<ExitCode> {
	let malformed = false;
	let held = '';
	const hold = (line: string): void => {
		const answered = answer(line);
		malformed ||= 'error' in answered;
		held += `${neutralText(JSON.stringify(answered))}\n`;
	};
	for await (const some of lines(context.read(file))) {
		for (const line of some) if (line.trim() !== '') hold(line);
		context.print(held);
		held = '';
	}
	return malformed ? exitCodes.inputRefused : exitCodes.done;
}
